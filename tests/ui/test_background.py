"""What is done beside the window: its answer comes to those who are still there, and to nobody else."""

from __future__ import annotations

from threading import Event, Thread, current_thread, main_thread

import pytest
from discarding import discard
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from whole_window import settle

from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.ui.background import beside


def rejected() -> str:
    raise refuse("annex.folder", name="bilag")


def broken() -> str:
    raise ValueError("nobody foresaw")


def test_an_answer_and_a_refusal_come_back(qtbot: QtBot) -> None:
    owner, told, where = QWidget(), list[object](), set[Thread]()
    qtbot.addWidget(owner)

    def tell(what: object) -> None:
        told.append(what)
        where.add(current_thread())

    beside(owner, lambda: "færdig", tell, tell)
    beside(owner, rejected, tell, tell)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "færdig" in told
    assert any(isinstance(each, Refused) for each in told)
    assert where == {main_thread()}


def test_what_nobody_foresaw_is_raised_in_the_window(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    with qtbot.capture_exceptions() as caught:
        beside(owner, broken, print, print)
        qtbot.waitUntil(lambda: bool(caught))
    assert [kind for kind, _, _ in caught] == [ValueError]


@pytest.mark.parametrize("comes_to", ["færdig", rejected])
def test_nothing_is_told_to_one_who_is_gone(qtbot: QtBot, capfd: pytest.CaptureFixture[str], comes_to: object) -> None:
    owner, told, gone = QWidget(), list[object](), Event()
    qtbot.addWidget(owner)

    def work() -> object:
        gone.wait()
        return comes_to() if callable(comes_to) else comes_to

    beside(owner, work, told.append, told.append)
    discard(owner)
    gone.set()
    assert QThreadPool.globalInstance().waitForDone(20_000)
    settle()
    assert told == []
    assert "Traceback" not in capfd.readouterr().err
