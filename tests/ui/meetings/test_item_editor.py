from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from discarding import discard
from dropping import drop
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.plain import to_plain
from klyngedesk.services import agenda, annexes, meetings
from klyngedesk.services.agenda import ItemView
from klyngedesk.ui.meetings.annex_list import AnnexList
from klyngedesk.ui.meetings.at_points import AtPoints
from klyngedesk.ui.meetings.cpr_hint import CprHint
from klyngedesk.ui.meetings.item_editor import ItemEditor
from klyngedesk.ui.meetings.page_text import PageText
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.banner import Banner

ITEM = "syd-f-1201-03"
MEETING = "m-syd-f-1201"
OTHER_ITEM = "syd-f-1201-04"
LOCKED_ITEM = "syd-f-1013-04"


@pytest.fixture
def editor(office: Office, qtbot: QtBot) -> Iterator[ItemEditor]:
    shown = ItemEditor(office)
    shown.resize(700, 900)
    shown.show_item(ITEM)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    discard(shown)


def stored(office: Office, item_id: str = ITEM) -> ItemView:
    return office.ask(agenda.item, item_id)


def text_of(office: Office, section: str, item_id: str = ITEM) -> str:
    return to_plain(next(each.text for each in stored(office, item_id).sections if each.key == section))


def section(editor: ItemEditor, name: str) -> PageText:
    return next(text for text in editor.findChildren(PageText) if text.accessibleName() == name and text.isVisible())


def button(editor: QWidget, words: str) -> QPushButton:
    found = [each for each in editor.findChildren(QPushButton) if each.accessibleName() == words and each.isVisible()]
    assert found, words
    return found[0]


def field(editor: QWidget, name: str) -> QWidget:
    return next(each for each in editor.findChildren(QWidget) if each.accessibleName() == name)


def test_typing_is_stored_by_itself_and_undone_as_one_step(editor: ItemEditor, office: Office, qtbot: QtBot) -> None:
    title = editor.first_field()
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_End)
    qtbot.keyClicks(title, " i 2023")
    qtbot.waitUntil(lambda: stored(office).title == "Fælles model for ammevejledning i 2023", timeout=3000)
    assert office.desk.undo_label() == "Ret titlen på punkt 3"
    office.desk.undo()
    assert stored(office).title == "Fælles model for ammevejledning"
    assert "i 2023" not in editor.first_field().toPlainText()  # type: ignore[attr-defined]


def test_enter_makes_an_at_point_and_backspace_takes_an_empty_one_away(
    editor: ItemEditor, office: Office, qtbot: QtBot
) -> None:
    points = section(editor, "Indstilling")
    assert isinstance(points, AtPoints)
    qtbot.mouseClick(button(editor, "Tilføj at-punkt"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(points, "sekretariatet følger op.")
    qtbot.keyClick(points, Qt.Key.Key_Return)
    qtbot.keyClicks(points, "at udvalget orienteres")
    qtbot.keyClick(points, Qt.Key.Key_Return)
    qtbot.keyClick(points, Qt.Key.Key_Backspace)
    editor.flush()
    lines = text_of(office, "recommendation").splitlines()
    assert lines[-2:] == ["4. at sekretariatet følger op.", "5. at udvalget orienteres"]
    qtbot.keyClicks(points, " løbende")
    editor.flush()
    assert text_of(office, "recommendation").endswith("5. at udvalget orienteres løbende")


def test_an_empty_section_is_offered_and_stays_while_it_is_written(
    editor: ItemEditor, office: Office, qtbot: QtBot
) -> None:
    new = office.attempt("x", agenda.add_item, MEETING, "Ny sag")
    editor.show_item(new)
    qtbot.mouseClick(button(editor, "Tilføj økonomi"), Qt.MouseButton.LeftButton)
    economy = section(editor, "Økonomi")
    assert economy.hasFocus()
    assert "Hvad det koster" in economy.placeholderText()
    qtbot.keyClicks(economy, "Ingen udgifter.")
    editor.flush()
    assert text_of(office, "economy", new) == "Ingen udgifter."
    qtbot.keyClick(economy, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(economy, Qt.Key.Key_Delete)
    editor.flush()
    assert economy.isVisible()
    assert text_of(office, "economy", new) == ""


def test_tab_goes_through_the_page_from_top_to_bottom(editor: ItemEditor, office: Office, qtbot: QtBot) -> None:
    editor.show_item(office.attempt("x", agenda.add_item, MEETING, "Ny sag"))
    qtbot.mouseClick(button(editor, "Tilføj resumé"), Qt.MouseButton.LeftButton)
    editor.first_field().setFocus()
    passed = []
    for _ in range(10):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused.accessibleName())
    fields = ["Type", "Oplæg", "Tid", "Fokusområde", "Adgang"]
    assert passed == [*fields, "Resumé", "Hvem indstiller", "Indstilling", "Tilføj at-punkt", "Sagsfremstilling"]


def test_the_caret_stays_while_something_else_changes(editor: ItemEditor, office: Office, qtbot: QtBot) -> None:
    case = section(editor, "Sagsfremstilling")
    case.setFocus()
    cursor = case.textCursor()
    cursor.setPosition(12)
    case.setTextCursor(cursor)
    office.do("x", agenda.set_field, ITEM, "minutes", 25)
    assert case.hasFocus()
    assert case.textCursor().position() == 12


def test_what_is_being_typed_is_not_replaced_by_what_is_stored(
    editor: ItemEditor, office: Office, qtbot: QtBot
) -> None:
    economy = section(editor, "Økonomi")
    economy.setFocus()
    qtbot.keyClicks(economy, "Nyt: ")
    office.do("x", agenda.set_field, ITEM, "minutes", 25)
    assert "Nyt: " in economy.toPlainText()
    editor.flush()
    assert "Nyt:" in text_of(office, "economy")


def test_the_minutes_that_cannot_be_read_stay_marked_and_unsaved(
    editor: ItemEditor, office: Office, qtbot: QtBot
) -> None:
    minutes = field(editor, "Tid")
    minutes.setFocus()
    minutes.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(minutes, "en time")
    editor.flush()
    assert stored(office).minutes == 20
    assert minutes.text() == "en time"  # type: ignore[attr-defined]
    assert minutes.property("invalid") == "true"
    assert "minutter" in minutes.accessibleDescription()
    minutes.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(minutes, "60")
    editor.flush()
    assert stored(office).minutes == 60


def test_a_presenter_in_words_is_linked_to_the_party_it_names(editor: ItemEditor, office: Office, qtbot: QtBot) -> None:
    presenter = field(editor, "Oplæg")
    line = presenter.lineEdit()  # type: ignore[attr-defined]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Signe, Ishøj Kommune")
    editor.flush()
    assert stored(office).presenter == "Signe, Ishøj Kommune"
    assert stored(office).presenter_organisation_id == "k-ishoej"


def test_a_closed_item_asks_for_a_neutral_title(editor: ItemEditor, office: Office, qtbot: QtBot) -> None:
    neutral = field(editor, "Neutral titel")
    assert not neutral.isVisible()
    office.do("x", agenda.set_field, ITEM, "closed", True)
    assert neutral.isVisible()
    neutral.setFocus()
    qtbot.keyClicks(neutral, "Personsag")
    editor.flush()
    assert stored(office).neutral_title == "Personsag"


def test_a_cpr_number_gets_a_gentle_word_and_is_kept(editor: ItemEditor, office: Office, qtbot: QtBot) -> None:
    case = section(editor, "Sagsfremstilling")
    assert not any(hint.isVisible() for hint in editor.findChildren(CprHint))
    case.setFocus()
    qtbot.keyClicks(case, "010203-1234 ")
    editor.flush()
    assert any(hint.isVisible() for hint in editor.findChildren(CprHint))
    assert "010203-1234" in text_of(office, "case")


def test_an_approved_meeting_can_only_be_read_and_says_why(editor: ItemEditor, office: Office) -> None:
    editor.show_item(LOCKED_ITEM)
    notice = next(each for each in editor.findChildren(Banner) if each.isVisible())
    assert "godkendt og låst" in notice.accessibleName()
    assert all(text.isReadOnly() for text in editor.findChildren(PageText) if text.isVisible())
    before = stored(office, LOCKED_ITEM)
    editor.flush()
    assert stored(office, LOCKED_ITEM) == before


def test_an_item_that_is_undone_away_is_no_longer_shown(editor: ItemEditor, office: Office) -> None:
    editor.show_item(office.attempt("Tilføj punkt", agenda.add_item, MEETING, "Ny sag"))
    office.desk.undo()
    assert not editor.first_field().isVisible()


def test_files_are_dropped_ordered_renamed_and_removed(
    editor: ItemEditor, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "Tidsplan æøå.txt"
    file.write_text("plan", "utf-8")
    assert drop(editor, [file]) is Qt.DropAction.CopyAction
    rows = stored(office).annexes
    assert [row.title for row in rows][-1] == "Tidsplan æøå"
    assert office.desk.store.annexes.read(rows[-1].sha256, "x") == b"plan"
    listed = editor.findChild(AnnexList)
    assert listed is not None
    listed.setFocus()
    listed.set_current(rows[-1].id)
    qtbot.keyClick(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.title for row in stored(office).annexes].index("Tidsplan æøå") == len(rows) - 2
    qtbot.keyClick(listed, Qt.Key.Key_F2)
    written = QApplication.focusWidget()
    assert written is not None
    qtbot.keyClicks(written, "Tidsplan 2023")
    qtbot.keyClick(written, Qt.Key.Key_Return)
    assert "Tidsplan 2023" in [row.title for row in stored(office).annexes]
    assert QApplication.focusWidget() is listed
    listed.set_current(rows[-1].id)
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert "Tidsplan 2023" not in [row.title for row in stored(office).annexes]
    office.desk.undo()
    assert "Tidsplan 2023" in [row.title for row in stored(office).annexes]


def test_files_are_dropped_on_nothing_but_an_item(editor: ItemEditor, office: Office, tmp_path: Path) -> None:
    file = tmp_path / "Tidsplan.txt"
    file.write_text("plan", "utf-8")
    heading = office.do("Overskrift", agenda.add_item, MEETING, "Temaer", heading=True)
    before = stored(office).annexes
    for shown in (heading, LOCKED_ITEM, None):
        editor.show_item(shown)
        assert drop(editor, [file]) is Qt.DropAction.IgnoreAction
    assert stored(office).annexes == before


def test_a_file_that_cannot_be_read_adds_nothing_and_says_so(
    editor: ItemEditor, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    whole = tmp_path / "hel.txt"
    whole.write_text("x", "utf-8")
    before = stored(office).annexes
    with qtbot.waitSignal(office.refused) as told:
        editor._annexes.attach([whole, tmp_path / "væk.txt"])
    assert told.args is not None
    assert told.args[0].problems[0].code == "annex.unreadable"
    assert stored(office).annexes == before


def test_a_large_file_is_taken_in_beside_the_window(
    editor: ItemEditor, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "Stor.bin"
    file.write_bytes(b"x" * 3_000_000)
    assert drop(editor, [file]) is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: "Stor" in [row.title for row in stored(office).annexes])
    assert office.desk.undo_label() == "Tilføj bilag »Stor.bin«"


def test_an_annex_opens_as_a_copy_with_its_name_and_a_missing_one_is_marked(editor: ItemEditor, office: Office) -> None:
    row = stored(office).annexes[0]
    path = annexes.copy_out(office.desk, row.file)
    assert path.name == row.file_name
    assert path.read_bytes() == office.desk.store.annexes.read(row.sha256, "x")
    office.desk.store.annexes.path(row.sha256).unlink()
    editor.show_item(None)
    editor.show_item(ITEM)
    listed = editor.findChild(AnnexList)
    assert listed is not None
    first = listed.row(row.id)
    assert first is not None
    assert "Filen mangler" in first.sentence()


def test_no_field_is_nameless(editor: ItemEditor) -> None:
    for widget in editor.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.focusProxy() is None:
            assert widget.accessibleName(), widget


def test_editing_goes_on_after_the_agenda_is_sent(editor: ItemEditor, office: Office, qtbot: QtBot) -> None:
    office.attempt("x", meetings.change_state, MEETING, MeetingState.SENT)
    title = editor.first_field()
    title.setFocus()
    qtbot.keyClicks(title, "Ny: ")
    editor.flush()
    assert stored(office).title.startswith("Ny: ")


def test_what_is_wrong_with_the_time_has_room_for_its_words(editor: ItemEditor, qtbot: QtBot) -> None:
    minutes = field(editor, "Tid")
    minutes.setFocus()
    minutes.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(minutes, "abc")
    field(editor, "Type").setFocus()
    told = next(label for label in editor.findChildren(QLabel) if label.isVisible() and "»abc«" in label.text())
    QApplication.processEvents()
    longest = max(told.fontMetrics().horizontalAdvance(word) for word in told.text().split())
    assert told.width() > 3 * longest
    assert told.mapTo(editor, QPoint()).y() > minutes.mapTo(editor, QPoint()).y()


def test_sections_used_again_tell_and_take_back_only_what_is_of_the_item_shown(
    editor: ItemEditor, office: Office, qtbot: QtBot
) -> None:
    case = section(editor, "Sagsfremstilling")
    case.setFocus()
    qtbot.keyClicks(case, "Nyt. ")
    before = texts(office, OTHER_ITEM)
    for item in (OTHER_ITEM, ITEM, OTHER_ITEM, ITEM):
        editor.show_item(item)
        shown = [text for text in editor.findChildren(PageText) if text.isVisible()]
        shown.sort(key=lambda text: text.mapTo(editor, QPoint()).y())
        told = {text.accessibleName(): text.value() for text in shown if text.value()}
        assert list(told.items()) == list(texts(office, item).items())
        assert not any(text.document().isUndoAvailable() for text in shown)
    assert text_of(office, "case").startswith("Nyt. ")
    assert texts(office, OTHER_ITEM) == before != {}


def texts(office: Office, item_id: str) -> dict[str, FormattedText]:
    return {each.title: each.text for each in stored(office, item_id).sections if each.text}
