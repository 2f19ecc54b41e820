"""Lists of the two purses as Excel files, written whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from klyngedesk.domain.cost_sharing import ShareTable
from klyngedesk.domain.kinds import CountedAs, Purse, title_word
from klyngedesk.domain.problems import refuse
from klyngedesk.exchange.table_xlsx import Column, ColumnKind, TableValue, write_table
from klyngedesk.services.cluster_funds import balance, funds
from klyngedesk.services.cost_sharing import FACTORS, CostShareRow, CostTable, cost_table
from klyngedesk.services.desk import Desk
from klyngedesk.services.postings import postings
from klyngedesk.services.statements import Income, statement
from klyngedesk.store.files import write_whole

if TYPE_CHECKING:
    from klyngedesk.exchange.cost_sharing_xlsx import CountedFrom


def save_cost_sharing(desk: Desk, cost_year_id: str, path: Path) -> None:
    """Write a year's sharing with live formulas.

    Refused when there is nothing to share yet (`cost.no_lines`, `cost.no_participants`, `cost.no_population`), and as
    `write_whole` says.
    """
    write_whole(path, _sharing_sheet(desk.ask(cost_table, cost_year_id)))


def save_grants(desk: Desk, cluster_id: str, path: Path) -> None:
    """Write the grants and where each stands."""
    columns = (
        Column("Bevilling"),
        Column("Beslutning"),
        Column("Forum"),
        Column("Bevilget den", ColumnKind.DATE),
        Column("Fokusområde"),
        *(Column(heading, ColumnKind.OERE) for heading in ("Bevilget", "Budget", "Brugt", "Rest")),
    )
    rows: list[Sequence[TableValue]] = [
        (
            row.title,
            _number(row.decision_number, row.decision_year),
            row.body,
            row.granted_on,
            row.focus_area,
            row.amount_oere,
            row.budgeted_oere,
            row.used_oere,
            balance(row).left_oere,
        )
        for row in desk.ask(funds, cluster_id).grants
    ]
    write_whole(path, write_table("Bevillinger", columns, rows))


def save_postings(desk: Desk, cluster_id: str, purse: Purse, year: int | None, path: Path) -> None:
    """Write the postings of one purse, of a year or all."""
    columns = (
        Column("Dato", ColumnKind.DATE),
        Column("Bilagsnr."),
        Column("Tekst"),
        Column("Kategori"),
        Column("Bevilling"),
        Column("Modtager"),
        Column("Beløb", ColumnKind.OERE),
    )
    rows: list[Sequence[TableValue]] = [
        (row.day, row.voucher, row.text, row.category, row.grant, row.organisation, row.amount_oere)
        for row in desk.ask(postings, cluster_id, purse, year)
    ]
    write_whole(path, write_table(f"Posteringer, {title_word(purse)}", columns, rows))


def save_statement(desk: Desk, cluster_id: str, purse: Purse, year: int, path: Path) -> None:
    """Write a purse's statement of a year."""
    shown = desk.ask(statement, cluster_id, purse, year)
    columns = (
        Column("Bevilling"),
        Column("Kategori"),
        *(Column(heading, ColumnKind.OERE) for heading in ("Budget", "Forbrug", "Rest")),
    )
    rows: list[Sequence[TableValue]] = [
        *(("Indtægt", _income(line), None, line.amount_oere, None) for line in shown.income),
        *((row.grant, row.category, row.budget_oere, row.used_oere, row.left_oere) for row in shown.rows),
        ("Udgifter i alt", "", shown.budget_oere, shown.used_oere, shown.budget_oere - shown.used_oere),
    ]
    write_whole(path, write_table(f"Regnskab {year}", columns, rows))


def _income(line: Income) -> str:
    if line.scheme:
        return f"Indbetalt af kommunerne, {line.scheme[:1].lower()}{line.scheme[1:]}"
    return line.source or "Klyngemidler"


def _number(number: int | None, year: int | None) -> str:
    return f"{number}/{year}" if number is not None and year is not None else ""


def _sharing_sheet(table: CostTable) -> bytes:
    from klyngedesk.exchange.cost_sharing_xlsx import CostSharingSheet, write_cost_sharing

    return write_cost_sharing(
        CostSharingSheet(
            title=f"Fordelingsnøgle {table.year}",
            table=_shares(table),
            unit_oere=table.unit_oere,
            subtitle=f"{table.cluster}. {table.scheme}",
            source=table.source,
            notes=tuple(line.note for line in table.lines),
            details={row.organisation_id: _counted_from(row) for row in table.rows},
        )
    )


def _shares(table: CostTable) -> ShareTable:
    if not table.lines:
        raise refuse("cost.no_lines")
    if not table.rows:
        raise refuse("cost.no_participants")
    if table.shares is None:
        raise refuse("cost.no_population")
    return table.shares


def _counted_from(row: CostShareRow) -> CountedFrom:
    from klyngedesk.exchange.cost_sharing_xlsx import CountedFrom

    if row.counted_as is CountedAs.PART:
        return CountedFrom(footnote=row.footnote)
    return CountedFrom(row.population, FACTORS[row.counted_as], row.footnote)
