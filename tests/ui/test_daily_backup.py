"""The day's copy, from the window to the file and the status bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from klyngedesk.services import storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.ui.daily_backup import take_daily_backup
from klyngedesk.ui.shell import Shell


def shown(shell: Shell) -> list[str]:
    return [button.accessibleName() for button in shell.frame.status.findChildren(QAbstractButton)]


def test_the_days_copy_is_taken_and_shown(qtbot: QtBot, open_shell: Callable[[Desk], Shell], new_desk: Desk) -> None:
    shell = open_shell(new_desk)
    assert "Ingen sikkerhedskopi endnu" in shown(shell)
    take_daily_backup(shell)
    qtbot.waitUntil(lambda: "Ingen sikkerhedskopi endnu" not in shown(shell), timeout=20_000)
    assert storekeeping.last_backup(new_desk) is not None
