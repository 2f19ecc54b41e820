"""Several lines of plain text."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from klyngedesk.ui.theme import px, theme
from klyngedesk.ui.widgets.editing import has_left, mark
from klyngedesk.ui.widgets.spent import is_for_window


class Memo(QPlainTextEdit):
    """As high as its text, from `lines` upwards, so that the page scrolls and never the box; Tab leaves it."""

    edited = Signal()
    left = Signal()

    def __init__(self, placeholder: str = "", *, lines: int = 2) -> None:
        super().__init__()
        self._lines = lines
        self._setting = False
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        theme().changed.connect(self.updateGeometry)

    def widget(self) -> QWidget:
        """What gets the label and the focus."""
        return self

    def value(self) -> object:
        """The text, without spaces around."""
        return self.toPlainText().strip()

    def set_value(self, value: object) -> None:
        """Show a text; nothing is told as the user's."""
        self._setting = True
        self.setPlainText(str(value))
        self._setting = False

    def set_invalid(self, invalid: bool) -> None:
        """Show the border of an error, or the usual one."""
        mark(self, "invalid", invalid)

    def _changed(self) -> None:
        if not self._setting:
            self.edited.emit()

    def event(self, event: QEvent) -> bool:
        return not is_for_window(event, self.document()) and super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if has_left(event):
            self.left.emit()

    def sizeHint(self) -> QSize:
        lines = max(self._lines, round(self.document().size().height()))
        # Qt gives each line of the text whole pixels; what the font asks for is less.
        line_height = ceil(QFontMetricsF(self.font()).lineSpacing())
        return QSize(px(240), lines * line_height + px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.sizeHint().height())
