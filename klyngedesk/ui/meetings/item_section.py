"""One section of an item on the page: its heading, its text, and a bar beside it while it is being written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.domain.plain import to_plain
from klyngedesk.services.agenda import SectionView
from klyngedesk.ui.meetings.autosave import Autosave
from klyngedesk.ui.meetings.cpr_hint import CprHint
from klyngedesk.ui.meetings.page_text import PageText
from klyngedesk.ui.theme import color, px
from klyngedesk.ui.widgets.format_bar import FormatBar
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, Margins, VBox, holder
from klyngedesk.ui.widgets.sizes import fix

INDENT = 24
_BAR_AT = 11
_MARGINS: Margins = (INDENT, 4, INDENT, 12)

StoreText = Callable[[str, FormattedText], bool]
"""Stores the text of a section by its key; tells whether it was taken."""


class SectionBox(QWidget):
    """A section; `store` is called with its key and text."""

    def __init__(self, section: SectionView, store: StoreText, text: PageText | None = None) -> None:
        super().__init__()
        self.key = section.key
        self._asks = section.title, section.help_text
        self._store = store
        self.heading = Label(section.title, "strong")
        self.text = text or PageText(section.title, section.help_text)
        self.heading.setBuddy(self.text)
        self._bar: FormatBar | None = None
        self._within = False
        self._hint = CprHint()
        self._top = HBox(self.heading, None, spacing=8)
        top = holder(self._top)
        fix(top, height=28)
        self.body = VBox(top, self.text, self._hint, margins=_MARGINS, spacing=2)
        self.setLayout(self.body)
        self._saving = Autosave(self.text, self._typed)
        self.text.entered.connect(self._entered)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self.begin(section.text)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes within the section."""
        return (self.text,)

    def is_for(self, section: SectionView) -> bool:
        """Whether it asks for what a section does; two bodies may have other words for the same one."""
        return self._asks == (section.title, section.help_text)

    def begin(self, text: FormattedText) -> None:
        """Show the section's text of another item."""
        self._saving.begin(text)
        # Nothing of the former item is taken back here, also when both say the same.
        self.text.document().clearUndoRedoStacks()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._hint.look_at(to_plain(text))

    def let_go(self) -> None:
        """Be done with the item that is shown, before another one is."""
        self._saving.let_go()

    def refresh(self, text: FormattedText) -> None:
        """Show what is stored now; what is being typed stays."""
        self._saving.refresh(text)

    def flush(self) -> None:
        """Store what is being typed."""
        self._saving.flush()

    def lock(self, locked: bool) -> None:
        """Let the text be read only."""
        self.text.setReadOnly(locked)

    def _typed(self, value: object) -> bool:
        text = value if isinstance(value, FormattedText) else EMPTY
        self._hint.look_at(to_plain(text))
        return self._store(self.key, text)

    def _entered(self) -> None:
        # Most sections are only read: the bar is made when one is first written in.
        if self._bar is None and not self.text.isReadOnly():
            self._bar = FormatBar(self.text)
            self._top.addWidget(self._bar)
            self._bar.show()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # Another program's window takes the focus without another place here having it.
        if new is not None:
            self._within = self.isAncestorOf(new)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._within and not self.text.isReadOnly():
            painter = QPainter(self)
            painter.fillRect(QRectF(px(_BAR_AT), px(6), 2, self.height() - px(14)), color("accent"))
            painter.end()
