"""The window in English: counts are said as one says them, on every tab and in every dialog."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from situations import lead_through
from staged_dialogs import staged
from whole_window import Walk

from klyngedesk.ui.shell import Shell

SOURCE_PLURAL = re.compile(r"\((?:s|es)\)|%L?n")


pytestmark = pytest.mark.usefixtures("english_program")


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
