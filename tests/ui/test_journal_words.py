"""What the journal keeps is Danish, whatever language the window speaks: others read it too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.collection import CollectionState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import meetings
from klyngedesk.services.cost_sharing import cost_table
from klyngedesk.services.desk import Desk
from klyngedesk.ui.finance.collection_dialog import CollectionDialog
from klyngedesk.ui.meetings.running import MeetingRunning
from klyngedesk.ui.office import Office
from klyngedesk.ui.remember import Remembered

NEXT = "m-syd-f-1201"
pytestmark = pytest.mark.usefixtures("english_program")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def office(desk: Desk, tmp_path: Path) -> Office:
    made = Office(desk, Remembered(tmp_path))
    made.choose_cluster("syd")
    return made


def test_a_step_back(desk: Desk, office: Office, window: QWidget) -> None:
    running = MeetingRunning(office, window)
    named = []
    desk.do("Udsend", meetings.change_state, NEXT, MeetingState.SENT)
    for _ in range(2):
        running.show(desk.ask(meetings.meeting, NEXT))
        assert running.actions.back.text().startswith("Take the ")
        running.actions.back.trigger()
        named.append(desk.undo_label())
    assert named == ["Træk dagsordenen tilbage", "Træk indkaldelsen tilbage"]


@pytest.mark.parametrize(
    ("state", "word"), [(CollectionState.PAID, "betalt"), (CollectionState.NOT_SENT, "ikke sendt")]
)
def test_a_collection_that_is_marked(
    desk: Desk, office: Office, window: QWidget, state: CollectionState, word: str
) -> None:
    rows = desk.ask(cost_table, "syd-2022").rows[:1]
    dialog = CollectionDialog(window, office, rows)
    dialog.state.set_value(state)
    dialog.press_primary()
    assert desk.undo_label() == f"Markér {rows[0].name} som {word}"
