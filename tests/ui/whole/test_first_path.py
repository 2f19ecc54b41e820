"""From an empty folder to a printed agenda, by keyboard alone, in as few actions as were counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from whole_window import settle

from klyngedesk.services import agenda, meetings
from klyngedesk.services.desk import Desk
from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.meetings.meeting_dialogs import NewMeetingDialog
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.wizard.dialog import WizardDialog

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
TITLES = (
    "Fælles stuegang på plejecentre",
    "Status på akutområdet",
    "Fælles indsats for sårbare ældre",
    "Økonomi og fordelingsnøgle",
    "Rekruttering på tværs",
)
MOST_ACTIONS = 30
"""Keys pressed and texts written; 27 were needed when it was counted."""


class Hands:
    """A keyboard: presses keys and writes texts where the focus is, and counts both."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.actions = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key."""
        self.actions += 1
        QTest.keyClick(self._focused(), key, modifier)

    def write(self, text: str) -> None:
        """Write a text."""
        self.actions += 1
        QTest.keyClicks(self._focused(), text)

    def _focused(self) -> QWidget:
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused


@pytest.fixture
def papers(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were handed to Word."""
    opened: list[Path] = []

    def take(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return opened


@pytest.fixture
def first_start(qtbot: QtBot, qapp: QApplication, new_desk: Desk, tmp_path: Path) -> Iterator[Shell]:
    """The window as it comes up over an empty folder."""
    remembered = Remembered(tmp_path)
    shell = Shell.whole(new_desk, Appearance(qapp, remembered), remembered)
    shell.frame.resize(1366, 768)
    shell.frame.show()
    shell.frame.activateWindow()
    qtbot.waitUntil(shell.frame.isActiveWindow)
    shell.start()
    yield shell
    shell.frame.close()
    # A window that only waits to be deleted would be styled again with every later test.
    shell.frame.deleteLater()
    QCoreApplication.sendPostedEvents(shell.frame, QEvent.Type.DeferredDelete)


def test_from_an_empty_folder_to_an_agenda_in_word_by_keyboard(
    first_start: Shell, qtbot: QtBot, papers: list[Path]
) -> None:
    hands = Hands(qtbot)
    make_cluster(first_start, qtbot, hands)
    plan_meeting(first_start, qtbot, hands)
    for title in TITLES:
        hands.press(Qt.Key.Key_N, CTRL)
        hands.write(title)
        hands.press(Qt.Key.Key_Return)
        settle()
    hands.press(Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: bool(papers), timeout=20_000)
    settle()
    print(f"actions from an empty folder to an agenda in Word: {hands.actions}")
    desk = first_start.desk
    (planned,) = desk.ask(meetings.list_meetings, first_start.office.cluster_id, None)
    assert [row.title for row in desk.ask(agenda.agenda, planned.id).rows if row.title in TITLES] == list(TITLES)
    words = "\n".join(paragraph.text for paragraph in _paragraphs(papers[0]))
    assert [title for title in TITLES if title not in words] == []
    assert hands.actions <= MOST_ACTIONS


def make_cluster(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    """Through the wizard: a cluster of the catalogue, its levels as they come, the members later."""
    qtbot.waitUntil(lambda: bool(shell.frame.findChildren(WizardDialog)))
    (wizard,) = shell.frame.findChildren(WizardDialog)
    at_step(qtbot, wizard, 0)
    hands.press(Qt.Key.Key_Return)
    at_step(qtbot, wizard, 1)
    hands.write("Sundhedsklynge Syd")
    qtbot.waitUntil(lambda: wizard.next.isEnabled())
    for number in range(1, len(wizard.steps)):
        at_step(qtbot, wizard, number)
        if number == 2:
            hands.write("Høje")
        hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shell.office.cluster_id))
    come_back(shell, qtbot)


def come_back(shell: Shell, qtbot: QtBot) -> None:
    """What a desktop does when a dialog closes, and the one of these tests does not: the window is active again."""
    settle()
    shell.frame.activateWindow()
    qtbot.waitUntil(shell.frame.isActiveWindow)
    settle()


def at_step(qtbot: QtBot, wizard: WizardDialog, number: int) -> None:
    """Wait until the wizard is at a step, and its first field ready."""
    qtbot.waitUntil(lambda: wizard.number() == number)
    first = wizard.steps[number].first_field() or wizard.next
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)


def plan_meeting(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    """Ctrl+3, Ctrl+Shift+N, a day, Enter."""
    hands.press(Qt.Key.Key_3, CTRL)
    come_back(shell, qtbot)
    seen: list[NewMeetingDialog] = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewMeetingDialog)
        seen.append(dialog)
        qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or shell.frame))
        hands.write("15. december 2022")
        hands.press(Qt.Key.Key_Return)

    # The dialog has an event loop of its own, in which the hands go on.
    QTimer.singleShot(100, fill)
    hands.press(Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    come_back(shell, qtbot)
    assert seen
    assert seen[0].meeting_id


def _paragraphs(path: Path) -> list[object]:
    document = Document(str(path))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    return [*document.paragraphs, *(paragraph for cell in cells for paragraph in cell.paragraphs)]
