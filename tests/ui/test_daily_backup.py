"""The day's copy, from the window to the file and the status bar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from klyngedesk.services import starting, storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.ui.daily_backup import take_daily_backup
from klyngedesk.ui.shell import Shell


def shown(shell: Shell) -> list[str]:
    return [button.accessibleName() for button in shell.frame.status.findChildren(QAbstractButton)]


def test_the_days_copy_is_taken_and_shown(qtbot: QtBot, open_shell: Callable[[Desk], Shell], tmp_path: Path) -> None:
    desk = storekeeping.open_desk(tmp_path / "data")
    starting.fill_new(desk, example=False)
    shell = open_shell(desk)
    assert "Ingen sikkerhedskopi endnu" in shown(shell)
    take_daily_backup(shell)
    qtbot.waitUntil(lambda: "Ingen sikkerhedskopi endnu" not in shown(shell), timeout=20_000)
    assert storekeeping.last_backup(desk) is not None
    desk.close()
