"""Two parts beside each other while there is room, else the second below the first."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from klyngedesk.ui.theme import px, theme
from klyngedesk.ui.widgets.layouts import HBox

_ANY_WIDTH = (1 << 24) - 1


class Beside(QWidget):
    """`first` is `width` design pixels broad and `second` takes the rest; both take all when they are stacked.

    They stand beside each other from `enough` design pixels on.
    """

    def __init__(self, first: QWidget, second: QWidget, *, width: int, enough: int, spacing: int = 24) -> None:
        super().__init__()
        self._first, self._width, self._enough = first, width, enough
        self._box = HBox(first, (second, 1), spacing=spacing)
        self.setLayout(self._box)
        theme().changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= px(self._enough)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._first.setMinimumWidth(px(self._width) if beside else 0)
        self._first.setMaximumWidth(px(self._width) if beside else _ANY_WIDTH)
