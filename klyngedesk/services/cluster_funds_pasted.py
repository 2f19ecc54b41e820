"""Budgets and received funds pasted from a spreadsheet: what they would become, and taking them in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.money import format_amount, parse_amount
from klyngedesk.domain.pasted import PastedRow, PasteField, PasteState, PreviewLine, each_once, named, read_pasted
from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.domain.purses import check_category
from klyngedesk.domain.typed_numbers import parse_year
from klyngedesk.services.cluster_funds import (
    CategoryRow,
    allocations,
    budget_lines,
    categories,
    put_allocation,
    set_category_budget,
)
from klyngedesk.store.work import Work

_AMOUNT = PasteField("amount", "Beløb", parse_amount, ("Budget", "Budget i kr."), required=True, mark=",")
_RECEIVED = (
    PasteField("year", "År", parse_year, required=True),
    _AMOUNT,
    PasteField("source", "Kilde", None, ("Tekst", "Fra")),
)


@dataclass(frozen=True)
class BudgetPlace:
    """Whose budget of a year it is: a grant's, or without one the co-financing's."""

    cluster_id: str
    year: int
    grant_id: str | None = None

    @property
    def purse(self) -> Purse:
        """The purse that pays."""
        return Purse.CLUSTER_FUNDS if self.grant_id else Purse.CO_FINANCING


@dataclass(frozen=True)
class Received:
    """What the cluster received for a year."""

    year: int
    amount_oere: int
    source: str


def preview_budget(work: Work, place: BudgetPlace, rows: Sequence[Sequence[str]]) -> list[PreviewLine[tuple[str, int]]]:
    """Category and amount of pasted rows; a category that has a budget gets the amount instead.

    Administration is wrong in a grant's budget (funds.administration), and a category that stands there twice the
    second time (paste.category_twice). Refused as `read_pasted`.
    """
    known = {row.id: row for row in categories(work)}
    present: dict[str, int] = {}
    for line in budget_lines(work, place.cluster_id, place.purse, grant_id=place.grant_id):
        if line.year == place.year:
            present[line.category_id] = present.get(line.category_id, 0) + line.amount_oere
    names = {key: row.name for key, row in known.items()}
    category = PasteField("category", "Kategori", named(names), ("Konto", "Art"), required=True)
    lines = [_budget(row, place.purse, known, present) for row in read_pasted(rows, (category, _AMOUNT))]
    return each_once(lines, lambda budget: budget[0], "paste.category_twice")


def _budget(
    row: PastedRow, purse: Purse, known: dict[str, CategoryRow], present: dict[str, int]
) -> PreviewLine[tuple[str, int]]:
    key, amount = row.values.get("category"), row.values.get("amount")
    if row.problems or not isinstance(key, str) or not isinstance(amount, int):
        return PreviewLine(row.number, row.cells, PasteState.WRONG, None, row.problems)
    before = present.get(key)
    shown = format_amount(before) if before is not None else ""
    cells = {"category": known[key].name, "before": shown, "amount": format_amount(amount)}
    try:
        check_category(purse, known[key].name, administrative=known[key].administrative)
    except Refused as refused:
        problems = tuple(Problem(each.code, each.facts) for each in refused.problems)
        return PreviewLine(row.number, cells, PasteState.WRONG, None, problems)
    state = PasteState.NEW if before is None else PasteState.CHANGED
    return PreviewLine(row.number, cells, PasteState.PRESENT if before == amount else state, (key, amount))


def put_budgets(work: Work, place: BudgetPlace, budgets: Sequence[tuple[str, int]]) -> None:
    """Write the budgets of categories by their ids. Refused as `set_category_budget`."""
    for category_id, amount in budgets:
        set_category_budget(work, place.cluster_id, place.year, category_id, amount, place.grant_id)


def preview_received(work: Work, cluster_id: str, rows: Sequence[Sequence[str]]) -> list[PreviewLine[Received]]:
    """What pasted rows tell was received: year and amount, and the source if given. Refused as `read_pasted`."""
    present = {Received(row.year, row.amount_oere, row.source) for row in allocations(work, cluster_id)}
    return [_received(row, present) for row in read_pasted(rows, _RECEIVED)]


def _received(row: PastedRow, present: set[Received]) -> PreviewLine[Received]:
    year, amount = row.values.get("year"), row.values.get("amount")
    problems = row.problems
    if isinstance(amount, int) and amount <= 0:
        problems = (*problems, Problem("allocation.no_amount"))
    if problems or not isinstance(year, int) or not isinstance(amount, int):
        return PreviewLine(row.number, row.cells, PasteState.WRONG, None, problems)
    received = Received(year, amount, str(row.values.get("source", "")))
    cells = {"year": str(year), "source": received.source, "amount": format_amount(amount)}
    return PreviewLine(row.number, cells, PasteState.PRESENT if received in present else PasteState.NEW, received)


def put_received(work: Work, cluster_id: str, received: Sequence[Received]) -> None:
    """Write what was received. Refused as `put_allocation`."""
    for each in received:
        put_allocation(work, cluster_id, None, each.year, each.amount_oere, each.source)
