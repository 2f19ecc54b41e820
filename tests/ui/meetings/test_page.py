from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Problem
from klyngedesk.services import meetings
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.dialogs.edited import EditedDialog

if TYPE_CHECKING:
    from .conftest import Tab

NEXT = "m-syd-f-1201"
MODEL = "Fælles model for ammevejledning"


def write(qtbot: QtBot, text: str) -> None:
    """Type a text and Enter where the focus is."""
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def send(tab: Tab) -> None:
    """The agenda is out, without a mail."""
    tab.office.do("Udsend dagsorden", meetings.change_state, NEXT, MeetingState.SENT)


@pytest.fixture
def agree(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every question is answered with its primary button."""

    def press(self: BaseDialog) -> int:
        self.press_primary()
        return self.result()

    monkeypatch.setattr(BaseDialog, "exec", press)


def test_it_begins_with_the_next_meeting(tab: Tab) -> None:
    assert tab.page.head.title.text() == "Møde i fagligt niveau"
    assert tab.page.head.subtitle.text().startswith("Torsdag 1.\xa0december 2022")
    assert tab.page.head.primary.words() == "Lav dagsorden i Word"
    assert tab.page.head.quiet.words() == "9 af 11 har svaret"
    assert "Input fra kommunerne …" in {action.text() for action in tab.page.menus()["meeting"]}


STATES = (MeetingState.PLANNED, MeetingState.DRAFT, MeetingState.SENT, MeetingState.HELD, MeetingState.REVIEW)


@pytest.mark.parametrize("state", STATES)
def test_the_menus_of_a_meeting_have_room_on_a_small_laptop(tab: Tab, qtbot: QtBot, state: MeetingState) -> None:
    tab.office.do("Næste skridt", meetings.change_state, NEXT, state)
    for actions in (*tab.page.menus().values(), tab.page.head.more.menu().actions()):
        menu = QMenu()
        qtbot.addWidget(menu)
        menu.addActions(list(actions))
        assert menu.sizeHint().height() <= 688


def test_only_the_steps_a_meeting_has_come_to_are_offered(tab: Tab) -> None:
    def offered() -> list[str]:
        return [action.text() for action in tab.page.running.actions.steps() if action.isVisible()]

    assert offered() == ["Ryk for input …", "Udsend dagsorden …"]
    send(tab)
    assert offered() == ["Start møde"]


def test_del_removes_a_meeting_as_in_every_list_or_says_why_it_stays(tab: Tab, qtbot: QtBot) -> None:
    listed = tab.page.meetings.list
    listed.setFocus()
    listed.set_current("m-syd-p-0117")
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert listed.row("m-syd-p-0117") is None
    assert tab.office.desk.undo() == "Fjern mødet"
    assert listed.row("m-syd-p-0117")
    listed.set_current("m-syd-f-1013")
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert listed.row("m-syd-f-1013")
    assert len(tab.refused) == 1


def test_a_new_item_is_written_in_its_place_and_undone_in_one_step(tab: Tab, qtbot: QtBot) -> None:
    before = tab.titles()
    tab.choose(MODEL)
    tab.page.editing.actions.add.trigger()
    write(qtbot, "Fælles indkøb")
    expected = before.copy()
    expected.insert(before.index(MODEL) + 1, "Fælles indkøb")
    assert tab.titles() == expected
    assert tab.office.desk.undo() == "Tilføj punkt »Fælles indkøb«"
    assert tab.titles() == before


def test_an_item_given_up_leaves_nothing(tab: Tab, qtbot: QtBot) -> None:
    before, label = tab.titles(), tab.office.desk.undo_label()
    tab.choose(MODEL)
    tab.page.editing.actions.add.trigger()
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "Halvt skrevet")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert tab.titles() == before
    assert tab.office.desk.undo_label() == label
    assert QApplication.focusWidget() is tab.page.agenda.list


def test_a_sub_item_is_written_below_its_item(tab: Tab, qtbot: QtBot) -> None:
    tab.choose(MODEL)
    tab.page.editing.actions.add_below.trigger()
    write(qtbot, "Økonomien i modellen")
    number = tab.numbers()[MODEL]
    assert tab.numbers()["Økonomien i modellen"] == f"{number}.1"


def test_a_title_is_rewritten_in_place(tab: Tab, qtbot: QtBot) -> None:
    tab.choose(MODEL)
    qtbot.keyClick(tab.page.agenda.list, Qt.Key.Key_F2)
    write(qtbot, "Ny titel")
    assert "Ny titel" in tab.titles()
    assert MODEL not in tab.titles()


def test_alt_and_the_arrows_move_an_item_and_its_number_follows(tab: Tab, qtbot: QtBot) -> None:
    tab.choose(MODEL)
    number = int(tab.numbers()[MODEL])
    qtbot.keyClick(tab.page.agenda.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert tab.numbers()[MODEL] == str(number + 1)
    assert tab.office.desk.undo_label() == f"Flyt punkt {number}"
    qtbot.keyClick(tab.page.agenda.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert tab.numbers()[MODEL] == str(number)


def test_a_removed_item_comes_back_with_undo(tab: Tab, qtbot: QtBot) -> None:
    before = tab.titles()
    tab.choose(MODEL)
    qtbot.keyClick(tab.page.agenda.list, Qt.Key.Key_Delete)
    assert MODEL not in tab.titles()
    tab.office.desk.undo()
    assert tab.titles() == before


def test_a_dragged_item_lands_where_it_is_dropped(tab: Tab, qtbot: QtBot) -> None:
    key = tab.choose(MODEL)
    view = tab.page.agenda.list
    first = view.visualRect(view.model().index(0, 0))
    start = view.row_rect(key).center()
    viewport = view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, start - QPoint(0, 30))
    qtbot.mouseMove(viewport, QPoint(start.x(), first.top() + 4))
    row = view.row(key)
    assert row is not None
    assert row.right == "13.00"
    assert row.number != "1"
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(start.x(), first.top() + 4))
    assert tab.titles()[0] == MODEL
    assert tab.numbers()[MODEL] == "1"


def test_escape_gives_a_drag_up(tab: Tab, qtbot: QtBot) -> None:
    before, key = tab.titles(), tab.choose(MODEL)
    view = tab.page.agenda.list
    start = view.row_rect(key).center()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), start - QPoint(0, 30))
    qtbot.mouseMove(view.viewport(), QPoint(start.x(), 5))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(start.x(), 5))
    assert tab.titles() == before


def test_the_primary_button_leads_a_meeting_from_its_agenda_to_its_minutes(tab: Tab, qtbot: QtBot, agree: None) -> None:
    tab.page.head.primary.click()
    qtbot.waitUntil(lambda: not tab.page.papers.busy())
    assert not tab.refused
    assert tab.page.head.primary.words() == "Udsend dagsorden"
    assert tab.page.head.beside.words() == "Lav dagsorden i Word"
    tab.page.head.primary.click()
    qtbot.waitUntil(lambda: len(tab.mails) == 1)
    assert tab.page.head.primary.words() == "Start møde"
    tab.page.head.primary.click()
    assert tab.page.held.isVisible()
    tab.page.held.end_wanted.emit()
    assert not tab.page.held.isVisible()
    assert tab.page.head.primary.words() == "Send referat i høring"
    tab.page.head.primary.click()
    qtbot.waitUntil(lambda: len(tab.mails) == 2)
    assert tab.page.head.primary.words() == "Godkend referat"
    for _ in range(4):
        tab.page.running.actions.back.trigger()
    assert tab.page.head.stepper.accessibleName().startswith("Trin 3 af 6")


def test_a_meeting_in_progress_is_shown_itself_and_its_agenda_on_demand(tab: Tab) -> None:
    send(tab)
    tab.office.do("Start", meetings.open_meeting, NEXT)
    tab.page.running.actions.go_on.trigger()
    tab.page.held.back_wanted.emit()
    assert not tab.page.held.isVisible()
    assert tab.page.head.primary.words() == "Afslut møde"
    tab.page.head.beside.click()
    assert tab.page.held.isVisible()


def test_the_arrow_keys_go_past_a_meeting_in_progress_and_enter_goes_to_it(tab: Tab, qtbot: QtBot) -> None:
    send(tab)
    tab.office.do("Start", meetings.open_meeting, NEXT)
    view = tab.page.meetings.list
    view.setFocus()
    keys = view.keys()
    view.set_current(keys[keys.index(NEXT) - 1])
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_key() == NEXT
    assert view.isVisible()
    assert not tab.page.held.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert tab.page.held.isVisible()
    assert not view.isVisible()
    assert tab.page.held.isAncestorOf(QApplication.focusWidget())
    tab.page.held.back_wanted.emit()
    assert view.isVisible()


def test_when_the_meeting_at_the_table_goes_with_all_others_the_list_is_there_again(tab: Tab) -> None:
    send(tab)
    tab.office.do("Start", meetings.open_meeting, NEXT)
    tab.page.open(NEXT)
    assert not tab.page.meetings.isVisible()
    tab.office.choose_cluster("uden-moeder")
    tab.page.refresh()
    assert tab.page.meetings.isVisible()


def test_a_meeting_in_progress_is_opened_from_another_page_at_its_table(tab: Tab) -> None:
    send(tab)
    tab.office.do("Start", meetings.open_meeting, NEXT)
    tab.page.open("m-syd-p-0117")
    tab.page.open(NEXT)
    assert tab.page.held.isVisible()


def test_an_item_can_only_come_late_once_the_agenda_is_sent(tab: Tab, qtbot: QtBot) -> None:
    send(tab)
    tab.choose(MODEL)
    assert not tab.page.editing.actions.remove.isEnabled()
    tab.page.editing.actions.add.trigger()
    write(qtbot, "Hastesag")
    row = tab.page.agenda.list.row(tab.choose("Hastesag"))
    assert row is not None
    assert "tillægspunkt" in row.subtitle
    assert tab.page.editing.actions.remove.isEnabled()


def test_the_filter_shows_one_body(tab: Tab) -> None:
    tab.page.meetings.body.chosen.emit("syd-politisk")
    keys = tab.page.meetings.list.keys()
    rows = [row for row in map(tab.page.meetings.list.row, keys) if row]
    assert "Politisk niveau" in {row.title for row in rows}
    assert "Fagligt niveau" not in {row.title for row in rows}
    assert "politisk niveau" in tab.page.head.title.text()


def test_a_narrow_window_shows_the_agenda_or_the_item(tab: Tab, qtbot: QtBot) -> None:
    tab.page.narrow("narrow")
    assert tab.page.picker.isVisible()
    assert not tab.page.meetings.isVisible()
    assert not tab.page.editor.isVisible()
    qtbot.keyClick(tab.page.agenda.list, Qt.Key.Key_Return)
    assert tab.page.editor.isVisible()
    assert not tab.page.agenda.isVisible()


def test_the_drop_down_of_a_narrow_window_follows_the_list_of_a_broad_one(tab: Tab) -> None:
    keys = list(filter(NEXT.__ne__, tab.page.meetings.list.keys()))
    tab.page.open(keys[0])
    tab.page.narrow("narrow")
    offered = tab.page.picker.meeting
    assert offered.value() == keys[0]
    assert offered.count() == len(keys) + 1
    tab.page.open(keys[1])
    assert offered.value() == keys[1]
    tab.page.meetings.body_chosen.emit("syd-politisk")
    assert offered.count() < len(keys)


def test_a_removed_meeting_gives_way_to_the_nearest_one(tab: Tab) -> None:
    tab.page.running.actions.remove.trigger()
    assert tab.page.meetings.list.row(NEXT) is None
    assert tab.page.head.title.text()
    tab.office.desk.undo()
    assert tab.page.meetings.list.row(NEXT) is not None


def test_an_item_is_opened_from_another_page(tab: Tab) -> None:
    item_id = tab.choose(MODEL)
    tab.page.open("m-syd-p-0117")
    tab.page.open(("item", item_id))
    assert tab.page.agenda.current_item() == item_id


def test_every_line_says_its_whole_sentence(tab: Tab) -> None:
    row = tab.page.agenda.list.row(tab.choose(MODEL))
    assert row is not None
    assert row.sentence() == (
        "Punkt 3, beslutning, Fælles model for ammevejledning, Hvidovre Hospital, 13.10, 20 minutter, 3 bilag"
    )


def test_a_hand_edited_paper_is_never_overwritten_unasked(
    tab: Tab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tab.page.papers.actions.agenda.trigger()
    qtbot.waitUntil(lambda: not tab.page.papers.busy())
    made = next((tmp_path / "data" / "papirer").glob("*.docx"))
    made.write_bytes(made.read_bytes() + b"rettet")
    edited = made.read_bytes()
    monkeypatch.setattr(EditedDialog, "exec", lambda self: True)
    tab.page.papers.actions.agenda.trigger()
    qtbot.waitUntil(lambda: not tab.page.papers.busy())
    assert made.read_bytes() == edited
    assert len(list(made.parent.glob("*.docx"))) == 2


def test_what_was_said_of_a_paper_goes_when_the_meeting_goes_on(tab: Tab) -> None:
    tab.page.notice.show_problems([Problem("minutes.lacking", {"decisions": 1, "attendances": 2})])
    tab.office.do("Ret sted", meetings.set_text, NEXT, "place", "Rådhuset")
    assert not tab.page.notice.isHidden()
    send(tab)
    assert tab.page.notice.isHidden()
