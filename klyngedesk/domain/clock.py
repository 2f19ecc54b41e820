"""Clock times of agenda items from the planned start and the minutes of each, and clock times as typed.

Sub-items lie inside their parent's time, one after the other from its start. An item without minutes takes no
time and shows none. Source: agendas print "kl. 13.10–13.30" beside an item; the minutes are what is planned.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from klyngedesk.domain.danish import clock_range, plain_spaces
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import quoted

DAY = 24 * 60
"""A day and night in minutes."""
_TYPED = re.compile(r"(?:kl\.? ?)?(?P<hour>[0-9]{1,2}?)(?:[.:](?P<minute>[0-9]{2})|(?P<tail>[0-9]{2}))?")


@dataclass(frozen=True)
class TimedItem:
    """An item as the clock sees it: planned minutes, 0 when none are given; headings take no time."""

    id: str
    minutes: int = 0
    parent: str | None = None


@dataclass(frozen=True)
class Slot:
    """An item's planned time, in minutes from midnight of the meeting's day."""

    start: int
    end: int

    def text(self) -> str:
        """As printed: "13.10–13.30"."""
        return clock_range(clock_of(self.start), clock_of(self.end))


@dataclass(frozen=True)
class Timetable:
    """The planned times of a meeting. `slots` lacks the items without time.

    `overfull` are the items whose sub-items take longer than they do; `total` is in minutes.
    """

    start: int
    total: int
    slots: Mapping[str, Slot]
    overfull: tuple[str, ...]

    @property
    def end(self) -> time:
        """When the last item ends."""
        return clock_of(self.start + self.total)

    def spare(self, planned_end: time) -> int:
        """Minutes left until the planned end; negative when the items take longer than the meeting.

        An end at or before the start is on the day after.
        """
        length = (minutes_of(planned_end) - self.start) % DAY or DAY
        return length - self.total


def timetable(start: time, items: Sequence[TimedItem]) -> Timetable:
    """Lay the items out from the start in the order given.

    An item takes its own minutes, or when it has none those of its sub-items together. Refuses negative
    minutes (clock.negative_minutes).
    """
    children: defaultdict[str | None, list[TimedItem]] = defaultdict(list)
    for item in items:
        if item.minutes < 0:
            raise refuse("clock.negative_minutes", minutes=item.minutes)
        children[item.parent].append(item)
    slots: dict[str, Slot] = {}
    overfull: list[str] = []

    def lay(parent: str | None, begin: int) -> int:
        at = begin
        for item in children.get(parent, ()):
            within = lay(item.id, at) - at
            length = item.minutes or within
            if within > length:
                overfull.append(item.id)
            if length:
                slots[item.id] = Slot(at, at + length)
            at += length
        return at

    first = minutes_of(start)
    return Timetable(first, lay(None, first) - first, slots, tuple(overfull))


def parse_clock(text: str) -> time:
    """The clock time that was typed: "13", "13.05", "13:05", "1305", "kl. 9.30".

    Refuses what is no time (clock.unreadable) and a time that does not exist (clock.no_such_time).
    """
    found = _TYPED.fullmatch(plain_spaces(text).strip().lower())
    if found is None:
        raise refuse("clock.unreadable", text=quoted(text))
    hour, minute = int(found["hour"]), int(found["minute"] or found["tail"] or 0)
    if hour > 23 or minute > 59:
        raise refuse("clock.no_such_time", text=quoted(text))
    return time(hour, minute)


def clock_of(minutes: int) -> time:
    """The clock time of minutes from midnight; past midnight it begins again."""
    hour, minute = divmod(minutes % DAY, 60)
    return time(hour, minute)


def minutes_of(at: time) -> int:
    """Minutes from midnight."""
    return at.hour * 60 + at.minute
