"""The list of the agenda: lines that can be dragged, and titles that are written in place."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from klyngedesk.ui.meetings.agenda_delegate import AgendaDelegate
from klyngedesk.ui.meetings.agenda_moves import Gap
from klyngedesk.ui.meetings.title_in_place import TitleInPlace
from klyngedesk.ui.theme import color, px
from klyngedesk.ui.widgets.grouped_list import GroupedList
from klyngedesk.ui.widgets.grouped_list.layout import places
from klyngedesk.ui.widgets.grouped_list.rows import AGENDA

_INDENT = 20
_EDGE = 24
_SCROLL_MS = 40


class AgendaList(GroupedList):
    """Tells where a dragged line was dropped, what was written as a title, and that a title was given up.

    `gap_for` answers where the line `item_id` would land above line `index` at a depth (None: nowhere); while a
    line is dragged `hovering` carries the gap, so that the clock times can follow.
    """

    hovering = Signal(object, object)
    dropped = Signal(object, object)
    titled = Signal(object, str)
    title_given_up = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name, AGENDA, delegate=AgendaDelegate, clear=False)
        self.gap_for: Callable[[str, int, int], Gap | None] = lambda item_id, index, depth: None
        self._grabbed: tuple[str, QPoint] | None = None
        self._dragged: QPixmap | None = None
        self._gap: Gap | None = None
        self._cursor = QPoint()
        self._title = TitleInPlace(self.viewport())
        self._title.done.connect(self._title_done)
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_at_edge)

    def set_movable(self, movable: bool) -> None:
        """Whether lines can be dragged."""
        self._agenda_delegate().movable = movable
        self.viewport().update()

    def _agenda_delegate(self) -> AgendaDelegate:
        delegate = self.itemDelegate()
        assert isinstance(delegate, AgendaDelegate)
        return delegate

    # -- titles

    def write_title(self, key: Hashable, text: str) -> None:
        """Open a field over the title of a line; `titled` or `title_given_up` follows."""
        if self.set_current(key):
            self._title.open(key, text, self._title_rect(key))

    def writing(self) -> bool:
        """Whether a title is being written."""
        return self._title.isVisible()

    def flush(self) -> None:
        """Take the title that is being written as it is."""
        self._title.finish()

    def _title_rect(self, key: Hashable) -> QRect:
        delegate, row, rect = self._agenda_delegate(), self.row(key), self.visualRect(self.currentIndex())
        option = QStyleOptionViewItem()
        option.rect = rect  # type: ignore[attr-defined]
        assert row is not None
        where = places(row, delegate.row_rect(option), delegate.look, with_action=False)
        left = px(where.words.left() - 9) if row.badge else px(where.left + 5)
        height = px(32)
        top = rect.center().y() - height // 2
        return QRect(left, top, px(where.title_right) - left, height)

    def _title_done(self, key: object, text: str, taken: bool) -> None:
        if taken:
            self.titled.emit(key, text)
        else:
            self.title_given_up.emit(key)

    # -- dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.flush()
        super().mousePressEvent(event)
        key = self.current_key()
        on_row = self.indexAt(event.position().toPoint()) == self.currentIndex()
        left = event.button() == Qt.MouseButton.LeftButton
        if isinstance(key, str) and on_row and left and self._agenda_delegate().movable:
            self._grabbed = key, event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._grabbed is None:
            super().mouseMoveEvent(event)
        elif self._dragged is not None:
            self._drag_to(point)
        elif (point - self._grabbed[1]).manhattanLength() >= QApplication.startDragDistance():
            self._begin_drag(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, gap, grabbed = self._dragged, self._gap, self._grabbed
        self._end_drag()
        if dragged is None:
            super().mouseReleaseEvent(event)
        elif grabbed is not None:
            self.dropped.emit(grabbed[0], gap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._dragged is not None and self._grabbed is not None:
            if event.key() == Qt.Key.Key_Escape:
                key = self._grabbed[0]
                self._end_drag()
                self.dropped.emit(key, None)
            return
        super().keyPressEvent(event)

    def _begin_drag(self, point: QPoint) -> None:
        rect = self.visualRect(self.currentIndex())
        self._dragged = self.viewport().grab(rect)
        self._scrolling.start()
        self._drag_to(point)

    def _end_drag(self) -> None:
        self._grabbed = self._dragged = self._gap = None
        self._scrolling.stop()
        self.viewport().update()

    def _drag_to(self, point: QPoint) -> None:
        assert self._grabbed is not None
        key, start = self._grabbed
        self._cursor = point
        shift = round((point.x() - start.x()) / px(_INDENT + 4))
        row = self.row(key)
        depth = (row.indent if row else 0) + shift
        self._gap = self.gap_for(key, self._line_at(point), max(0, min(1, depth)))
        self.hovering.emit(key, self._gap)
        self.viewport().update()

    def _line_at(self, point: QPoint) -> int:
        count = self.model().rowCount()
        index = self.indexAt(QPoint(px(_EDGE), point.y()))
        if not index.isValid():
            return 0 if point.y() < 0 else count
        return index.row() + (point.y() > self.visualRect(index).center().y())

    def _scroll_at_edge(self) -> None:
        height, y = self.viewport().height(), self._cursor.y()
        step = -px(12) if y < px(_EDGE) else px(12) if y > height - px(_EDGE) else 0
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() != before and self._grabbed is not None:
            self._drag_to(self._cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dragged is None or self._grabbed is None:
            return
        painter = QPainter(self.viewport())
        painter.setOpacity(0.6)
        painter.fillRect(self.row_rect(self._grabbed[0]), color("surface"))
        painter.setOpacity(0.9)
        top = self._cursor.y() - self._dragged.deviceIndependentSize().height() / 2
        painter.drawPixmap(QPointF(0, top), self._dragged)
        painter.setOpacity(1.0)
        if self._gap is not None:
            painter.setPen(QPen(color("accent"), px(2)))
            y = self._gap_height(self._gap.index)
            left = px(AGENDA.inset + 8 + self._gap.depth * _INDENT)
            painter.drawLine(QPointF(left, y), QPointF(self.viewport().width() - px(AGENDA.inset), y))
        painter.end()

    def _gap_height(self, index: int) -> float:
        count = self.model().rowCount()
        if index < count:
            return max(1.0, self.visualRect(self.model().index(index, 0)).top())
        return self.visualRect(self.model().index(count - 1, 0)).bottom()
