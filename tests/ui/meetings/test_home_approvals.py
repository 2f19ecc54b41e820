"""Registering what the parties answered at home, from the item and while the meeting is minuted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from klyngedesk.domain.kinds import ApprovalState
from klyngedesk.services import home_approvals
from klyngedesk.services.home_approvals import HomeRow
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.meetings.home_box import HomeBox
from klyngedesk.ui.meetings.home_dialog import HomeDialog
from klyngedesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from .conftest import Tab

LOCKED, DECIDED = "m-syd-f-1013", "syd-f-1013-04"
Answering = Callable[[Callable[[BaseDialog], object]], list[BaseDialog]]


@pytest.fixture
def box(tab: Tab) -> HomeBox:
    """What stands under an item of minutes that are locked."""
    tab.page.open(LOCKED)
    tab.choose("Oplæg om ammeindsats")
    found = tab.page.editor.findChild(HomeBox)
    assert found is not None
    return found


def rows(tab: Tab) -> dict[str, HomeRow]:
    view = tab.office.ask(home_approvals.home_approvals, DECIDED)
    return {row.organisation: row for row in view.rows}


def words(box: HomeBox) -> str:
    return " ".join(label.text() for label in box.findChildren(Label) if not label.isHidden())


def write(qtbot: QtBot, editor: object, text: str) -> None:
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)


def test_an_answer_is_registered_under_locked_minutes(tab: Tab, box: HomeBox, answer: Answering, qtbot: QtBot) -> None:
    assert "2 af 3 har godkendt. Dragør mangler." in words(box)

    def act(dialog: BaseDialog) -> None:
        assert isinstance(dialog, HomeDialog)
        dialog.list.set_current(rows(tab)["Dragør"].id)
        write(qtbot, dialog.answer.day.editor.widget(), "17.11.2022")
        write(qtbot, dialog.answer.authority.editor.widget(), "Kommunalbestyrelsen")
        dialog.answer.state.chosen.emit(ApprovalState.APPROVED)
        dialog.press_primary()

    answer(act)
    box.ask.click()
    made = rows(tab)["Dragør"]
    assert (made.state, made.day, made.authority) == (ApprovalState.APPROVED, date(2022, 11, 17), "Kommunalbestyrelsen")
    assert "Alle har godkendt." in words(box)
    assert tab.office.desk.undo() == "Dragør: godkendt hjemme"
    assert "Dragør mangler." in words(box)
    assert tab.refused == []


def test_parties_are_added_one_by_one_or_all_municipalities_and_removed(
    tab: Tab, box: HomeBox, answer: Answering, qtbot: QtBot
) -> None:
    def act(dialog: BaseDialog) -> None:
        assert isinstance(dialog, HomeDialog)
        dialog.party.chosen.emit("r-hovedstaden")
        assert len(rows(tab)) == 4
        qtbot.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
        assert len([row for row in rows(tab).values() if row.authority == "Kommunalbestyrelsen"]) == 8
        assert not dialog.all.isEnabled()
        dialog.list.set_current(rows(tab)["Ishøj"].id)
        dialog.list.setFocus()
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert "Ishøj" not in rows(tab)
        assert dialog.all.isEnabled()
        dialog.press_primary()

    answer(act)
    box.ask.click()
    assert "2 af 11 har godkendt" in words(box)


def test_the_keyboard_goes_on_among_the_parties_when_some_are_added_or_one_is_removed(
    tab: Tab, box: HomeBox, answer: Answering, qtbot: QtBot
) -> None:
    def act(dialog: BaseDialog) -> None:
        assert isinstance(dialog, HomeDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
        assert dialog.list.hasFocus()
        while rows(tab):
            dialog.answer.remove_wanted.setFocus()
            qtbot.keyClick(dialog.answer.remove_wanted, Qt.Key.Key_Space)
            assert (dialog.list if rows(tab) else dialog.party).hasFocus()
            assert bool(dialog.list.current_key()) == bool(rows(tab))
        dialog.press_primary()

    answer(act)
    box.ask.click()


def test_the_dialog_has_room_for_those_added_and_what_is_done_in_it_is_taken_back(
    tab: Tab, box: HomeBox, answer: Answering, qtbot: QtBot
) -> None:
    for row in rows(tab).values():
        tab.office.do("Fjern", home_approvals.remove, row.id)

    def act(dialog: BaseDialog) -> None:
        assert isinstance(dialog, HomeDialog)
        assert not dialog.list.isVisible()
        qtbot.waitUntil(dialog.isActiveWindow)
        lower = dialog.height()
        qtbot.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: dialog.height() > lower and not dialog._area.verticalScrollBar().maximum())
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert rows(tab) == {}
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert rows(tab) == {}
        dialog.press_primary()

    answer(act)
    box.ask.click()


def test_nothing_is_offered_before_something_is_decided(tab: Tab) -> None:
    tab.choose("Fælles model for ammevejledning")
    box = tab.page.editor.findChild(HomeBox)
    assert box is not None
    assert not box.isVisible()
