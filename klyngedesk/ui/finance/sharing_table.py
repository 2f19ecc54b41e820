"""The table of a year's shares: one line a municipality, the amounts in whole kroner or øre."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from klyngedesk.domain.collection import CollectionState
from klyngedesk.domain.danish import format_number, percent_text
from klyngedesk.domain.kinds import CountedAs
from klyngedesk.domain.typed_numbers import parse_count, parse_factor
from klyngedesk.services.cost_sharing import CostShareRow, CostTable
from klyngedesk.ui.finance.grown_table import GrownTable
from klyngedesk.ui.finance.words import amount_text, factor_text, factor_word, state_look, state_text
from klyngedesk.ui.theme import Token
from klyngedesk.ui.widgets.record_table import Column, Look, Total


@dataclass(frozen=True)
class ShareLine:
    """A participant with what depends on the year and the day: its amount and its collection in words."""

    share: CostShareRow
    amount: str
    state: str
    icon: str
    icon_token: Token


def share_lines(table: CostTable, today: date) -> list[ShareLine]:
    """The lines of a year as seen on a day."""
    return [
        ShareLine(
            row,
            amount_text(row.total_oere, table),
            state_text(row, table.year, today),
            *state_look(row, today),
        )
        for row in table.rows
    ]


class SharingTable(GrownTable):
    """One line a municipality, in the order the user gave them. Numbers and factors are edited in place."""

    def __init__(self) -> None:
        super().__init__(self.tr("Cost sharing by municipality"), self._columns(), lambda line: line.share.id)

    def _columns(self) -> list[Column[ShareLine]]:
        return [
            Column(
                "name",
                self.tr("Municipality"),
                lambda line: line.share.name,
                width=130,
                stretch=3,
                look=lambda line: Look(footnote=line.share.sign),
            ),
            Column(
                "counted",
                self.tr("Inhabitants that count"),
                lambda line: format_number(line.share.counted),
                align="right",
                sort=lambda line: line.share.counted,
                width=120,
                edit=lambda line: format_number(line.share.counted),
                parse=parse_count,
            ),
            Column(
                "factor",
                self.tr("Factor"),
                lambda line: factor_text(line.share),
                align="right",
                sort=_factor_order,
                width=76,
                look=lambda line: Look("text2"),
                edit=lambda line: factor_word(line.share.counted_as),
                parse=parse_factor,
            ),
            Column(
                "share",
                self.tr("Share"),
                lambda line: percent_text(line.share.share),
                align="right",
                sort=lambda line: line.share.share,
                width=80,
                look=lambda line: Look("text2"),
            ),
            Column(
                "amount",
                self.tr("Amount in kr."),
                lambda line: line.amount,
                align="right",
                sort=lambda line: line.share.total_oere,
                width=116,
            ),
            Column(
                "state",
                self.tr("Collection"),
                lambda line: line.state,
                sort=_state_order,
                width=148,
                stretch=2,
                look=lambda line: Look("text2", icon=line.icon, icon_token=line.icon_token),
            ),
        ]

    def show_table(self, table: CostTable, today: date) -> None:
        """Show a year; the current line stays current."""
        self.set_rows(share_lines(table, today), self._total(table))

    def _total(self, table: CostTable) -> Total:
        paid = self.tr("{paid} of {count} have paid").format(
            paid=table.collected.paid_count, count=table.collected.count
        )
        return Total(
            {
                "name": self.tr("In all"),
                "counted": format_number(table.counted),
                "share": percent_text(sum((row.share for row in table.rows), Fraction(0))),
                "amount": amount_text(table.amount_oere, table),
                "state": paid,
            }
        )


def _factor_order(line: ShareLine) -> tuple[int, int]:
    return list(CountedAs).index(line.share.counted_as), line.share.months


def _state_order(line: ShareLine) -> tuple[int, date]:
    """By how far the collection has come, then by the day it got there."""
    found = line.share.collection
    days = (found.paid_on, found.reminded_on, found.sent_on) if found else ()
    return list(CollectionState).index(line.share.state), next((day for day in days if day), date.min)
