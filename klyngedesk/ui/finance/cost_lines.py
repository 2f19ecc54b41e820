"""The costs that are shared in a year, edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.money import format_amount, parse_amount
from klyngedesk.services.cost_sharing import CostLineRow
from klyngedesk.ui.finance.grown_table import GrownTable
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.record_table import Column


class CostLines(QWidget):
    """`changed` carries a line's id, its title and its amount in øre; `removed` an id."""

    add_wanted = Signal()
    changed = Signal(object, str, object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[object, CostLineRow] = {}
        self.add = Button(self.tr("Add cost"), "flat", "plus")
        self.add.clicked.connect(self.add_wanted)
        self.table = GrownTable(self.tr("Costs of the year"), self._columns(), lambda line: line.id, headings=False)
        self.table.edited.connect(self._edited)
        self.table.remove_wanted.connect(self.removed)
        head = HBox(Label(self.tr("Costs"), "h3"), None, self.add, margins=(24, 0, 16, 0))
        self.setLayout(VBox(head, self.table, spacing=0))

    def _columns(self) -> list[Column[CostLineRow]]:
        return [
            Column(
                "title", self.tr("Cost"), lambda line: line.title, width=130, stretch=1, edit=lambda line: line.title
            ),
            Column(
                "amount",
                self.tr("Amount in kr."),
                lambda line: format_amount(line.amount_oere),
                align="right",
                width=110,
                stretch=0,
                edit=lambda line: format_amount(line.amount_oere),
                parse=parse_amount,
            ),
        ]

    def show_lines(self, lines: Sequence[CostLineRow]) -> None:
        """Show the costs of a year."""
        self._lines = {line.id: line for line in lines}
        self.table.set_rows(lines)
        self.table.setVisible(bool(lines))

    def _edited(self, key: object, column: str, value: object) -> None:
        line = self._lines[key]
        title = str(value) if column == "title" else line.title
        amount = value if column == "amount" else line.amount_oere
        self.changed.emit(line.id, title, amount)
