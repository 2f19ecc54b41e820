"""The code of what is opened next, read in the background while the first page is looked at."""

from __future__ import annotations

import gc
from importlib import import_module

from PySide6.QtCore import QRunnable, QThreadPool

CODE = (
    *(f"klyngedesk.ui.{page}.page" for page in ("members", "meetings", "focus", "finance", "overview")),
    *(f"klyngedesk.ui.members.{part}" for part in ("body_dialogs", "import_dialog", "own_catalogue_dialog")),
    *("klyngedesk.ui.members.rules_dialog", "klyngedesk.ui.meetings.in_progress", "klyngedesk.ui.settings.dialog"),
    *("klyngedesk.ui.meetings.approve_dialog", "klyngedesk.ui.meetings.send_dialog"),
    "klyngedesk.services.papers.meeting_papers",
)


class _Task(QRunnable):
    def run(self) -> None:
        for module in CODE:
            import_module(module)
        # Code stays as long as the program: looking for garbage in it would hold the window for a tenth of a second.
        gc.freeze()


def preload() -> None:
    """Begin reading; what a page needs before it is read waits for it."""
    QThreadPool.globalInstance().start(_Task())
