"""The attendance as rows: who, for whom, how, and the whole of it as a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from klyngedesk.domain.kinds import AttendanceState, OrganisationKind, SeatRole
from klyngedesk.services.attendance import AttendanceRow, ParticipantRow
from klyngedesk.services.seats import SeatRow
from klyngedesk.ui.meetings.segments import Segment, Segments
from klyngedesk.ui.theme import Token
from klyngedesk.ui.widgets.grouped_list.rows import Entry, Heading, Row
from klyngedesk.ui.words import join_list, word

SEAT, PARTICIPANT = "seat", "participant"
"""What the first part of a row's key says; the second is the id."""

translate = QCoreApplication.translate
Key = tuple[str, str]
Numbers = Mapping[str, str]


def state_of(row: AttendanceRow) -> str:
    """How a seat was met, in one word: present, absent, substitute, no_show, not_summoned, or "" (not registered)."""
    if row.substitute:
        return "substitute"
    return "" if row.state is AttendanceState.UNKNOWN else row.state.value


def is_vacant(row: AttendanceRow) -> bool:
    """Nobody holds the seat, so nobody can be met or missed."""
    return row.seat.person_id is None


def seat_entries(rows: Sequence[AttendanceRow], numbers: Numbers, *, locked: bool) -> list[Entry]:
    """The seats under the headings of their parties; `numbers` are the printed numbers of items by id."""
    entries: list[Entry] = []
    for title, group in groupby(rows, key=lambda row: party_heading(row.seat.organisation_kind)):
        entries.append(Heading(title, token="text2"))
        entries += [seat_entry(row, numbers, locked=locked) for row in group]
    return entries


def participant_entries(people: Sequence[ParticipantRow], numbers: Numbers, *, locked: bool) -> list[Entry]:
    """Those beside the seats, under a heading of their own; nothing when there are none."""
    if not people:
        return []
    heading = Heading(translate("Attendance", "Guests, presenters and secretariat"), token="text2")
    return [heading, *(participant_entry(each, numbers, locked=locked) for each in people)]


def party_heading(kind: OrganisationKind) -> str:
    """The heading over the seats of a kind of organisation."""
    return {
        OrganisationKind.REGION: translate("Attendance", "Region"),
        OrganisationKind.HOSPITAL: translate("Attendance", "Hospital and psychiatry"),
        OrganisationKind.PSYCHIATRY: translate("Attendance", "Hospital and psychiatry"),
        OrganisationKind.GENERAL_PRACTICE: translate("Attendance", "General practice"),
        OrganisationKind.MUNICIPALITY: translate("Attendance", "Municipalities"),
        OrganisationKind.ADMINISTRATION: translate("Attendance", "Municipalities"),
        OrganisationKind.PATIENTS: translate("Attendance", "Patients and relatives"),
        OrganisationKind.OTHER: translate("Attendance", "Others"),
    }[kind]


def seat_entry(row: AttendanceRow, numbers: Numbers, *, locked: bool) -> Row:
    """One seat."""
    key, party = (SEAT, row.seat.id), _party(row.seat)
    if is_vacant(row):
        return Row(
            key, translate("Attendance", "Vacant seat"), party, pill=translate("Attendance", "Vacant"), quiet=True
        )
    told, token = _told(row, numbers)
    states = Segments(_seat_states(), state_of(row), locked)
    where = word(row.state) if not row.substitute else ""
    spoken = ", ".join(part for part in (row.seat.person, party, told or where) if part)
    return Row(key, row.seat.person, told or party, subtitle_token=token, spoken=spoken, data=states)


def participant_entry(person: ParticipantRow, numbers: Numbers, *, locked: bool) -> Row:
    """Somebody beside the seats; the item they came for is named."""
    item = numbers.get(person.item_id or "", "")
    role = translate("Attendance", "secretariat") if person.role is SeatRole.SECRETARIAT else person.title
    told = " · ".join(
        part
        for part in (
            role,
            person.organisation,
            translate("Attendance", "item {number}").format(number=item) if item else "",
        )
        if part
    )
    states = Segments(_participant_states(), "present" if person.present else "absent", locked)
    spoken = ", ".join(
        (
            person.name,
            told,
            translate("Attendance", "present") if person.present else translate("Attendance", "did not come"),
        )
    )
    return Row((PARTICIPANT, person.id), person.name, told, spoken=spoken, data=states)


def _seat_states() -> tuple[Segment, ...]:
    return (*_participant_states(), Segment("substitute", translate("Attendance", "Subst."), "info"))


def _participant_states() -> tuple[Segment, ...]:
    return (
        Segment("present", translate("Attendance", "Present"), "ok"),
        Segment("absent", translate("Attendance", "Absent"), "neutral"),
    )


def _party(seat: SeatRow) -> str:
    chairs = seat.role in (SeatRole.CHAIR, SeatRole.CO_CHAIR, SeatRole.OBSERVER)
    return f"{seat.label} · {word(seat.role)}" if chairs else seat.label


def _told(row: AttendanceRow, numbers: Numbers) -> tuple[str, Token]:
    """What is to be said of how a seat was met beyond the switch; empty when that says it all."""
    details = _details(row, numbers)
    if row.substitute:
        met = (
            translate("Attendance", "Met: {name}")
            if not row.instead_reason
            else translate("Attendance", "Chosen instead: {name}")
        )
        return " · ".join((met.format(name=row.substitute), *details)), "accent"
    if row.state is AttendanceState.NO_SHOW:
        return translate("Attendance", "Stayed away without notice"), "warn"
    if row.state is AttendanceState.NOT_SUMMONED:
        return translate("Attendance", "Not summoned"), "text2"
    if details and row.state is AttendanceState.PRESENT:
        return " · ".join((row.seat.label, *details)), "text2"
    return "", "text2"


def _details(row: AttendanceRow, numbers: Numbers) -> list[str]:
    away = [numbers[item] for item in row.away if item in numbers]
    conflicts = [numbers[item] for item in row.conflicts if item in numbers]
    parts = [
        translate("Attendance", "online") if row.online else "",
        translate("Attendance", "from {time}").format(time=row.arrived_at) if row.arrived_at else "",
        translate("Attendance", "until {time}").format(time=row.left_at) if row.left_at else "",
        translate("Attendance", "not item {numbers}").format(numbers=join_list(away)) if away else "",
        translate("Attendance", "conflict of interest in item {numbers}").format(numbers=join_list(conflicts))
        if conflicts
        else "",
    ]
    return [part for part in parts if part]
