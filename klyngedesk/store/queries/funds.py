"""What is granted, planned and booked in the two purses, as lists show it. Amounts are øre."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, extract, func, or_, select, union
from sqlalchemy.orm import InstrumentedAttribute

from klyngedesk.domain.kinds import Purse
from klyngedesk.store.tables import (
    Body,
    BodyCluster,
    BudgetLine,
    Decision,
    FocusArea,
    FocusAreaCluster,
    FundAllocation,
    FundGrant,
    Item,
    Meeting,
    Organisation,
    Posting,
    PostingCategory,
)
from klyngedesk.store.work import COPENHAGEN, Work


@dataclass(frozen=True)
class AllocationRow:
    """Cluster funds received for a year."""

    id: str
    year: int
    amount_oere: int
    source: str


@dataclass(frozen=True)
class GrantRow:
    """A grant of cluster funds with the decision that gave it, and where it stands."""

    id: str
    title: str
    amount_oere: int
    granted_on: date | None
    decision_id: str
    decision_number: int | None
    decision_year: int | None
    decision_title: str
    body: str
    meeting_id: str
    item_id: str
    focus_area_id: str | None
    focus_area: str
    budgeted_oere: int
    used_oere: int


@dataclass(frozen=True)
class DecisionRow:
    """A decision to choose: the number it has (none before its meeting is held), its item, body and day."""

    id: str
    number: int | None
    year: int | None
    title: str
    body: str
    day: date


@dataclass(frozen=True)
class CategoryRow:
    """What money is used for."""

    id: str
    name: str
    administrative: bool


@dataclass(frozen=True)
class PostingRow:
    """A posting in a list; income is negative."""

    id: str
    purse: Purse
    day: date
    text: str
    category_id: str
    category: str
    grant_id: str | None
    grant: str
    organisation_id: str | None
    organisation: str
    amount_oere: int
    voucher: str


@dataclass(frozen=True)
class BudgetRow:
    """A budget line."""

    id: str
    year: int
    category_id: str
    category: str
    grant_id: str | None
    amount_oere: int
    note: str


_SHORT = func.coalesce(func.nullif(Organisation.short_name, ""), Organisation.name)


def allocations(work: Work, cluster_id: str) -> list[AllocationRow]:
    """What the cluster has received, the newest year first."""
    query = (
        select(FundAllocation.id, FundAllocation.year, FundAllocation.amount_oere, FundAllocation.source)
        .where(FundAllocation.cluster_id == cluster_id)
        .order_by(FundAllocation.year.desc(), FundAllocation.id)
    )
    return [AllocationRow(*row) for row in work.session.execute(query)]


def grants(work: Work, cluster_id: str) -> list[GrantRow]:
    """The grants of a cluster in order, each with what is planned and used of it."""
    query = (
        select(
            FundGrant.id,
            FundGrant.title,
            FundGrant.amount_oere,
            FundGrant.granted_on,
            FundGrant.decision_id,
            Decision.number,
            Decision.year,
            Item.title,
            Body.name,
            Item.meeting_id,
            Item.id,
            FundGrant.focus_area_id,
            func.coalesce(FocusArea.title, ""),
            _sum_of(BudgetLine.amount_oere, BudgetLine.grant_id),
            _sum_of(Posting.amount_oere, Posting.grant_id),
        )
        .join(Decision, Decision.id == FundGrant.decision_id)
        .join(Item, Item.id == Decision.item_id)
        .join(Meeting, Meeting.id == Item.meeting_id)
        .join(Body, Body.id == Meeting.body_id)
        .outerjoin(FocusArea, FocusArea.id == FundGrant.focus_area_id)
        .where(FundGrant.cluster_id == cluster_id)
        .order_by(FundGrant.position, FundGrant.granted_on, FundGrant.id)
    )
    return [GrantRow(*row) for row in work.session.execute(query)]


def decisions(work: Work, cluster_id: str) -> list[DecisionRow]:
    """What the bodies in and around a cluster have decided, the newest first."""
    around = select(BodyCluster.body_id).where(BodyCluster.cluster_id == cluster_id)
    query = (
        select(Decision.id, Decision.number, Decision.year, Item.title, Body.name, Meeting.starts_at)
        .join(Item, Item.id == Decision.item_id)
        .join(Meeting, Meeting.id == Item.meeting_id)
        .join(Body, Body.id == Meeting.body_id)
        .where(or_(Body.cluster_id == cluster_id, Body.id.in_(around)))
        .order_by(Meeting.starts_at.desc(), Decision.number, Item.position)
    )
    return [
        DecisionRow(key, number, year, title, body, starts_at.astimezone(COPENHAGEN).date())
        for key, number, year, title, body, starts_at in work.session.execute(query)
    ]


def categories(work: Work) -> list[CategoryRow]:
    """What money is used for, in order."""
    query = select(PostingCategory.id, PostingCategory.name, PostingCategory.administrative)
    return [CategoryRow(*row) for row in work.session.execute(query.order_by(PostingCategory.position))]


def focus_areas(work: Work, cluster_id: str) -> list[tuple[str, str]]:
    """Id and title of the cluster's focus areas."""
    query = (
        select(FocusArea.id, FocusArea.title)
        .join(FocusAreaCluster, FocusAreaCluster.focus_area_id == FocusArea.id)
        .where(FocusAreaCluster.cluster_id == cluster_id)
        .order_by(FocusArea.position, FocusArea.title)
    )
    return [(row[0], row[1]) for row in work.session.execute(query)]


def postings(work: Work, cluster_id: str, purse: Purse, year: int | None = None) -> list[PostingRow]:
    """What is booked in one purse, in a year or in all, the newest first."""
    query = (
        select(
            Posting.id,
            Posting.purse,
            Posting.day,
            Posting.text,
            Posting.category_id,
            PostingCategory.name,
            Posting.grant_id,
            func.coalesce(FundGrant.title, ""),
            Posting.organisation_id,
            func.coalesce(_SHORT, ""),
            Posting.amount_oere,
            Posting.voucher,
        )
        .join(PostingCategory, PostingCategory.id == Posting.category_id)
        .outerjoin(FundGrant, FundGrant.id == Posting.grant_id)
        .outerjoin(Organisation, Organisation.id == Posting.organisation_id)
        .where(Posting.cluster_id == cluster_id, Posting.purse == purse)
        .order_by(Posting.day.desc(), Posting.voucher.desc(), Posting.id)
    )
    return [PostingRow(*row) for row in work.session.execute(_in_year(query, year))]


def budget_lines(
    work: Work, cluster_id: str, purse: Purse, *, year: int | None = None, grant_id: str | None = None
) -> list[BudgetRow]:
    """The budget of one purse, of a year or a grant when asked for, in the order of the categories."""
    wanted: list[ColumnElement[bool]] = [BudgetLine.cluster_id == cluster_id, BudgetLine.purse == purse]
    wanted += [BudgetLine.year == year] if year is not None else []
    wanted += [BudgetLine.grant_id == grant_id] if grant_id is not None else []
    query = (
        select(
            BudgetLine.id,
            BudgetLine.year,
            BudgetLine.category_id,
            PostingCategory.name,
            BudgetLine.grant_id,
            BudgetLine.amount_oere,
            BudgetLine.note,
        )
        .join(PostingCategory, PostingCategory.id == BudgetLine.category_id)
        .where(*wanted)
        .order_by(BudgetLine.year, PostingCategory.position, BudgetLine.id)
    )
    return [BudgetRow(*row) for row in work.session.execute(query)]


def booked_years(work: Work, cluster_id: str, purse: Purse) -> list[int]:
    """The years that something is booked or planned in, the newest first."""
    posted = select(extract("year", Posting.day)).where(Posting.cluster_id == cluster_id, Posting.purse == purse)
    planned = select(BudgetLine.year).where(BudgetLine.cluster_id == cluster_id, BudgetLine.purse == purse)
    return sorted(work.session.scalars(union(posted, planned)).all(), reverse=True)


def _in_year(query: Select[Any], year: int | None) -> Select[Any]:
    if year is None:
        return query
    return query.where(Posting.day >= date(year, 1, 1), Posting.day <= date(year, 12, 31))


def _sum_of(amount: InstrumentedAttribute[int], grant: InstrumentedAttribute[str | None]) -> ScalarSelect[int]:
    """What the lines of a grant add up to."""
    return select(func.coalesce(func.sum(amount), 0)).where(grant == FundGrant.id).scalar_subquery()
