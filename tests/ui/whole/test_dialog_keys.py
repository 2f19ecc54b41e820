"""Every dialog by keyboard: Tab goes where the eye goes and comes everywhere, Enter and Esc end it, letters differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from staged_dialogs import every_dialog, open_every_dialog
from whole_window import Walk, settle

from klyngedesk.ui.shell import Shell
from klyngedesk.ui.wizard.dialog import WizardDialog

MOST_STOPS = 120
HELD = frozenset({"_Notice"})
"""It holds the window while something goes on: there is nothing in it to go to, and no way out of it."""


class Typist:
    """Goes through each kind of dialog once by Tab, leaves it by Esc, and gathers what is wrong."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.seen: set[str] = set()
        self.wrong: list[str] = []

    def visit(self, window: QWidget) -> None:
        """Try the keys of a dialog that is open."""
        name = type(window).__name__
        if not isinstance(window, QDialog) or name in self.seen:
            return
        self.seen.add(name)
        if name in HELD:
            return
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)
        for step in range(len(window.steps)) if isinstance(window, WizardDialog) else (0,):
            if isinstance(window, WizardDialog):
                window._show_step(step)
                settle()
            self.wrong += [f"{name} {step or ''} {each}" for each in (*_order(window), *_letters(window))]
        self.wrong += [f"{name} {each}" for each in _ways_out(window)]


def _order(dialog: QWidget) -> Iterator[str]:
    stops = _stops(dialog)
    back = [
        (one, other) for one, other in pairwise([*stops, *stops[:1]]) if _before(_place(other, one), _place(one, other))
    ]
    # From the last it must begin anew.
    if len(back) > 1:
        yield from (f"goes back from {_told(one)} to {_told(other)}" for one, other in back)
    for each in dialog.findChildren(QWidget):
        if each not in stops and _can_be_reached(each):
            yield f"never comes to {_told(each)}"


def _stops(dialog: QWidget) -> list[QWidget]:
    """Where Tab comes, until it has been everywhere."""
    found: list[QWidget] = []
    while len(found) < MOST_STOPS:
        at = QApplication.focusWidget()
        if at is None or at in found or at.window() is not dialog:
            break
        found.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return found


def _place(stop: QWidget, other: QWidget) -> QRect:
    """Where a stop is in its dialog; what scrolls without the other stop is where it scrolls."""
    at = stop
    inside = stop.parentWidget()
    while inside is not None and not inside.isWindow():
        if isinstance(inside, QScrollArea) and not inside.isAncestorOf(other):
            at = inside
        inside = inside.parentWidget()
    return QRect(at.mapTo(stop.window(), QPoint(0, 0)), at.size())


def _before(other: QRect, one: QRect) -> bool:
    """Whether the eye comes to `other` before `one`: it stands higher in the same column, or to the left in a line."""
    beside = other.left() >= one.right()
    higher = other.bottom() <= one.top()
    same_line = not higher and other.top() < one.bottom()
    return (higher and not beside) or (same_line and other.right() <= one.left())


def _can_be_reached(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    inside = isinstance(widget.parentWidget(), QAbstractItemView)
    return tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None and not inside


def _letters(dialog: QWidget) -> Iterator[str]:
    labels = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible() and each.buddy()]
    buttons = [each.text() for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
    plain = [text.replace("&&", "") for text in (*labels, *buttons)]
    letters = Counter(text[text.index("&") + 1].lower() for text in plain if "&" in text[:-1])
    yield from (f"has {letter} twice" for letter, count in letters.items() if count > 1)


def _ways_out(dialog: QDialog) -> Iterator[str]:
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    default = [each.text() for each in buttons if each.isDefault()]
    if buttons and len(default) != 1:
        yield f"has {default or 'nothing'} for Enter"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    if dialog.isVisible():
        yield "does not close by Esc"


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} »{widget.accessibleName() or getattr(widget, 'text', str)()}«"


def test_every_dialog_goes_by_keyboard(
    example_shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typist = Typist(qtbot)
    walk = Walk(example_shell, qtbot, monkeypatch, typist.visit)
    open_every_dialog(walk, example_shell, tmp_path)
    assert walk.wrong == []
    assert every_dialog() - typist.seen == set()
    assert not typist.wrong, "\n".join(typist.wrong)
