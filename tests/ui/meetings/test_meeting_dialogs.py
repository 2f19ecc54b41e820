from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.kinds import InputState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import agenda, clusters, inputs, meetings
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.meetings.approve_dialog import ApproveDialog
from klyngedesk.ui.meetings.call_dialogs import CallDialog
from klyngedesk.ui.meetings.chain_card import ChainCard
from klyngedesk.ui.meetings.dates_dialog import DatesDialog
from klyngedesk.ui.meetings.input_dialogs import InputsDialog
from klyngedesk.ui.meetings.meeting_dialogs import CancelDialog, EditMeetingDialog, NewMeetingDialog
from klyngedesk.ui.meetings.missing_list import MissingList
from klyngedesk.ui.office import Office
from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.date_chain import DateChain

if TYPE_CHECKING:
    from collections.abc import Callable

NEXT = "m-syd-f-1201"
POLITICAL = "m-syd-p-0117"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def view(office: Office) -> Callable[[str], MeetingView]:
    return lambda meeting_id: office.ask(meetings.meeting, meeting_id)


def planning(office: Office, window: QWidget) -> NewMeetingDialog:
    bodies = office.ask(clusters.bodies, "syd")
    dialog = NewMeetingDialog(office, window, bodies, "syd-fagligt")
    dialog.show()
    return dialog


def retype(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, text)


def dates(card: ChainCard) -> str:
    chain = card.findChild(DateChain)
    assert chain is not None
    return chain.accessibleName().replace("\xa0", " ")


def test_the_dates_follow_the_day_while_it_is_typed(office: Office, window: QWidget, qtbot: QtBot) -> None:
    dialog = planning(office, window)
    retype(qtbot, dialog.form.day.editor.widget(), "9/2 2023")
    assert "to. 12. jan. Indkald input" in dates(dialog.chain)
    assert "to. 9. feb. Møde" in dates(dialog.chain)


def test_a_meeting_is_planned_by_keyboard_with_its_dates_and_standing_items(
    office: Office, window: QWidget, qtbot: QtBot
) -> None:
    dialog = planning(office, window)
    retype(qtbot, dialog.form.day.editor.widget(), "9/2 2023")
    retype(qtbot, dialog.form.start.editor.widget(), "9")
    retype(qtbot, dialog.form.end.editor.widget(), "11.30")
    qtbot.keyClick(dialog.form.end.editor.widget(), Qt.Key.Key_Return)
    made = office.ask(meetings.meeting, dialog.meeting_id)
    assert (made.day, made.start.hour, made.end.minute) == (date(2023, 2, 9), 9, 30)
    assert len(made.dates) == 7
    assert office.ask(agenda.agenda, made.id).rows[0].title == "Godkendelse af dagsorden"


@pytest.mark.parametrize(("typed", "meant"), [("17/1", date(2023, 1, 17)), ("15/11", date(2022, 11, 15))])
def test_a_meeting_without_a_year_is_to_come_or_has_just_been(
    office: Office, window: QWidget, qtbot: QtBot, typed: str, meant: date
) -> None:
    dialog = planning(office, window)
    retype(qtbot, dialog.form.day.editor.widget(), typed)
    assert dialog.form.facts().day == meant


def test_days_about_a_meeting_are_near_it_whatever_year_it_is_today(
    office: Office, window: QWidget, qtbot: QtBot, view: Callable[[str], MeetingView]
) -> None:
    january = view(POLITICAL)
    edit, plan = EditMeetingDialog(office, window, january), DatesDialog(office, window, january)
    call, answers = CallDialog(office, window, january), InputsDialog(office, window, view(NEXT))
    for dialog in (edit, plan, call, answers):
        dialog.show()
    for field, typed, meant in (
        (edit.form.day, "24/1", date(2023, 1, 24)),
        (plan._lines[0].day, "21/12", date(2022, 12, 21)),
        (call._due, "22/12", date(2022, 12, 22)),
        (answers._answer._due, "18/11", date(2022, 11, 18)),
    ):
        retype(qtbot, field.editor.widget(), typed)
        assert field.value() == meant


@pytest.mark.parametrize("typed", ["31/2 2023", "i morgen tidlig", ""])
def test_what_is_no_day_is_told_under_the_field(office: Office, window: QWidget, qtbot: QtBot, typed: str) -> None:
    dialog = planning(office, window)
    retype(qtbot, dialog.form.day.editor.widget(), typed or " ")
    dialog.press_primary()
    assert dialog.isVisible()
    assert dialog.form.day.error()
    assert not dialog.meeting_id


def test_a_meeting_that_ends_too_early_keeps_the_dialog_open(office: Office, window: QWidget, qtbot: QtBot) -> None:
    dialog = planning(office, window)
    retype(qtbot, dialog.form.end.editor.widget(), "8")
    dialog.press_primary()
    assert dialog.isVisible()
    assert not dialog.meeting_id


def test_the_long_names_of_those_who_lead_and_write_have_room(
    office: Office, window: QWidget, view: Callable[[str], MeetingView]
) -> None:
    dialog = EditMeetingDialog(office, window, view(POLITICAL))
    dialog.show()
    for field in (dialog.form.leader, dialog.form.minute_taker):
        line = field.editor.widget()
        assert isinstance(line, QLineEdit)
        assert line.fontMetrics().horizontalAdvance(line.text() or line.placeholderText()) < line.width() - px(20)
    assert "Høje-Taastrup" in str(dialog.form.leader.value())


def test_another_place_leaves_the_dates_as_they_are(
    office: Office, window: QWidget, qtbot: QtBot, view: Callable[[str], MeetingView]
) -> None:
    before = view(NEXT)
    dialog = EditMeetingDialog(office, window, before)
    dialog.show()
    retype(qtbot, dialog.form.place.editor.widget(), "Ishøj Rådhus")
    dialog.press_primary()
    assert view(NEXT).place == "Ishøj Rådhus"
    assert view(NEXT).dates == before.dates


def test_a_date_is_moved_and_what_overtakes_another_is_pointed_out(
    office: Office, window: QWidget, qtbot: QtBot, view: Callable[[str], MeetingView]
) -> None:
    dialog = DatesDialog(office, window, view(NEXT))
    dialog.show()
    line = next(line for line in dialog._lines if line.row.step == "agenda")
    retype(qtbot, line.day.editor.widget(), "1/11 2022")
    assert "»Dagsorden sendes« kommer før" in dialog._order.text()
    retype(qtbot, line.day.editor.widget(), "25/11 2022")
    assert not dialog._order.isVisible()
    dialog.press_primary()
    assert next(row.day for row in view(NEXT).dates if row.step == "agenda") == date(2022, 11, 25)


def test_cancelling_needs_a_reason(
    office: Office, window: QWidget, qtbot: QtBot, view: Callable[[str], MeetingView]
) -> None:
    dialog = CancelDialog(office, window, view(NEXT))
    dialog.show()
    dialog.press_primary()
    assert dialog.isVisible()
    retype(qtbot, dialog._reason.editor.widget(), "For få kan komme")
    dialog.press_primary()
    assert (view(NEXT).state, view(NEXT).cancelled_reason) == (MeetingState.CANCELLED, "For få kan komme")


def test_calling_for_input_puts_the_agenda_in_draft(
    office: Office, window: QWidget, view: Callable[[str], MeetingView]
) -> None:
    dialog = CallDialog(office, window, view(POLITICAL))
    dialog.press_primary()
    assert view(POLITICAL).state is MeetingState.DRAFT
    assert len(office.ask(inputs.requests, POLITICAL)) == 11


def test_a_day_without_its_year_is_the_one_before_a_meeting_in_january(
    office: Office, window: QWidget, qtbot: QtBot, view: Callable[[str], MeetingView]
) -> None:
    dates = DatesDialog(office, window, view(POLITICAL))
    dates.show()
    line = next(line for line in dates._lines if line.row.step == "call")
    retype(qtbot, line.day.editor.widget(), "15/12")
    dates.press_primary()
    assert next(row.day for row in view(POLITICAL).dates if row.step == "call") == date(2022, 12, 15)
    call = CallDialog(office, window, view(POLITICAL))
    call.show()
    retype(qtbot, call._due.editor.widget(), "20/12")
    call.press_primary()
    assert {row.due_on for row in office.ask(inputs.requests, POLITICAL)} == {date(2022, 12, 20)}
    followed = InputsDialog(office, window, view(POLITICAL))
    followed.show()
    retype(qtbot, followed._answer._due.editor.widget(), "21/12")
    followed.press_primary()
    assert date(2022, 12, 21) in {row.due_on for row in office.ask(inputs.requests, POLITICAL)}


def test_a_meeting_planned_in_november_for_february_is_next_years(
    office: Office, window: QWidget, qtbot: QtBot
) -> None:
    dialog = planning(office, window)
    retype(qtbot, dialog.form.day.editor.widget(), "9/2")
    dialog.press_primary()
    assert office.ask(meetings.meeting, dialog.meeting_id).day == date(2023, 2, 9)


def test_an_answer_that_is_typed_is_stored_when_the_dialog_closes(
    office: Office, window: QWidget, qtbot: QtBot, view: Callable[[str], MeetingView]
) -> None:
    dialog = InputsDialog(office, window, view(NEXT))
    dialog.show()
    waiting = next(row for row in office.ask(inputs.requests, NEXT) if row.state is InputState.ASKED)
    dialog._list.set_current(waiting.id)
    qtbot.keyClicks(dialog._answer._text.editor.widget(), "Fælles hjælpemidler")
    dialog.press_primary()
    row = next(row for row in office.ask(inputs.requests, NEXT) if row.id == waiting.id)
    assert row.state is InputState.ANSWERED


def test_the_minutes_are_locked_only_when_both_chairs_approve(
    office: Office, window: QWidget, view: Callable[[str], MeetingView]
) -> None:
    for state in (MeetingState.SENT, MeetingState.HELD, MeetingState.REVIEW):
        office.do("Videre", meetings.change_state, NEXT, state)
    dialog = ApproveDialog(office, window, view(NEXT))
    dialog._lines[0].approved.setChecked(True)
    assert dialog.primary_button.words() == "Gem"
    dialog.press_primary()
    assert view(NEXT).state is MeetingState.REVIEW
    missing = dialog.findChildren(MissingList)[0]
    assert any("mangler beslutning" in line.text() for line in missing.lines)
    missing.lines[0].click()
    assert dialog.wanted is not None
    again = ApproveDialog(office, window, view(NEXT))
    assert again._lines[0].approved.isChecked()
    again._lines[1].approved.setChecked(True)
    again.press_primary()
    assert view(NEXT).state is MeetingState.APPROVED
