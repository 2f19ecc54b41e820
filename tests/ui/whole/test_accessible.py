"""A screen reader can say what everything is: every control its name, every line of a list its whole sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from places import path_of
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from whole_window import TABS, Walk

from klyngedesk.ui.shell import Shell

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
MOST_ROWS = 60


def nameless(window: QWidget) -> list[str]:
    """The controls that are seen and say nothing about what they are."""
    return [path_of(each) for each in _controls(window) if not _name(each)]


def mute(window: QWidget) -> list[str]:
    """The lines of lists that do not say all of their title."""
    found = []
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and not isinstance(view, QHeaderView) and view.model() is not None:
            found += [f"{path_of(view)}: {title}" for title in _mute_rows(view.model())]
    return found


def _controls(window: QWidget) -> Iterator[QWidget]:
    for each in window.findChildren(QWidget):
        if not isinstance(each, CONTROLS) or isinstance(each, QHeaderView) or not each.isVisible():
            continue
        inside = each.parentWidget()
        # The field inside a combo or a date is part of it, and so are a table's corner and a scroll bar's ends.
        if isinstance(inside, QComboBox | QAbstractSpinBox | QAbstractItemView | QLineEdit):
            continue
        yield each


def _name(control: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(control)
    return told.text(QAccessible.Text.Name).strip() if told is not None else ""


def _mute_rows(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(), MOST_ROWS)):
        index = model.index(row, 0)
        title = str(index.data() or "")
        spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        if not spoken or title not in spoken:
            yield title or f"line {row}"


class Listener:
    """Looks at every window that opens, and gathers what says nothing."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def look(self, window: QWidget) -> None:
        """Take down what in a window says nothing."""
        self.found |= {*nameless(window), *mute(window)}


@pytest.mark.parametrize("tab", TABS)
def test_every_control_and_line_says_what_it_is(
    example_shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tab: str
) -> None:
    listener = Listener()
    walk = Walk(example_shell, qtbot, monkeypatch, listener.look)
    example_shell.frame.show_page(tab)
    listener.look(example_shell.frame)
    walk.menus("file", "edit", "meeting", "item", "documents", "help")
    walk.buttons()
    listener.look(example_shell.frame)
    assert sorted(listener.found) == []


@pytest.mark.parametrize("tab", TABS)
def test_an_empty_window_says_what_it_is(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tab: str) -> None:
    shell.frame.show_page(tab)
    assert [*nameless(shell.frame), *mute(shell.frame)] == []
