"""A table as high as its rows, for panes that scroll as a whole."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.record_table import Column, Group, RecordTable, Total

ROW_HEIGHT = 36


class GrownTable(RecordTable):
    """It never scrolls up and down by itself; sideways it does when its columns need more than there is.

    While the pane around it scrolls, its headings stay at the pane's upper edge and the current row in sight.
    """

    # Qt lays the table out while it is being made, before there is a pane.
    _pane: QScrollArea | None = None

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        *,
        headings: bool = True,
        row_height: int = ROW_HEIGHT,
    ) -> None:
        """Without `headings`, as in a side pane, the columns are named to screen readers only, and the pane shows
        through."""
        super().__init__(name, columns, key, row_height=row_height, sortable=headings)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setVisible(headings)
        self._headings = headings
        self.current_changed.connect(lambda key: self._show_current() if key is not None else None)
        if not headings:
            self.setProperty("surface", "clear")

    def set_groups(self, groups: Sequence[Group], total: Total | None = None) -> None:
        super().set_groups(groups, total)
        self._fit()

    def _fit(self) -> None:
        height = self.verticalHeader().length() + 2
        if self._headings:
            height += self.horizontalHeader().height()
        if self.horizontalHeader().length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # -- the pane around it

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        pane = _pane_around(self)
        if pane is not self._pane:
            if self._pane is not None:
                self._pane.verticalScrollBar().valueChanged.disconnect(self._stick)
            self._pane = pane
            if pane is not None:
                pane.verticalScrollBar().valueChanged.connect(self._stick)
        self._stick()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._stick()

    def _stick(self) -> None:
        """Put the headings at the top of what is seen of the table."""
        if self._pane is None or not self._headings:
            return
        header = self.horizontalHeader()
        hidden = -self.mapTo(self._pane.viewport(), QPoint(0, 0)).y()
        lowest = self.height() - header.height() - px(ROW_HEIGHT)
        header.move(header.x(), max(0, min(hidden, lowest)))
        header.raise_()

    def _show_current(self) -> None:
        content = self._pane.widget() if self._pane is not None else None
        index = self.currentIndex()
        if self._pane is not None and content is not None and content.isAncestorOf(self) and index.isValid():
            middle = self.viewport().mapTo(content, self.visualRect(index).center()).y()
            self._pane.ensureVisible(0, middle, 0, px(ROW_HEIGHT * 3 // 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def _pane_around(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
