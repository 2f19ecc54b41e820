"""The window in English: counts are said as one says them, on every tab and in every dialog."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from situations import lead_through
from staged_dialogs import staged
from whole_window import Walk

from klyngedesk.ui.language import speak
from klyngedesk.ui.shell import Shell

SOURCE_PLURAL = re.compile(r"\((?:s|es)\)|%L?n")


@pytest.fixture
def danish_program(danish_program: QApplication) -> Iterator[QApplication]:
    """The program in English, and Danish again afterwards."""
    _speak(danish_program, "en")
    yield danish_program
    _speak(danish_program, "da")


def _speak(app: QApplication, language: str) -> None:
    for each in app.findChildren(QTranslator):
        app.removeTranslator(each)
        each.setParent(None)
    speak(app, language)


def unsaid(window: QWidget) -> set[str]:
    """The texts of a window that are written as the sources have them, not as they are said."""
    labels = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    buttons = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    actions = [each.text() for each in window.findChildren(QAction)]
    return {text for text in (*labels, *buttons, *actions, window.windowTitle()) if SOURCE_PLURAL.search(text)}


def test_no_screen_says_a_plural_as_the_sources_write_it(
    example_shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found: set[str] = set()
    walk = Walk(example_shell, qtbot, monkeypatch, lambda window: found.update(unsaid(window)))
    for words, deed in staged(example_shell, tmp_path):
        walk.do_and_take_back(words, deed)
    lead_through(walk, example_shell, lambda: found.update(unsaid(example_shell.frame)))
    assert "Cancel meeting …" in walk.tried
    assert found == set()
