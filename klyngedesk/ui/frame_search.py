"""The results of the search, under its field."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.theme import dress, px
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.search_field import SearchField
from klyngedesk.ui.widgets.surfaces import Panel

if TYPE_CHECKING:
    from klyngedesk.ui.widgets.grouped_list import GroupedList, Heading, Row

_WIDTH, _HEIGHT = 480, 440


class SearchPopup(Panel):
    """Down enters the results, Enter opens one, Esc returns to where the user was.

    Its parts are made for the first results: the window need not wait for them at its start.
    """

    chosen = Signal(object)
    wanted = Signal(str)

    def __init__(self, window: QWidget, field: SearchField) -> None:
        super().__init__("popup")
        self.setParent(window)
        self._window, self._field = window, field
        self._before: QWidget | None = None
        field.typed.connect(self._typed)
        field.entered.connect(self._enter)
        field.submitted.connect(self._open_first)
        field.escaped.connect(self.dismiss)
        field.edit.installEventFilter(self)
        self.hide()

    @cached_property
    def _list(self) -> GroupedList:
        from klyngedesk.ui.widgets.grouped_list import GroupedList, ListStyle

        made = GroupedList(self.tr("Search results"), ListStyle(row_height=52, heading_role="caption"))
        made.opened.connect(self._choose)
        made.clicked.connect(lambda: self._choose(made.current_key()))
        made.installEventFilter(self)
        return made

    @cached_property
    def _none(self) -> Label:
        made = Label("", "sub")
        made.setContentsMargins(px(16), px(12), px(16), px(12))
        return made

    def show_results(self, text: str, entries: Sequence[Row | Heading]) -> None:
        """Show what was found for `text`; an answer to an older text is passed over."""
        if text != self._field.text() or not text:
            return
        if self.layout() is None:
            self.setLayout(VBox(self._none, (self._list, 1), margins=(1, 1, 1, 8), spacing=0))
        dress(self)
        self._list.set_rows(entries)
        self._list.setVisible(bool(entries))
        self._none.setText(self.tr("Nothing found for »{text}«.").format(text=text))
        self._none.setVisible(not entries)
        self._place()

    def _place(self) -> None:
        window, field = self._window, self._field
        right = field.mapTo(window, QPoint(field.width(), field.height() + px(4)))
        width = min(px(_WIDTH), window.width() - px(32))
        height = min(px(_HEIGHT), window.height() - right.y() - px(40))
        if self._list.isHidden():
            height = self._none.sizeHint().height() + px(10)
        self.setGeometry(max(px(16), right.x() - width), right.y(), width, height)
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Close, and give the focus back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def remember_focus(self, widget: QWidget | None) -> None:
        """Where the user was when the search began."""
        self._before = widget

    def _typed(self, text: str) -> None:
        if text:
            self.wanted.emit(text)
        else:
            self.hide()

    def _enter(self) -> None:
        if self.isVisible():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_first(self) -> None:
        keys = self._list.keys()
        if self.isVisible() and keys:
            self._choose(keys[0])

    def _choose(self, key: object) -> None:
        self.hide()
        self._before = None
        self._field.edit.clear()
        self.chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isHidden():
            return False
        if event.type() == QEvent.Type.FocusOut and not self._stays():
            self.hide()
        if watched is self._list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._list_key(event)
        return False

    def _stays(self) -> bool:
        focused = self.window().focusWidget()
        return focused is self._list or focused is self._field.edit

    def _list_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._field.edit.clear()
            self.dismiss()
            return True
        first = self._list.keys()[:1] == [self._list.current_key()]
        if event.key() == Qt.Key.Key_Up and first:
            self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False
