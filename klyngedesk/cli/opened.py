"""The store that a command works on."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from klyngedesk import paths
from klyngedesk.domain.problems import refuse
from klyngedesk.services.desk import Desk
from klyngedesk.services.storekeeping import Clock, fixed_clock, open_desk, real_clock


def folder_of(options: Namespace) -> Path:
    """The data folder that was named, else the user's own."""
    return options.data_dir or paths.default_data_folder()


def clock_of(options: Namespace) -> Clock:
    """The clock on the wall, or one that stands on the day that was named."""
    return fixed_clock(options.today) if options.today else real_clock


@contextmanager
def opened(options: Namespace, *, read_only: bool = False) -> Iterator[Desk]:
    """The desk on the named folder, closed again afterwards. Refused when there is no store there."""
    folder = folder_of(options)
    if not (folder / "klyngedesk.db").is_file():
        raise refuse("store.none", folder=str(folder))
    desk = open_desk(folder, read_only=read_only, clock=clock_of(options))
    try:
        yield desk
    finally:
        desk.close()
