"""The list of attendance: a switch in each row, letters for its states, and a name field for who came instead."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from klyngedesk.domain.typed import clean_line
from klyngedesk.ui.meetings.segments import Segments, paint_segments
from klyngedesk.ui.theme import px, theme
from klyngedesk.ui.widgets.editing import has_left
from klyngedesk.ui.widgets.fields import suggesting
from klyngedesk.ui.widgets.grouped_list import GroupedList, ListStyle, Row, RowDelegate
from klyngedesk.ui.widgets.grouped_list.layout import Places
from klyngedesk.ui.widgets.grouped_list.model import ENTRY, AnyIndex
from klyngedesk.ui.widgets.painting import draw_pill, draw_text, pill_width, text_width

STYLE = ListStyle(row_height=48, heading_height=36, heading_role="caption", heading_left=20, left=20)


class AttendanceDelegate(RowDelegate):
    """Name over what is told of them, and the switch at the right."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, where: Places, *, selected: bool) -> None:
        right = rect.right() - 16
        if isinstance(row.data, Segments):
            paint_segments(painter, rect, row.data, selected=selected)
            right = row.data.rect(rect).left() - 8
        elif row.pill:
            draw_pill(painter, right - pill_width(row.pill), rect.center().y(), row.pill, row.tone)
            right -= pill_width(row.pill) + 8
        left, top = rect.left() + self.look.left, rect.center().y() - (19 if row.subtitle else 10)
        width = max(0.0, right - left)
        draw_text(painter, QRectF(left, top, width, 20), row.title, "text3" if row.quiet else "text")
        draw_text(painter, QRectF(left, top + 20, width, 18), row.subtitle, row.subtitle_token, "caption")

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        row = index.data(ENTRY)
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, Row) or not isinstance(row.data, Segments):
            return super().helpEvent(event, view, option, index)
        rect = self.row_rect(option)
        room = row.data.rect(rect).left() - 8 - rect.left() - self.look.left
        cut = text_width(row.title) > room or text_width(row.subtitle, "caption") > room
        QToolTip.showText(event.globalPos(), f"{row.title}\n{row.subtitle}" if cut else "", view)
        return True


class AttendanceList(GroupedList):
    """`chosen` carries a row's key and the key of the state that was pressed or typed ("next" for Space),
    `substituted` a row's key and the name that was given."""

    chosen = Signal(object, str)
    substituted = Signal(object, str)

    def __init__(self, name: str, letters: dict[str, str]) -> None:
        """`letters` are the states by the letter that chooses them."""
        super().__init__(name, STYLE, delegate=_delegate, letters="".join(letters) + " ")
        self._states = {**letters, " ": "next"}
        self._field = SubstituteField(self.viewport())
        self._field.done.connect(self.substituted)
        self._field.closed.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.key_pressed.connect(lambda key, letter: self.chosen.emit(key, self._states[letter]))

    def ask_substitute(self, key: Hashable, names: Sequence[str], current: str) -> None:
        """Open the name field in a row, with who is likely to have come."""
        row = self.row(key)
        if row is not None:
            self.set_current(key)
            rect = self.row_rect(key)
            where = rect.adjusted(px(12), px(1), -px(16), -px(1))
            self._field.open(key, names, current, row.title, where)

    def flush(self) -> None:
        """Take a name that is being written."""
        self._field.finish(self._field.isModified())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Digits choose outcomes; a list would search its rows for them.
        if event.text().isdigit():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position()
        key = self.key_at(point.toPoint())
        row = self.row(key) if key is not None else None
        if row is None or not isinstance(row.data, Segments) or event.button() != Qt.MouseButton.LeftButton:
            return
        scale, rect = theme().scale, self.row_rect(key)
        design = QRectF(rect.x() / scale, rect.y() / scale, rect.width() / scale, rect.height() / scale)
        state = row.data.at(QPointF(point.x() / scale, point.y() / scale), design)
        if state:
            self.chosen.emit(key, state)


class SubstituteField(QLineEdit):
    """A name written in the row: Enter takes it, Esc gives it up; leaving it takes only what was typed."""

    done = Signal(object, str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._key: Hashable = None
        self._open = False
        self._names = QStringListModel(self)
        self.setCompleter(suggesting(self._names, self))
        self.setMaxLength(200)
        self.hide()

    def open(self, key: Hashable, names: Sequence[str], current: str, holder: str, where: QRect) -> None:
        """Show the field over a row; the first name stands there, marked, when nobody was named before."""
        self._key, self._open = key, True
        self._names.setStringList(list(names))
        self.setText(current or next(iter(names), ""))
        self.setPlaceholderText(self.tr("Who came for {name}?").format(name=holder))
        self.setAccessibleName(self.tr("Who came for {name}?").format(name=holder))
        self.setModified(False)
        self.setGeometry(where)
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, taken: bool) -> None:
        """Take or give up the name, if one is being written."""
        # Hiding the field takes the focus from it, which would finish a second time.
        if self._open:
            self._open = False
            self.hide()
            name = clean_line(self.text())
            if taken and name:
                self.done.emit(self._key, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter or event.key() == Qt.Key.Key_Escape:
            self.finish(taken=enter)
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if has_left(event):
            self.finish(taken=self.isModified())


def _delegate(style: ListStyle, view: QListView) -> AttendanceDelegate:
    return AttendanceDelegate(style, view)
