"""Going over to another data folder from the settings and the wizard, with the whole program around it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from example_store import NOW
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from klyngedesk import paths
from klyngedesk.app import Program
from klyngedesk.domain.problems import Refused
from klyngedesk.machine import Machine
from klyngedesk.services import clusters, storekeeping
from klyngedesk.ui.dialogs.error import ErrorDialog
from klyngedesk.ui.frame import Frame
from klyngedesk.ui.meetings.page import MeetingsPage
from klyngedesk.ui.opening import OpeningDialog
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.settings.data_folder import DataFolderBox, DataFolderDialog
from klyngedesk.ui.settings.dialog import SettingsDialog
from klyngedesk.ui.settings.folders import FoldersPage
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.wizard.dialog import WizardDialog
from klyngedesk.ui.wizard.welcome import WelcomeStep

WAIT = 30_000


@dataclass
class Running:
    """The program as it runs, with what it keeps on this machine."""

    qtbot: QtBot
    app: QApplication
    machine: Machine
    program: Program = field(init=False)

    def start(self) -> None:
        self.program = Program(self.app, self.machine, lambda: NOW)
        self.program.frame.show()

    def shell(self) -> Shell:
        """The window once its data are there."""
        self.qtbot.waitUntil(
            lambda: self.program.opened and self.program.frame.current_page() is not None, timeout=WAIT
        )
        shell = self.program._shell
        assert shell is not None
        return shell

    def after(self, former: Frame) -> Shell:
        """The window that took another one's place."""
        self.qtbot.waitUntil(lambda: self.program.frame is not former, timeout=WAIT)
        return self.shell()

    def names(self) -> list[str]:
        return [row.name for row in self.shell().desk.ask(clusters.clusters)]


@pytest.fixture
def running(
    qtbot: QtBot, qapp: QApplication, example_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Running]:
    """The program on a chosen folder with the example."""
    # Also the usual folder is one of the test's own.
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "hjem"))
    folder = shutil.copytree(example_folder, tmp_path / "data")
    machine = Machine(tmp_path / "denne-pc.json")
    machine.choose_folder(folder)
    made = Running(qtbot, qapp, machine)
    yield made
    QThreadPool.globalInstance().waitForDone()
    made.program.frame.close()
    made.program.close()
    made.program.frame.deleteLater()


def folder_box(shell: Shell) -> DataFolderBox:
    """The folder in the settings, as the menu opens them."""
    shell.menus.settings()
    (dialog,) = shell.frame.findChildren(SettingsDialog)
    dialog.list.set_current("folders")
    page = dialog.pages["folders"]
    assert isinstance(page, FoldersPage)
    return page.data


def asked(box: DataFolderBox) -> DataFolderDialog:
    (dialog,) = box.findChildren(DataFolderDialog)
    assert dialog.isVisible()
    return dialog


def test_all_data_are_copied_and_the_program_goes_on_with_them(running: Running, tmp_path: Path) -> None:
    running.start()
    former, old, new = running.shell().frame, running.shell().desk.store.folder, tmp_path / "fælles"
    new.mkdir()
    box = folder_box(running.shell())
    box.take(new)
    dialog = asked(box)
    assert dialog.primary_button.words() == "Kopiér, og skift mappe"
    dialog.press_primary()
    shell = running.after(former)
    assert shell.desk.store.folder == new
    assert running.names() == ["Sundhedsklynge Syd", "Sundhedsklynge Byen"]
    assert running.machine.chosen == new
    assert storekeeping.has_store(old)
    storekeeping.open_desk(old, clock=lambda: NOW).close()


def test_data_in_another_folder_are_opened_and_chosen_for_the_next_start(
    running: Running, example_folder: Path, tmp_path: Path
) -> None:
    other = shutil.copytree(example_folder, tmp_path / "andre")
    running.start()
    former = running.shell().frame
    box = folder_box(running.shell())
    box.take(other)
    dialog = asked(box)
    assert dialog.primary_button.words() == "Åbn data i mappen"
    dialog.press_primary()
    assert running.after(former).desk.store.folder == other
    assert Machine(tmp_path / "denne-pc.json").folder == other


def test_a_paper_that_is_being_made_is_put_in_its_place_before_the_data_are_left(
    running: Running, example_folder: Path, tmp_path: Path
) -> None:
    other = shutil.copytree(example_folder, tmp_path / "andre")
    running.start()
    shell = running.shell()
    old, page = shell.desk.store.folder, shell.frame.show_page("meetings")
    assert isinstance(page, MeetingsPage)
    found: list[str] = []

    def look(path: Path) -> bool:
        try:
            storekeeping.open_desk(old).close()
        except Refused as refused:
            found.extend([path.parent.parent.name, refused.problems[0].code])
        return True

    page.papers.open_file = look
    page.papers.actions.agenda.trigger()
    assert page.papers.busy()
    shell.office.folder_ready.emit(other, "")
    running.after(shell.frame)
    assert found == [old.name, "store.in_use"]


def test_beginning_anew_shows_the_wizard_in_the_new_folder(running: Running, tmp_path: Path) -> None:
    new = tmp_path / "ny"
    new.mkdir()
    running.start()
    former = running.shell().frame
    box = folder_box(running.shell())
    box.take(new)
    dialog = asked(box)
    dialog.anew.click()
    assert dialog.primary_button.words() == "Skift mappe"
    dialog.press_primary()
    shell = running.after(former)
    assert running.names() == []
    running.qtbot.waitUntil(lambda: bool(shell.frame.findChildren(WizardDialog)), timeout=WAIT)
    (wizard,) = shell.frame.findChildren(WizardDialog)
    wizard.reject()


def test_the_wizard_can_begin_in_another_folder(running: Running, tmp_path: Path) -> None:
    empty, new = tmp_path / "tom", tmp_path / "ny"
    new.mkdir()
    storekeeping.open_desk(empty, clock=lambda: NOW).close()
    running.machine.choose_folder(empty)
    running.start()
    shell = running.shell()
    running.qtbot.waitUntil(lambda: bool(shell.frame.findChildren(WizardDialog)), timeout=WAIT)
    (wizard,) = shell.frame.findChildren(WizardDialog)
    step = wizard.steps[0]
    assert isinstance(step, WelcomeStep)
    step.folder.take(new)
    dialog = asked(step.folder)
    assert not dialog.copy.isVisible()
    dialog.press_primary()
    again = running.after(shell.frame)
    assert again.desk.store.folder == new
    running.qtbot.waitUntil(lambda: bool(again.frame.findChildren(WizardDialog)), timeout=WAIT)
    (shown,) = again.frame.findChildren(WizardDialog)
    shown.reject()


def answer(act: Callable[[QDialog], None]) -> None:
    """Let `act` work on the next dialog that holds the program."""

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(20, meet)
            return
        act(dialog)

    QTimer.singleShot(0, meet)


def test_a_chosen_folder_that_is_gone_is_never_made_anew(running: Running, tmp_path: Path) -> None:
    gone = tmp_path / "netværk" / "klynge"
    running.machine.choose_folder(gone)
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, OpeningDialog)
        dialog.try_again()
        assert dialog.isVisible()
        shutil.copytree(tmp_path / "data", gone)
        dialog.try_again()
        said.append("åbnet")

    answer(act)
    running.start()
    assert running.shell().desk.store.folder == gone
    assert said == ["åbnet"]
    assert running.names() == ["Sundhedsklynge Syd", "Sundhedsklynge Byen"]


def test_who_leaves_over_a_folder_that_is_gone_leaves_no_folder_behind(running: Running, tmp_path: Path) -> None:
    gone = tmp_path / "netværk" / "klynge"
    running.machine.choose_folder(gone)
    answer(lambda dialog: dialog.reject())
    running.start()
    running.qtbot.waitUntil(running.program.frame.isHidden)
    running.program.close()
    assert not gone.parent.exists()
    assert running.machine.chosen == gone


def test_from_a_folder_that_is_gone_there_is_a_way_to_another(running: Running, tmp_path: Path) -> None:
    gone = tmp_path / "netværk"
    running.machine.choose_folder(gone)
    Remembered(tmp_path / "data").put("window/tab", "finance")

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, OpeningDialog)
        dialog.use(tmp_path)
        assert dialog.isVisible()
        dialog.use(tmp_path / "data")

    answer(act)
    running.start()
    assert running.shell().desk.store.folder == tmp_path / "data"
    assert running.machine.chosen == tmp_path / "data"
    assert running.program.frame.current_key() == "finance"
    running.program.frame.close()
    assert not gone.exists()


def test_a_usual_folder_that_cannot_be_opened_is_not_chosen(running: Running, tmp_path: Path) -> None:
    gone = tmp_path / "netværk"
    running.machine.choose_folder(gone)
    writer = storekeeping.open_desk(paths.default_data_folder(), clock=lambda: NOW)
    chosen: list[Path | None] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, OpeningDialog)
        dialog.use_usual()
        chosen.append(running.machine.chosen)
        writer.close()
        dialog.use_usual()

    answer(act)
    running.start()
    assert running.shell().desk.store.folder == paths.default_data_folder()
    assert chosen == [gone]
    assert running.machine.chosen is None


def test_a_folder_the_program_was_started_with_is_not_changed_here(
    running: Running, example_folder: Path, tmp_path: Path
) -> None:
    named = shutil.copytree(example_folder, tmp_path / "nævnt")
    running.machine = Machine(tmp_path / "denne-pc.json", named=named)
    running.start()
    box = folder_box(running.shell())
    assert running.shell().desk.store.folder == named
    assert not box.choose.isVisible()
    assert running.machine.chosen == tmp_path / "data"


def test_a_folder_that_cannot_be_used_is_told_calmly(running: Running, tmp_path: Path) -> None:
    running.start()
    box = folder_box(running.shell())
    box.take(tmp_path / "findes-ikke")
    (told,) = box.findChildren(ErrorDialog)
    assert told.isVisible()
    told.accept()
    assert running.machine.chosen == tmp_path / "data"
