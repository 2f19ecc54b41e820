"""When a meeting was opened and closed in fact, as the minutes tell it."""

from __future__ import annotations

from datetime import time

from klyngedesk.domain.danish import clock_text
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import refuse
from klyngedesk.services.meetings import moment
from klyngedesk.store.tables import Meeting
from klyngedesk.store.work import Work


def set_times(work: Work, meeting_id: str, opened: time, closed: time | None) -> None:
    """Correct when the meeting was opened and when it was closed, as clock times of the day it is held.

    `closed` None leaves that open: the minutes then print the planned end. Refused for a meeting that has not begun
    (`meeting.not_begun`), that is still going on when a closing is given (`meeting.still_open`), that is closed before
    it is opened (`meeting.closed_first`), or whose minutes are approved (`meeting.locked`).
    """
    row = work.get(Meeting, meeting_id)
    _check_begun(row)
    if closed is not None and row.state is MeetingState.SENT:
        raise refuse("meeting.still_open", "closed")
    if closed is not None and closed <= opened:
        raise refuse("meeting.closed_first", "closed", opened=clock_text(opened), closed=clock_text(closed))
    row.opened_at = moment(row.day, opened)
    row.closed_at = moment(row.day, closed) if closed is not None else None


def _check_begun(row: Meeting) -> None:
    if row.state is MeetingState.APPROVED:
        raise refuse("meeting.locked")
    begun = row.state in (MeetingState.HELD, MeetingState.REVIEW)
    if not begun and not (row.state is MeetingState.SENT and row.opened_at is not None):
        raise refuse("meeting.not_begun")
