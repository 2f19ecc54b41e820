"""Builds everything once and hands it over: first the window, then what it shows.

PySide6 makes every import after it slower, and the store's libraries are large. So the empty window is painted
before any of them is imported; the user sees it come while they load.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from klyngedesk import paths
from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.machine import USUAL_LANGUAGE, Machine
from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.frame import Frame
from klyngedesk.ui.pages import entries
from klyngedesk.ui.remember import Remembered

if TYPE_CHECKING:
    import logging

    from klyngedesk.services.desk import Desk
    from klyngedesk.ui.crash import CrashGuard
    from klyngedesk.ui.office import Office
    from klyngedesk.ui.shell import Shell

Clock = Callable[[], datetime]


def run(*, folder: Path | None, example: bool, clock: Clock | None = None, time_start: bool = False) -> int:
    """Open the window and stay until it is closed; the exit code.

    Without a `folder` the chosen one is opened, or the usual one; `example` opens the example's own folder unless
    another is named; `clock` is the wall's when None. With `time_start` the window closes when its first data are
    painted, and the times are printed as JSON.
    """
    # Importing makes objects that stay; looking for those that do not would only slow the start.
    gc.disable()
    named = folder or (paths.default_data_folder() / paths.EXAMPLE_FOLDER if example else None)
    machine = Machine(named=named)
    app = make_application(machine.language)
    program = Program(app, machine, clock)
    program.example, program.leave = example, time_start
    program.frame.show()
    code = app.exec()
    program.close()
    if time_start:
        print(json.dumps(program.times))
    return code if program.opened else 1


def make_application(language: str = USUAL_LANGUAGE) -> QApplication:
    """The Qt application in a language, with sharp text at every zoom of Windows."""
    from klyngedesk.ui.language import speak
    from klyngedesk.ui.widgets.focus_ring import FocusRings

    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Klyngedesk")
    app.setApplicationDisplayName("Klyngedesk")
    app.setDesktopFileName("klyngedesk")
    speak(app, language)
    FocusRings(app)
    return app


def take_pictures(
    desk: Desk, folder: Path, *, dark: bool = False, size: tuple[int, int] = (1366, 768), text: int = 100
) -> Iterator[Path]:
    """Write a picture of every screen in a folder, and tell each file as it is made."""
    from klyngedesk.ui.all_pictures import all_pictures

    app = make_application()
    yield from all_pictures(app, desk, folder, scheme="dark" if dark else "light", size=size, scale=text / 100)


class Program(QObject):
    """The window from its first paint to its end. `times` are milliseconds from the process's start."""

    def __init__(self, app: QApplication, machine: Machine, clock: Clock | None) -> None:
        super().__init__(app)
        self.example = self.leave = False
        self.times: dict[str, float] = {}
        self._app, self._machine, self._clock = app, machine, clock
        self._shell: Shell | None = None
        self._guard: CrashGuard | None = None
        self._log: logging.Handler | None = None
        self._told = ""
        self._look_into(machine.folder)
        self.frame = self._new_frame()

    def _look_into(self, folder: Path) -> None:
        """Work on a data folder, with the look and the sizes that are remembered there."""
        self._folder, self._remembered = folder, Remembered(folder)
        self._appearance = Appearance(self._app, self._remembered)
        self._appearance.apply()

    def _new_frame(self) -> Frame:
        frame = Frame(entries(self._office), self._appearance, self._remembered)
        frame.installEventFilter(self)
        return frame

    @property
    def opened(self) -> bool:
        """A store was opened."""
        return self._shell is not None

    def close(self) -> None:
        """Let the day's copy be finished, and close the store and the log."""
        QThreadPool.globalInstance().waitForDone()
        if self._shell is not None:
            self._shell.desk.close()
        self._end_log()

    def _end_log(self) -> None:
        if self._log is not None:
            from klyngedesk.logbook import end_log

            end_log(self._log)
            self._log = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's name: note the first paints; nothing is kept back."""
        if event.type() == QEvent.Type.Paint:
            if watched is self.frame and "window_ms" not in self.times:
                self._note("window_ms")
                QTimer.singleShot(0, self, self._open)
            elif watched is self.frame.current_page():
                self._note("data_ms")
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self, self._settled)
        return False

    def _open(self) -> None:
        """Open the store and show its data, now that the window is there."""
        from klyngedesk.services import starting
        from klyngedesk.ui.crash import CrashGuard, keep_log
        from klyngedesk.ui.office import Office
        from klyngedesk.ui.shell import Shell

        app = QApplication.instance()
        if isinstance(app, QApplication) and self._guard is None:
            self._guard = CrashGuard(app)
        desk = self._desk()
        if desk is None:
            self.frame.close()
            return
        if desk.store.folder != self._folder:
            self._look_into(desk.store.folder)
            self._replace_frame()
        if self._log is None:
            self._log = keep_log(self._folder / "log")
        starting.fill_new(desk, example=self.example)
        self._shell = Shell(desk, self.frame, Office(desk, self._remembered, self._machine))
        self._shell.menus.restore_wanted.connect(self._restore)
        self._shell.office.folder_ready.connect(self._change_folder)
        self._shell.start()
        page = self.frame.current_page()
        if page is not None:
            page.installEventFilter(self)
            page.update()
        if self._told:
            self._shell.office.tell(self._told)

    def _restore(self, backup: Path) -> None:
        """Put a backup in the store's place, and begin again in a new window that stands where this one did."""
        from klyngedesk.services import storekeeping
        from klyngedesk.ui.dialogs.restore import put_in_place

        shell, clock = self._shell, self._clock or storekeeping.real_clock
        if shell is None:
            return
        shell.flush()
        if not shell.saved.may_leave():
            return
        _take_answers()
        shell.desk.close()

        def refused(why: Refused) -> None:
            shell.show_refusal(why)
            self._begin_again("")

        restore = partial(storekeeping.restore, self._folder, backup, clock)
        put_in_place(self.frame, restore, self._begin_again, refused)

    def _change_folder(self, folder: Path, told: str) -> None:
        """Go over to another data folder, which is ready to be opened, from now on and at every start."""
        if self._shell is None:
            return
        self._shell.flush()
        if not self._shell.saved.may_leave():
            return
        _take_answers()
        try:
            self._machine.choose_folder(folder)
        except Refused as why:
            self._shell.show_refusal(why)
            return
        self._remembered.write()
        self._shell.desk.close()
        self._end_log()
        self._look_into(folder)
        self._begin_again(told)

    def _begin_again(self, told: str) -> None:
        self._shell, self._told = None, told
        self._replace_frame()
        QTimer.singleShot(0, self, self._open)

    def _replace_frame(self) -> None:
        former = self.frame
        self.frame = self._new_frame()
        self.frame.setGeometry(former.geometry())
        self.frame.show()
        former.removeEventFilter(self)
        former.close()
        former.deleteLater()

    def _office(self) -> Office:
        if self._shell is None:
            raise RuntimeError("a page was asked for before the store was open")
        return self._shell.office

    def _desk(self) -> Desk | None:
        """The desk on the folder; when it cannot be opened the user chooses a way out, None being to leave.

        The way out may lead to another folder.
        """
        from klyngedesk.services import storekeeping

        clock = self._clock or storekeeping.real_clock
        try:
            if self._folder == self._machine.chosen and not storekeeping.has_store(self._folder):
                # Chosen folders have data; a new store in its place would look as if all were lost.
                raise refuse("folder.gone", folder=str(self._folder))
            return storekeeping.open_desk(self._folder, clock=clock)
        except Refused as refused:
            from klyngedesk.ui.opening import ways_out

            return ways_out(self._folder, self._machine, refused, clock)

    def _settled(self) -> None:
        """The data are painted: leave, or take the day's copy beside the window's work."""
        gc.freeze()
        gc.enable()
        from klyngedesk.ui.daily_backup import take_daily_backup
        from klyngedesk.ui.preload import preload
        from klyngedesk.ui.tidying import tidy

        if self.leave:
            self.frame.close()
            return
        preload()
        QGuiApplication.setWindowIcon(QIcon(str(paths.resource("brand", "klyngedesk.svg"))))
        if self._shell is not None and not self._shell.desk.store.read_only:
            take_daily_backup(self._shell)
            tidy()

    def _note(self, name: str) -> None:
        from klyngedesk.ui.start_time import milliseconds_since_start

        self.times.setdefault(name, round(milliseconds_since_start(), 1))


def _take_answers() -> None:
    """Let all that goes on beside the window come to its end, and its answers be taken while the store is open."""
    pool = QThreadPool.globalInstance()
    while True:
        pool.waitForDone()
        # An answer may begin more: a paper that was made is put into a mail.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
        if not pool.activeThreadCount():
            return
