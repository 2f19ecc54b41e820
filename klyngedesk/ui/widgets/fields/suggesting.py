"""What is offered while one types: found by any part of it, in a list that looks like that of a combo."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtWidgets import QCompleter, QStyledItemDelegate

from klyngedesk.ui.theme import dress


def suggesting(model: QAbstractItemModel, parent: QObject) -> QCompleter:
    """A completer for a line of text, with the words of a model."""
    completer = QCompleter(model, parent)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    popup = completer.popup()
    popup.setProperty("surface", "suggestions")
    # Qt's own delegate here does not look at the style sheet.
    popup.setItemDelegate(QStyledItemDelegate(popup))
    # Qt reckons its height before it is a window that is shown.
    dress(popup)
    return completer
