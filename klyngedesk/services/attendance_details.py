"""How one seat was met, all at once; and who was away from one item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from klyngedesk.domain.kinds import AttendanceMode, AttendanceState
from klyngedesk.domain.problems import refuse
from klyngedesk.services import attendance
from klyngedesk.services.attendance import AttendanceRow
from klyngedesk.store.work import Work

Presence = Literal["there", "away", "conflict"]
"""How somebody took part in one item: there, away from it, or away because of conflict of interest."""


@dataclass(frozen=True)
class Details:
    """What is registered for one seat. Times as typed; `arrived_item_id` None follows the planned times.

    `instead_reason` says why the substitute was chosen for this agenda; then it is no absence.
    """

    state: AttendanceState = AttendanceState.UNKNOWN
    mode: AttendanceMode = AttendanceMode.PHYSICAL
    substitute: str = ""
    instead_reason: str = ""
    arrived: str = ""
    arrived_item_id: str | None = None
    left: str = ""


def details_of(row: AttendanceRow) -> Details:
    """What is registered for a seat now."""
    return Details(
        row.state, row.mode, row.substitute, row.instead_reason, row.arrived_at, row.arrived_item_id, row.left_at
    )


def register(work: Work, meeting_id: str, seat_id: str, state: AttendanceState) -> None:
    """Register how the holder met, and nobody in their place: what was said of a substitute before is gone."""
    attendance.set_state(work, meeting_id, seat_id, state)
    attendance.set_substitute(work, meeting_id, seat_id, "")


def set_details(work: Work, meeting_id: str, seat_id: str, details: Details) -> None:
    """Register all of it.

    Refused with `attendance.no_substitute` for a reason without a name, `attendance.no_reason` when both holder and
    substitute are said to be there, and as `attendance.set_part` refuses times.
    """
    name, reason = details.substitute.strip(), details.instead_reason.strip()
    if reason and not name:
        raise refuse("attendance.no_substitute", "substitute")
    if name and not reason and details.state is AttendanceState.PRESENT:
        raise refuse("attendance.no_reason", "instead_reason")
    attendance.set_mode(work, meeting_id, seat_id, details.mode)
    attendance.set_state(work, meeting_id, seat_id, details.state)
    set_substitute_named(work, meeting_id, seat_id, name, reason)
    if name and details.state is AttendanceState.NO_SHOW:
        attendance.set_state(work, meeting_id, seat_id, details.state)
    attendance.set_part(
        work,
        meeting_id,
        seat_id,
        arrived=details.arrived,
        left=details.left,
        arrived_item_id=details.arrived_item_id,
    )


def set_details_and_presence(
    work: Work, meeting_id: str, seat_id: str, details: Details, presence: Mapping[str, Presence]
) -> None:
    """The same with the items (by id) that were missed."""
    set_details(work, meeting_id, seat_id, details)
    row = next((row for row in attendance.attendance(work, meeting_id) if row.seat.id == seat_id), None)
    for item_id, part in presence.items():
        if row is None or part_in(row, item_id) != part:
            attendance.set_away(work, meeting_id, seat_id, item_id, away=part != "there", conflict=part == "conflict")


def set_substitute_named(work: Work, meeting_id: str, seat_id: str, name: str, instead_reason: str = "") -> None:
    """Somebody came instead, by name; one of the seat's named substitutes is linked."""
    rows = attendance.attendance(work, meeting_id)
    seat = next((row.seat for row in rows if row.seat.id == seat_id), None)
    named = seat.substitutes if seat else ()
    person_id = next((each.person_id for each in named if each.name.casefold() == name.strip().casefold()), None)
    attendance.set_substitute(work, meeting_id, seat_id, name, person_id, instead_reason)


def parts_in(work: Work, meeting_id: str, item_id: str) -> list[tuple[AttendanceRow, Presence]]:
    """Those who are at the meeting, and how each took part in one item."""
    return [(row, part_in(row, item_id)) for row in attendance.attendance(work, meeting_id) if row.met]


def part_in(row: AttendanceRow, item_id: str) -> Presence:
    """How a seat took part in one item."""
    if item_id in row.conflicts:
        return "conflict"
    return "away" if item_id in row.away else "there"


def set_parts(work: Work, meeting_id: str, item_id: str, parts: Mapping[str, Presence]) -> None:
    """Register for several seats (by id) how they took part in one item; what is so already stays untouched."""
    now = {row.seat.id: part_in(row, item_id) for row in attendance.attendance(work, meeting_id)}
    for seat_id, part in parts.items():
        if now.get(seat_id) != part:
            attendance.set_away(work, meeting_id, seat_id, item_id, away=part != "there", conflict=part == "conflict")
