"""The statement of a year: for each purse by itself, what was planned and what was used. Amounts are øre."""

from __future__ import annotations

from dataclasses import dataclass

from klyngedesk.domain.kinds import Purse
from klyngedesk.services.cost_sharing import CostTable, cost_table, cost_years
from klyngedesk.store.queries.funds import allocations, budget_lines, categories, grants, postings
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class StatementRow:
    """One category of one grant (none in the co-financing)."""

    grant_id: str
    grant: str
    category_id: str
    category: str
    budget_oere: int
    used_oere: int

    @property
    def key(self) -> tuple[str, str]:
        """What tells rows apart."""
        return self.grant_id, self.category_id

    @property
    def left_oere(self) -> int:
        """What is left of the budget; negative when more was used."""
        return self.budget_oere - self.used_oere


@dataclass(frozen=True)
class Income:
    """What came in: from the municipalities by a `scheme`, or cluster funds from a `source` ("" when none is said)."""

    amount_oere: int
    scheme: str = ""
    source: str = ""


@dataclass(frozen=True)
class Statement:
    """A purse's year. `income` are the lines of what came in."""

    purse: Purse
    year: int
    income: tuple[Income, ...]
    rows: tuple[StatementRow, ...]

    @property
    def income_oere(self) -> int:
        """What came in."""
        return sum(line.amount_oere for line in self.income)

    @property
    def budget_oere(self) -> int:
        """What was planned."""
        return sum(row.budget_oere for row in self.rows)

    @property
    def used_oere(self) -> int:
        """What was used."""
        return sum(row.used_oere for row in self.rows)

    @property
    def result_oere(self) -> int:
        """What came in less what was used."""
        return self.income_oere - self.used_oere


def statement(work: Work, cluster_id: str, purse: Purse, year: int) -> Statement:
    """The year's statement of one purse: every category that is planned or used, under its grant."""
    names = {row.id: row.name for row in categories(work)}
    titles = {row.id: row.title for row in grants(work, cluster_id)} if purse is Purse.CLUSTER_FUNDS else {}
    budget: dict[tuple[str, str], int] = {}
    used: dict[tuple[str, str], int] = {}
    for line in budget_lines(work, cluster_id, purse, year=year):
        key = (line.grant_id or "", line.category_id)
        budget[key] = budget.get(key, 0) + line.amount_oere
    for row in postings(work, cluster_id, purse, year):
        key = (row.grant_id or "", row.category_id)
        used[key] = used.get(key, 0) + row.amount_oere
    order = [(grant, category) for grant in ("", *titles) for category in names]
    rows = tuple(
        StatementRow(key[0], titles.get(key[0], ""), key[1], names[key[1]], budget.get(key, 0), used.get(key, 0))
        for key in order
        if key in budget or key in used
    )
    income = (
        _contributions(work, cluster_id, year) if purse is Purse.CO_FINANCING else _received(work, cluster_id, year)
    )
    return Statement(purse, year, income, rows)


def _contributions(work: Work, cluster_id: str, year: int) -> tuple[Income, ...]:
    """What the municipalities have paid for the year, by scheme."""
    tables: list[CostTable] = [cost_table(work, row.id) for row in cost_years(work, cluster_id) if row.year == year]
    return tuple(Income(table.collected.paid_oere, scheme=table.scheme) for table in tables)


def _received(work: Work, cluster_id: str, year: int) -> tuple[Income, ...]:
    rows = (row for row in allocations(work, cluster_id) if row.year == year)
    return tuple(Income(row.amount_oere, source=row.source) for row in rows)
