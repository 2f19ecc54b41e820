from __future__ import annotations

from collections.abc import Hashable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from klyngedesk.ui.theme import color
from klyngedesk.ui.widgets.grouped_list import GroupedList, Heading, ListStyle, Mark, Row
from klyngedesk.ui.widgets.grouped_list.layout import places
from klyngedesk.ui.widgets.painting import PILL_HEIGHT

ROWS = (
    Heading("Over frist"),
    Row("a", "Send rykker", "9 af 11 har svaret", pill="5 dage over", tone="err", action="Send"),
    Heading("I dag"),
    Row("b", "Formøde", pill="I dag", action="Åbn"),
    Row("c", "Punkt 6", "Albertslund", number="6", right="13.10", right_note="20 min.",
        marks=(Mark("paperclip", text="3", spoken="3 bilag"),)),
)  # fmt: skip


@pytest.fixture
def work(qtbot: QtBot) -> GroupedList:
    shown = GroupedList("Det skal du gøre", letters="ta1")
    qtbot.addWidget(shown)
    shown.set_rows(ROWS)
    shown.resize(700, 400)
    shown.show()
    qtbot.waitExposed(shown)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    return shown


def centre(shown: GroupedList, key: Hashable) -> QPoint:
    shown.set_current(key)
    return shown.visualRect(shown.currentIndex()).center()


def test_the_first_row_is_selected_when_the_keyboard_comes(work: GroupedList) -> None:
    assert work.current_key() == "a"
    assert work.selectionModel().hasSelection()


def test_arrow_keys_step_over_headings(qtbot: QtBot, work: GroupedList) -> None:
    with qtbot.waitSignal(work.current_changed) as told:
        qtbot.keyClick(work, Qt.Key.Key_Down)
    assert told.args == ["b"]


def test_enter_opens_and_so_does_a_double_click(qtbot: QtBot, work: GroupedList) -> None:
    with qtbot.waitSignal(work.opened) as told:
        qtbot.keyClick(work, Qt.Key.Key_Return)
    assert told.args == ["a"]
    where = centre(work, "c")
    with qtbot.waitSignal(work.opened) as told:
        qtbot.mouseDClick(work.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert told.args == ["c"]


def test_only_the_agreed_letters_act_on_the_row(qtbot: QtBot, work: GroupedList) -> None:
    with qtbot.waitSignal(work.key_pressed) as told:
        qtbot.keyClick(work, Qt.Key.Key_T)
    assert told.args == ["a", "t"]
    with qtbot.assertNotEmitted(work.key_pressed):
        qtbot.keyClick(work, Qt.Key.Key_X)


def test_alt_and_arrow_ask_to_move_the_row_and_leave_the_current_one(qtbot: QtBot, work: GroupedList) -> None:
    with qtbot.waitSignal(work.move_wanted) as told:
        qtbot.keyClick(work, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert told.args == ["a", 1]
    assert work.current_key() == "a"


def test_the_button_of_a_row_is_pressed_where_it_is_drawn(qtbot: QtBot, work: GroupedList) -> None:
    middle = centre(work, "a")
    beside_text, on_button = QPoint(200, middle.y()), QPoint(work.viewport().width() - 40, middle.y())
    with qtbot.assertNotEmitted(work.action_pressed):
        qtbot.mouseClick(work.viewport(), Qt.MouseButton.LeftButton, pos=beside_text)
    with qtbot.waitSignal(work.action_pressed) as told:
        qtbot.mouseClick(work.viewport(), Qt.MouseButton.LeftButton, pos=on_button)
    assert told.args == ["a"]


def test_the_current_row_stays_when_the_list_is_asked_again(qtbot: QtBot, work: GroupedList) -> None:
    work.set_current("c")
    with qtbot.assertNotEmitted(work.current_changed):
        work.set_rows((Row("x", "Ny"), *ROWS))
    assert work.current_key() == "c"
    with qtbot.waitSignal(work.current_changed) as told:
        work.set_rows(ROWS[:2])
    assert told.args == [None]


def test_a_screen_reader_gets_the_whole_row(work: GroupedList) -> None:
    list_ = QAccessible.queryAccessibleInterface(work)
    texts = [list_.child(i).text(QAccessible.Text.Name) for i in range(list_.childCount())]
    assert "6, Punkt 6, Albertslund, 13.10, 20 min., 3 bilag" in texts
    assert list_.text(QAccessible.Text.Name) == "Det skal du gøre"


def test_the_ring_is_there_for_the_keyboard_and_not_for_the_mouse(qtbot: QtBot, work: GroupedList) -> None:
    qtbot.keyClick(work, Qt.Key.Key_Up)
    row = work.visualRect(work.currentIndex())
    edge = QPoint(9, row.center().y())
    assert work.grab().toImage().pixelColor(edge) == color("focus")
    qtbot.mouseClick(work.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, row.center().y()))
    assert work.grab().toImage().pixelColor(edge) == color("sel")


def test_a_growing_list_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    shown = GroupedList("Bør rettes", grow=True)
    qtbot.addWidget(shown)
    shown.set_rows(ROWS)
    assert shown.sizeHint().height() == 2 * 40 + 3 * 56


def test_the_button_shows_on_the_row_the_mouse_is_over(qtbot: QtBot, work: GroupedList) -> None:
    middle = centre(work, "b")
    work.set_current("a")
    edge = QPoint(work.viewport().width() - 34, middle.y() - 15)
    before = work.grab().toImage().pixelColor(edge)
    qtbot.mouseMove(work.viewport(), middle)
    assert work.grab().toImage().pixelColor(edge) != before


@pytest.mark.parametrize("height", [48, 56, 64])
@pytest.mark.parametrize("subtitle", ["9 kommuner · Et hospital med et langt navn", ""])
def test_in_a_narrow_list_the_pill_is_never_upon_the_title(height: int, subtitle: str) -> None:
    row = Row("a", "Sundhedsklyngen med det lange navn", subtitle, pill="Bør efterses", tone="warn")
    where = places(row, QRectF(0, 0, 260, height), ListStyle(row_height=height), with_action=False)
    assert where.pill_left is not None
    words_end = (height + (38 if subtitle else 20)) / 2 - (38 - 18 if subtitle else 0)
    below = where.pill_middle - PILL_HEIGHT / 2 >= words_end - 2
    assert below or where.title_right < where.pill_left
    assert where.subtitle_right < where.pill_left
    assert where.pill_middle + PILL_HEIGHT / 2 <= height
