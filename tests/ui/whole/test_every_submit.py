"""The primary button of every dialog makes a step that undo names, or the dialog says what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from situations import lead_through
from staged_dialogs import every_dialog, staged
from whole_window import TABS, Walk, settle

from klyngedesk.services import storekeeping
from klyngedesk.services.change_log import change_log
from klyngedesk.services.desk import Desk
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.dialogs.change_log import ChangeLogDialog
from klyngedesk.ui.dialogs.error import ErrorDialog
from klyngedesk.ui.dialogs.restore import RestoreDialog
from klyngedesk.ui.help.about import AboutDialog
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.fields import Combo, DateField, FormField, Memo, TextField
from klyngedesk.ui.widgets.fields.line import AmountField, TimeField

LEAST = 40
Fill = Callable[[QWidget], object]
READING = (AboutDialog, ChangeLogDialog, ErrorDialog, RestoreDialog)
"""Dialogs that only tell something, and the one that puts another store in the place of this one."""
NOT_FOR_CLERKS = {each.__name__ for each in READING} | {
    *("HelpWindow", "OpeningDialog", "SettingsDialog", "WizardDialog", "_Notice")
}
"""Dialogs that have nothing to submit, and the wizard, whose steps have tests of their own."""
NOT_DANISH = re.compile(r"\{|\b[a-z_]+\.[a-z_]+_[a-z_]+\b|\b[a-z]+_[a-z]+: ")


class Clerk:
    """Presses the primary button of every dialog after filling it in one way, and while it stays open the next.

    `made` are the dialogs whose step undo names, `told` those that stayed open with a reason, `answered` those that
    closed with nothing to undo, `mute` what went wrong.
    """

    def __init__(self, desk: Desk, *ways: Fill) -> None:
        self._desk, self._ways = desk, ways
        self.made: set[str] = set()
        self.told: set[str] = set()
        self.answered: set[str] = set()
        self.mute: list[str] = []

    @property
    def tried(self) -> set[str]:
        """The dialogs whose primary button was pressed."""
        return self.made | self.told | self.answered

    def visit(self, window: QWidget) -> None:
        """Do what the dialog is for."""
        if not isinstance(window, BaseDialog) or isinstance(window, READING):
            return
        for fill in self._ways:
            if isValid(window) and window.isVisible():
                fill(window)
                self._press(window)

    def _press(self, dialog: BaseDialog) -> None:
        name, before, written = type(dialog).__name__, _last_step(self._desk), texts(dialog)
        dialog.press_primary()
        settle()
        if _last_step(self._desk) != before:
            if self._desk.undo_label():
                self.made.add(name)
            else:
                self.mute.append(f"{name} made a step without a name")
        elif isValid(dialog) and dialog.isVisible():
            self.told.add(name)
            self._judge(name, said(dialog), written, texts(dialog))
        else:
            self.answered.add(name)

    def _judge(self, name: str, reasons: list[str], written: list[str], kept: list[str]) -> None:
        if not reasons or any(NOT_DANISH.search(reason) for reason in reasons):
            self.mute.append(f"{name} stays open and says {reasons or 'nothing'}")
        if kept != written:
            self.mute.append(f"{name} had {written} and has {kept}")


def _last_step(desk: Desk) -> int:
    return max((line.id for line in desk.ask(change_log)), default=0)


def said(dialog: QWidget) -> list[str]:
    """What a dialog that stayed open says is wrong."""
    errors = [field.error() for field in dialog.findChildren(FormField)]
    banners = [banner.accessibleName() for banner in dialog.findChildren(Banner) if banner.isVisible()]
    return [text for text in (*errors, *banners) if text]


def texts(dialog: QWidget) -> list[str]:
    """What is written in the fields of a dialog."""
    return [_written(field.editor.widget()) for field in dialog.findChildren(FormField)]


def _written(widget: QWidget) -> str:
    if isinstance(widget, Memo):
        return widget.toPlainText()
    line = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    return line.text() if line is not None else ""


def empty(dialog: QWidget) -> None:
    """Leave every field that is written in with nothing in it."""
    _write_all(dialog, "")


def nonsense(dialog: QWidget) -> None:
    """Write what is no name, number or day into every field."""
    _write_all(dialog, "?!»32. smarch")


def _write_all(dialog: QWidget, text: str) -> None:
    for field in dialog.findChildren(FormField):
        widget = field.editor.widget()
        line = widget if isinstance(widget, QLineEdit | Memo) else widget.findChild(QLineEdit)
        if line is None or not line.isVisible() or not line.isEnabled() or line.isReadOnly():
            continue
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)


def alter(dialog: QWidget) -> None:
    """Write on in the first field that has a text."""
    lines = [field.editor.widget() for field in dialog.findChildren(FormField) if isinstance(field.editor, TextField)]
    written = [line for line in lines if isinstance(line, QLineEdit) and line.text() and line.isEnabled()]
    if written:
        written[0].end(False)
        QTest.keyClicks(written[0], " 2")


def fill_in(dialog: QWidget) -> None:
    """Put something that may be right into every empty field."""
    for field in dialog.findChildren(FormField):
        editor = field.editor
        widget = editor.widget()
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(editor, Combo):
            if editor.value() in (None, "") and editor.count():
                QTest.keyClick(editor, Qt.Key.Key_Down)
        elif isinstance(editor, Memo):
            if not editor.toPlainText():
                QTest.keyClicks(editor, "Prøve")
        else:
            _type(widget, "1. december 2022" if isinstance(editor, DateField) else _text_for(editor))


def _text_for(editor: object) -> str:
    if isinstance(editor, TimeField):
        return "13.00"
    return "5" if isinstance(editor, AmountField) else "Prøve"


def _type(widget: QWidget, text: str) -> None:
    line = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    if line is not None and not line.text() and not line.isReadOnly():
        QTest.keyClicks(line, text)


@pytest.mark.parametrize("ways", [(alter, fill_in), (empty,), (nonsense,)], ids=["filled in", "empty", "nonsense"])
def test_every_dialog_of_the_example_does_what_it_offers(
    example_shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ways: tuple[Fill, ...]
) -> None:
    clerk = Clerk(example_shell.desk, *ways)
    walk = Walk(example_shell, qtbot, monkeypatch, clerk.visit)
    for words, deed in staged(example_shell, tmp_path):
        walk.do_and_take_back(words, deed)
    lead_through(walk, example_shell, undone=True)
    print(f"made a step: {sorted(clerk.made)}; refused: {sorted(clerk.told - clerk.made)}")
    assert walk.wrong == []
    assert clerk.mute == []
    assert every_dialog() - clerk.tried <= NOT_FOR_CLERKS
    assert len(clerk.made) >= (LEAST if ways == (alter, fill_in) else 0)
    assert storekeeping.check(example_shell.desk) == []


@pytest.mark.parametrize("shell", ["empty"], indirect=True)
def test_every_dialog_of_an_empty_store_does_what_it_offers(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk = Clerk(shell.desk, alter, fill_in)
    walk = Walk(shell, qtbot, monkeypatch, clerk.visit)
    lead_through(walk, shell, where=[partial(shell.frame.show_page, tab) for tab in TABS], undone=True)
    assert walk.wrong == []
    assert clerk.mute == []
    assert storekeeping.check(shell.desk) == []
