"""A key figure: its values over time in a chart, the same numbers as a table, and what the user does to it."""

from __future__ import annotations

from collections.abc import Hashable
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from klyngedesk.domain.measuring import number_text
from klyngedesk.services import focus_figures
from klyngedesk.services.focus_figures import FigureView, ValueRow, when
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button, IconButton
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.surfaces import Card
from klyngedesk.ui.words import period_label

if TYPE_CHECKING:
    # Charts and tables are imported when the first one is shown.
    from klyngedesk.ui.charts.line import LineChart
    from klyngedesk.ui.focus.figure_table import FigureTable


class FigureCard(Card):
    """One key figure; the chart is there from the start, the table when it is asked for."""

    def __init__(self, office: Office) -> None:
        super().__init__(margins=(16, 8, 8, 12), spacing=4)
        self._office = office
        self._view: FigureView | None = None
        self._chart: LineChart | None = None
        self._table: FigureTable | None = None
        self._title = Label("", "strong", wrap=True)
        self._about = Label("", "caption", wrap=True)
        self._nothing = Label(self.tr("Nothing is measured yet."), "sub")
        self.add_value = Button(self.tr("Add measuring"), "flat", "plus")
        self.add_value.clicked.connect(self.new_value)
        self._more = IconButton("ellipsis", self.tr("More about the key figure"))
        self._more.set_menu(self._menu())
        self._room = VBox(self._about, self._nothing, spacing=6, margins=(0, 0, 8, 0))
        self.body.add(HBox((self._title, 1), self.add_value, self._more), holder(self._room))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Edit key figure …")).triggered.connect(self._edit)
        menu.addAction(self.tr("Paste measurings …")).triggered.connect(self.paste_values)
        self.as_table = menu.addAction(self.tr("Show as a table too"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(lambda _: self._show_table())
        menu.addSeparator()
        menu.addAction(self.tr("Move up")).triggered.connect(lambda: self._move(-1))
        menu.addAction(self.tr("Move down")).triggered.connect(lambda: self._move(1))
        menu.addAction(self.tr("Remove key figure")).triggered.connect(self._remove)
        return menu

    # -- what is shown

    def show_figure(self, view: FigureView) -> None:
        """Show a key figure with its values."""
        if self._view is not None and self._view.figure.id != view.figure.id:
            self.as_table.setChecked(False)
        self._view = view
        figure = view.figure
        self._title.setText(
            self.tr("Key figure: {title}").format(title=f"{figure.title[:1].lower()}{figure.title[1:]}")
        )
        self._about.setText(figure.source or figure.unit)
        self._about.setVisible(bool(figure.source or figure.unit))
        self._more.set_name(self.tr("More about {title}").format(title=figure.title))
        self._nothing.setVisible(not view.values)
        self._show_chart(view)
        self._show_table()

    def _show_chart(self, view: FigureView) -> None:
        from klyngedesk.ui.charts.line import LineChart, Point, Reference

        figure = view.figure
        if self._chart is None:
            self._chart = LineChart("", _shown)
            self._room.insertWidget(2, self._chart)
        baseline = None if figure.baseline is None else Reference(self.tr("Baseline"), float(figure.baseline))
        target = None if figure.target is None else Reference(self.tr("Target"), float(figure.target))
        points = [Point(row.label or period_label(row.day), float(row.value)) for row in view.values]
        self._chart.setAccessibleName(", ".join(part for part in (figure.title, figure.unit) if part))
        self._chart.show_values(points, baseline, target)
        self._chart.setVisible(bool(points))

    def _show_table(self) -> None:
        wanted = self.as_table.isChecked() and self._view is not None and bool(self._view.values)
        if wanted and self._table is None:
            self._table = self._make_table()
        if self._table is not None:
            self._table.setVisible(wanted)
            if self._view is not None:
                self._table.show_figure(self._view)

    def _make_table(self) -> FigureTable:
        from klyngedesk.ui.focus.figure_table import FigureTable

        table = FigureTable()
        table.opened.connect(self._edit_value)
        table.remove_wanted.connect(self._remove_value)
        table.menu_wanted.connect(self._open_value_menu)
        table.pasted.connect(lambda *_: self.paste_values())
        self._room.add(table)
        return table

    # -- what the user does

    def new_value(self) -> None:
        """Write a new measuring."""
        from klyngedesk.ui.focus.figure_dialogs import ValueDialog

        if self._view:
            ValueDialog(self, self._office, self._view.figure, None).exec()

    def paste_values(self) -> None:
        """Take in measurings copied from a spreadsheet."""
        from klyngedesk.ui.dialogs.paste import pasting
        from klyngedesk.ui.focus.paste_values import PasteValues
        from klyngedesk.ui.widgets.record_table.clipboard import pasted_rows

        if self._view:
            figure, rows = self._view.figure, pasted_rows()
            pasting(self._office, lambda: PasteValues(self, self._office, figure, rows))

    def _edit(self) -> None:
        from klyngedesk.ui.focus.figure_dialogs import FigureDialog

        if self._view:
            FigureDialog(self, self._office, "", self._view.figure).exec()

    def _move(self, step: int) -> None:
        if self._view:
            figure = self._view.figure
            self._office.do(f"Flyt nøgletallet {figure.title}", focus_figures.move_figure, figure.id, step)

    def _remove(self) -> None:
        if self._view:
            figure = self._view.figure
            self._office.do(f"Fjern nøgletallet {figure.title}", focus_figures.remove_figure, figure.id)

    def _value(self, key: Hashable) -> ValueRow | None:
        rows = self._view.values if self._view else ()
        return next((row for row in rows if row.id == key), None)

    def _edit_value(self, key: Hashable) -> None:
        from klyngedesk.ui.focus.figure_dialogs import ValueDialog

        row = self._value(key)
        if row is not None and self._view is not None:
            ValueDialog(self, self._office, self._view.figure, row).exec()

    def _remove_value(self, key: Hashable) -> None:
        row = self._value(key)
        if row is not None:
            self._office.do(f"Fjern målingen fra {when(row)}", focus_figures.remove_value, row.id)

    def _open_value_menu(self, key: Hashable, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Edit measuring …")).triggered.connect(lambda: self._edit_value(key))
        menu.addAction(self.tr("Remove measuring")).triggered.connect(lambda: self._remove_value(key))
        menu.popup(where)


def _shown(value: float) -> str:
    return number_text(Decimal(str(round(value, 6))))
