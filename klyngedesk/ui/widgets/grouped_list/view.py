"""The list itself: one tab stop, the same things by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QStyleOptionViewItem

from klyngedesk.ui.theme import theme
from klyngedesk.ui.widgets.grouped_list.delegate import RowDelegate
from klyngedesk.ui.widgets.grouped_list.layout import places
from klyngedesk.ui.widgets.grouped_list.model import Entries
from klyngedesk.ui.widgets.grouped_list.rows import Entry, Heading, ListStyle, Row

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class GroupedList(QListView):
    """Signals carry the key of a row.

    `current_changed` follows the current row (None: none), `opened` is Enter or a double click, `action_pressed`
    the row's button, `key_pressed` a letter or digit of `letters`, `menu_wanted` the context menu with where it
    belongs on the screen, `move_wanted` Alt+Up (-1) or Alt+Down (1), `rename_wanted` F2, `remove_wanted` Del.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    action_pressed = Signal(object)
    key_pressed = Signal(object, str)
    menu_wanted = Signal(object, QPoint)
    move_wanted = Signal(object, int)
    rename_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(
        self,
        name: str,
        style: ListStyle | None = None,
        *,
        delegate: Callable[[ListStyle, QListView], RowDelegate] = RowDelegate,
        letters: str = "",
        grow: bool = False,
        clear: bool = True,
    ) -> None:
        """`name` is read aloud; `letters` act on the current row; `grow` makes the list as high as its rows;
        `clear` lets the surface behind show through."""
        super().__init__()
        self._letters, self._grow = letters.lower(), grow
        self._entries = Entries(self)
        self.setModel(self._entries)
        self._painter = delegate(style or ListStyle(), self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setProperty("surface", "clear" if clear else "white")
        # Whether the keyboard was used last here: only then is there a ring around the current row.
        self.setProperty("ring", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if grow:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._theme_changed)

    # -- what is shown

    def set_rows(self, entries: Sequence[Entry]) -> None:
        """Show other rows; the current row stays current while its key is among them."""
        kept, scrolled = self.current_key(), self.verticalScrollBar().value()
        if self._entries.put(entries):
            place = self._entries.place(kept)
            if place is not None:
                self._set_current_silently(place)
                self.verticalScrollBar().setValue(scrolled)
            elif kept is not None:
                self.current_changed.emit(None)
            self.updateGeometry()

    def current_key(self) -> Hashable:
        """The key of the current row; None when none is."""
        row = self._row(self.currentIndex())
        return row.key if row else None

    def set_current(self, key: Hashable) -> bool:
        """Make a row current and bring it into view; tells whether it is here."""
        place = self._entries.place(key)
        if place is not None:
            self.setCurrentIndex(self._entries.index(place))
        return place is not None

    def select_first(self) -> None:
        """Make the first row current when none is."""
        keys = self._entries.keys()
        if self.current_key() is None and keys:
            self.set_current(keys[0])

    def keys(self) -> list[Hashable]:
        """The keys of all rows in order."""
        return self._entries.keys()

    def row(self, key: Hashable) -> Row | None:
        """The row with a key."""
        place = self._entries.place(key)
        return None if place is None else self._row(self._entries.index(place))

    def key_at(self, point: QPoint) -> Hashable:
        """The key of the row at a point of the viewport; None when there is none."""
        row = self._row(self.indexAt(point))
        return row.key if row else None

    def row_rect(self, key: Hashable) -> QRect:
        """Where the row with a key is in the viewport; empty when it is not here."""
        place = self._entries.place(key)
        return QRect() if place is None else self.visualRect(self._entries.index(place))

    def step(self, rows: int) -> None:
        """Move the current row down (or up) by a number of rows, over headings."""
        keys = self._entries.keys()
        if keys and self.current_key() in keys:
            place = keys.index(self.current_key()) + rows
            self.set_current(keys[min(max(place, 0), len(keys) - 1)])

    def _row(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        entry = self._entries.entry(index.row()) if index.isValid() else None
        return None if isinstance(entry, Heading) else entry

    def _set_current_silently(self, place: int) -> None:
        self.blockSignals(True)
        self.setCurrentIndex(self._entries.index(place))
        self.blockSignals(False)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view, with the heading over it when both have room."""
        if index.row() > 0 and isinstance(self._entries.entry(index.row() - 1), Heading):
            super().scrollTo(self._entries.index(index.row() - 1), hint)
        super().scrollTo(index, hint)

    # -- what the user does

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        row = self._row(current)
        if row is not None:
            self.current_changed.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(True)
        key = self.current_key()
        if key is None or not self._acted(event, key):
            super().keyPressEvent(event)

    def _acted(self, event: QKeyEvent, key: Hashable) -> bool:
        pressed, text = event.key(), event.text().lower()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(pressed))
            if step is not None:
                self.move_wanted.emit(key, step)
            return step is not None
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        signals = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_F2: self.rename_wanted,
            Qt.Key.Key_Delete: self.remove_wanted,
        }
        signal = signals.get(Qt.Key(pressed))
        if signal is not None:
            signal.emit(key)
        elif text and text in self._letters:
            self.key_pressed.emit(key, text)
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._mouse_over(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse_over(-1)

    def _mouse_over(self, place: int) -> None:
        if place != self._painter.hovered:
            self._painter.hovered = place
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        key = self._action_at(event.position())
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self.action_pressed.emit(key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._row(self.indexAt(event.position().toPoint()))
        if row is not None and self._action_at(event.position()) is None:
            self.opened.emit(row.key)

    def _action_at(self, point: QPointF) -> Hashable:
        index = self.indexAt(point.toPoint())
        row = self._row(index)
        if row is None or not row.action:
            return None
        option = QStyleOptionViewItem()
        option.rect = self.visualRect(index)  # type: ignore[attr-defined]
        where = places(row, self._painter.row_rect(option), self._painter.look, with_action=True)
        design = QPointF(point.x() / theme().scale, point.y() / theme().scale)
        return row.key if where.action is not None and where.action.contains(design) else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._row(index)
        if row is not None:
            where = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(row.key, self.viewport().mapToGlobal(where))

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt would make the first row current by itself here, but not select it.
        self.select_first()
        super().focusInEvent(event)
        if event.reason() in _KEYBOARD:
            self._show_ring(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _show_ring(self, on: bool) -> None:
        if bool(self.property("ring")) != on:
            self.setProperty("ring", on)
            self.viewport().update()

    # -- size

    def _theme_changed(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self._rows_height()) if self._grow else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._rows_height()) if self._grow else hint

    def _rows_height(self) -> int:
        option = QStyleOptionViewItem()
        count = self._entries.rowCount()
        heights = (self._painter.sizeHint(option, self._entries.index(place)).height() for place in range(count))
        return sum(heights)
