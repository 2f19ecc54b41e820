"""The window in English: nothing of ours is Danish, and counts are said as one says them, on every tab and in every
dialog."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from seen_texts import UsersTexts, seen_texts
from situations import lead_through
from staged_dialogs import staged
from whole_window import Walk

from klyngedesk.services.focus import TARGET_GROUPS
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


NOT_OURS = (
    "Beløb\nBøger\nFire møder\ni år\nikke kendt\nIndbyggere\nMødeudgifter\nOpgjort af regionen\nVærdi\nÅr",
    "FOLK1A kommuner 2023K1.csv\nFrom Medlemmer efter konstitueringen.xlsx\nPer Vang, Odense Kommune",
    "Sekretariatets fællesdrev\nnetværksdrev",
    "Municipality: År\nLine 1: »År«\nLine 3: År\nPIU, plads 1\nPIU, plads 2\nPlads 2",
    "Børn og unge i mistrivsel: forslag til fælles pejlem…\nRet sagsfremstilling i punkt 3",
    *TARGET_GROUPS,
)
"""What the dialogs are given from files and by pasting, with the columns' names there; what is shown shortened, as a
step's label, and as a suggestion of what to store."""


def test_no_screen_says_anything_of_ours_in_danish(
    example_shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: set[str] = set()
    walk = Walk(example_shell, qtbot, monkeypatch, lambda window: seen.update(seen_texts(window)))
    walk.menus("file", "help")
    for words, deed in staged(example_shell, tmp_path):
        walk.do_and_take_back(words, deed)
    lead_through(walk, example_shell, lambda: seen.update(seen_texts(example_shell.frame)))
    users = UsersTexts(example_shell.desk, *NOT_OURS)
    left = {text: words for text in seen if (words := users.danish(text))}
    assert len(seen) > 1500, "the walk has lost its way"
    assert left == {}


def test_danish_of_ours_would_be_seen(example_shell: Shell) -> None:
    users = UsersTexts(example_shell.desk)
    assert users.danish("Dragør og Ishøj har ikke sendt input") == ["og", "har", "ikke", "sendt"]
    assert users.danish("Dragør and Ishøj have sent no input") == []
    assert users.danish("Undo: Ret dagsordenen") == []
    assert users.danish("Opkrævning 2022: 3 kommuner mangler at betale") != []
