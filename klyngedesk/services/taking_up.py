"""What earlier meetings left for the next one, when the next one was not planned yet."""

from __future__ import annotations

from collections.abc import Iterator

from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState
from klyngedesk.services import follow_on, standing
from klyngedesk.store.tables import Body, Meeting
from klyngedesk.store.work import Work

_OVER = (MeetingState.HELD, MeetingState.REVIEW, MeetingState.APPROVED)


def take_up(work: Work, meeting_id: str) -> None:
    """Put on the agenda of a newly planned meeting what was postponed or sent on to its body, and the last minutes.

    Only of meetings that no other planned meeting of the body follows: what that one got is its own, and what was
    taken off it again stays off.
    """
    planned = work.get(Meeting, meeting_id)
    for held in _left_to(work, planned):
        follow_on.make_follow_ons(work, held)
        if held.body_id == planned.body_id:
            standing.announce_minutes(work, held)


def _left_to(work: Work, planned: Meeting) -> Iterator[Meeting]:
    """The last meeting that each body of the cluster has held, where `planned` is the next one after it."""
    cluster_id = work.get(Body, planned.body_id).cluster_id
    others = [
        row for row in work.find(Meeting, body_id=planned.body_id, state=tuple(BEFORE_HELD)) if row is not planned
    ]
    for body in work.find(Body, "id", cluster_id=cluster_id):
        over = work.find(Meeting, "starts_at", body_id=body.id, state=_OVER)
        held = next((row for row in reversed(over) if row.starts_at < planned.starts_at), None)
        if held is not None and not any(row.starts_at > held.starts_at for row in others):
            yield held
