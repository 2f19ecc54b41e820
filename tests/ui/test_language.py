"""The language of the window: Danish unless another is chosen, and what is chosen is spoken from the next start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klyngedesk.machine import Machine
from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.language import languages
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.settings.look import LookPage

SAY = """
import sys
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from klyngedesk.ui.language import speak
app = QApplication([])
speak(app, sys.argv[1])
print(QCoreApplication.translate("Frame", "&File"), QLocale().monthName(12), sep="|")
print(*(QCoreApplication.translate("ReceiverList", "%n receiver(s)", "", count) for count in (1, 3)), sep="|")
"""


def said(language: str) -> list[str]:
    """A word of the menu, one of a date, and one and three of something, in a program of its own."""
    words = [sys.executable, "-c", SAY, language]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(words, capture_output=True, encoding="utf-8", env=env, check=True)
    return done.stdout.strip().replace("\n", "|").split("|")


@pytest.mark.parametrize(
    ("language", "menu", "one", "three"),
    [
        ("da", "&Filer", "1 modtager", "3 modtagere"),
        ("en", "&File", "1 receiver", "3 receivers"),
        ("tlh", "&Filer", "1 modtager", "3 modtagere"),
    ],
)
def test_the_window_speaks_the_language_and_writes_dates_in_danish(
    language: str, menu: str, one: str, three: str
) -> None:
    assert said(language) == [menu, "december", one, three]


def test_danish_comes_first_and_the_words_of_the_sources_last() -> None:
    assert languages() == [("da", "Dansk"), ("en", "English")]


def test_a_language_is_chosen_by_keyboard_for_the_next_start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    machine = Machine(tmp_path / "denne-pc.json")
    page = LookPage(Appearance(qapp, Remembered(tmp_path)), machine)
    qtbot.addWidget(page)
    page.show()
    assert page.language.currentText() == "Dansk"
    page.language.setFocus()
    qtbot.keyClick(page.language, Qt.Key.Key_Down)
    assert Machine(tmp_path / "denne-pc.json").language == "en"
