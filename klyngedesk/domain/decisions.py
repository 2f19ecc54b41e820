"""What an outcome leads to, and the numbers of decisions.

Which words a body uses for outcomes is data; what an outcome does is one of four effects. Bodies decide by
consensus, so there is no vote. A postponed item keeps its outcome and a new linked one is made. Decisions
are numbered when the meeting is held, running by body and year ("nr. 41/2022"), and the numbers are given
back when the meeting is reopened. Source: the minutes and rules of procedure of the clusters' bodies.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import count, islice

from klyngedesk.domain.danish import NBSP
from klyngedesk.domain.problems import refuse


class Effect(StrEnum):
    """What an outcome does beyond being minuted; the values are stored."""

    NONE = "none"
    POSTPONED = "postponed"
    FORWARDED = "forwarded"
    REMOVED = "removed"


@dataclass(frozen=True)
class FollowOn:
    """The new item that an outcome asks for, linked to the one it comes from, in a body's next meeting."""

    source_item: str
    body: str


@dataclass(frozen=True)
class DecidedItem:
    """An item with its outcome's effect, None when nothing was decided, and the number it may have already."""

    id: str
    effect: Effect | None
    number: int | None = None


def follow_on(item: str, body: str, effect: Effect, target_body: str | None = None) -> FollowOn | None:
    """The item that an outcome asks for: in the same body when postponed, in another when sent on.

    Refuses sending on without a body to send to (decision.no_target) or to the body itself
    (decision.same_body).
    """
    if effect is Effect.POSTPONED:
        return FollowOn(item, body)
    if effect is not Effect.FORWARDED:
        return None
    if target_body is None:
        raise refuse("decision.no_target")
    if target_body == body:
        raise refuse("decision.same_body")
    return FollowOn(item, target_body)


def give_numbers(items: Sequence[DecidedItem], used: Collection[int], reserved: Iterable[int] = ()) -> dict[str, int]:
    """The decision numbers of a meeting that is held, by item id, for the items in agenda order.

    `used` are the body's numbers of that year in other meetings. A number an item has stays. `reserved` are
    numbers that this meeting gave back earlier while later ones were in use; they are taken first. Items
    without an outcome, and those taken off the agenda, get none.
    """
    kept = {item.id: item.number for item in items if _is_decided(item) and item.number is not None}
    taken = {*used, *kept.values()}
    first_free = max(taken, default=0) + 1
    free = (number for number in sorted({*reserved}) if number not in taken and number < first_free)
    waiting = [item.id for item in items if _is_decided(item) and item.id not in kept]
    own = list(islice(free, len(waiting)))
    own += islice(count(first_free), len(waiting) - len(own))
    return {**kept, **dict(zip(waiting, own, strict=True))}


def reserved_on_reopening(given: Collection[int], used: Collection[int]) -> tuple[int, ...]:
    """Which of a reopened meeting's numbers wait for it: those before a number in use elsewhere that year.

    The others are free for the next meeting that is held.
    """
    highest = max(used, default=0)
    return tuple(sorted(number for number in given if number < highest))


def decision_number_text(number: int, year: int) -> str:
    """A decision's number as printed: "nr. 41/2022"."""
    return f"nr.{NBSP}{number}/{year}"


def _is_decided(item: DecidedItem) -> bool:
    return item.effect is not None and item.effect is not Effect.REMOVED
