"""The measured values of a key figure as a table: the same numbers as in its chart."""

from __future__ import annotations

from klyngedesk.domain.measuring import number_text, value_text
from klyngedesk.services.focus_figures import FigureView, ValueRow, when
from klyngedesk.ui.finance.grown_table import GrownTable
from klyngedesk.ui.widgets.record_table import Column
from klyngedesk.ui.words import date_text


class FigureTable(GrownTable):
    """One line a measuring, the newest first."""

    def __init__(self) -> None:
        self._unit = ""
        super().__init__(self.tr("Measurings"), self._columns(), lambda row: row.id)

    def _columns(self) -> list[Column[ValueRow]]:
        return [
            Column("when", self.tr("Period"), when, width=100, sort=lambda row: row.day),
            Column("day", self.tr("Measured on"), lambda row: row.day, date_text, width=150,
                   copy=lambda row: f"{row.day:%d-%m-%Y}"),
            Column("value", self.tr("Value"), self._value, align="right", width=90,
                   sort=lambda row: row.value, copy=lambda row: number_text(row.value)),
            Column("note", self.tr("Note"), lambda row: row.note, width=120, stretch=3),
        ]  # fmt: skip

    def _value(self, row: ValueRow) -> str:
        return value_text(row.value, self._unit)

    def show_figure(self, view: FigureView) -> None:
        """Show the values of a key figure."""
        self._unit = view.figure.unit
        self.set_rows(list(reversed(view.values)))
