from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from klyngedesk.domain.danish import percent_text
from klyngedesk.domain.money import format_amount
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.record_table import Column, Group, Look, RecordTable, Total


@dataclass(frozen=True)
class Town:
    name: str
    people: int | None


TOWNS = (Town("Ærø", 5964), Town("Aabenraa", 58500), Town("Brøndby", 35651), Town("Zealand", None))


def whole(text: str) -> int:
    if not text.isdigit():
        raise ValueError("Skriv et helt tal.")
    return int(text)


COLUMNS = [
    Column[Town]("name", "Kommune", lambda town: town.name, look=lambda town: Look(strong=True)),
    Column[Town]("people", "Indbyggere", lambda town: town.people, align="right",
                 edit=lambda town: str(town.people or ""), parse=whole),
]  # fmt: skip


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    shown = RecordTable("Kommuner", COLUMNS, lambda town: town.name)
    qtbot.addWidget(shown)
    shown.set_rows(TOWNS, Total({"people": "100.115"}))
    shown.resize(500, 400)
    shown.show()
    qtbot.waitExposed(shown)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    return shown


def names(table: RecordTable) -> list[str]:
    return [str(table.model().index(row, 0).data()) for row in range(table.row_count())]


def test_a_search_that_leaves_no_row_says_so_until_there_is_one(table: RecordTable) -> None:
    def told() -> list[str]:
        return [label.text() for label in table.findChildren(Label) if label.isVisible()]

    table.set_filter("rø")
    assert told() == []
    table.set_filter("Roskilde 😀")
    assert told() == ["Der er ikke fundet noget om »Roskilde 😀«."]
    table.set_rows([*TOWNS, Town("Roskilde 😀", 1)])
    assert told() == []
    table.set_rows(())
    assert told() != []
    table.set_filter("")
    assert told() == []


def click_header(qtbot: QtBot, table: RecordTable, column: int) -> None:
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().center().__class__(x, 10))


def test_a_click_on_a_header_sorts_in_danish_order_and_the_total_stays_last(qtbot: QtBot, table: RecordTable) -> None:
    click_header(qtbot, table, 0)
    assert names(table) == ["Brøndby", "Zealand", "Ærø", "Aabenraa", ""]
    click_header(qtbot, table, 1)
    assert names(table) == ["Zealand", "Ærø", "Brøndby", "Aabenraa", ""]


def test_a_third_click_gives_the_rows_own_order_back(qtbot: QtBot, table: RecordTable) -> None:
    own = names(table)
    for order in (("name", False), ("name", True), None):
        click_header(qtbot, table, 0)
        assert table.sorting() == order
    assert names(table) == own


def test_what_was_selected_stays_selected_in_another_order(qtbot: QtBot, table: RecordTable) -> None:
    table.set_current("Ærø")
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    click_header(qtbot, table, 0)
    assert table.current_key() == "Aabenraa"
    assert set(table.selected_keys()) == {"Ærø", "Aabenraa"}


def test_groups_keep_their_order_and_arrow_keys_skip_headings(qtbot: QtBot, table: RecordTable) -> None:
    table.set_groups([Group("Øer", TOWNS[:1]), Group("Andre", TOWNS[1:])])
    assert names(table) == ["Øer", "Ærø", "Andre", "Aabenraa", "Brøndby", "Zealand"]
    table.set_current("Ærø")
    with qtbot.waitSignal(table.current_changed) as told:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert told.args == ["Aabenraa"]


def test_the_filter_finds_words_anywhere_in_a_row(table: RecordTable) -> None:
    table.set_filter("BRØND 356")
    assert names(table) == ["Brøndby"]
    table.set_filter("")
    assert len(names(table)) == 5


def test_a_cell_edited_in_place_tells_the_parsed_value(qtbot: QtBot, table: RecordTable) -> None:
    table.set_current("Brøndby", 1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.viewport().findChild(QLineEdit)
    editor.setText("36000")
    with qtbot.waitSignal(table.edited) as told:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert told.args == ["Brøndby", "people", 36000]


def test_what_cannot_be_read_stays_in_its_cell_with_the_reason(qtbot: QtBot, table: RecordTable) -> None:
    table.set_current("Brøndby", 1)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    with qtbot.assertNotEmitted(table.edited, wait=50):
        editor = table.viewport().findChild(QLineEdit)
        editor.setText("mange")
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    def again() -> list[tuple[str, str]]:
        edits = (edit for edit in table.viewport().findChildren(QLineEdit) if edit.isVisible())
        return [(edit.text(), edit.accessibleDescription()) for edit in edits]

    # A window that comes to the front closes the line, and it is opened again.
    qtbot.waitUntil(lambda: again() == [("mange", "Skriv et helt tal.")])


def test_f2_writes_in_the_first_cell_that_can_be_and_tab_goes_on_to_the_next(qtbot: QtBot, table: RecordTable) -> None:
    table.set_current("Ærø", 0)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert (table.currentIndex().column(), table.state()) == (1, RecordTable.State.EditingState)
    editor = table.viewport().findChild(QLineEdit)
    editor.setText("6000")
    with qtbot.waitSignal(table.edited) as told:
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert told.args == ["Ærø", "people", 6000]
    qtbot.waitUntil(lambda: table.current_key() == "Aabenraa")
    assert table.state() == RecordTable.State.EditingState


def test_f2_opens_a_row_without_cells_to_write_in(qtbot: QtBot) -> None:
    table = narrow_table(qtbot)
    table.set_current("Række 3")
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_F2)
    assert told.args == ["Række 3"]


def test_f8_sorts_by_the_current_column_as_clicks_on_its_heading_do(qtbot: QtBot, table: RecordTable) -> None:
    table.set_current("Ærø", 1)
    for order in (("people", False), ("people", True), None):
        qtbot.keyClick(table, Qt.Key.Key_F8)
        assert table.sorting() == order


def test_copied_rows_can_be_pasted_into_a_spreadsheet(qtbot: QtBot, table: RecordTable) -> None:
    table.set_current("Ærø")
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Ærø\t5964\r\nAabenraa\t58500\r\n"


def test_what_is_pasted_comes_as_rows_of_cells(qtbot: QtBot, table: RecordTable) -> None:
    table.set_current("Aabenraa", 1)
    QGuiApplication.clipboard().setText("1\t2\r\n3\t4")
    with qtbot.waitSignal(table.pasted) as told:
        qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["Aabenraa", "people", [["1", "2"], ["3", "4"]]]


def test_copied_rows_are_a_table_for_word_and_numbers_for_a_spreadsheet(qtbot: QtBot) -> None:
    columns = [
        Column[int]("left", "Rest", lambda oere: format_amount(oere, 2), align="right"),
        Column[int]("share", "Andel", lambda oere: percent_text(Fraction(oere, 1000))),
        Column[int]("day", "Dato", lambda _: "to. 1. dec. 2022", copy=lambda _: "01-12-2022"),
    ]
    table = RecordTable("Beløb", columns, lambda oere: oere)
    qtbot.addWidget(table)
    table.set_rows([-123456])
    table.set_current(-123456)
    table.copy()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "-1.234,56\t-12.345,6 %\t01-12-2022\r\n"
    row = '<td align="right">-1.234,56</td><td>-12.345,6 %</td><td>01-12-2022</td>'
    assert copied.html() == f"<table><tr>{row}</tr></table>"


def test_what_does_not_fit_in_its_cell_is_told_beside_the_mouse(qtbot: QtBot, table: RecordTable) -> None:
    def told() -> str:
        at = table.visualRect(table.model().index(0, 0)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
        QApplication.sendEvent(table.viewport(), event)
        return QToolTip.text()

    table.set_rows([Town("Sundhedsklyngens fælles kommune", 1)])
    table.setColumnWidth(0, 400)
    assert told() == ""
    table.setColumnWidth(0, 90)
    assert told() == "Sundhedsklyngens fælles kommune"
    QToolTip.hideText()


def narrow_table(qtbot: QtBot) -> RecordTable:
    columns = [Column[str](f"c{number}", f"Kolonne {number}", str, width=150) for number in range(6)]
    table = RecordTable("Bred", columns, str)
    qtbot.addWidget(table)
    table.set_rows([f"Række {number}" for number in range(30)], Total({"c0": "I alt"}))
    table.resize(400, 300)
    table.show()
    qtbot.waitExposed(table)
    return table


def left_edge(table: RecordTable) -> bytes:
    """What is painted where the first column is, but for the line that parts it from the others."""
    return table.grab(QRect(0, 0, table.columnWidth(0) - 8, table.height() - 20)).toImage().bits().tobytes()


def test_the_first_column_and_its_heading_stay_while_the_others_scroll(qtbot: QtBot) -> None:
    table = narrow_table(qtbot)
    table.set_current("Række 2")
    before = left_edge(table)
    table.horizontalScrollBar().setValue(200)
    assert left_edge(table) == before
    at = QPoint(10, table.rowViewportPosition(3) + 5)
    assert (table.indexAt(at).row(), table.indexAt(at).column()) == (3, 0)
    assert table.visualRect(table.model().index(3, 0)).left() == 0
    with qtbot.waitSignal(table.sorting_changed):
        qtbot.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert table.sorting() == ("c0", False)


def test_a_cell_reached_by_keyboard_comes_out_from_under_the_first_column(qtbot: QtBot) -> None:
    table = narrow_table(qtbot)
    table.set_current("Række 2", 5)
    for column in (4, 3, 2, 1):
        table.set_current("Række 2", column)
        assert table.columnViewportPosition(column) >= table.frozen_width()
    scrolled = table.horizontalScrollBar().value()
    table.set_current("Række 2", 0)
    assert table.horizontalScrollBar().value() == scrolled


def test_a_first_column_that_would_fill_the_table_scrolls_away_with_the_others(qtbot: QtBot) -> None:
    table = narrow_table(qtbot)
    table.setColumnWidth(0, 350)
    table.horizontalScrollBar().setValue(200)
    assert table.frozen_width() == 0


def test_the_first_cell_says_the_whole_row(table: RecordTable) -> None:
    reader = QAccessible.queryAccessibleInterface(table)
    texts = [reader.child(i).text(QAccessible.Text.Name) for i in range(reader.childCount())]
    assert "Brøndby, Indbyggere: 35651" in texts


def test_column_widths_come_back_in_another_text_size(qtbot: QtBot, table: RecordTable) -> None:
    assert table.widths() == {}
    table.horizontalHeader().resizeSection(0, 222)
    kept = table.widths()
    assert kept["name"] == 222
    other = RecordTable("Kommuner", COLUMNS, lambda town: town.name)
    qtbot.addWidget(other)
    other.set_widths(kept | {"gone": 5})
    assert other.columnWidth(0) == 222
