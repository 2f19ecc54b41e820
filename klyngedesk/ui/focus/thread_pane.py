"""The thread at the right: everything that belongs to the focus area, each line opening its source."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView, QStackedWidget

from klyngedesk.services.focus_thread import ThreadLine
from klyngedesk.ui.focus.thread_delegate import THREAD_LIST, ThreadDelegate
from klyngedesk.ui.focus.thread_words import Said, said
from klyngedesk.ui.widgets.grouped_list import GroupedList, Row
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel


class ThreadPane(Panel):
    """`opened` carries the line that was opened by Enter or a double click."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__("aside")
        self.list = GroupedList(self.tr("The thread"), THREAD_LIST, delegate=ThreadDelegate)
        # Titles take a second line when the pane is too narrow for them.
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.opened.connect(self._open)
        nothing = Label(
            self.tr("Nothing yet. Items, decisions, follow-up and grants that name the focus area appear here."),
            "sub",
            wrap=True,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(holder(VBox(nothing, None, margins=(24, 4, 24, 0))))
        self._order = Label(self.tr("newest first"), "caption")
        head = HBox(Label(self.tr("The thread"), "h3"), None, self._order, margins=(24, 14, 24, 6))
        self.setLayout(VBox(head, (self._stack, 1), spacing=0))
        self.setFocusProxy(self.list)
        fix(self, min_width=260)

    def show_thread(self, lines: Sequence[ThreadLine], today: date) -> None:
        """Show the thread of a focus area as it stands today."""
        self.list.set_rows([_row(said(line, today)) for line in lines])
        self._stack.setCurrentIndex(0 if lines else 1)
        self._order.setVisible(len(lines) > 1)

    def _open(self, key: Hashable) -> None:
        row = self.list.row(key)
        if row is not None and isinstance(row.data, Said):
            self.opened.emit(row.data.line)


def _row(words: Said) -> Row:
    spoken = ", ".join(part for part in (words.kind, words.day, words.title, words.about) if part)
    return Row(words.line.id, words.title, words.about, spoken=spoken, data=words)
