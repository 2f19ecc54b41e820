"""The other pages' code, read in the background while the first page is looked at, so that every tab opens at once."""

from __future__ import annotations

import gc
from importlib import import_module

from PySide6.QtCore import QRunnable, QThreadPool

PAGES = ("members", "meetings", "focus", "finance", "overview")


class _Task(QRunnable):
    def run(self) -> None:
        for page in PAGES:
            import_module(f"klyngedesk.ui.{page}.page")
        # Code stays as long as the program: looking for garbage in it would hold the window for a tenth of a second.
        gc.freeze()


def preload() -> None:
    """Begin reading; what a page needs before it is read waits for it."""
    QThreadPool.globalInstance().start(_Task())
