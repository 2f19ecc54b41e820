"""Who took part in a meeting: one record for each seat, and the words for the table of attendance.

A seat is met by its holder or by whoever came instead; only that person arrives, leaves and is absent from
items. Items are named by their printed numbers ("3", "5.2"). Source: the attendance tables of public minutes
("Til stede fra kl. 13.18, punkt 3"). The sentences below the table are in `attendance_sentences`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time

from klyngedesk.domain.clock import Slot, minutes_of
from klyngedesk.domain.danish import NBSP, at_clock, join_list
from klyngedesk.domain.kinds import AttendanceMode, AttendanceState
from klyngedesk.domain.numbering import number_key

NOTHING = "–"
"""What the table shows where there is nothing to say: a vacant seat, or one not yet registered."""


@dataclass(frozen=True)
class Person:
    """A name as it is printed; `organisation` and `title` may be empty."""

    name: str
    organisation: str = ""
    title: str = ""


@dataclass(frozen=True)
class SeatAttendance:
    """How one seat was met at one meeting.

    `holder` is the seat's own person, None when the seat is vacant. `substitute` is the name of who came
    instead; with `chosen` that was a choice for this meeting and no absence, and `state` is not read.
    `arrived` and `left` are clock times, `arrived_item` the item under way then, `missed_by_leaving` the
    items not heard to their end because of it. `absent_items` were missed for no given reason,
    `conflict_items` because of conflict of interest.
    """

    holder: Person | None
    state: AttendanceState = AttendanceState.UNKNOWN
    mode: AttendanceMode = AttendanceMode.PHYSICAL
    substitute: str = ""
    chosen: bool = False
    arrived: time | None = None
    arrived_item: str = ""
    left: time | None = None
    missed_by_leaving: tuple[str, ...] = ()
    absent_items: tuple[str, ...] = ()
    conflict_items: tuple[str, ...] = ()

    @property
    def present(self) -> Person | None:
        """Who took part on the seat's behalf; None when nobody did."""
        if self.holder is None:
            return None
        if self.substitute:
            return Person(self.substitute, self.holder.organisation)
        return self.holder if self.state is AttendanceState.PRESENT else None

    @property
    def came_late(self) -> bool:
        """Whether the person was not there from the start."""
        return self.arrived is not None or bool(self.arrived_item)


@dataclass(frozen=True)
class Guest:
    """Someone beside the seats; `items` are those the guest took part in, () for the whole meeting."""

    person: Person
    items: tuple[str, ...] = ()


@dataclass(frozen=True)
class HeardItem:
    """An item as it was taken: its number, its time if it has one, and the number of the item above it."""

    number: str
    slot: Slot | None = None
    parent: str = ""


def table_words(seat: SeatAttendance) -> str:
    """The seat's words in the table: "Til stede, dog ikke punkt 6", "Afbud; Line Aabyhøj deltog", "–"."""
    if seat.holder is None:
        return NOTHING
    if seat.substitute:
        took_part = f"{seat.substitute} deltog"
        if seat.chosen or seat.state in _SAID_NOTHING:
            return f"{took_part} i stedet{_details(seat)}"
        return f"{_STATE_WORDS[seat.state]}; {took_part}{_details(seat)}"
    words = _STATE_WORDS[seat.state]
    return words + _details(seat) if seat.state is AttendanceState.PRESENT else words


def items_text(numbers: Iterable[str]) -> str:
    """Items by number, in the order of numbers, each once: "punkt 6", "punkt 7, 8 og 9"."""
    return f"punkt{NBSP}{join_list(sorted(set(numbers), key=number_key))}"


def item_at(at: time, items: Sequence[HeardItem]) -> str:
    """The number of the item under way at a clock time, the innermost one; "" when there is none."""
    minute = minutes_of(at)
    under_way = [item for item in items if item.slot and item.slot.start <= minute < item.slot.end]
    return under_way[-1].number if under_way else ""


def missed_by_leaving(at: time, items: Sequence[HeardItem]) -> tuple[str, ...]:
    """The items that someone who left at a clock time did not hear to their end, in the order taken.

    `items` come in the order they were taken, which need not be that of their numbers. Items without time
    count as taken after the timed one before them. Sub-items all missed are told as their item; those of an
    item of which some was heard stand by themselves.
    """
    minute = minutes_of(at)
    over = False
    missed: list[str] = []
    for item in _leaves(items):
        over = over or (item.slot is not None and item.slot.end > minute)
        if over:
            missed.append(item.number)
    return _gathered(missed, items)


def attended(seats: Iterable[SeatAttendance]) -> tuple[Person, ...]:
    """Who took part for the seats, for the signature page; a stand-in is "X (stedfortræder)"."""
    return tuple(
        Person(f"{person.name} (stedfortræder)", person.organisation) if seat.substitute else person
        for seat in seats
        if (person := seat.present)
    )


_STATE_WORDS = {
    AttendanceState.UNKNOWN: NOTHING,
    AttendanceState.PRESENT: "Til stede",
    AttendanceState.ABSENT: "Afbud",
    AttendanceState.NO_SHOW: "Ikke til stede",
    AttendanceState.NOT_SUMMONED: "Ikke indkaldt",
}
_SAID_NOTHING = (AttendanceState.UNKNOWN, AttendanceState.PRESENT, AttendanceState.NOT_SUMMONED)


def _details(seat: SeatAttendance) -> str:
    """What follows "Til stede" or "deltog": from when, until when, how, and without which items."""
    parts = [""]
    if seat.arrived:
        parts[0] += f" fra {at_clock(seat.arrived)}"
        parts += [items_text([seat.arrived_item])] if seat.arrived_item else []
    elif seat.arrived_item:
        parts[0] += f" fra {items_text([seat.arrived_item])}"
    if seat.left:
        until = f"til {at_clock(seat.left)}"
        parts = [*parts, until] if seat.came_late else [f" {until}"]
    if seat.mode is AttendanceMode.VIRTUAL:
        parts.append("virtuelt")
    if not_there := {*seat.absent_items, *seat.conflict_items} - {*seat.missed_by_leaving}:
        parts.append(f"dog ikke {items_text(not_there)}")
    return ", ".join(parts)


def _leaves(items: Sequence[HeardItem]) -> list[HeardItem]:
    """The items that have no sub-items."""
    parents = {item.parent for item in items}
    return [item for item in items if item.number not in parents]


def _gathered(missed: Sequence[str], items: Sequence[HeardItem]) -> tuple[str, ...]:
    """Sub-items that are all missed, told as the item they lie under."""
    parent_of = {item.number: item.parent for item in items if item.parent}
    whole = {
        parent
        for parent in parent_of.values()
        if all(number in missed for number, above in parent_of.items() if above == parent)
    }
    return tuple(dict.fromkeys(parent_of[number] if parent_of.get(number) in whole else number for number in missed))
