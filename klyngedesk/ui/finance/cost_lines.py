"""The costs that are shared in a year, edited in place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from klyngedesk.domain.money import KRONE, format_amount, parse_amount
from klyngedesk.services.cost_lines import LineFields
from klyngedesk.services.cost_sharing import CostLineRow, CostTable
from klyngedesk.ui.finance.grown_table import ROW_HEIGHT, GrownTable
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.record_table import Column, Look, Total

_WITH_NOTES = 48


class CostLines(QWidget):
    """`changed` carries a cost's id and its LineFields; `edit_wanted` an id, or "" for a new one; `removed` ids;
    `pasted` rows of cells."""

    changed = Signal(str, object)
    edit_wanted = Signal(str)
    removed = Signal(list)
    pasted = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[object, CostLineRow] = {}
        self._decimals = 0
        self.add = Button(self.tr("Add cost"), "flat", "plus")
        self.add.clicked.connect(lambda: self.edit_wanted.emit(""))
        self.table = GrownTable(self.tr("Costs of the year"), self._columns(), lambda line: line.id, headings=False)
        self.table.show_columns(["title", "amount"])
        self.table.edited.connect(self._edited)
        self.table.remove_wanted.connect(lambda _: self.removed.emit(self.table.selected_keys()))
        self.table.menu_wanted.connect(self._open_menu)
        self.table.pasted.connect(lambda _key, _column, rows: self.pasted.emit(rows))
        text = self.tr("Add what the municipalities share: wages, meetings, a home page.")
        self._nothing = holder(VBox(Label(text, "sub", wrap=True), margins=(24, 0, 24, 0)))
        head = HBox(Label(self.tr("Costs"), "h3"), None, self.add, margins=(24, 0, 16, 0))
        self.setLayout(VBox(head, self._nothing, self.table, spacing=0))

    def _columns(self) -> list[Column[CostLineRow]]:
        return [
            Column("title", self.tr("Cost"), lambda line: line.title, width=130, stretch=1,
                   look=lambda line: Look(below=line.note), edit=lambda line: line.title),
            Column("amount", self.tr("Amount in kr."), lambda line: format_amount(line.amount_oere, self._decimals),
                   align="right", width=110, stretch=0, edit=lambda line: format_amount(line.amount_oere),
                   parse=parse_amount),
            Column("note", self.tr("Note"), lambda line: line.note, show=str),
        ]  # fmt: skip

    def show_table(self, table: CostTable) -> None:
        """Show the costs of a year, with their sum where there are several."""
        self._lines = {line.id: line for line in table.lines}
        self._decimals = 2 if any(line.amount_oere % KRONE for line in table.lines) else 0
        self.table.set_row_height(_WITH_NOTES if any(line.note for line in table.lines) else ROW_HEIGHT)
        total = Total({"title": self.tr("In all"), "amount": format_amount(table.amount_oere, self._decimals)})
        self.table.set_rows(table.lines, total if len(table.lines) > 1 else None)
        self.table.setVisible(bool(table.lines))
        self._nothing.setVisible(not table.lines)

    def line(self, key: object) -> CostLineRow | None:
        """The cost with an id."""
        return self._lines.get(key)

    def _edited(self, key: object, column: str, value: object) -> None:
        line = self._lines[key]
        fields = LineFields(line.title, line.amount_oere, line.note)
        if column == "title":
            fields = replace(fields, title=str(value))
        elif isinstance(value, int):
            fields = replace(fields, amount_oere=value)
        self.changed.emit(line.id, fields)

    def _open_menu(self, key: object, where: QPoint) -> None:
        self.menu_for(str(key)).popup(where)

    def menu_for(self, key: str) -> QMenu:
        """What can be done with a cost."""
        menu = QMenu(self)
        menu.addAction(self.tr("Edit cost …")).triggered.connect(lambda: self.edit_wanted.emit(key))
        menu.addAction(self.tr("Remove cost")).triggered.connect(
            lambda: self.removed.emit(self.table.selected_keys() or [key])
        )
        return menu
