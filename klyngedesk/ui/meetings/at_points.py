"""At-points as they are written: numbered lines that begin with "at"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from klyngedesk.domain.formatted import Block, FormattedText, ListItem, TextList, normalise
from klyngedesk.ui.formatted_edit import step_out, toggle_list
from klyngedesk.ui.formatted_lists import kind_of
from klyngedesk.ui.meetings.page_text import PageText

_AT = "at "
_BEGUN = ("", "at")
_Move = QTextCursor.MoveOperation
_Keep = QTextCursor.MoveMode.KeepAnchor


class AtPoints(PageText):
    """Enter makes a new point, Enter or Backspace in an empty one ends it, Tab leaves the text.

    Typing in an empty text begins a point; "at" stands there already and may be typed all the same.
    """

    def value(self) -> FormattedText:
        """What is written; a point that has only its "at" is none yet."""
        return normalise(FormattedText(tuple(_without_begun(block) for block in super().value().blocks)))

    def add_point(self) -> None:
        """Begin a new point at the end and go there."""
        cursor = self.textCursor()
        cursor.movePosition(_Move.End)
        if cursor.block().text():
            cursor.insertBlock()
        self.setTextCursor(cursor)
        if not self._only_begun() or not cursor.block().text():
            self._begin_point()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        typing = event.text().isprintable() and bool(event.text()) and not event.modifiers() & _COMMANDS
        if typing and self.document().isEmpty():
            self._begin_point()
        in_points = kind_of(self.textCursor().block()) == "points" and not self.textCursor().hasSelection()
        if not in_points or not self._ended(event):
            super().keyPressEvent(event)
        if in_points and typing:
            self._say_at_once()
        elif in_points and event.key() in _ENTER and not self.textCursor().block().text():
            self._begin_point()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        return QTextEdit.focusNextPrevChild(self, forwards)

    def _begin_point(self) -> None:
        cursor = self.textCursor()
        if kind_of(cursor.block()) != "points":
            toggle_list(cursor, "points")
        cursor.insertText(_AT)
        self.setTextCursor(cursor)

    def _only_begun(self) -> bool:
        return self.textCursor().block().text().strip() in _BEGUN

    def _ended(self, event: QKeyEvent) -> bool:
        """Take a point away that was begun only, by Enter or Backspace; tells whether that was it."""
        cursor = self.textCursor()
        if not self._only_begun() or event.key() not in (*_ENTER, Qt.Key.Key_Backspace):
            return False
        cursor.beginEditBlock()
        cursor.movePosition(_Move.StartOfBlock)
        cursor.movePosition(_Move.EndOfBlock, _Keep)
        cursor.removeSelectedText()
        if event.key() == Qt.Key.Key_Backspace and cursor.block().previous().isValid():
            cursor.movePosition(_Move.PreviousCharacter, _Keep)
            cursor.removeSelectedText()
        else:
            step_out(cursor)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        return True

    def _say_at_once(self) -> None:
        """Drop the "at" that stood there when it has been typed too."""
        cursor = self.textCursor()
        if cursor.block().text().casefold().startswith(_AT * 2):
            cursor.setPosition(cursor.block().position())
            cursor.movePosition(_Move.NextCharacter, _Keep, len(_AT))
            cursor.removeSelectedText()


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def _without_begun(block: Block) -> Block:
    if not isinstance(block, TextList) or block.kind != "points":
        return block
    return TextList("points", tuple(item for item in block.items if not _begun(item)))


def _begun(item: ListItem) -> bool:
    return "".join(run.text for run in item.runs).strip() in _BEGUN
