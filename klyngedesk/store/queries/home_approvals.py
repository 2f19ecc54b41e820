"""What the parties must approve at home, as the work list and the thread of a focus area tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from klyngedesk.domain.kinds import ApprovalState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.store.queries.organisations import PARTY
from klyngedesk.store.tables import Body, Cluster, Decision, HomeApproval, Item, Meeting, Organisation
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class WaitingApproval:
    """An approval that is to be given on a day."""

    id: str
    item_id: str
    title: str
    number: int | None
    year: int | None
    party: str
    authority: str
    day: date


@dataclass(frozen=True)
class ThreadApproval:
    """One party's answer to a decision that belongs to a focus area."""

    decision_id: str
    item_id: str
    title: str
    starts_at: datetime
    cluster_id: str | None
    cluster: str
    party: str
    state: ApprovalState
    day: date | None


_CLUSTER = func.coalesce(func.nullif(Cluster.short_name, ""), Cluster.name, "")


def waiting_approvals(work: Work, body_ids: Sequence[str], until: date) -> list[WaitingApproval]:
    """Those of decisions of bodies that wait and are to be given until a day, the first one first."""
    query = (
        select(
            HomeApproval.id,
            Item.id,
            Item.title,
            Decision.number,
            Decision.year,
            PARTY,
            HomeApproval.authority,
            HomeApproval.day,
        )
        .join(Decision, Decision.id == HomeApproval.decision_id)
        .join(Item, Item.id == Decision.item_id)
        .join(Meeting, Meeting.id == Item.meeting_id)
        .outerjoin(Organisation, Organisation.id == HomeApproval.organisation_id)
        .where(Meeting.body_id.in_(body_ids), HomeApproval.state == ApprovalState.PENDING, HomeApproval.day <= until)
        .order_by(HomeApproval.day, Organisation.position, HomeApproval.id)
    )
    return [WaitingApproval(*row) for row in work.session.execute(query)]


def thread_approvals(work: Work, area_id: str) -> list[ThreadApproval]:
    """Every answer to decisions on items that name a focus area, those of one decision together."""
    query = (
        select(
            Decision.id,
            Item.id,
            Item.title,
            Meeting.starts_at,
            Body.cluster_id,
            _CLUSTER,
            PARTY,
            HomeApproval.state,
            HomeApproval.day,
        )
        .join(Decision, Decision.id == HomeApproval.decision_id)
        .join(Item, Item.id == Decision.item_id)
        .join(Meeting, Meeting.id == Item.meeting_id)
        .join(Body, Body.id == Meeting.body_id)
        .outerjoin(Cluster, Cluster.id == Body.cluster_id)
        .outerjoin(Organisation, Organisation.id == HomeApproval.organisation_id)
        .where(Item.focus_area_id == area_id, Meeting.state != MeetingState.CANCELLED)
        .order_by(Decision.id, Organisation.position, HomeApproval.id)
    )
    return [ThreadApproval(*row) for row in work.session.execute(query)]
