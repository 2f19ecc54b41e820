"""What tests of the window share: the Danish program in its theme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from example_store import NOW, copy_of, make_example
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klyngedesk.machine import Machine
from klyngedesk.services import starting, storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import ensure_catalogue
from klyngedesk.store.opening import in_memory
from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.language import speak
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.theme import apply


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with the example, to copy."""
    return make_example(tmp_path_factory.mktemp("example"))


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """What was copied is Python's, and this platform would let it go only after Python has ended."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def danish_program(qapp: QApplication) -> Iterator[QApplication]:
    """The program as the user meets it: Danish, light, at text size 100 %."""
    speak(qapp)
    apply(qapp, "light", 1.0)
    yield qapp
    apply(qapp, "light", 1.0)


@pytest.fixture
def english_program(danish_program: QApplication) -> Iterator[QApplication]:
    """The program in English, and Danish again afterwards."""
    _change_language(danish_program, "en")
    yield danish_program
    _change_language(danish_program, "da")


def _change_language(app: QApplication, language: str) -> None:
    for each in app.findChildren(QTranslator):
        app.removeTranslator(each)
        each.setParent(None)
    speak(app, language)


@pytest.fixture
def example_desk(example_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """The example as seen from the day it is written for."""
    opened = copy_of(example_folder, tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def desk(example_desk: Desk) -> Desk:
    """What most pages are tried on."""
    return example_desk


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A new store with nothing but the catalogue."""
    opened = Desk(in_memory(lambda: NOW, tmp_path / "empty"))
    ensure_catalogue(opened)
    yield opened
    opened.close()


@pytest.fixture
def new_desk(tmp_path: Path) -> Iterator[Desk]:
    """A new store in an empty folder, as at the first start."""
    opened = storekeeping.open_desk(tmp_path / "new", clock=lambda: NOW)
    starting.fill_new(opened, example=False)
    yield opened
    opened.close()


@pytest.fixture
def open_shell(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Callable[[Desk], Shell]:
    """Opens the whole window on a store, as the program does."""

    def opened(desk: Desk) -> Shell:
        remembered = Remembered(tmp_path)
        shell = Shell.whole(desk, Appearance(qapp, remembered), remembered, Machine(tmp_path / "denne-pc.json"))
        qtbot.addWidget(shell.frame)
        shell.frame.resize(1366, 768)
        shell.frame.show()
        shell.frame.activateWindow()
        qtbot.waitUntil(shell.frame.isActiveWindow)
        shell.start()
        return shell

    return opened
