from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klyngedesk.services import starting, storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import EXAMPLE_DAY
from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.shell import Shell

NOW = datetime(EXAMPLE_DAY.year, EXAMPLE_DAY.month, EXAMPLE_DAY.day, 9, 42, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A new store in an empty folder, as at the first start."""
    opened = storekeeping.open_desk(tmp_path / "data", clock=lambda: NOW)
    starting.fill_new(opened, example=False)
    yield opened
    opened.close()


@pytest.fixture
def open_shell(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Callable[[Desk], Shell]:
    """Opens the window on a store, as the program does."""

    def opened(desk: Desk) -> Shell:
        remembered = Remembered(tmp_path)
        shell = Shell.whole(desk, Appearance(qapp, remembered), remembered)
        qtbot.addWidget(shell.frame)
        shell.frame.resize(1366, 768)
        shell.frame.show()
        shell.frame.activateWindow()
        qtbot.waitUntil(shell.frame.isActiveWindow)
        shell.start()
        return shell

    return opened
