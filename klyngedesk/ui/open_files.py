"""Handing files to the programs of the machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file or folder in the program the machine has for it; tells whether one was found."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
