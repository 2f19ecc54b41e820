"""A list with the chosen row's fields beside it, for dialogs in which each row is answered on the spot."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from klyngedesk.ui.theme import theme
from klyngedesk.ui.widgets.grouped_list import GroupedList
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix

_LIST_WIDTH, _LIST_ABOVE, _NARROW = 352, 160, 752


class ListBeside(QWidget):
    """The list at the left, `height` design pixels high, with `below` under it; with little room it goes on top."""

    def __init__(self, rows: GroupedList, fields: QLayout, *, height: int, below: QLayout | None = None) -> None:
        super().__init__()
        self._rows, self._height = rows, height
        left = VBox(rows, below, None) if below is not None else VBox(rows, None)
        self._panes = HBox(left, (fields, 1), spacing=24)
        fix(rows, width=_LIST_WIDTH, height=height)
        self.setLayout(self._panes)

    def minimumSizeHint(self) -> QSize:
        """Qt's name: no wider than the broader of the two, so that it can get narrow enough to stack them."""
        sides = (self._panes.itemAt(place) for place in range(self._panes.count()))
        broadest = max(side.minimumSize().width() for side in sides if side is not None)
        return QSize(broadest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's name: large texts leave no room for two things beside each other."""
        super().resizeEvent(event)
        narrow = self.width() / theme().scale < _NARROW
        self._panes.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        fix(self._rows, height=_LIST_ABOVE if narrow else self._height)
