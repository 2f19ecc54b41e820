"""The program's log: what went wrong where, without anything of the user's data."""

from __future__ import annotations

import logging
import platform
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from klyngedesk import __version__

FOLDER = "log"
"""The log's folder inside a data folder."""

_LOG = logging.getLogger("klyngedesk")
_FILE = "klyngedesk.log"
_KEPT_BYTES = 500_000


def keep_log(folder: Path) -> logging.Handler | None:
    """Write the program's log in a folder, two files at most; None when the folder cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / _FILE, maxBytes=_KEPT_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False
    return handler


def end_log(handler: logging.Handler) -> None:
    """Stop writing the log that `keep_log` began, and let its file go."""
    _LOG.removeHandler(handler)
    _LOG.propagate = True
    handler.close()


def log_error(folder: Path, error: BaseException) -> Path | None:
    """Write one error in the log of a folder; the log's file, None when it cannot be written."""
    handler = keep_log(folder)
    if handler is None:
        return None
    try:
        _LOG.error("%s", where(error))
    finally:
        end_log(handler)
    return folder / _FILE


def where(error: BaseException, *parts: str) -> str:
    """The way through the program to an error: versions, files, lines and functions, the error's kind, no values.

    `parts` are versions of further parts ("Qt 6.9.1").
    """
    frames = traceback.extract_tb(error.__traceback__)
    return "\n".join(
        [
            ", ".join([f"Klyngedesk {__version__}", f"Python {platform.python_version()}", *parts, _system()]),
            *(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames),
            type(error).__name__,
        ]
    )


def _system() -> str:
    return f"{platform.system()} {platform.release()}"
