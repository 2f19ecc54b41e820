"""An hour of the secretary's work in small: whatever is done, the window goes on answering.

How long it may be silent is measured by tests/bench on a quiet machine; here only what anybody would call hanging
fails, so that a busy machine does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from time import thread_time

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot
from whole_window import settle

from klyngedesk.domain.kinds import AttendanceState
from klyngedesk.domain.meeting_states import Part, may_edit
from klyngedesk.services import attendance, meetings
from klyngedesk.ui.meetings.page import MeetingsPage
from klyngedesk.ui.shell import Shell

BEAT_MS = 5
HANGS_S = 1.0
TABS = ("overview", "members", "meetings", "focus", "finance")


class Heart(QObject):
    """Beats in the event loop; `longest` is the longest pause between two beats by what was done, in seconds."""

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
        """Measure what is done in here."""
        QTest.qWait(2 * BEAT_MS)
        self._doing, self._last = doing, thread_time()
        yield
        QTest.qWait(2 * BEAT_MS)
        self._beat()

    def _beat(self) -> None:
        now = thread_time()
        self.longest[self._doing] = max(self.longest.get(self._doing, 0.0), now - self._last)
        self._last = now


@pytest.fixture
def shell(example_shell: Shell, qtbot: QtBot) -> Shell:
    """The window as it is once every tab has been shown: the first showing is measured by tests/bench."""
    for tab in TABS:
        example_shell.frame.show_page(tab)
        settle()
    example_shell.frame.activateWindow()
    qtbot.waitUntil(example_shell.frame.isActiveWindow)
    return example_shell


def test_the_window_never_hangs_in_an_hour_of_work(shell: Shell) -> None:
    heart = Heart()
    for doing, work in hour(shell):
        with heart.listening(doing):
            work()
    told = ", ".join(f"{doing} {1000 * pause:.0f}" for doing, pause in sorted(heart.longest.items()) if doing)
    print(f"longest pause of the event loop in ms: {told}")
    assert {doing: pause for doing, pause in heart.longest.items() if pause > HANGS_S} == {}


def hour(shell: Shell) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is done, one thing after the other, with its words."""
    page = shell.frame.show_page("meetings")
    assert isinstance(page, MeetingsPage)
    actions = page.editing.actions
    for _ in range(3):
        yield "choose an item", lambda: QTest.keyClick(page.agenda.list, Qt.Key.Key_Down)
        text = next(each for each in page.editor.findChildren(QTextEdit) if each.isVisible() and not each.isReadOnly())
        for word in ("Klyngen ", "drøftede ", "forslaget. "):
            yield "type", lambda text=text, word=word: QTest.keyClicks(text, word)
        yield "store what was typed", page.flush
        yield "move an item", lambda: actions.down.trigger() if actions.down.isEnabled() else actions.up.trigger()
        yield "undo", shell.frame.undo_wanted.emit
    for tab in (*TABS, *TABS):
        yield f"show {tab}", lambda tab=tab: shell.frame.show_page(tab)
    yield from meet(shell, page)
    yield "search", lambda: QTest.keyClicks(shell.frame.header.search.edit, "genoptræning")


def meet(shell: Shell, page: MeetingsPage) -> Iterator[tuple[str, Callable[[], object]]]:
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
