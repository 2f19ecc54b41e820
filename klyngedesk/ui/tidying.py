"""What earlier runs left behind, cleared away beside the window's work."""

from __future__ import annotations

from PySide6.QtCore import QRunnable, QThreadPool

from klyngedesk.services import annexes


class _Task(QRunnable):
    def run(self) -> None:
        annexes.clear_copies()


def tidy() -> None:
    """Begin to remove the copies of annexes that were handed out to be looked at; nothing waits for it."""
    QThreadPool.globalInstance().start(_Task())
