"""What one step changed, as one text to read and to copy from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from klyngedesk.services.change_log import StepChanges
from klyngedesk.ui.dialogs.change_words import field_words, row_words
from klyngedesk.ui.theme import NORMAL, STRONG, Token, color, px, theme

_NOTHING = StepChanges((), 0)
_BETWEEN = 8


class ChangeText(QTextEdit):
    """A line for each row, and below it what became of its fields."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = _NOTHING
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setProperty("role", "doc")
        self.setAccessibleName(self.tr("What the step changed"))
        self.document().setDocumentMargin(px(8))
        theme().changed.connect(self._write)

    def show_changes(self, shown: StepChanges = _NOTHING) -> None:
        """Show another step's changes."""
        self._shown = shown
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for change in self._shown.first:
            self._line(cursor, row_words(change), "text", STRONG, above=_BETWEEN)
            for field in change.fields:
                self._line(cursor, field_words(field, change.done), "text2")
        if self._shown.more:
            words = self.tr("and {count} more").format(count=self._shown.more)
            self._line(cursor, words, "text3", above=_BETWEEN)

    def _line(self, cursor: QTextCursor, words: str, token: Token, weight: int = NORMAL, *, above: int = 0) -> None:
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(px(above) if cursor.position() else 0)
        letters.setFont(theme().font("body", weight))
        letters.setForeground(color(token))
        if cursor.position():
            cursor.insertBlock(block, letters)
        cursor.insertText(words, letters)
