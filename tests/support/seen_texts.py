"""Every text that a user can see, hear or hover over in a window, and which of them are Danish of our own making."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from sqlalchemy import select

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.services.desk import Desk
from klyngedesk.store.codec import row_classes, row_values
from klyngedesk.store.tables import Row as Stored
from klyngedesk.store.work import Work
from klyngedesk.ui.widgets.grouped_list import Heading, Row

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_MOST_ROWS = 60
_WORDS = re.compile(r"[^\W\d_]+")
_SAID_IN_BOTH = frozenset({"øre"})
_DANISH = re.compile(
    "af|alle|bilag|dage|deltager|den|der|deres|det|dig|din|efter|eller|endnu|er|et|fjernet|fra|fortrudt|frist|godkendt|"
    "har|hos|hvem|hvor|ikke|ingen|ja|kan|kommuner?|man|mangler|med|medlem|mellem|men|nej|nr|og|om|opfølgning|plads|"
    "pladser|punkt|punkter|referat|sendt|senest|siden|skriv|som|skal|tilbudt|til|uden|ubesat|var|ved|vil|.*[æøå].*"
)
"""Words of our Danish sentences that are no English ones; hardly a sentence has none of them."""
_SHORTEST = 3
"""What the user has in fewer letters hides nothing."""


def seen_texts(window: QWidget) -> Iterator[str]:
    """The texts of a window's visible widgets and all its actions."""
    yield window.windowTitle()
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    for each in window.findChildren(QWidget):
        if each.isVisible():
            yield from (each.accessibleName(), each.accessibleDescription(), each.toolTip())
            yield from _own_texts(each)


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QTextEdit() | QPlainTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText())
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            yield from _model_texts(widget.model(), QModelIndex())


def _model_texts(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(parent), _MOST_ROWS)):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in _ROLES)
            entry = model.data(index, Qt.ItemDataRole.UserRole)
            if isinstance(entry, Row | Heading):
                yield from _entry_texts(entry)


def _entry_texts(entry: Row | Heading) -> Iterator[str]:
    """What an entry shows; its other fields name icons and colours."""
    shown = {"title", "subtitle", "pill", "action", "right", "right_note", "day", "month", "text", "note", "spoken"}
    yield from (str(getattr(entry, field.name)) for field in fields(entry) if field.name in shown)


class UsersTexts:
    """All that is stored: the user's own texts, those a new store begins with, and the journal's labels.

    `more` are texts that come from files or from what is pasted.
    """

    def __init__(self, desk: Desk, *more: str) -> None:
        found: set[str] = set()
        for row_class in row_classes().values():
            for value in desk.ask(_values, row_class):
                found.update(_parts(value))
        for text in more:
            found.update(_parts(text))
        self._texts = sorted((text for text in found if len(text) >= _SHORTEST), key=len, reverse=True)
        self._whole = "\n".join(self._texts)

    def danish(self, text: str) -> list[str]:
        """The Danish words of a text that are none of the user's."""
        rest = _plain(text)
        if not _danish_words(rest) or rest in self._whole:
            return []
        for own in self._texts:
            if own in rest:
                rest = re.sub(rf"(?<!\w){re.escape(own)}(?!\w)", " ", rest)
        return _danish_words(rest)


def _values(work: Work, row_class: type[Stored]) -> list[str]:
    rows = work.session.scalars(select(row_class))
    return [str(value) for row in rows for value in row_values(row).values() if isinstance(value, str)]


def _parts(text: str) -> Iterator[str]:
    """A stored text by its lines; of one stored as JSON the strings in it."""
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', text) if text.startswith(("[", "{")) else ()
    for part in (*text.splitlines(), *quoted):
        yield _plain(part)


def _plain(text: str) -> str:
    return " ".join(plain_spaces(text).replace("&", "").replace("\u200b", "").casefold().split())


def _danish_words(text: str) -> list[str]:
    return [word for word in _WORDS.findall(text) if _DANISH.fullmatch(word) and word not in _SAID_IN_BOTH]
