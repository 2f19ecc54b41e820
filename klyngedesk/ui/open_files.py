"""Handing files to the programs of the machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file or folder in the program the machine has for it; tells whether one was found."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def print_file(path: Path) -> bool:
    """Let the file's own program print it; where the machine cannot ask for that, the file is opened instead."""
    if sys.platform == "win32":
        try:
            os.startfile(path, "print")
        except OSError:
            return False
        return True
    return open_file(path)
