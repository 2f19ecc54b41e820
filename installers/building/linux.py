"""The packaged program for Linux, made by PyInstaller with the system's own Python."""

from __future__ import annotations

import shutil
from pathlib import Path

from building import environment
from building.places import INSTALLERS, WORK
from building.steps import CannotBuild, run

FOLDER = WORK / "linux"
PYTHON_LICENCE = Path("/usr/share/doc/python3.11/copyright")
PROGRAM = FOLDER / "dist" / "klyngedesk"


def python_version() -> str:
    """The version of the system's Python, which is packed."""
    return run([environment.PYTHON, "-c", "import platform; print(platform.python_version())"]).strip()


def pack() -> None:
    """Make the program's folder."""
    shutil.rmtree(PROGRAM, ignore_errors=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", "dist", "--workpath", "work"]
    run([environment.PYTHON, *words, INSTALLERS / "klyngedesk.spec"], cwd=FOLDER)
    if not (PROGRAM / "klyngedesk").exists():
        raise CannotBuild("PyInstaller lavede ikke programmet.")
