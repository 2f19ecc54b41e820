"""What is offered while one types: found by any part of it, in a list that looks like that of a combo."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QStyledItemDelegate

from klyngedesk.ui.theme import dress
from klyngedesk.ui.widgets.fields.box import lines_of_one_height

_SURFACE = "suggestions"


def suggesting(model: QAbstractItemModel, line: QLineEdit) -> QCompleter:
    """A completer for a line of text, with the words of a model."""
    completer = QCompleter(model, line)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    # Qt reckons the list's height before it is shown; most fields are never typed in, and need none.
    line.textEdited.connect(lambda _: _prepare(completer.popup()))
    return completer


def _prepare(popup: QAbstractItemView) -> None:
    if popup.property("surface") != _SURFACE:
        popup.setProperty("surface", _SURFACE)
        # Qt's own delegate here does not look at the style sheet.
        popup.setItemDelegate(QStyledItemDelegate(popup))
        lines_of_one_height(popup)
    dress(popup)
