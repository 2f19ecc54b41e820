"""A list whose rows can be dragged to another place; Alt+Up and Alt+Down do the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QListView

from klyngedesk.ui.theme import color, px
from klyngedesk.ui.widgets.grouped_list.delegate import RowDelegate
from klyngedesk.ui.widgets.grouped_list.rows import ListStyle
from klyngedesk.ui.widgets.grouped_list.view import GroupedList

_MIME = "application/x-klyngedesk-row"
_EDGE = 24
_SCROLL = 12


class OrderedList(GroupedList):
    """`dropped` carries the key of the dragged row and of the row it is to stand before (None: last).

    What else is dragged over the list (files) is left to what is around it.
    """

    dropped = Signal(object, object)

    def __init__(
        self,
        name: str,
        style: ListStyle | None = None,
        *,
        delegate: Callable[[ListStyle, QListView], RowDelegate] = RowDelegate,
        letters: str = "",
    ) -> None:
        super().__init__(name, style, delegate=delegate, letters=letters)
        self._pressed: tuple[QPoint, Hashable] | None = None
        self._dragged: Hashable = None
        self._gap: int | None = None
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    # -- dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        key = self.key_at(point)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (point, key) if left and key is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        start, key = self._pressed
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(key, start)

    def _drag(self, key: Hashable, start: QPoint) -> None:
        row = self.visualRect(self.currentIndex())
        drag = QDrag(self)
        drag.setMimeData(self.drag_data(key))
        drag.setPixmap(_faded(self.viewport().grab(row)))
        drag.setHotSpot(start - row.topLeft())
        drag.exec(Qt.DropAction.MoveAction)
        self._end()

    def drag_data(self, key: Hashable) -> QMimeData:
        """What is dragged while the row with this key is."""
        self._dragged = key
        data = QMimeData()
        data.setData(_MIME, str(id(self)).encode())
        return data

    # -- dropping

    def _own(self, data: QMimeData) -> bool:
        return data.data(_MIME).toStdString() == str(id(self))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self._own(event.mimeData()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._own(event.mimeData()))
        if event.isAccepted():
            point = event.position().toPoint()
            self._scroll_near_edge(point)
            self._gap = self._gap_at(point)
            self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setAccepted(self._own(event.mimeData()))
        if not event.isAccepted():
            return
        keys = self.keys()
        gap = self._gap_at(event.position().toPoint())
        before = keys[gap] if gap < len(keys) else None
        key = self._dragged
        self._end()
        place = keys.index(key) if key in keys else gap
        if gap not in (place, place + 1):
            self.dropped.emit(key, before)

    def _end(self) -> None:
        self._gap = self._dragged = None
        self.viewport().update()

    def _gap_at(self, point: QPoint) -> int:
        """The number of rows above a point, counting a row as above when most of it is."""
        tops = (self.row_rect(key).center().y() for key in self.keys())
        return sum(1 for middle in tops if middle < point.y())

    def _scroll_near_edge(self, point: QPoint) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if point.y() < px(_EDGE):
            bar.setValue(bar.value() - px(_SCROLL))
        elif point.y() > height - px(_EDGE):
            bar.setValue(bar.value() + px(_SCROLL))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        keys = self.keys()
        if self._gap is None or not keys:
            return
        last = self._gap >= len(keys)
        rect = self.row_rect(keys[-1] if last else keys[self._gap])
        height = rect.bottom() if last else rect.top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(color("accent"), 2))
        painter.drawLine(QPointF(px(8), height), QPointF(self.viewport().width() - px(8), height))
        painter.end()


def _faded(picture: QPixmap) -> QPixmap:
    faded = QPixmap(picture.size())
    faded.setDevicePixelRatio(picture.devicePixelRatio())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(0.9)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return faded
