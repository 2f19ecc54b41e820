from __future__ import annotations

from collections.abc import Iterator

import pytest
from discarding import discard
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.formatted_json import from_json
from klyngedesk.domain.kinds import ActionState, AttendanceMode, AttendanceState, SeatRole
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.plain import to_plain
from klyngedesk.services import agenda, attendance, follow_ups, meetings, minutes
from klyngedesk.services.attendance import AttendanceRow
from klyngedesk.services.minutes import DecisionView
from klyngedesk.services.minutes_lacking import Gap
from klyngedesk.ui.meetings.absences import AbsenceDialog
from klyngedesk.ui.meetings.action_line import parse_due
from klyngedesk.ui.meetings.attendance_list import AttendanceList
from klyngedesk.ui.meetings.counter_pill import CounterPill
from klyngedesk.ui.meetings.in_progress import InProgress
from klyngedesk.ui.meetings.segments import Segments
from klyngedesk.ui.office import Office
from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.fields import SuggestField
from klyngedesk.ui.widgets.grouped_list import GroupedList
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.rich_editor import RichEditor

MEETING = "m-syd-f-1201"
ITEM = "syd-f-1201-03"
PRESENT, ABSENT, UNKNOWN = AttendanceState.PRESENT, AttendanceState.ABSENT, AttendanceState.UNKNOWN


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> Iterator[InProgress]:
    office.attempt("x", meetings.change_state, MEETING, MeetingState.SENT)
    office.attempt("x", meetings.open_meeting, MEETING)
    shown = InProgress(office)
    shown.resize(1366, 700)
    shown.show()
    qtbot.waitExposed(shown)
    shown.show_meeting(MEETING)
    items(shown).set_current(ITEM)
    yield shown
    discard(shown)


def people(page: InProgress) -> AttendanceList:
    return next(each for each in page.findChildren(AttendanceList) if each.accessibleName() == "Fremmøde")


def items(page: InProgress) -> GroupedList:
    return next(each for each in page.findChildren(GroupedList) if each.accessibleName() == "Dagsorden")


def rows(office: Office) -> list[AttendanceRow]:
    return [row for row in office.ask(attendance.attendance, MEETING) if row.seat.person_id]


def decided(office: Office, item_id: str = ITEM) -> DecisionView:
    return office.ask(minutes.decision, item_id)


def button(page: QWidget, words: str) -> QAbstractButton:
    found = [each for each in page.findChildren(QAbstractButton) if each.accessibleName() == words and each.isVisible()]
    assert found, words
    return found[0]


def field(page: QWidget, name: str) -> QWidget:
    return next(each for each in page.findChildren(QWidget) if each.accessibleName() == name and each.isVisible())


def test_a_whole_meeting_is_one_pass_by_letters(page: InProgress, office: Office, qtbot: QtBot) -> None:
    listed = people(page)
    listed.setFocus()
    listed.set_current(listed.keys()[0])
    for letter in "tatu":
        qtbot.keyClicks(listed, letter)
    states = [row.state for row in rows(office)][:4]
    assert states == [PRESENT, ABSENT, PRESENT, AttendanceState.NO_SHOW]
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert rows(office)[4].state is PRESENT
    assert listed.current_key() == listed.keys()[4]
    assert office.desk.undo_label() == f"Fremmøde: {rows(office)[4].seat.person}"


def test_the_cursor_goes_over_a_vacant_seat(page: InProgress, office: Office, qtbot: QtBot) -> None:
    listed = people(page)
    listed.setFocus()
    vacant = next(row for row in office.ask(attendance.attendance, MEETING) if row.seat.person_id is None)
    place = listed.keys().index(("seat", vacant.seat.id))
    for before in (place - 1, place):
        listed.set_current(listed.keys()[before])
        qtbot.keyClicks(listed, "t")
        assert listed.current_key() == listed.keys()[place + 1]
    assert [row.state for row in office.ask(attendance.attendance, MEETING)].count(PRESENT) == 1


def test_s_asks_who_came_and_enter_takes_the_named_substitute(page: InProgress, office: Office, qtbot: QtBot) -> None:
    listed = people(page)
    place, row = next((n, row) for n, row in enumerate(rows(office)) if row.seat.substitutes)
    listed.setFocus()
    listed.set_current(("seat", row.seat.id))
    qtbot.keyClicks(listed, "s")
    asked = QApplication.focusWidget()
    assert isinstance(asked, QLineEdit)
    assert asked.selectedText() == row.seat.substitutes[0].name
    assert asked.height() >= px(40)
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    now = rows(office)[place]
    assert (now.state, now.substitute_id) == (ABSENT, row.seat.substitutes[0].person_id)
    assert listed.hasFocus()
    assert listed.current_key() != ("seat", row.seat.id)
    shown = listed.row(("seat", row.seat.id))
    assert shown is not None
    assert f"Mødt: {now.substitute}" in shown.sentence()
    listed.set_current(("seat", row.seat.id))
    qtbot.keyClicks(listed, "s")
    asked = QApplication.focusWidget()
    assert isinstance(asked, QLineEdit)
    qtbot.keyClicks(asked, "Yrsa Ny")
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert rows(office)[place].substitute == now.substitute
    qtbot.keyClicks(listed, "t")
    assert rows(office)[place].substitute == ""


def test_the_switch_is_pressed_by_mouse(page: InProgress, office: Office, qtbot: QtBot) -> None:
    listed = people(page)
    key = listed.keys()[1]
    row = listed.row(key)
    assert row is not None
    assert isinstance(row.data, Segments)
    rect = listed.row_rect(key)
    absent = row.data.rect(QRectF(rect)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(absent.x()), int(absent.y())))
    assert rows(office)[1].state is ABSENT


def test_a_count_filters_the_list_and_the_registered_stay_until_it_is_off(
    page: InProgress, office: Office, qtbot: QtBot
) -> None:
    listed = people(page)
    everybody = len(listed.keys())
    listed.setFocus()
    listed.set_current(listed.keys()[0])
    qtbot.keyClicks(listed, "t")
    missing = next(pill for pill in page.findChildren(CounterPill) if "mangler" in pill.text())
    qtbot.mouseClick(missing, Qt.MouseButton.LeftButton)
    unknown = [row for row in rows(office) if row.state is UNKNOWN]
    assert len(listed.keys()) == len(unknown)
    listed.set_current(listed.keys()[0])
    qtbot.keyClicks(listed, "tt")
    assert len([row for row in rows(office) if row.state is PRESENT]) == 3
    assert missing.text().startswith(str(len(unknown) - 2))
    qtbot.mouseClick(missing, Qt.MouseButton.LeftButton)
    assert len(listed.keys()) == everybody


def test_details_tell_when_and_how_somebody_took_part(page: InProgress, office: Office, qtbot: QtBot) -> None:
    listed = people(page)
    listed.setFocus()
    listed.set_current(listed.keys()[0])
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    dialog = next(each for each in page.findChildren(QDialog) if each.isVisible())
    field(dialog, "Fremmøde").setCurrentIndex(1)  # type: ignore[attr-defined]
    field(dialog, "Hvordan").setCurrentIndex(1)  # type: ignore[attr-defined]
    qtbot.keyClicks(field(dialog, "Kom kl."), "14.20")
    qtbot.keyClicks(field(dialog, "Gik kl."), "13")
    qtbot.mouseClick(button(dialog, "Gem detaljer"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert rows(office)[0].state is UNKNOWN
    left = field(dialog, "Gik kl.")
    left.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(left, "1450")
    missed = field(dialog, "Punkter")
    assert isinstance(missed, AttendanceList)
    missed.set_current(missed.keys()[0])
    qtbot.keyClicks(missed, "di")
    qtbot.mouseClick(button(dialog, "Gem detaljer"), Qt.MouseButton.LeftButton)
    now = rows(office)[0]
    assert (now.state, now.mode, now.arrived_at, now.left_at) == (PRESENT, AttendanceMode.VIRTUAL, "14.20", "14.50")
    assert now.conflicts == ("syd-f-1201-02",)
    office.desk.undo()
    assert rows(office)[0].state is UNKNOWN


def test_a_guest_is_added_changed_and_removed(page: InProgress, office: Office, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(page, "Gæst …"), Qt.MouseButton.LeftButton)
    dialog = next(each for each in page.findChildren(QDialog) if each.isVisible())
    qtbot.mouseClick(button(dialog, "Tilføj gæst"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    qtbot.keyClicks(field(dialog, "Navn"), "Yrsa Ny")
    qtbot.keyClicks(field(dialog, "Stilling"), "konsulent")
    qtbot.mouseClick(button(dialog, "Tilføj gæst"), Qt.MouseButton.LeftButton)
    guest = next(each for each in office.ask(attendance.participants, MEETING) if each.name == "Yrsa Ny")
    assert (guest.title, guest.role, guest.present) == ("konsulent", SeatRole.OBSERVER, True)
    listed = people(page)
    listed.setFocus()
    listed.set_current(("participant", guest.id))
    qtbot.keyClicks(listed, "a")
    assert not next(each for each in office.ask(attendance.participants, MEETING) if each.id == guest.id).present
    listed.set_current(("participant", guest.id))
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert guest.id not in [each.id for each in office.ask(attendance.participants, MEETING)]


def test_a_digit_chooses_the_outcome_and_fills_the_sentence_until_it_is_edited(
    page: InProgress, office: Office, qtbot: QtBot
) -> None:
    listed = items(page)
    listed.setFocus()
    qtbot.keyClicks(listed, "1")
    assert decided(office).outcome == "Godkendt"
    assert to_plain(decided(office).text) == "Godkendt."
    people(page).setFocus()
    qtbot.keyClicks(people(page), "3")
    assert to_plain(decided(office).text) == "Drøftet."
    written = field(page, "Beslutning")
    assert isinstance(written, RichEditor)
    written.setFocus()
    qtbot.keyClick(written, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(written, " 2 stemte for.")
    assert decided(office).outcome == "Drøftet"
    listed.setFocus()
    qtbot.keyClicks(listed, "1")
    assert decided(office).outcome == "Godkendt"
    assert to_plain(decided(office).text) == "Drøftet. 2 stemte for."
    row = listed.row(ITEM)
    assert row is not None
    assert "Godkendt" in row.sentence()


def test_sending_on_asks_where_and_says_so(page: InProgress, office: Office, qtbot: QtBot) -> None:
    items(page).setFocus()
    qtbot.keyClicks(items(page), "6")
    asked = QApplication.focusWidget()
    assert isinstance(asked, SuggestField)
    qtbot.keyClicks(asked, "Politisk niveau")
    page.flush()
    assert decided(office).forwarded_to_id == "syd-politisk"
    assert to_plain(decided(office).text) == "Sendes videre til politisk niveau."
    asked.lineEdit().selectAll()
    qtbot.keyClicks(asked, "KL")
    page.flush()
    assert (decided(office).forwarded_to_id, decided(office).forwarded_to) == (None, "KL")
    assert to_plain(decided(office).text) == "Sendes videre til KL."


def test_follow_ups_are_written_line_by_line_with_tab(page: InProgress, office: Office, qtbot: QtBot) -> None:
    what = field(page, "Opfølgning 1, hvad")
    what.setFocus()
    for text in ("Aftale opstart", "Ishøj", "15/1"):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClicks(focused, text)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Opfølgning 2, hvad"
    qtbot.keyClicks(focused, "Skrive til SSU")
    page.flush()
    first, second = decided(office).actions
    assert (first.what, first.who, first.organisation_id) == ("Aftale opstart", "Ishøj", "k-ishoej")
    assert first.due_on is not None
    assert first.due_on.isoformat() == "2023-01-15"
    assert second.what == "Skrive til SSU"
    qtbot.mouseClick(button(page, "Fjern opfølgning 1"), Qt.MouseButton.LeftButton)
    assert [action.what for action in decided(office).actions] == ["Skrive til SSU"]
    office.desk.undo()
    assert len(decided(office).actions) == 2


def test_an_emptied_follow_up_is_removed_when_it_is_left(page: InProgress, office: Office, qtbot: QtBot) -> None:
    office.attempt("x", follow_ups.add, ITEM, "Ringe", "", None)
    what = field(page, "Opfølgning 1, hvad")
    what.setFocus()
    what.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClick(what, Qt.Key.Key_Delete)
    items(page).setFocus()
    assert decided(office).actions == ()
    assert office.desk.undo_label() == "Fjern opfølgning på punkt 3"


def test_a_follow_up_is_closed_and_opened_again_by_its_button_and_by_key(
    page: InProgress, office: Office, qtbot: QtBot
) -> None:
    office.attempt("x", follow_ups.add, ITEM, "Ringe", "", None)
    assert decided(office).actions[0].state is ActionState.OPEN
    qtbot.mouseClick(button(page, "Afslut opfølgning 1"), Qt.MouseButton.LeftButton)
    closed = decided(office).actions[0]
    assert (closed.state, closed.closed_on) == (ActionState.DONE, office.ask(lambda work: work.today))
    assert office.desk.undo_label() == "Afslut opfølgning på punkt 3"
    assert button(page, "Åbn opfølgning 1 igen").isVisible()
    what = field(page, "Opfølgning 1, hvad")
    what.setFocus()
    qtbot.keyClick(what, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert decided(office).actions[0].state is ActionState.OPEN
    assert button(page, "Afslut opfølgning 1").isVisible()


def test_tab_goes_from_the_outcome_to_the_text(page: InProgress, office: Office, qtbot: QtBot) -> None:
    chosen = next(each for each in page.findChildren(QAbstractButton) if each.accessibleName() == "Godkendt, tast 1")
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field(page, "Beslutning")


def test_a_date_that_is_none_stays_marked_and_the_line_unsaved(page: InProgress, office: Office, qtbot: QtBot) -> None:
    office.attempt("x", follow_ups.add, ITEM, "Ringe", "Ishøj", None)
    when = field(page, "Opfølgning 1, hvornår")
    when.setFocus()
    qtbot.keyClicks(when, "35/13")
    field(page, "Opfølgning 1, hvad").setFocus()
    assert when.text() == "35/13"  # type: ignore[attr-defined]
    assert "Der findes ingen måned" in when.accessibleDescription()
    assert decided(office).actions[0].due_on is None
    when.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(when, "torsdag 15. december 2022")
    page.flush()
    assert str(decided(office).actions[0].due_on) == "2022-12-15"


@pytest.mark.parametrize(
    ("typed", "due"),
    [("15/12", "2022-12-15"), ("3. jan.", "2023-01-03"), ("30/11", "2023-11-30"), ("1/11 2022", "2022-11-01")],
)
def test_a_day_without_a_year_is_the_next_one_from_the_meeting(typed: str, due: str) -> None:
    from datetime import date

    assert str(parse_due(typed, date(2022, 12, 1))) == due


def test_nobody_is_asked_about_before_somebody_is_registered_as_present(
    page: InProgress, office: Office, qtbot: QtBot
) -> None:
    before = office.desk.undo_label()
    qtbot.mouseClick(button(page, "Deltog ikke …"), Qt.MouseButton.LeftButton)
    dialog = next(each for each in page.findChildren(AbsenceDialog) if each.isVisible())
    told = [label.text() for label in dialog.findChildren(Label) if label.isVisible()]
    assert "Ingen er registreret som til stede endnu. Registrér fremmødet først." in told
    dialog.press_primary()
    assert not dialog.isVisible()
    assert office.desk.undo_label() == before


def test_what_is_missing_is_gone_to_where_it_is_written(page: InProgress, office: Office) -> None:
    sent_on = next(row for row in office.ask(minutes.outcomes, MEETING) if row.effect is Effect.FORWARDED)
    office.do("x", minutes.set_outcome, ITEM, sent_on.id)
    office.do("x", minutes.add_reservation, ITEM, None)
    for gap, name in ((Gap.WHERE, "Sendes videre til"), (Gap.RESERVATION, "Part")):
        page._decision.go_to(gap)
        assert field(page, name).hasFocus()


def test_a_reservation_names_its_party_and_is_undone(page: InProgress, office: Office, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(page, "Forbehold …"), Qt.MouseButton.LeftButton)
    party = QApplication.focusWidget()
    assert party is not None
    assert party.accessibleName() == "Part"
    party.set_value("k-ishoej")  # type: ignore[attr-defined]
    text = field(page, "Forbehold")
    text.setFocus()
    qtbot.keyClicks(text, "Afventer budgettet.")
    page.flush()
    (kept,) = decided(office).reservations
    assert (kept.organisation, to_plain(kept.text)) == ("Ishøj", "Afventer budgettet.")
    qtbot.mouseClick(button(page, "Fjern forbeholdet"), Qt.MouseButton.LeftButton)
    assert decided(office).reservations == ()
    office.desk.undo()
    assert len(decided(office).reservations) == 1


def test_who_did_not_take_part_is_asked_among_those_present(page: InProgress, office: Office, qtbot: QtBot) -> None:
    listed = people(page)
    listed.setFocus()
    listed.set_current(listed.keys()[0])
    qtbot.keyClicks(listed, "tt")
    qtbot.mouseClick(button(page, "Deltog ikke …"), Qt.MouseButton.LeftButton)
    dialog = next(each for each in page.findChildren(QDialog) if each.isVisible())
    asked = field(dialog, "På mødet")
    assert isinstance(asked, AttendanceList)
    assert len(asked.keys()) == 2
    asked.set_current(asked.keys()[0])
    qtbot.keyClicks(asked, "fi")
    qtbot.mouseClick(button(dialog, "Gem"), Qt.MouseButton.LeftButton)
    first, second = rows(office)[:2]
    assert (first.away, second.conflicts) == ((ITEM,), (ITEM,))
    back = button(page, f"{first.seat.person} deltog alligevel")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert rows(office)[0].away == ()


def test_items_are_stepped_through_and_what_was_typed_is_kept(page: InProgress, office: Office, qtbot: QtBot) -> None:
    written = field(page, "Beslutning")
    written.setFocus()
    qtbot.keyClicks(written, "Vedtaget.")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(written, Qt.Key.Key_Down, both)
    assert items(page).current_key() == "syd-f-1201-04"
    assert to_plain(decided(office).text) == "Vedtaget."
    assert to_plain(written.value()) == ""  # type: ignore[attr-defined]
    qtbot.keyClick(written, Qt.Key.Key_Up, both)
    assert to_plain(written.value()) == "Vedtaget."  # type: ignore[attr-defined]


def test_little_room_shows_one_pane_at_a_time(page: InProgress, qtbot: QtBot) -> None:
    page.resize(900, 600)
    qtbot.waitUntil(lambda: not people(page).isVisible())
    assert field(page, "Beslutning")
    shown = next(each for each in page.findChildren(QAbstractButton) if each.accessibleName() == "Fremmøde")
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert people(page).isVisible()


def test_no_field_is_nameless(page: InProgress) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.focusProxy() is None:
            assert widget.accessibleName(), widget


def test_at_points_stand_on_lines_of_their_own_when_it_is_decided(page: InProgress, office: Office) -> None:
    points = from_json([{"points": ["at indsatsen godkendes", "at der følges op i marts"]}])
    office.attempt("x", agenda.set_text, ITEM, "recommendation", points)
    page.refresh()
    told = next(label.text() for label in page.findChildren(Label) if "indstiller" in label.text())
    assert told.splitlines()[1:] == ["1. at indsatsen godkendes", "2. at der følges op i marts"]
