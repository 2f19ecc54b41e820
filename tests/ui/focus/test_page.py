from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.html import from_html
from klyngedesk.domain.plain import to_plain
from klyngedesk.services import focus
from klyngedesk.services.desk import Desk
from klyngedesk.services.focus import AreaView
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.dialogs.paste import PasteDialog
from klyngedesk.ui.focus.chips import Chip
from klyngedesk.ui.focus.page import FocusPage
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.record_table import RecordTable
from klyngedesk.ui.widgets.rich_editor import RichEditor

OpenPage = Callable[[Desk, str], tuple[FocusPage, Office]]


def stored(desk: Desk, area_id: str = "ammeindsats") -> AreaView:
    return desk.ask(focus.area, area_id, "syd")


def in_dialog(qtbot: QtBot, act: Callable[[BaseDialog], None]) -> None:
    """Do something in the dialog that opens next, and press Enter."""

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BaseDialog)
        act(dialog)
        dialog.press_primary()
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, go)


def write(dialog: BaseDialog, name: str, text: str) -> None:
    field = getattr(dialog, name).editor.widget()
    line = field.lineEdit() if isinstance(field, QComboBox) else field
    assert isinstance(line, QLineEdit)
    line.setText(text)
    line.textEdited.emit(text)


def test_the_page_tells_of_the_focus_area_that_is_chosen_in_the_list(page: FocusPage) -> None:
    assert page.side.list.keys() == ["ammeindsats", "mistrivsel", "overvaegt", "overgange", "akutpladser"]
    page.side.list.set_current("mistrivsel")
    assert page.head.title.text() == "Børn og unge i mistrivsel"
    assert page.head.subtitle.text().replace("\u00a0", " ") == (
        "Politisk niveau · Syd og Byen · børn og unge · fra 28. september 2022"
        " · ansvarlig: Henrik Damsgård-Bak, Høje-Taastrup Kommune"
    )


def test_every_line_says_its_whole_sentence(page: FocusPage) -> None:
    def said(widget: QWidget, row: int) -> str:
        seen = QAccessible.queryAccessibleInterface(widget)
        assert seen is not None
        return seen.child(row).text(QAccessible.Text.Name).replace("\u00a0", " ")

    assert said(page.side.list, 0) == "Ammeindsats, Fagligt niveau, Aktiv"
    assert said(page.thread_pane.list, 3) == (
        "Opfølgning, frist 25. nov., Indhente høringssvar om udkast 3, Sekretariatet"
    )
    assert said(page.body.efforts.list, 3) == (
        "Opkald senest to hverdage efter udskrivelsen, ikke begyndt, 1. februar – 31. august 2023"
    )


def test_every_control_has_a_name(page: FocusPage) -> None:
    for kind in (QAbstractButton, QComboBox, QTextEdit, Chip):
        for control in page.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName(), control


def test_enter_on_a_line_of_the_thread_goes_to_its_source(qtbot: QtBot, open_page: OpenPage, desk: Desk) -> None:
    page, office = open_page(desk, "syd")
    page.thread_pane.list.set_current("syd-f-1201-03")
    with qtbot.waitSignal(office.go_wanted) as gone:
        qtbot.keyClick(page.thread_pane.list, Qt.Key.Key_Return)
    assert gone.args == ["meetings", ("item", "syd-f-1201-03")]


def test_a_line_of_another_cluster_goes_to_that_cluster(qtbot: QtBot, open_page: OpenPage, desk: Desk) -> None:
    page, office = open_page(desk, "syd")
    page.side.list.set_current("mistrivsel")
    page.thread_pane.list.set_current("byen-p-0502-03")
    qtbot.keyClick(page.thread_pane.list, Qt.Key.Key_Return)
    assert office.cluster_id == "byen"


def test_a_new_focus_area_is_shown_ready_to_be_written_in(qtbot: QtBot, page: FocusPage, desk: Desk) -> None:
    in_dialog(qtbot, lambda dialog: write(dialog, "title", "Akut sygdom"))
    new = next(action for action in page.menus()["edit"] if action.shortcut().toString() == "Ctrl+N")
    new.trigger()
    assert page.head.title.text() == "Akut sygdom"
    assert page.window().focusWidget() is page.body.first_field()
    assert desk.undo_label() == "Nyt fokusområde Akut sygdom"


def test_a_focus_area_without_a_title_stays_in_its_dialog_with_the_reason(qtbot: QtBot, page: FocusPage) -> None:
    errors: list[str] = []

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BaseDialog)
        dialog.press_primary()
        errors.append(dialog.title.error())  # type: ignore[attr-defined]
        dialog.reject()

    QTimer.singleShot(0, go)
    page.editing.new()
    assert errors == ["Fokusområdet skal have en titel. Skriv, hvad det handler om."]


def test_typing_in_purpose_is_stored_when_it_is_left(qtbot: QtBot, page: FocusPage, desk: Desk) -> None:
    text = page.body.first_field()
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(text, "Nyt. ")
    page.flush()
    assert to_plain(stored(desk).purpose).startswith("Nyt. Flere børn")
    assert desk.undo_label() == "Skriv formål"


def test_a_chip_is_removed_by_delete_and_the_focus_goes_to_the_next(qtbot: QtBot, page: FocusPage, desk: Desk) -> None:
    chips = page.body.chips
    first = chips.findChildren(Chip)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = QApplication.focusWidget()
    assert isinstance(second, Chip)
    name = second.accessibleName()
    qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert name not in [party.name for party in stored(desk).parties]
    assert desk.undo_label() == f"Fjern {name} fra fokusområdet"
    now = QApplication.focusWidget()
    assert isinstance(now, Chip)
    assert now.accessibleName() == stored(desk).parties[1].name


def test_a_chip_is_removed_by_its_cross_only(qtbot: QtBot, page: FocusPage, desk: Desk) -> None:
    chip = page.body.chips.findChildren(Chip)[0]
    before = len(stored(desk).parties)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert len(stored(desk).parties) == before
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, 10))
    assert len(stored(desk).parties) == before - 1


def test_space_marks_an_effort_as_done_and_alt_moves_it(qtbot: QtBot, page: FocusPage, desk: Desk) -> None:
    efforts = page.body.efforts.list
    efforts.set_current("ammeindsats-2")
    qtbot.keyClick(efforts, Qt.Key.Key_Space)
    assert stored(desk).efforts[1].effort.done_on is not None
    assert desk.undo_label() == "Markér Opkald senest to hverdage efter udskrivelsen som færdig"
    qtbot.keyClick(efforts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert stored(desk).efforts[0].effort.id == "ammeindsats-2"
    qtbot.keyClick(efforts, Qt.Key.Key_Delete)
    assert [view.effort.id for view in stored(desk).efforts] == ["ammeindsats-1", "ammeindsats-3"]


def test_a_click_on_the_mark_of_a_milestone_marks_it_as_met(qtbot: QtBot, page: FocusPage, desk: Desk) -> None:
    efforts = page.body.efforts.list
    where = efforts.row_rect("ammeindsats-2-1")
    qtbot.mouseClick(efforts.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, where.center().y()))
    assert stored(desk).efforts[1].milestones[0].done_on is None
    qtbot.mouseClick(efforts.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, where.center().y()))
    assert stored(desk).efforts[1].milestones[0].done_on is not None


def test_a_milestone_is_added_to_the_current_effort(qtbot: QtBot, page: FocusPage, desk: Desk) -> None:
    page.body.efforts.list.set_current("ammeindsats-1-1")
    in_dialog(qtbot, lambda dialog: write(dialog, "title", "Pjecen er trykt"))
    page.body.efforts.add_milestone.click()
    assert [each.title for each in stored(desk).efforts[0].milestones][-1] == "Pjecen er trykt"


def test_a_measuring_that_is_typed_stands_in_chart_and_table(qtbot: QtBot, page: FocusPage) -> None:
    in_dialog(qtbot, lambda dialog: write(dialog, "value", "65,5"))
    page.actions_of.value.trigger()
    card = page.body.figures[0]
    card.as_table.setChecked(True)
    assert card._chart is not None
    assert card._table is not None
    assert card._chart.accessibleDescription().endswith("nov. 22: 65,5")
    model = card._table.model()
    assert [str(model.index(0, column).data()).replace("\u00a0", " ") for column in range(3)] == [
        "nov. 22",
        "22. november 2022",
        "65,5 %",
    ]


def test_a_note_is_marked_as_handled(qtbot: QtBot, page: FocusPage, desk: Desk) -> None:
    page.side.list.set_current("mistrivsel")
    notes = page.body.notes.list
    notes.set_current("note-mistrivsel-kbh")
    qtbot.keyClick(notes, Qt.Key.Key_Space)
    assert stored(desk, "mistrivsel").notes[0].handled_on is not None
    row = notes.row("note-mistrivsel-kbh")
    assert row is not None
    assert row.pill.replace("\u00a0", " ") == "Behandlet 22. november 2022"


def test_undo_of_what_removed_the_shown_focus_area_brings_it_back(page: FocusPage, desk: Desk) -> None:
    page.editing.remove()
    assert page.head.title.text() == "Børn og unge i mistrivsel"
    desk.undo()
    assert page.side.list.row("ammeindsats") is not None


def test_a_store_without_a_cluster_offers_nothing_that_does_nothing(open_page: OpenPage, empty_desk: Desk) -> None:
    page, _ = open_page(empty_desk, "")
    assert not page.actions_of.new.isEnabled()
    assert all(not action.isEnabled() for action in page.actions_of.on_area())
    assert not [each for each in page.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]


def test_in_a_narrow_window_the_page_and_the_thread_take_turns(page: FocusPage) -> None:
    page.narrow("narrow")
    assert page.picker.isVisible()
    assert not page.side.isVisible()
    assert page.body.isVisible()
    assert not page.thread_pane.isVisible()
    page._switch.set_current("thread")
    page._show_parts()
    assert page.thread_pane.isVisible()
    assert not page.body.isVisible()


def test_another_page_opens_a_focus_area_in_its_cluster(open_page: OpenPage, desk: Desk) -> None:
    page, office = open_page(desk, "syd")
    page.open("foedeomraadet")
    assert office.cluster_id == "byen"
    assert page.head.title.text() == "Fødeområdet"


def test_ctrl_p_makes_the_note_that_waits_and_opens_it(qtbot: QtBot, page: FocusPage) -> None:
    page.side.list.set_current("mistrivsel")
    opened: list[str] = []
    papers = page.body.notes.papers

    def open_file(path: Path) -> bool:
        opened.append(path.name)
        return True

    papers.open_file = open_file
    make = next(action for action in page.menus()["documents"] if action.shortcut().toString() == "Ctrl+P")
    make.trigger()
    qtbot.waitUntil(lambda: not papers.busy(), timeout=20_000)
    assert len(opened) == 1
    assert opened[0].startswith("2023-01-18 Notat Børn og unge i mistrivsel til Børne- og Ungdomsudvalget")


def test_effort_and_note_are_formatted_by_key_and_by_toolbar(qtbot: QtBot, page: FocusPage, desk: Desk) -> None:
    def fill(dialog: BaseDialog) -> None:
        editor = dialog.text.editor  # type: ignore[attr-defined]
        assert isinstance(editor, RichEditor)
        editor.setFocus()
        qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(editor, "Vigtigt")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        tools = {button.accessibleName(): button for button in dialog.findChildren(QToolButton)}
        tools["Punktliste"].click()
        qtbot.keyClicks(editor, "første")

    wanted = from_html("<p><b>Vigtigt</b></p><ul><li><b>første</b></li></ul>")
    in_dialog(qtbot, lambda dialog: (write(dialog, "title", "Opringning"), fill(dialog)))
    page.body.efforts.new_effort()
    assert stored(desk).efforts[-1].effort.description == wanted
    in_dialog(qtbot, lambda dialog: (write(dialog, "committee", "Børneudvalget"), fill(dialog)))
    page.body.notes.new_note()
    assert next(note for note in stored(desk).notes if note.committee == "Børneudvalget").text == wanted


def test_measurings_copied_from_excel_are_pasted_into_the_key_figure(
    qtbot: QtBot, page: FocusPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PasteDialog, "exec", lambda dialog: dialog.press_primary())
    card = page.body.figures[0]
    card.as_table.setChecked(True)
    table = card.findChild(RecordTable)
    table.selectAll()
    table.copy()
    QGuiApplication.clipboard().setText(f"{QGuiApplication.clipboard().text()}4. kv. 22\t31-12-2022\t66,5\t\r\n")
    before = stored(desk).figures[0].values
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    after = stored(desk).figures[0].values
    assert after[:-1] == before
    assert (after[-1].day.isoformat(), str(after[-1].value), after[-1].label) == ("2022-12-31", "66.5", "")
    assert desk.undo_label() == "Indsæt 1 måling"
