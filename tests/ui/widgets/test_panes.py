from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.ui.theme import apply
from klyngedesk.ui.widgets.panes import Panes
from klyngedesk.ui.widgets.sizes import fix


@pytest.fixture
def panes(qapp: QApplication, qtbot: QtBot) -> Panes:
    """A list that keeps its width, and two panes that share what is left as two to three."""
    contents = [QWidget() for _ in range(3)]
    for pane, least in zip(contents, (100, 50, 50), strict=True):
        fix(pane, min_width=least)
    made = Panes(*contents, widths=(200, 160, 240), shares=(0, 2, 3))
    qtbot.addWidget(made)
    made.resize(1002, 100)
    made.show()
    return made


def move(panes: Panes, line: int, to: int) -> None:
    panes.moveSplitter(to, line)
    panes.splitterMoved.emit(to, line)


def test_only_those_with_a_share_grow(panes: Panes) -> None:
    assert panes.sizes()[0] == 200
    assert panes.sizes()[1] / panes.sizes()[2] == pytest.approx(2 / 3, rel=0.02)
    panes.resize(1402, 100)
    assert panes.sizes()[0] == 200


@pytest.mark.parametrize("moved", [None, 260])
def test_a_new_text_size_and_back_leaves_the_widths_as_they_were(
    panes: Panes, qapp: QApplication, qtbot: QtBot, moved: int | None
) -> None:
    if moved:
        move(panes, 1, moved)
    before = panes.sizes()
    assert before[0] == (moved or 200)
    apply(qapp, "light", 2.0)
    qtbot.waitUntil(lambda: panes.sizes()[0] == 2 * before[0])
    apply(qapp, "light", 1.0)
    qtbot.waitUntil(lambda: panes.sizes()[0] == before[0])
    assert panes.sizes() == pytest.approx(before, abs=1)


def test_a_pane_that_was_pressed_together_has_its_width_again_when_there_is_room(panes: Panes) -> None:
    panes.resize(222, 100)
    assert panes.sizes()[0] < 200
    panes.resize(1002, 100)
    assert panes.sizes()[0] == 200


def test_hidden_panes_leave_the_others_their_room(panes: Panes, qtbot: QtBot) -> None:
    def show(*numbers: int) -> None:
        for number in range(3):
            panes.widget(number).setVisible(number in numbers)

    show(0, 1)
    qtbot.waitUntil(lambda: panes.sizes() == [200, 801, 0])
    show(0)
    qtbot.waitUntil(lambda: panes.sizes() == [1002, 0, 0])
    show(0, 1, 2)
    qtbot.waitUntil(lambda: panes.sizes()[0] == 200 and min(panes.sizes()) > 100)
