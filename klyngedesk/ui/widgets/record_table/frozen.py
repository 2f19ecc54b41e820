"""A table that scrolls sideways under its first column, which stays in sight with its heading.

The column is painted again at the left edge instead of being shown by a second table, so that there is one
focus, one selection and one table for a screen reader.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTableView, QWidget

from klyngedesk.ui.theme import color
from klyngedesk.ui.widgets.record_table.headings import Headings

AnyIndex = QModelIndex | QPersistentModelIndex
_MOST = 0.6
"""The part of the room that the first column may keep; a wider one scrolls away like the others."""


class FrozenTable(QTableView):
    """Keeps its first column at the left edge while the others scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headings = Headings(self, self.frozen_width)
        self.setHorizontalHeader(self.headings)

    def frozen_width(self) -> int:
        """The room at the left that the first column keeps now; 0 while nothing has scrolled away under it."""
        width = 0 if self.isColumnHidden(0) else self.columnWidth(0)
        scrolled = self.horizontalHeader().offset() > 0
        return width if scrolled and width <= self.viewport().width() * _MOST else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        width = self.frozen_width()
        if width:
            painter = QPainter(self.viewport())
            for row in self._rows_in_sight():
                self._paint_frozen(painter, row, width)
            bottom = self.verticalHeader().length() - self.verticalHeader().offset()
            painter.fillRect(width - 1, 0, 1, min(bottom, self.viewport().height()), color("line"))

    def _rows_in_sight(self) -> range:
        last = self.rowAt(self.viewport().height() - 1)
        return range(max(0, self.rowAt(0)), (last if last >= 0 else self.model().rowCount() - 1) + 1)

    def _paint_frozen(self, painter: QPainter, row: int, width: int) -> None:
        if self.columnSpan(row, 0) > 1:
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))  # type: ignore[attr-defined]
        self.itemDelegate().paint(painter, option, self.model().index(row, 0))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.horizontalHeader().viewport().update()

    # -- where cells are

    def visualRect(self, index: AnyIndex) -> QRect:
        rect = super().visualRect(index)
        if index.column() == 0 and self.frozen_width() and self.columnSpan(index.row(), 0) == 1:
            rect.moveLeft(0)
        return rect

    def indexAt(self, pos: QPoint) -> QModelIndex:
        if pos.x() < self.frozen_width():
            row = self.rowAt(pos.y())
            return self.model().index(row, 0) if row >= 0 else QModelIndex()
        return super().indexAt(pos)

    def scrollTo(
        self,
        index: AnyIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, out from under the first column; that one needs no scrolling sideways."""
        bar = self.horizontalScrollBar()
        scrolled, frozen = bar.value(), self.frozen_width()
        super().scrollTo(cast(QModelIndex, index), hint)
        if not frozen:
            return
        if index.column() == 0:
            bar.setValue(scrolled)
        else:
            covered = self.frozen_width() - self.columnViewportPosition(index.column())
            bar.setValue(bar.value() - max(0, covered))


def part_in_sight(table: FrozenTable, rect: QRect, column: int) -> QRect:
    """The part of a cell that the first column does not cover; nothing of the first column's own scrolled cell."""
    frozen = table.frozen_width()
    if not frozen or (column == 0 and rect.left() == 0):
        return rect
    return rect.adjusted(max(0, frozen - rect.left()), 0, 0, 0) if column else QRect()
