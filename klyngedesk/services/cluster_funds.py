"""The cluster funds: what was received, what was granted by which decision, and how it is planned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.purses import Balance, check_category, check_grant
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.positions import after_last
from klyngedesk.store.queries.funds import (
    AllocationRow,
    BudgetRow,
    CategoryRow,
    DecisionRow,
    GrantRow,
    allocations,
    budget_lines,
    categories,
    decisions,
    focus_areas,
    grants,
)
from klyngedesk.store.tables import BudgetLine, FundAllocation, FundGrant, Posting, PostingCategory
from klyngedesk.store.work import Work

__all__ = [
    "AllocationRow",
    "BudgetRow",
    "CategoryRow",
    "DecisionRow",
    "GrantRow",
    "allocations",
    "budget_lines",
    "categories",
    "decisions",
    "focus_areas",
    "grants",
]


@dataclass(frozen=True)
class Funds:
    """All of a cluster's funds, in øre."""

    allocations: tuple[AllocationRow, ...]
    grants: tuple[GrantRow, ...]

    @property
    def received_oere(self) -> int:
        """What the cluster has received in all its years."""
        return sum(row.amount_oere for row in self.allocations)

    @property
    def ungranted_oere(self) -> int:
        """What is received and not granted; negative when more was granted."""
        return self.received_oere - sum(row.amount_oere for row in self.grants)


@dataclass(frozen=True)
class GrantFields:
    """What may be written about a grant."""

    title: str
    amount_oere: int
    granted_on: date | None
    decision_id: str | None
    focus_area_id: str | None


@dataclass(frozen=True)
class BudgetFields:
    """What may be written about a budget line."""

    year: int
    category_id: str
    amount_oere: int
    note: str = ""


def funds(work: Work, cluster_id: str) -> Funds:
    """Everything received and granted."""
    return Funds(tuple(allocations(work, cluster_id)), tuple(grants(work, cluster_id)))


def balance(row: GrantRow) -> Balance:
    """Where a grant stands."""
    return Balance(row.amount_oere, row.budgeted_oere, row.used_oere)


def grant_budget(work: Work, grant_id: str) -> list[BudgetRow]:
    """The budget lines of a grant."""
    cluster_id = work.get(FundGrant, grant_id).cluster_id
    return budget_lines(work, cluster_id, Purse.CLUSTER_FUNDS, grant_id=grant_id)


def put_allocation(
    work: Work, cluster_id: str, allocation_id: str | None, year: int, amount_oere: int, source: str
) -> str:
    """Write what the cluster has received for a year, a new one without an id; its id.

    Refuses allocation.no_amount at "amount".
    """
    if amount_oere <= 0:
        raise refuse("allocation.no_amount", "amount")
    row = work.get(FundAllocation, allocation_id) if allocation_id else work.add(FundAllocation(cluster_id=cluster_id))
    row.year, row.amount_oere, row.source = year, amount_oere, clean_line(source)
    return row.id


def remove_allocation(work: Work, allocation_id: str) -> None:
    """Remove what was received."""
    work.delete(work.get(FundAllocation, allocation_id))


def put_grant(work: Work, cluster_id: str, grant_id: str | None, fields: GrantFields) -> str:
    """Write a grant, a new one without an id; its id. Refused as `check_grant` says."""
    title = clean_line(fields.title)
    check_grant(title, fields.amount_oere, has_decision=fields.decision_id is not None)
    row = work.get(FundGrant, grant_id) if grant_id else work.add(_new_grant(work, cluster_id))
    row.title, row.amount_oere, row.granted_on = title, fields.amount_oere, fields.granted_on
    row.decision_id, row.focus_area_id = fields.decision_id or "", fields.focus_area_id
    return row.id


def remove_grant(work: Work, grant_id: str) -> None:
    """Remove a grant with its budget. Refuses grant.in_use when something is booked on it."""
    booked = len(work.find(Posting, grant_id=grant_id))
    if booked:
        raise refuse("grant.in_use", count=booked)
    work.delete(work.get(FundGrant, grant_id))


def put_grant_budget(work: Work, grant_id: str, line_id: str | None, fields: BudgetFields) -> str:
    """Write a budget line of a grant, a new one without an id; its id. Administration is refused at "category"."""
    grant = work.get(FundGrant, grant_id)
    line = BudgetLine(cluster_id=grant.cluster_id, purse=Purse.CLUSTER_FUNDS, grant_id=grant.id)
    return _write_budget(work, work.get(BudgetLine, line_id) if line_id else line, fields)


def put_budget(work: Work, cluster_id: str, line_id: str | None, fields: BudgetFields) -> str:
    """Write a budget line of the co-financing, a new one without an id; its id."""
    line = BudgetLine(cluster_id=cluster_id, purse=Purse.CO_FINANCING)
    return _write_budget(work, work.get(BudgetLine, line_id) if line_id else line, fields)


def set_category_budget(
    work: Work, cluster_id: str, year: int, category_id: str, amount_oere: int, grant_id: str | None = None
) -> None:
    """Let the budget lines of a category add up to an amount: the first one takes the difference.

    They are those of a grant, or without one of the co-financing. Refused as `put_grant_budget` and `put_budget`.
    """
    purse = Purse.CLUSTER_FUNDS if grant_id else Purse.CO_FINANCING
    rows = work.find(
        BudgetLine, "id", cluster_id=cluster_id, purse=purse, year=year, category_id=category_id, grant_id=grant_id
    )
    fields = BudgetFields(year, category_id, amount_oere)
    if rows:
        rows[0].amount_oere += amount_oere - sum(row.amount_oere for row in rows)
    elif grant_id:
        put_grant_budget(work, grant_id, None, fields)
    else:
        put_budget(work, cluster_id, None, fields)


def remove_budget_lines(work: Work, line_ids: Sequence[str]) -> None:
    """Remove budget lines."""
    for line_id in line_ids:
        work.delete(work.get(BudgetLine, line_id))


def _new_grant(work: Work, cluster_id: str) -> FundGrant:
    return FundGrant(cluster_id=cluster_id, position=after_last(work.find(FundGrant, cluster_id=cluster_id)))


def _write_budget(work: Work, row: BudgetLine, fields: BudgetFields) -> str:
    category = work.get(PostingCategory, fields.category_id)
    check_category(row.purse, category.name, administrative=category.administrative)
    row.year, row.category_id = fields.year, fields.category_id
    row.amount_oere, row.note = fields.amount_oere, clean_line(fields.note)
    return work.add(row).id
