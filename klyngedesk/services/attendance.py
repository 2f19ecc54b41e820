"""Who came to a meeting: one line for each seat that exists on the day, and the people beside the seats."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from klyngedesk.domain import attendance as rules
from klyngedesk.domain import clock, numbering
from klyngedesk.domain.kinds import AttendanceMode, AttendanceState, MeetingForm, SeatRole
from klyngedesk.domain.meeting_places import usual_mode
from klyngedesk.domain.meeting_states import Part
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services import numbers
from klyngedesk.services.editable import check_part
from klyngedesk.services.minutes import parse_time
from klyngedesk.services.positions import after_last
from klyngedesk.services.seats import SeatRow, members_on
from klyngedesk.store.queries.meetings import items
from klyngedesk.store.tables import Attendance, AttendanceException, Meeting, Participant, Person
from klyngedesk.store.work import COPENHAGEN, Work


@dataclass(frozen=True)
class AttendanceRow:
    """How one seat was met. Item references are ids; `away` are items missed, `conflicts` those by inhabilitet.

    `online` tells that somebody took part by video in a meeting that was not held so: worth telling.
    """

    seat: SeatRow
    state: AttendanceState
    mode: AttendanceMode
    substitute_id: str | None
    substitute: str
    instead_reason: str
    arrived_at: str
    arrived_item_id: str | None
    left_at: str
    away: tuple[str, ...]
    conflicts: tuple[str, ...]
    online: bool = False

    @property
    def met(self) -> bool:
        """Somebody took part for the seat."""
        return self.state is AttendanceState.PRESENT or bool(self.substitute)


@dataclass(frozen=True)
class ParticipantRow:
    """Somebody beside the seats."""

    id: str
    name: str
    title: str
    organisation: str
    role: SeatRole
    item_id: str | None
    present: bool


def attendance(work: Work, meeting_id: str) -> list[AttendanceRow]:
    """One row for each seat on the day of the meeting, in the order of the papers."""
    meeting = work.get(Meeting, meeting_id)
    kept = {row.seat_id: row for row in work.find(Attendance, meeting_id=meeting_id)}
    away = _exceptions(work, [row.id for row in kept.values()])
    names = _names(work, kept.values())
    seats = members_on(work, meeting.body_id, meeting.day)
    return [_row(seat, kept.get(seat.id), meeting.form, away, names) for seat in seats]


def set_state(work: Work, meeting_id: str, seat_id: str, state: AttendanceState) -> None:
    """Register how a seat was met by its holder; a substitute stays only with an absence."""
    row = _kept(work, meeting_id, seat_id)
    row.state = state
    if state is AttendanceState.PRESENT:
        row.substitute_id, row.substitute_name, row.instead_reason = None, "", ""


def set_substitute(
    work: Work, meeting_id: str, seat_id: str, name: str, person_id: str | None = None, instead_reason: str = ""
) -> None:
    """Somebody came for the holder: after an absence notice, or chosen for this agenda with the reason."""
    row = _kept(work, meeting_id, seat_id)
    row.substitute_id, row.substitute_name = person_id, clean_line(name)
    row.instead_reason = clean_line(instead_reason)
    if not row.instead_reason and (name or person_id):
        row.state = AttendanceState.ABSENT


def set_mode(work: Work, meeting_id: str, seat_id: str, mode: AttendanceMode) -> None:
    """In the room or by video."""
    _kept(work, meeting_id, seat_id).mode = mode


def set_part(
    work: Work, meeting_id: str, seat_id: str, *, arrived: str, left: str, arrived_item_id: str | None = None
) -> None:
    """When somebody came late or left early, as typed clock times; empty for the whole meeting.

    Refused when a time cannot be read or the leaving lies before the coming (`attendance.left_first`).
    """
    row = _kept(work, meeting_id, seat_id)
    row.arrived_at, row.left_at = parse_time(arrived), parse_time(left)
    row.arrived_item_id = arrived_item_id
    if row.arrived_at and row.left_at and clock.parse_clock(row.left_at) <= clock.parse_clock(row.arrived_at):
        raise refuse("attendance.left_first", "left", arrived=row.arrived_at, left=row.left_at)


def set_away(work: Work, meeting_id: str, seat_id: str, item_id: str, *, away: bool, conflict: bool = False) -> None:
    """Somebody was away from an item, by conflict of interest or else; or was there after all."""
    row = _kept(work, meeting_id, seat_id)
    work.session.flush()
    exception = work.first(AttendanceException, attendance_id=row.id, item_id=item_id)
    if away and exception is None:
        work.add(AttendanceException(attendance_id=row.id, item_id=item_id, conflict=conflict))
    elif away and exception is not None:
        exception.conflict = conflict
    elif exception is not None:
        work.delete(exception)


def participants(work: Work, meeting_id: str) -> list[ParticipantRow]:
    """The people beside the seats, in order; one without a name of its own has that of the person it links."""
    rows = work.find(Participant, "position", meeting_id=meeting_id)
    names = _people(work, {row.person_id for row in rows if not row.name})
    return [
        ParticipantRow(
            row.id,
            row.name or names.get(row.person_id, ""),
            row.title,
            row.organisation,
            row.role,
            row.item_id,
            row.present,
        )
        for row in rows
    ]


def add_participant(
    work: Work,
    meeting_id: str,
    name: str,
    *,
    title: str = "",
    organisation: str = "",
    role: SeatRole = SeatRole.OBSERVER,
    item_id: str | None = None,
) -> str:
    """Somebody takes part beside the seats, for one item or the whole meeting; the id. A name is needed."""
    check_part(work, work.get(Meeting, meeting_id), Part.ATTENDANCE)
    if not clean_line(name):
        raise refuse("participant.no_name", "name")
    row = Participant(
        meeting_id=meeting_id,
        name=clean_line(name),
        title=clean_line(title),
        organisation=clean_line(organisation),
        role=role,
        item_id=item_id,
        position=after_last(work.find(Participant, meeting_id=meeting_id)),
    )
    return work.add(row).id


def set_participant(
    work: Work, participant_id: str, name: str, *, title: str, organisation: str, role: SeatRole, item_id: str | None
) -> None:
    """Change what is said of somebody beside the seats. A name is needed."""
    row = work.get(Participant, participant_id)
    check_part(work, work.get(Meeting, row.meeting_id), Part.ATTENDANCE)
    if not clean_line(name):
        raise refuse("participant.no_name", "name")
    row.name, row.title, row.organisation = clean_line(name), clean_line(title), clean_line(organisation)
    row.role, row.item_id = role, item_id


def set_participant_present(work: Work, participant_id: str, present: bool) -> None:
    """Somebody beside the seats came, or did not."""
    row = work.get(Participant, participant_id)
    check_part(work, work.get(Meeting, row.meeting_id), Part.ATTENDANCE)
    row.present = present


def remove_participant(work: Work, participant_id: str) -> None:
    """Take somebody beside the seats off the list."""
    row = work.get(Participant, participant_id)
    check_part(work, work.get(Meeting, row.meeting_id), Part.ATTENDANCE)
    work.delete(row)


def records(work: Work, meeting_id: str) -> list[rules.SeatAttendance]:
    """The attendance as the rules of table and sentences read it."""
    number_of, heard = heard_items(work, meeting_id)
    return [_record(row, number_of, heard) for row in attendance(work, meeting_id)]


def heard_items(work: Work, meeting_id: str) -> tuple[dict[str, str], list[rules.HeardItem]]:
    """The printed number of each item by id, and the items as they were taken with their planned times."""
    meeting = work.get(Meeting, meeting_id)
    stored = numbers.in_order(items(work, meeting_id))
    number_of = numbers.item_numbers(work, meeting, stored)
    start = meeting.starts_at.astimezone(COPENHAGEN).time()
    slots = clock.timetable(
        start, [clock.TimedItem(each.id, each.minutes or 0, each.parent_id) for each in stored]
    ).slots
    heard = [
        rules.HeardItem(number_of[each.id], slots.get(each.id), number_of.get(each.parent_id or "", ""))
        for each in stored
        if not each.heading
    ]
    return number_of, heard


def guests(work: Work, meeting_id: str, number_of: dict[str, str], hidden: Collection[str] = ()) -> list[rules.Guest]:
    """The guests with the items they took part in, in the order of those; `hidden` items and their guests left out."""
    found = [
        rules.Guest(_person(row), (number,) if (number := number_of.get(row.item_id or "")) else ())
        for row in participants(work, meeting_id)
        if row.role is not SeatRole.SECRETARIAT and row.present and row.item_id not in hidden
    ]
    return sorted(found, key=lambda guest: [numbering.number_key(item) for item in guest.items])


def secretariat(work: Work, meeting_id: str, hidden: Collection[str] = ()) -> list[rules.Person]:
    """The secretariat at the meeting, less those who were there for a `hidden` item only."""
    found = participants(work, meeting_id)
    return [
        _person(row) for row in found if row.role is SeatRole.SECRETARIAT and row.present and row.item_id not in hidden
    ]


def _kept(work: Work, meeting_id: str, seat_id: str) -> Attendance:
    meeting = work.get(Meeting, meeting_id)
    check_part(work, meeting, Part.ATTENDANCE)
    row = work.first(Attendance, meeting_id=meeting_id, seat_id=seat_id)
    if row is not None:
        return row
    seat = next((each for each in members_on(work, meeting.body_id, meeting.day) if each.id == seat_id), None)
    if seat is None:
        raise refuse("row.gone", kind="seat", id=seat_id)
    mode = usual_mode(meeting.form)
    return work.add(Attendance(meeting_id=meeting_id, seat_id=seat_id, person_id=seat.person_id, mode=mode))


def _row(
    seat: SeatRow,
    kept: Attendance | None,
    form: MeetingForm,
    away: dict[str, list[AttendanceException]],
    names: dict[str | None, str],
) -> AttendanceRow:
    if kept is None:
        return AttendanceRow(seat, AttendanceState.UNKNOWN, usual_mode(form), None, "", "", "", None, "", (), ())
    missed = away.get(kept.id, [])
    return AttendanceRow(
        seat=seat,
        state=kept.state,
        mode=kept.mode,
        substitute_id=kept.substitute_id,
        substitute=kept.substitute_name or names.get(kept.substitute_id, ""),
        instead_reason=kept.instead_reason,
        arrived_at=kept.arrived_at,
        arrived_item_id=kept.arrived_item_id,
        left_at=kept.left_at,
        away=tuple(each.item_id for each in missed if not each.conflict),
        conflicts=tuple(each.item_id for each in missed if each.conflict),
        online=kept.mode is AttendanceMode.VIRTUAL and form is not MeetingForm.VIRTUAL,
    )


def _record(row: AttendanceRow, number_of: dict[str, str], heard: Sequence[rules.HeardItem]) -> rules.SeatAttendance:
    arrived = clock.parse_clock(row.arrived_at) if row.arrived_at else None
    left = clock.parse_clock(row.left_at) if row.left_at else None
    arrived_item = number_of.get(row.arrived_item_id or "", "")
    if arrived and not arrived_item:
        arrived_item = rules.item_at(arrived, heard)
    return rules.SeatAttendance(
        holder=rules.Person(row.seat.person, row.seat.organisation) if row.seat.person_id else None,
        state=row.state,
        mode=AttendanceMode.VIRTUAL if row.online else AttendanceMode.PHYSICAL,
        substitute=row.substitute,
        chosen=bool(row.instead_reason),
        arrived=arrived,
        arrived_item=arrived_item,
        left=left,
        missed_by_leaving=rules.missed_by_leaving(left, heard) if left else (),
        absent_items=tuple(number_of[item] for item in row.away if number_of.get(item)),
        conflict_items=tuple(number_of[item] for item in row.conflicts if number_of.get(item)),
    )


def _exceptions(work: Work, attendance_ids: Sequence[str]) -> dict[str, list[AttendanceException]]:
    found: dict[str, list[AttendanceException]] = {}
    for row in work.find(AttendanceException, attendance_id=tuple(attendance_ids)):
        found.setdefault(row.attendance_id, []).append(row)
    return found


def _names(work: Work, rows: Iterable[Attendance]) -> dict[str | None, str]:
    return _people(work, {row.substitute_id for row in rows})


def _people(work: Work, ids: set[str | None]) -> dict[str | None, str]:
    return {person.id: person.name for person in work.find(Person, id=ids - {None})}


def _person(row: ParticipantRow) -> rules.Person:
    return rules.Person(row.name, row.organisation, row.title)
