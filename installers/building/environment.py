"""The Python environment that builds: PyInstaller and the program's packages for Linux."""

from __future__ import annotations

import fcntl
from pathlib import Path

from building import pins
from building.places import WORK
from building.steps import run
from building.tools import SYSTEM_PYTHON

FOLDER = WORK / "environment"
PYTHON = FOLDER / "bin" / "python"
PIP = (PYTHON, "-m", "pip", "--disable-pip-version-check")


def make() -> None:
    """Make an environment that has pip and nothing else, of the system's own Python."""
    WORK.mkdir(parents=True, exist_ok=True)
    with Path(WORK, "lock").open("w") as lock:
        # Two builds may run at once, of Windows and of Linux.
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not PYTHON.exists():
            run([SYSTEM_PYTHON, "-m", "venv", FOLDER])


def fill() -> list[Path]:
    """Install the pinned packages for Linux into the environment; returns their files."""
    files = pins.fetch(PIP, pins.read("linux"), pins.WHEELS_ONLY)
    run([*PIP, "install", "--quiet", "--no-index", "--no-deps", *files])
    return files
