"""Meetings: their dates, input from the municipalities, attendance, approval of minutes, and papers made."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from klyngedesk.domain.clock import parse_clock
from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import AttendanceMode, AttendanceState, InputState, MeetingForm, SeatRole
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.numbering import read_numbers
from klyngedesk.store.tables.base import COPENHAGEN, Moment, Row, Word, count, flag, key, line, long_text, ref, tally


class Meeting(Row):
    """One meeting of a body. Times planned (`starts_at`, `ends_at`) and as they came (`opened_at`, `closed_at`).

    `place` is where a meeting in a room is held, `link` where one by video is joined. `removed_numbers` are those of
    items that were taken off the agenda after it was sent ("8 3.2"): no other item gets them. `cancelled_from` is the
    state that a cancelled meeting was in.
    """

    __tablename__ = "meeting"
    id: Mapped[str] = key()
    body_id: Mapped[str] = ref("body.id", owned=True)
    title: Mapped[str] = line()
    state: Mapped[MeetingState] = mapped_column(Word(MeetingState), default=MeetingState.PLANNED)
    starts_at: Mapped[datetime] = mapped_column(Moment, index=True)
    ends_at: Mapped[datetime] = mapped_column(Moment)
    opened_at: Mapped[datetime | None] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    form: Mapped[MeetingForm] = mapped_column(Word(MeetingForm), default=MeetingForm.PHYSICAL)
    place: Mapped[str] = line()
    link: Mapped[str] = line()
    leader: Mapped[str] = line()
    minute_taker: Mapped[str] = line()
    remark: Mapped[str] = line()
    agenda_sent_on: Mapped[date | None] = mapped_column()
    removed_numbers: Mapped[str] = line(reads=read_numbers)
    minutes_sent_on: Mapped[date | None] = mapped_column()
    minutes_approved_on: Mapped[date | None] = mapped_column()
    cancelled_reason: Mapped[str] = line()
    cancelled_from: Mapped[MeetingState | None] = mapped_column(Word(MeetingState))
    invitation_sequence: Mapped[int] = tally()

    @property
    def day(self) -> date:
        """The day it is held, in Copenhagen."""
        return self.starts_at.astimezone(COPENHAGEN).date()


class MeetingDate(Row):
    """One date of a meeting's chain; `planned` is what the plan gave, `day` what holds, `reason` why it moved."""

    __tablename__ = "meeting_date"
    id: Mapped[str] = key()
    meeting_id: Mapped[str] = ref("meeting.id", owned=True)
    step: Mapped[str] = line()
    title: Mapped[str] = line()
    day: Mapped[date] = mapped_column(index=True)
    planned: Mapped[date | None] = mapped_column()
    reason: Mapped[str] = line()
    done_on: Mapped[date | None] = mapped_column()
    position: Mapped[int] = count()


class InputRequest(Row):
    """The call for items to one organisation for one meeting, and its answer."""

    __tablename__ = "input_request"
    id: Mapped[str] = key()
    meeting_id: Mapped[str] = ref("meeting.id", owned=True)
    organisation_id: Mapped[str] = ref("organisation.id")
    state: Mapped[InputState] = mapped_column(Word(InputState), default=InputState.ASKED)
    asked_on: Mapped[date | None] = mapped_column()
    due_on: Mapped[date | None] = mapped_column()
    reminded_on: Mapped[date | None] = mapped_column()
    answered_on: Mapped[date | None] = mapped_column()
    answer: Mapped[FormattedText] = long_text()


class Attendance(Row):
    """How one seat was met at one meeting; `person_id` is who was expected, the substitute who came instead.

    `instead_reason` is set when the substitute was chosen because that suited the agenda: no absence.
    Clock times are "13.18"; the item ids say under which item somebody came or after which they left.
    """

    __tablename__ = "attendance"
    id: Mapped[str] = key()
    meeting_id: Mapped[str] = ref("meeting.id", owned=True)
    seat_id: Mapped[str] = ref("seat.id")
    person_id: Mapped[str | None] = ref("person.id")
    state: Mapped[AttendanceState] = mapped_column(Word(AttendanceState), default=AttendanceState.UNKNOWN)
    mode: Mapped[AttendanceMode] = mapped_column(Word(AttendanceMode), default=AttendanceMode.PHYSICAL)
    substitute_id: Mapped[str | None] = ref("person.id")
    substitute_name: Mapped[str] = line()
    instead_reason: Mapped[str] = line()
    arrived_at: Mapped[str] = line(reads=parse_clock)
    arrived_item_id: Mapped[str | None] = ref("item.id")
    left_at: Mapped[str] = line(reads=parse_clock)
    left_item_id: Mapped[str | None] = ref("item.id")


class AttendanceException(Row):
    """Somebody at the meeting was away from one item, by conflict of interest (inhabil) or else."""

    __tablename__ = "attendance_exception"
    id: Mapped[str] = key()
    attendance_id: Mapped[str] = ref("attendance.id", owned=True)
    item_id: Mapped[str] = ref("item.id", owned=True)
    conflict: Mapped[bool] = flag()
    note: Mapped[str] = line()


class Participant(Row):
    """Somebody at the meeting beside the seats: a guest, a presenter (with the item), the secretariat."""

    __tablename__ = "participant"
    id: Mapped[str] = key()
    meeting_id: Mapped[str] = ref("meeting.id", owned=True)
    person_id: Mapped[str | None] = ref("person.id")
    name: Mapped[str] = line()
    title: Mapped[str] = line()
    organisation: Mapped[str] = line()
    role: Mapped[SeatRole] = mapped_column(Word(SeatRole), default=SeatRole.OBSERVER)
    item_id: Mapped[str | None] = ref("item.id")
    present: Mapped[bool] = flag(True)
    position: Mapped[int] = count()


class MinutesApproval(Row):
    """One chair's approval of the minutes: who, when and how."""

    __tablename__ = "minutes_approval"
    id: Mapped[str] = key()
    meeting_id: Mapped[str] = ref("meeting.id", owned=True)
    seat_id: Mapped[str] = ref("seat.id")
    person_id: Mapped[str | None] = ref("person.id")
    approved_on: Mapped[date | None] = mapped_column()
    how: Mapped[str] = line()


class Paper(Row):
    """A paper that was made: where it lies and its hash then, so that a hand-edited one is known.

    `locked` ones are minutes made after their approval: they stay as they were sent.
    """

    __tablename__ = "paper"
    id: Mapped[str] = key()
    kind: Mapped[str] = line()
    meeting_id: Mapped[str | None] = ref("meeting.id", owned=True)
    body_id: Mapped[str | None] = ref("body.id", owned=True)
    cost_year_id: Mapped[str | None] = ref("cost_year.id", owned=True)
    full: Mapped[bool] = flag()
    path: Mapped[str] = line()
    sha256: Mapped[str] = line()
    made_at: Mapped[datetime] = mapped_column(Moment)
    locked: Mapped[bool] = flag()
