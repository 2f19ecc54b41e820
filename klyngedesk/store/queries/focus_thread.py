"""What belongs to a focus area elsewhere in the store: items, decisions, actions and money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, func, or_, select

from klyngedesk.domain.kinds import ActionState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.store.queries.organisations import PARTY
from klyngedesk.store.tables import (
    Action,
    Body,
    Cluster,
    Decision,
    FundGrant,
    Item,
    Meeting,
    Organisation,
    Outcome,
    Posting,
)
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class ThreadItem:
    """An agenda item with its decision, if one was taken: `decision_id` is None when not."""

    id: str
    meeting_id: str
    starts_at: datetime
    state: MeetingState
    body: str
    cluster_id: str | None
    cluster: str
    number: str
    title: str
    closed: bool
    presenter: str
    decision_id: str | None
    decision_number: int | None
    decision_year: int | None
    outcome: str


@dataclass(frozen=True)
class ThreadAction:
    """A follow-up; `item_id` is None when it came from no item."""

    id: str
    item_id: str | None
    body: str
    cluster_id: str | None
    cluster: str
    what: str
    who: str
    due_on: date | None
    state: ActionState
    closed_on: date | None
    result: str


@dataclass(frozen=True)
class ThreadGrant:
    """A grant of cluster funds, in øre, with the decision that gave it."""

    id: str
    cluster_id: str
    cluster: str
    title: str
    amount_oere: int
    granted_on: date | None
    decision_number: int | None
    decision_year: int | None
    decided_at: datetime


@dataclass(frozen=True)
class ThreadPosting:
    """A posting on one of the grants, in øre; income is negative."""

    id: str
    cluster_id: str
    cluster: str
    text: str
    amount_oere: int
    day: date
    grant: str
    voucher: str


_CLUSTER = func.coalesce(func.nullif(Cluster.short_name, ""), Cluster.name, "")
_BODY = func.coalesce(func.nullif(Body.short_name, ""), Body.name)


def thread_items(work: Work, area_id: str) -> list[ThreadItem]:
    """Every agenda item that names the focus area, except those of cancelled meetings."""
    query = (
        select(
            Item.id,
            Item.meeting_id,
            Meeting.starts_at,
            Meeting.state,
            _BODY,
            Body.cluster_id,
            _CLUSTER,
            Item.number,
            Item.title,
            Item.closed,
            func.coalesce(func.nullif(PARTY, ""), Item.presenter),
            Decision.id,
            Decision.number,
            Decision.year,
            func.coalesce(Outcome.name, ""),
        )
        .join(Meeting, Meeting.id == Item.meeting_id)
        .join(Body, Body.id == Meeting.body_id)
        .outerjoin(Cluster, Cluster.id == Body.cluster_id)
        .outerjoin(Organisation, Organisation.id == Item.presenter_organisation_id)
        .outerjoin(Decision, and_(Decision.item_id == Item.id, Decision.outcome_id.is_not(None)))
        .outerjoin(Outcome, Outcome.id == Decision.outcome_id)
        .where(Item.focus_area_id == area_id, Meeting.state != MeetingState.CANCELLED)
    )
    return [ThreadItem(*row) for row in work.session.execute(query)]


def thread_actions(work: Work, area_id: str) -> list[ThreadAction]:
    """Every follow-up that names the focus area, or that came from an item which does."""
    from_item = and_(Action.focus_area_id.is_(None), Item.focus_area_id == area_id)
    query = (
        select(
            Action.id,
            Action.item_id,
            _BODY,
            Body.cluster_id,
            _CLUSTER,
            Action.what,
            func.coalesce(func.nullif(Action.who, ""), PARTY),
            Action.due_on,
            Action.state,
            Action.closed_on,
            Action.result,
        )
        .join(Body, Body.id == Action.body_id)
        .outerjoin(Cluster, Cluster.id == Body.cluster_id)
        .outerjoin(Organisation, Organisation.id == Action.organisation_id)
        .outerjoin(Item, Item.id == Action.item_id)
        .where(or_(Action.focus_area_id == area_id, from_item))
    )
    return [ThreadAction(*row) for row in work.session.execute(query)]


def thread_grants(work: Work, area_id: str) -> list[ThreadGrant]:
    """The grants of cluster funds to the focus area."""
    query = (
        select(
            FundGrant.id,
            FundGrant.cluster_id,
            _CLUSTER,
            FundGrant.title,
            FundGrant.amount_oere,
            FundGrant.granted_on,
            Decision.number,
            Decision.year,
            Meeting.starts_at,
        )
        .join(Cluster, Cluster.id == FundGrant.cluster_id)
        .join(Decision, Decision.id == FundGrant.decision_id)
        .join(Item, Item.id == Decision.item_id)
        .join(Meeting, Meeting.id == Item.meeting_id)
        .where(FundGrant.focus_area_id == area_id)
    )
    return [ThreadGrant(*row) for row in work.session.execute(query)]


def thread_postings(work: Work, area_id: str) -> list[ThreadPosting]:
    """What is booked on those grants."""
    query = (
        select(
            Posting.id,
            Posting.cluster_id,
            _CLUSTER,
            Posting.text,
            Posting.amount_oere,
            Posting.day,
            FundGrant.title,
            Posting.voucher,
        )
        .join(FundGrant, FundGrant.id == Posting.grant_id)
        .join(Cluster, Cluster.id == Posting.cluster_id)
        .where(FundGrant.focus_area_id == area_id)
    )
    return [ThreadPosting(*row) for row in work.session.execute(query)]
