"""Builds everything once and hands it over."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

# Before Qt: PySide6 makes every import after it slower.
import klyngedesk.services.storekeeping as storekeeping
from klyngedesk import paths
from klyngedesk.domain.problems import Refused

from PySide6.QtCore import QEvent, QObject, Qt, QThreadPool, QTimer  # isort: skip
from PySide6.QtGui import QGuiApplication  # isort: skip
from PySide6.QtWidgets import QApplication, QWidget  # isort: skip

if TYPE_CHECKING:
    from klyngedesk.services.desk import Desk
    from klyngedesk.ui.shell import Shell

EXAMPLE_FOLDER = "eksempel"


def run(
    *, folder: Path | None, example: bool, clock: storekeeping.Clock = storekeeping.real_clock, time_start: bool = False
) -> int:
    """Open the window and stay until it is closed; the exit code.

    `example` opens the example's own folder unless another is named. With `time_start` the window closes when its
    first data are painted, and the times are printed as JSON.
    """
    from klyngedesk.ui.crash import CrashGuard, keep_log

    app = make_application()
    where = folder or (paths.default_data_folder() / EXAMPLE_FOLDER if example else paths.default_data_folder())
    guard = CrashGuard(app)
    desk = _open(where, clock)
    if desk is None:
        return 1
    keep_log(where / "log")
    _fill(desk, example=example)
    shell = _show(app, desk)
    watch = StartWatch(shell, leave=time_start)
    QTimer.singleShot(0, shell, lambda: _back_up_daily(shell))
    code = app.exec()
    QThreadPool.globalInstance().waitForDone()
    desk.close()
    if time_start:
        print(json.dumps(watch.times))
    guard.deleteLater()
    return code


def make_application() -> QApplication:
    """The Qt application in Danish, with sharp text at every zoom of Windows."""
    from klyngedesk.ui.language import speak_danish
    from klyngedesk.ui.widgets.focus_ring import FocusRings

    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Klyngedesk")
    app.setApplicationDisplayName("Klyngedesk")
    app.setDesktopFileName("klyngedesk")
    speak_danish(app)
    FocusRings(app)
    return app


def take_pictures(
    desk: Desk, folder: Path, *, dark: bool = False, size: tuple[int, int] = (1366, 768), text: int = 100
) -> Iterator[Path]:
    """Write a picture of every screen in a folder, and tell each file as it is made."""
    from klyngedesk.ui.all_pictures import all_pictures

    app = make_application()
    yield from all_pictures(app, desk, folder, scheme="dark" if dark else "light", size=size, scale=text / 100)


class StartWatch(QObject):
    """Notes when the window, and when its first data, were painted; in milliseconds from the process's start."""

    def __init__(self, shell: Shell, *, leave: bool) -> None:
        super().__init__(shell)
        self._shell, self._leave = shell, leave
        self.times: dict[str, float] = {}
        self._watched: list[QWidget] = [shell.frame]
        shell.frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's name: see every event of what is watched; none is kept back."""
        if event.type() == QEvent.Type.Paint:
            if "window_ms" not in self.times:
                self._note("window_ms")
                QTimer.singleShot(0, self, self._watch_page)
            elif watched is self._shell.frame.current_page():
                self._note("data_ms")
        return False

    def _watch_page(self) -> None:
        """The page is made after the first paint of the window around it."""
        self._shell.start()
        page = self._shell.frame.current_page()
        if page is not None:
            page.installEventFilter(self)
            page.update()

    def _note(self, name: str) -> None:
        from klyngedesk.ui.start_time import milliseconds_since_start

        if name not in self.times:
            self.times[name] = round(milliseconds_since_start(), 1)
            if name == "data_ms" and self._leave:
                QTimer.singleShot(0, self._shell.frame.close)


def _open(folder: Path, clock: storekeeping.Clock) -> Desk | None:
    """The desk on a folder; when it cannot be opened the user chooses a way out, None being to leave."""
    try:
        return storekeeping.open_desk(folder, clock=clock)
    except Refused as refused:
        from klyngedesk.ui.appearance import Appearance
        from klyngedesk.ui.opening import ways_out
        from klyngedesk.ui.remember import Remembered

        app = QApplication.instance()
        if isinstance(app, QApplication):
            Appearance(app, Remembered(folder)).apply()
        return ways_out(folder, refused, clock)


def _fill(desk: Desk, *, example: bool) -> None:
    from klyngedesk.services import clusters, interchange

    if desk.store.read_only:
        return
    if example and not desk.ask(clusters.clusters):
        interchange.load_example(desk)
    else:
        interchange.ensure_catalogue(desk)


def _show(app: QApplication, desk: Desk) -> Shell:
    from klyngedesk.ui.appearance import Appearance
    from klyngedesk.ui.remember import Remembered
    from klyngedesk.ui.shell import Shell

    remembered = Remembered(desk.store.folder)
    appearance = Appearance(app, remembered)
    appearance.apply()
    shell = Shell(desk, appearance, remembered)
    shell.frame.show()
    return shell


def _back_up_daily(shell: Shell) -> None:
    """Take the day's copy beside the window's work, and tell when it is there."""
    from klyngedesk.ui.daily_backup import DailyBackup

    if not shell.desk.store.read_only:
        DailyBackup.start(shell)
