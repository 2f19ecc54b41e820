"""The chairs' approvals of minutes: who, when and how; with all of them the minutes are approved and locked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from klyngedesk.domain.kinds import title_word
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import meetings, minutes
from klyngedesk.services.seats import chairs_on
from klyngedesk.store.tables import Meeting, MinutesApproval
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class Approval:
    """One chair's seat on the day of the meeting, and its approval; `approved_on` is None while it waits."""

    seat_id: str
    seat: str
    person: str
    role: str
    organisation: str
    approved_on: date | None
    how: str


def chairs(work: Work, meeting_id: str) -> list[Approval]:
    """The chairs whose approval the minutes need."""
    meeting = work.get(Meeting, meeting_id)
    given = {row.seat_id: row for row in work.find(MinutesApproval, meeting_id=meeting_id)}
    found = []
    for seat in chairs_on(work, meeting.body_id, meeting.day):
        row = given.get(seat.id)
        approved_on, how = (row.approved_on, row.how) if row else (None, "")
        found.append(
            Approval(seat.id, seat.name, seat.person, title_word(seat.role), seat.organisation, approved_on, how)
        )
    return found


def approve(work: Work, meeting_id: str, given: Mapping[str, str], *, lock: bool) -> None:
    """Register approvals (how, by seat) and take back those not given; `lock` approves the minutes for good."""
    for chair in chairs(work, meeting_id):
        if chair.seat_id not in given:
            minutes.withdraw_approval(work, meeting_id, chair.seat_id)
        elif chair.approved_on is None:
            minutes.approve_minutes(work, meeting_id, chair.seat_id, None, given[chair.seat_id])
    if lock:
        meetings.change_state(work, meeting_id, MeetingState.APPROVED)
