"""The code of what is opened next, read in the background while the first page is looked at."""

from __future__ import annotations

import gc
from importlib import import_module

from PySide6.QtCore import QRunnable, QThreadPool

CODE = (
    *(f"klyngedesk.ui.{page}.page" for page in ("members", "meetings", "focus", "finance", "overview")),
    *(f"klyngedesk.ui.members.{part}_dialogs" for part in ("body", "holder", "seat")),
    *(f"klyngedesk.ui.members.{part}_dialog" for part in ("import", "own_catalogue", "rules")),
    *(f"klyngedesk.ui.meetings.{part}_dialog" for part in ("approve", "dates", "home", "send", "start", "times")),
    *(f"klyngedesk.ui.meetings.{part}" for part in ("in_progress", "input_calls", "meeting_dialogs")),
    *("klyngedesk.services.invitations", "klyngedesk.services.papers.meeting_papers", "klyngedesk.ui.settings.dialog"),
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
