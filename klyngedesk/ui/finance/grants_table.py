"""The grants: what was given by which decision, used and left."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from klyngedesk.domain.money import format_amount
from klyngedesk.services.cluster_funds import GrantRow, balance
from klyngedesk.ui.finance.grown_table import GrownTable
from klyngedesk.ui.widgets.record_table import Column, Look, Total
from klyngedesk.ui.words import decision_number_text


class GrantsTable(GrownTable):
    """One line a grant."""

    def __init__(self) -> None:
        super().__init__(self.tr("Grants of cluster funds"), self._columns(), lambda row: row.id)

    def _columns(self) -> list[Column[GrantRow]]:
        return [
            Column("title", self.tr("Grant"), lambda row: row.title, width=200, stretch=1),
            Column("decision", self.tr("Decision"), _number, width=104, stretch=0, look=lambda row: Look("text2")),
            _amount("granted", self.tr("Granted"), lambda row: row.amount_oere),
            _amount("used", self.tr("Used"), lambda row: row.used_oere),
            Column(
                "left",
                self.tr("Left"),
                lambda row: format_amount(balance(row).left_oere),
                align="right",
                width=112,
                stretch=0,
                look=lambda row: Look("err" if balance(row).left_oere < 0 else "text", strong=True),
            ),
        ]

    def show_grants(self, rows: Sequence[GrantRow]) -> None:
        """Show grants with what they add up to."""
        used = sum(row.used_oere for row in rows)
        granted = sum(row.amount_oere for row in rows)
        amounts = {"granted": granted, "used": used, "left": granted - used}
        texts = {key: format_amount(amount) for key, amount in amounts.items()}
        self.set_rows(rows, Total({"title": self.tr("In all"), **texts}))


def _number(row: GrantRow) -> str:
    if row.decision_number is None or row.decision_year is None:
        return ""
    return decision_number_text(row.decision_number, row.decision_year)


def _amount(key: str, title: str, get: Callable[[GrantRow], int]) -> Column[GrantRow]:
    return Column(key, title, lambda row: format_amount(get(row)), align="right", width=104, stretch=0)
