"""What minutes still miss, to be told and never to stop anyone."""

from __future__ import annotations

from dataclasses import dataclass

from klyngedesk.domain.kinds import AttendanceState
from klyngedesk.services.attendance import attendance
from klyngedesk.store.tables import Decision, Item
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class Lacking:
    """What minutes still miss: items without a decision, seats without attendance."""

    decisions: int
    attendances: int


def lacking(work: Work, meeting_id: str) -> Lacking:
    """How much of the minutes is not written yet; a parent of sub-items needs no decision of its own."""
    rows = work.find(Item, meeting_id=meeting_id)
    parents = {row.parent_id for row in rows}
    wanted = {row.id for row in rows if not row.heading and row.id not in parents}
    decided = {row.item_id for row in work.find(Decision, item_id=tuple(wanted)) if row.outcome_id or row.text}
    unknown = [
        row
        for row in attendance(work, meeting_id)
        if row.seat.person_id and row.state is AttendanceState.UNKNOWN and not row.substitute
    ]
    return Lacking(len(wanted - decided), len(unknown))
