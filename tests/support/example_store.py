"""The example's store, made once for many tests and copied for each."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import EXAMPLE_DAY, load_example
from klyngedesk.store.opening import open_store

NOW = datetime(EXAMPLE_DAY.year, EXAMPLE_DAY.month, EXAMPLE_DAY.day, 9, 42, tzinfo=UTC)


def make_example(folder: Path) -> Path:
    """The example in a new store, as seen from the day it is written for; the folder."""
    desk = _opened(folder)
    load_example(desk, EXAMPLE_DAY)
    desk.close()
    return folder


def copy_of(example: Path, folder: Path) -> Desk:
    """A desk on a copy of the example, in a folder that is not there yet."""
    shutil.copytree(example, folder)
    return _opened(folder)


def _opened(folder: Path) -> Desk:
    return Desk(open_store(folder, clock=lambda: NOW, person="Sekretæren"))
