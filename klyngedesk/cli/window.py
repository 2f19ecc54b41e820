"""Commands that open the window; nothing of the window is imported before one of them is run."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from klyngedesk.cli.options import Options

if TYPE_CHECKING:
    from argparse import Namespace


def open_window(options: Options) -> int:
    """Open the window, as ever, for a measurement of the start, or for a test of the whole program."""
    if options.selftest:
        from klyngedesk.selftest import selftest

        return selftest(options.selftest)
    from klyngedesk.app import run

    clock = None
    if options.today:
        from klyngedesk.cli.opened import clock_of

        clock = clock_of(options)
    return run(folder=options.data_dir, example=options.example, clock=clock, time_start=options.time_start)


def pictures(options: Namespace) -> None:
    """Write a picture of every screen; where there is no display, without one."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from klyngedesk.app import take_pictures
    from klyngedesk.cli.opened import opened

    with opened(options) as desk:
        for path in take_pictures(desk, options.out, dark=options.dark, size=options.size, text=options.text):
            print(path)
