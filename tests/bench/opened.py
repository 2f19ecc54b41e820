"""What the benchmarks on a store of twenty years share: the store, and the window on it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from twenty_years import build

from klyngedesk.services.desk import Desk
from klyngedesk.services.storekeeping import has_store, open_desk

if TYPE_CHECKING:
    from klyngedesk.ui.shell import Shell


def on_twenty_years(measure: Callable[[Desk], None]) -> None:
    """Measure on the store in the folder that is named, built there if it is not; else on one that is then gone."""
    if len(sys.argv) > 1:
        _measure_in(Path(sys.argv[1]), measure)
    else:
        with TemporaryDirectory() as name:
            _measure_in(Path(name), measure)


def _measure_in(folder: Path, measure: Callable[[Desk], None]) -> None:
    desk = open_desk(folder) if has_store(folder) else build(folder)
    measure(desk)
    desk.close()


@contextmanager
def window_on(desk: Desk) -> Iterator[Shell]:
    """The window on a desk, without a screen, at the size of a small laptop."""
    # Qt is read only here: it makes everything that is read after it slower.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from klyngedesk.app import make_application
    from klyngedesk.ui.appearance import Appearance
    from klyngedesk.ui.remember import Remembered
    from klyngedesk.ui.shell import Shell

    app = make_application()
    with TemporaryDirectory() as name:
        remembered = Remembered(Path(name))
        appearance = Appearance(app, remembered)
        appearance.apply()
        shell = Shell.whole(desk, appearance, remembered)
        shell.frame.resize(1366, 768)
        shell.frame.show()
        # As in the program, garbage is looked for only in what comes after the start.
        gc.freeze()
        yield shell
        gc.unfreeze()
        shell.frame.close()
