"""A table as high as its rows, for panes that scroll as a whole."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent

from klyngedesk.ui.widgets.record_table import Column, Group, RecordTable, Total

ROW_HEIGHT = 36


class GrownTable(RecordTable):
    """It never scrolls up and down by itself; sideways it does when its columns need more than there is."""

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

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
