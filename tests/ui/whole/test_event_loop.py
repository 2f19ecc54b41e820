"""An hour of the secretary's work in small: whatever is done, the window goes on answering.

Measured is the time the window's thread works between two beats of its event loop, not the time that passes: what
else the machine does is not the window's fault. The bar is 100 ms. A processor that is shared is slower too, so here
only what takes three times the bar fails, and five times where all that is seen is styled anew; printed are all.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from time import thread_time

import pytest
from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTextEdit
from pytestqt.qtbot import QtBot
from whole_window import TABS, other_windows, put_away, settle

from klyngedesk.domain.kinds import AttendanceState
from klyngedesk.domain.meeting_states import Part, may_edit
from klyngedesk.services import attendance, clusters, meetings
from klyngedesk.ui.meetings.page import MeetingsPage
from klyngedesk.ui.preload import preload
from klyngedesk.ui.shell import Shell

BEAT_MS = 5
BAR_S, ALLOWED_S, STYLING_S = 0.1, 0.3, 0.5
STYLING = ("change the text size", "change the colours")
EXAMPLE = "Hent eksemplet"
Work = tuple[str, Callable[[], object]]


class Heart(QObject):
    """Beats in the event loop; `longest` is the longest work between two beats by what was done, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[str, float] = {}
        self._doing = ""
        self._last = thread_time()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @contextmanager
    def listening(self, doing: str) -> Iterator[None]:
        """Measure what is done in here, and what it leads to."""
        QTest.qWait(2 * BEAT_MS)
        self._doing, self._last = doing, thread_time()
        yield
        self._beat()
        self._rest()
        self._beat()

    def _rest(self) -> None:
        """Let come to its end what waits in the event loop, or goes on beside it."""
        pool = QThreadPool.globalInstance()
        while pool.activeThreadCount():
            QTest.qWait(BEAT_MS)
        QTest.qWait(4 * BEAT_MS)

    def _beat(self) -> None:
        now = thread_time()
        self.longest[self._doing] = max(self.longest.get(self._doing, 0.0), now - self._last)
        self._last = now


@pytest.fixture
def shell(example_shell: Shell, qtbot: QtBot) -> Iterator[Shell]:
    """The window as it is once every tab has been shown: the first showing is measured by tests/bench.

    As in the program, what is opened next has been read by then, and garbage is not looked for in what was there.
    """
    preload()
    QThreadPool.globalInstance().waitForDone()
    for tab in TABS:
        example_shell.frame.show_page(tab)
        settle()
    example_shell.frame.activateWindow()
    qtbot.waitUntil(example_shell.frame.isActiveWindow)
    gc.freeze()
    yield example_shell
    gc.unfreeze()


def test_the_window_never_hangs_in_an_hour_of_work(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    monkeypatch.setattr(QDialog, "exec", _refuse_to_wait)
    heart = Heart()
    for doing, work in hour(shell):
        with heart.listening(doing):
            work()
    told = sorted(((pause, doing) for doing, pause in heart.longest.items() if doing), reverse=True)
    print(f"longest work between two beats in ms: {', '.join(f'{doing} {1000 * pause:.0f}' for pause, doing in told)}")
    print(f"over the bar: {[doing for pause, doing in told if pause > BAR_S]}")
    allowed = dict.fromkeys(STYLING, STYLING_S)
    assert [(doing, round(pause, 3)) for pause, doing in told if pause > allowed.get(doing, ALLOWED_S)] == []


def _refuse_to_wait(dialog: QDialog) -> int:
    raise AssertionError(f"{dialog.windowTitle()} waits for an answer")


def hour(shell: Shell) -> Iterator[Work]:
    """What is done, one thing after the other, with its words."""
    page = shell.frame.show_page("meetings")
    assert isinstance(page, MeetingsPage)
    yield from write(shell, page)
    for tab in (*TABS, *TABS):
        yield f"show {tab}", lambda tab=tab: shell.frame.show_page(tab)  # type: ignore[misc]
    yield from meet(shell, page)
    yield from look_around(shell)
    while shell.desk.undo_label() != EXAMPLE:
        shell.desk.undo()
    yield "undo the whole example", shell.frame.undo_wanted.emit
    yield "redo the whole example", shell.frame.redo_wanted.emit
    # Last: a meeting that there is a paper of cannot be taken back.
    shell.frame.show_page("meetings")
    yield "make the agenda in Word", page.papers.actions.fitting.trigger


def write(shell: Shell, page: MeetingsPage) -> Iterator[Work]:
    """An agenda is written and put in order."""
    actions = page.editing.actions
    for _ in range(3):
        yield "choose an item", lambda: QTest.keyClick(page.agenda.list, Qt.Key.Key_Down)
        text = next(each for each in page.editor.findChildren(QTextEdit) if each.isVisible() and not each.isReadOnly())
        for word in ("Klyngen ", "drøftede ", "forslaget. "):
            yield "type", lambda text=text, word=word: QTest.keyClicks(text, word)  # type: ignore[misc]
        yield "store what was typed", page.flush
        yield "move an item", lambda: actions.down.trigger() if actions.down.isEnabled() else actions.up.trigger()
        yield "undo", shell.frame.undo_wanted.emit
        yield "undo", shell.frame.undo_wanted.emit


def meet(shell: Shell, page: MeetingsPage) -> Iterator[Work]:
    """Who was there, registered while the meeting is shown."""
    shell.frame.show_page("meetings")
    office = shell.office
    rows = office.ask(meetings.list_meetings, office.cluster_id, None)
    held = next(row for row in rows if may_edit(row.state, Part.ATTENDANCE))
    yield "choose a meeting", lambda: page.open(held.id)
    for each in office.ask(attendance.attendance, held.id)[:5]:
        state = AttendanceState.ABSENT if each.met else AttendanceState.PRESENT
        change = partial(office.attempt, "Ret fremmødet", attendance.set_state, held.id, each.seat.id, state)
        yield "mark who was there", change
        yield "undo", shell.frame.undo_wanted.emit


def look_around(shell: Shell) -> Iterator[Work]:
    """Search, settings, help, another cluster, other colours, larger letters."""
    frame, menus = shell.frame, shell.menus
    yield "search", lambda: QTest.keyClicks(frame.header.search.edit, "genop")
    yield "wait for what is found", lambda: QTest.qWait(200)
    for words, opens in (
        ("settings", menus.settings),
        ("change log", menus.change_log),
        ("help", menus.help_here),
        ("backups", menus.restore),
    ):
        yield f"open the {words}", opens
        yield f"close the {words}", lambda: [put_away(window) for window in other_windows(shell)]
    yield "take a backup", menus.back_up
    own = shell.office.cluster_id
    other = next(row.id for row in shell.office.ask(clusters.clusters) if row.id != own)
    for cluster in (other, own):
        yield "choose another cluster", lambda cluster=cluster: shell.office.choose_cluster(cluster)  # type: ignore[misc]
    for percent in (115, 100):
        yield "change the text size", lambda percent=percent: frame.appearance.choose_percent(percent)  # type: ignore[misc]
    yield "change the colours", lambda: frame.appearance.choose_scheme("dark")
