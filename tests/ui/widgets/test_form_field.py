from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCalendarWidget, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.clock import parse_clock
from klyngedesk.domain.danish import clock_text, long_date, parse_date, plain_spaces
from klyngedesk.services.members import checked_mail
from klyngedesk.ui.meetings.title_field import TitleField
from klyngedesk.ui.theme import apply, dress
from klyngedesk.ui.widgets.fields import (
    Choice,
    Combo,
    DateField,
    FormField,
    LineField,
    Memo,
    SuggestField,
    TextField,
    TimeField,
)
from klyngedesk.ui.widgets.layouts import VBox, holder


class Form:
    """Two fields, so that one can be left for the other."""

    def __init__(self, qtbot: QtBot, field: FormField) -> None:
        self.field, self.other = field, FormField("Andet", TextField())
        self.page: QWidget = holder(VBox(field, self.other))
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitExposed(self.page)
        field.editor.widget().setFocus()

    def leave(self) -> None:
        self.other.editor.widget().setFocus(Qt.FocusReason.TabFocusReason)


@pytest.fixture
def clock(qtbot: QtBot) -> Form:
    return Form(qtbot, FormField("Fra", TimeField(lambda text: parse_clock(text), lambda at: clock_text(at))))  # type: ignore[arg-type]


def test_what_is_typed_is_stored_by_itself_when_typing_stops(qtbot: QtBot, clock: Form) -> None:
    with qtbot.waitSignal(clock.field.committed, timeout=2000) as told:
        qtbot.keyClicks(clock.field.editor.widget(), "13.30")
    assert told.args == [time(13, 30)]


def test_leaving_stores_at_once_and_writes_the_value_the_usual_way(qtbot: QtBot, clock: Form) -> None:
    qtbot.keyClicks(clock.field.editor.widget(), "9")
    with qtbot.waitSignal(clock.field.committed, timeout=100):
        clock.leave()
    assert clock.field.editor.widget().text() == "09.00"


def test_an_error_is_told_when_the_field_is_left_and_goes_when_typing_goes_on(qtbot: QtBot, clock: Form) -> None:
    edit = clock.field.editor.widget()
    qtbot.keyClicks(edit, "25.70")
    assert clock.field.error() == ""
    with qtbot.assertNotEmitted(clock.field.committed):
        clock.leave()
    assert clock.field.error() != ""
    assert edit.accessibleDescription() == clock.field.error()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert clock.field.error() == ""


def test_an_unchanged_value_is_not_stored_again(qtbot: QtBot, clock: Form) -> None:
    clock.field.set_value(time(13))
    with qtbot.assertNotEmitted(clock.field.committed):
        clock.leave()


def test_a_refresh_does_not_take_away_what_is_being_typed(qtbot: QtBot, clock: Form) -> None:
    edit = clock.field.editor.widget()
    qtbot.keyClicks(edit, "14")
    clock.field.set_value(time(8))
    assert edit.text() == "14"


def test_the_label_names_the_field(clock: Form) -> None:
    assert clock.field.editor.widget().accessibleName() == "Fra"


@pytest.fixture
def day(qtbot: QtBot) -> Form:
    form = Form(qtbot, FormField("Dato", DateField(parse_date, long_date)))
    form.field.set_value(date(2023, 2, 9))
    return form


def test_a_date_may_be_typed_the_short_way(qtbot: QtBot, day: Form) -> None:
    edit = day.field.editor.widget()
    edit.selectAll()
    qtbot.keyClicks(edit, "16/2 2023")
    with qtbot.waitSignal(day.field.committed, timeout=100) as told:
        day.leave()
    assert told.args == [date(2023, 2, 16)]
    assert edit.text() == long_date(date(2023, 2, 16))


def test_the_error_of_another_wrong_date_replaces_the_former_when_the_field_is_left(qtbot: QtBot, day: Form) -> None:
    edit = day.field.editor.widget()
    for typed, told in (("31.02.2022", "31. februar 2022"), ("{{7*7}}", "»{{7*7}}«"), ("y" * 60, f"»{'y' * 39}…«")):
        edit.setFocus()
        edit.selectAll()
        qtbot.keyClicks(edit, typed)
        day.leave()
        assert told in plain_spaces(day.field.error())
        assert edit.text() == typed


def test_arrow_keys_change_the_day(qtbot: QtBot, day: Form) -> None:
    qtbot.keyClick(day.field.editor.widget(), Qt.Key.Key_Up)
    assert day.field.value() == date(2023, 2, 10)


def test_a_day_can_be_picked_in_the_calendar(qtbot: QtBot, day: Form) -> None:
    qtbot.keyClick(day.field.editor.widget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = day.page.findChild(QCalendarWidget)
    assert calendar.selectedDate().toPython() == date(2023, 2, 9)
    calendar.clicked.emit(calendar.selectedDate().addDays(7))
    assert day.field.value() == date(2023, 2, 16)


def test_a_choice_is_told_by_its_key(qtbot: QtBot) -> None:
    combo = Combo([Choice("b", "Beslutning"), Choice("d", "Drøftelse")], "b")
    form = Form(qtbot, FormField("Type", combo))
    form.field.set_value("b")
    with qtbot.waitSignal(form.field.committed, timeout=100) as told:
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert told.args == ["d"]


def test_a_memo_grows_with_its_text(qtbot: QtBot, qapp: QApplication) -> None:
    form = Form(qtbot, FormField("Note", Memo()))
    memo = form.field.editor.widget()
    before = memo.height()
    memo.insertPlainText("en\nto\ntre\nfire\nfem\nseks")
    qapp.processEvents()
    assert memo.height() > before
    assert form.field.value() == "en\nto\ntre\nfire\nfem\nseks"


def test_an_error_names_no_inner_place(qtbot: QtBot) -> None:
    form = Form(qtbot, FormField("Mail", LineField(checked_mail, str)))
    qtbot.keyClicks(form.field.editor.widget(), "karen@")
    assert not form.field.check()
    assert form.field.error().startswith("»karen@« er ikke en mailadresse.")


def test_suggestions_have_the_look_of_the_list_of_a_combo(qtbot: QtBot) -> None:
    names = ["Glostrup", "Dragør", "Rødovre"]
    suggested, combo = SuggestField(names), Combo([Choice(name, name) for name in names])
    form = Form(qtbot, FormField("Kommune", suggested))
    qtbot.addWidget(combo)
    dress(combo)
    qtbot.keyClicks(suggested.lineEdit(), "o")
    popup = suggested.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    rows = [popup.model().index(row, 0) for row in range(popup.model().rowCount())]
    assert [row.data() for row in rows] == ["Glostrup", "Rødovre"]
    assert popup.sizeHintForRow(0) == combo.view().sizeHintForRow(0)
    assert popup.viewport().rect().contains(popup.visualRect(rows[-1]))
    popup.hide()
    form.leave()


def test_a_choice_whose_words_have_no_room_is_cut_with_a_mark_and_told_whole(qtbot: QtBot) -> None:
    words = "28. sep. 2022 · Sættemøde i politisk niveau"
    combo = Combo([Choice("a", words), Choice("b", "Kort")], "a")
    qtbot.addWidget(combo)
    combo.resize(200, 32)
    combo.show()
    option: Any = QStyleOptionComboBox()
    combo.initStyleOption(option)
    assert option.currentText.startswith("28. sep. 2022")
    assert option.currentText.endswith("…")
    qtbot.waitUntil(lambda: combo.toolTip() == combo.currentText() == words)
    combo.set_value("b")
    qtbot.waitUntil(lambda: combo.toolTip() == "")


@pytest.mark.parametrize("make", [TextField, Memo, SuggestField, lambda: TitleField("Titel", "")])
def test_ctrl_z_is_the_windows_when_nothing_typed_in_the_field_is_left(
    qtbot: QtBot, make: Callable[[], TextField | Memo | SuggestField | TitleField]
) -> None:
    field = make()
    page = holder(VBox(field))
    qtbot.addWidget(page)
    undone: list[str] = []
    QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page, lambda: undone.append("window"))
    field.set_value("Stod der før")
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    qtbot.keyClicks(field, "x")
    assert field.value() != "Stod der før"
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.value(), undone) == ("Stod der før", [])
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.value(), undone) == ("Stod der før", ["window"])


@pytest.mark.parametrize("percent", [100, 115, 130, 150, 175, 200])
def test_a_memo_shows_all_its_lines_without_scrolling(qtbot: QtBot, qapp: QApplication, percent: int) -> None:
    apply(qapp, "light", percent / 100)
    memo = Memo(lines=2)
    page = holder(VBox(memo, None))
    qtbot.addWidget(page)
    page.resize(600, 700)
    page.show()
    memo.setFocus()
    memo.insertPlainText("\n".join(f"linje {number}" for number in range(9)))
    qtbot.waitUntil(lambda: memo.height() == memo.sizeHint().height() >= 9 * memo.fontMetrics().height())
    assert memo.verticalScrollBar().maximum() == 0
