"""What may be changed: each part of a meeting in some of its states only, and nothing more of a closed body.

A closed body is read, not changed. It is open until and including its last day. What it met on before it closed is
still brought to its end: the meeting held, its minutes written, sent and approved.
"""

from __future__ import annotations

from datetime import date

from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState, Part, check_may_edit
from klyngedesk.domain.problems import refuse
from klyngedesk.store.tables import Body, Item, Meeting
from klyngedesk.store.work import Work


def editable_item(work: Work, item_id: str, part: Part) -> Item:
    """The item; refused when that part of its meeting is closed for editing, as `check_part` says."""
    row = work.get(Item, item_id)
    check_part(work, work.get(Meeting, row.meeting_id), part)
    return row


def check_part(work: Work, meeting: Meeting, part: Part) -> None:
    """Refuse to change what the meeting's state (`meeting.not_editable`) or its closed body (`body.closed`) locks."""
    check_may_edit(meeting.state, part)
    check_not_shut(work, meeting)


def check_not_shut(work: Work, meeting: Meeting) -> None:
    """Refuse when a meeting can only be read because its body is closed (`body.closed`)."""
    if is_shut(work, meeting):
        check_open(work, meeting.body_id)


def check_open(work: Work, body_id: str) -> None:
    """Refuse when a body is closed (`body.closed`)."""
    last = closed_on(work, body_id)
    if last is not None:
        raise refuse("body.closed", name=work.get(Body, body_id).name, day=last)


def closed_on(work: Work, body_id: str) -> date | None:
    """The last day of a body that is closed today; None while it meets."""
    last = work.get(Body, body_id).valid_to
    return last if last is not None and last < work.today else None


def is_shut(work: Work, meeting: Meeting) -> bool:
    """Whether a meeting can only be read because its body is closed: it is over, or lies after the body's last day."""
    last = closed_on(work, meeting.body_id)
    if last is None:
        return False
    if meeting.state in BEFORE_HELD:
        return meeting.day > last and meeting.opened_at is None
    return meeting.state in (MeetingState.APPROVED, MeetingState.CANCELLED)
