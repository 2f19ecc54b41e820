"""The day's copy of the store, taken beside the window's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from klyngedesk.domain.problems import Refused
from klyngedesk.services import storekeeping

if TYPE_CHECKING:
    from klyngedesk.services.desk import Desk
    from klyngedesk.ui.shell import Shell


class DailyBackup(QObject):
    """Lives with the window; `done` and `failed` come in the window's own thread."""

    done = Signal()
    failed = Signal(object)

    @classmethod
    def start(cls, shell: Shell) -> None:
        """Take the copy unless there is one of today."""
        backup = cls(shell)
        backup.done.connect(lambda: shell.show_backup(storekeeping.last_backup(shell.desk)))
        backup.failed.connect(shell.show_refusal)
        QThreadPool.globalInstance().start(_Task(backup, shell.desk))


class _Task(QRunnable):
    def __init__(self, backup: DailyBackup, desk: Desk) -> None:
        super().__init__()
        self._backup, self._desk = backup, desk

    def run(self) -> None:
        try:
            storekeeping.back_up_daily(self._desk)
        except Refused as refused:
            self._backup.failed.emit(refused)
        else:
            self._backup.done.emit()
