"""An error nobody foresaw: one calm dialog, logged without anything of the user's data; the program goes on."""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, qVersion
from PySide6.QtWidgets import QApplication

from klyngedesk.domain.problems import Refused
from klyngedesk.logbook import keep_log, where
from klyngedesk.ui.refusals import problem_words

__all__ = ["CrashGuard", "keep_log"]

_LOG = logging.getLogger("klyngedesk")


class CrashGuard(QObject):
    """Catches what no one else caught, in place of Python's own traceback."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._showing = False
        sys.excepthook = self._caught

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        details = where(error, f"Qt {qVersion()}")
        _LOG.error("%s", details)
        if not self._showing:
            self._showing = True
            try:
                self._show(error, details)
            finally:
                self._showing = False

    def _show(self, error: BaseException, details: str) -> None:
        from klyngedesk.ui.dialogs.error import ErrorDialog
        from klyngedesk.wording import Sentence

        told = (
            problem_words(error.problems[0])
            if isinstance(error, Refused)
            else Sentence(
                self.tr("The program met an error that nobody foresaw."),
                self.tr("Everything that was saved is untouched, and you can go on."),
                self.tr("Copy the message and send it to the one who helps you, if it happens again."),
            )
        )
        ErrorDialog(QApplication.activeWindow(), self.tr("Something went wrong"), told, details).exec()
