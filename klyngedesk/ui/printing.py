"""Having a Word file printed by the programs of the machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QProcess

from klyngedesk.domain.problems import refuse

_WORD_PROGRAMS = ("soffice", "libreoffice")
_ANSWERS_WITHIN = 5
"""Seconds that the list of printers may take."""


def print_file(path: Path) -> bool:
    """Let the file's own program print it on the usual printer; it goes on by itself.

    Refused with `paper.cannot_print` when no program can, and `paper.no_printer` where none is set up.
    """
    if sys.platform == "win32":
        _print_by_verb(path)
    else:
        _print_by_office(path)
    return True


def _print_by_verb(path: Path) -> None:
    """Windows knows which program prints a kind of file, and Word knows the printers."""
    try:
        os.startfile(path, "print")  # type: ignore[attr-defined, unused-ignore]
    except OSError as error:
        raise refuse("paper.cannot_print", file=path.name, folder=str(path.parent)) from error


def _print_by_office(path: Path) -> None:
    program = next(filter(None, map(shutil.which, _WORD_PROGRAMS)), None)
    if program is None:
        raise refuse("paper.cannot_print", file=path.name, folder=str(path.parent))
    if not _has_printer():
        raise refuse("paper.no_printer", file=path.name, folder=str(path.parent))
    begun, _ = QProcess.startDetached(program, ["--headless", "-p", str(path)])
    if not begun:
        raise refuse("paper.cannot_print", file=path.name, folder=str(path.parent))


def _has_printer() -> bool:
    """Whether the machine knows a printer; an office program would print on none without a word."""
    lists = shutil.which("lpstat")
    if lists is None:
        return False
    try:
        found = subprocess.run([lists, "-e"], capture_output=True, text=True, timeout=_ANSWERS_WITHIN, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return bool(found.stdout.strip())
