"""What all fields with a list that opens have in common."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListView, QSizePolicy, QWidget

from klyngedesk.ui.theme import Token, pixmap, px
from klyngedesk.ui.widgets.editing import has_left, mark


def lines_of_one_height(view: QAbstractItemView) -> None:
    """Spare a list that opens from measuring each of its lines whenever it is styled, shown or not."""
    if isinstance(view, QListView):
        view.setUniformItemSizes(True)


class Box(QComboBox):
    """Tells what the user did by `edited` and `left`; the wheel changes nothing while the page is scrolled past it."""

    edited = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        lines_of_one_height(self.view())

    def widget(self) -> QWidget:
        """What gets the label and the focus."""
        return self

    def set_invalid(self, invalid: bool) -> None:
        """Show the border of an error, or the usual one."""
        mark(self, "invalid", invalid)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if has_left(event):
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = px(16)
        token: Token = "text2" if self.isEnabled() else "disabled"
        painter = QPainter(self)
        corner = QPoint(self.width() - side - px(8), (self.height() - side) // 2)
        painter.drawPixmap(corner, pixmap("chevron-down", token, side, self.devicePixelRatioF()))
        painter.end()
