"""Whose Ctrl+Z it is: the field's while something typed there can be taken back, else the window's."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


class _Undoable(Protocol):
    """A line or a document."""

    def isUndoAvailable(self) -> bool: ...
    def isRedoAvailable(self) -> bool: ...


def is_for_window(event: QEvent, typed: _Undoable) -> bool:
    """Whether keys that Qt offers a field first ask to undo or redo what it has not got; the event is then ignored."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo) and not typed.isUndoAvailable()
    redo = event.matches(QKeySequence.StandardKey.Redo) and not typed.isRedoAvailable()
    if undo or redo:
        event.ignore()
    return undo or redo
