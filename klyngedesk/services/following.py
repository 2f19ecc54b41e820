"""Which meeting comes after one that was held: what that one left is for it."""

from __future__ import annotations

from datetime import datetime

from klyngedesk.domain.meeting_states import BEFORE_HELD, ONCE_HELD, MeetingState
from klyngedesk.store.tables import Body, Meeting
from klyngedesk.store.work import Work


def next_planned(work: Work, body_id: str, held: Meeting | None = None) -> Meeting | None:
    """The first meeting of a body that is still to be held before the body closes; after one that was, if given."""
    planned = work.find(Meeting, "starts_at", body_id=body_id, state=BEFORE_HELD)
    body = work.get(Body, body_id)
    after = [row for row in planned if held is None or row.starts_at > held.starts_at]
    return next((row for row in after if body.valid_on(row.day)), None)


def last_held(work: Work, body_id: str, before: datetime) -> Meeting | None:
    """The last meeting of those that a body has held which began before a time."""
    held = work.find(Meeting, "starts_at", body_id=body_id, state=ONCE_HELD)
    return next((row for row in reversed(held) if row.starts_at < before), None)


def is_only_one_after(work: Work, planned: Meeting, held: Meeting) -> bool:
    """Whether no other meeting of the planned one's body takes place after one that was held.

    What another one got is its own, and what was taken off it again stays off.
    """
    others = [row for row in work.find(Meeting, body_id=planned.body_id) if row is not planned]
    taking_place = [row for row in others if row.state is not MeetingState.CANCELLED]
    return held.starts_at < planned.starts_at and all(row.starts_at <= held.starts_at for row in taking_place)
