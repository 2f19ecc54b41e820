"""An error nobody foresaw: one calm dialog, logged without anything of the user's data; the program goes on."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, qVersion
from PySide6.QtWidgets import QApplication

from klyngedesk import __version__
from klyngedesk.domain.problems import Refused

_LOG = logging.getLogger("klyngedesk")
_KEPT_BYTES = 500_000


def keep_log(folder: Path) -> None:
    """Write the program's log in a folder, two files at most; without one when the folder cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "klyngedesk.log", maxBytes=_KEPT_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False


def where(error: BaseException) -> str:
    """The way through the program to an error: files, lines and functions, the error's kind, no values."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join(
        [
            f"Klyngedesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
            f"{platform.system()} {platform.release()}",
            *lines,
            type(error).__name__,
        ]
    )


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
        details = where(error)
        _LOG.error("%s", details)
        if not self._showing:
            self._showing = True
            try:
                self._show(error, details)
            finally:
                self._showing = False

    def _show(self, error: BaseException, details: str) -> None:
        from klyngedesk.ui.dialogs.error import ErrorDialog
        from klyngedesk.wording import Sentence, sentence

        told = (
            sentence(error.problems[0])
            if isinstance(error, Refused)
            else Sentence(
                self.tr("The program met an error that nobody foresaw."),
                self.tr("Everything that was saved is untouched, and you can go on."),
                self.tr("Copy the message and send it to the one who helps you, if it happens again."),
            )
        )
        ErrorDialog(QApplication.activeWindow(), self.tr("Something went wrong"), told, details).exec()
