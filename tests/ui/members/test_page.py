from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.services import bodies, members
from klyngedesk.services.interchange import EXAMPLE_DAY
from klyngedesk.services.seats import seats_on
from klyngedesk.ui.members.import_dialog import ImportDialog
from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from .conftest import Tab

BRONDBY, PIU2 = "syd-fagligt-broendby", "syd-fagligt-piu-2"


def on_day(tab: Tab, text: str, qtbot: QtBot) -> None:
    """Type another day for the seats to be shown on."""
    field = tab.page.head.day.widget()
    field.setFocus()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    tab.page.table.setFocus()


def test_the_seats_are_those_of_the_day(tab: Tab, qtbot: QtBot) -> None:
    assert tab.row("Brøndby")[1] == "Karsten Vedelsby"
    on_day(tab, "1.8.2022", qtbot)
    assert tab.row("Brøndby")[1] == "Ole Winterfeldt"
    on_day(tab, "", qtbot)
    assert tab.row("Brøndby")[1] == "Karsten Vedelsby"


def test_a_period_with_both_its_ends_has_room_in_its_column(tab: Tab, qtbot: QtBot) -> None:
    on_day(tab, "1.8.2022", qtbot)
    told = tab.row("Brøndby")[3]
    assert plain_spaces(told) == "1. juli 2022 – 31. aug. 2022"
    table = tab.page.table
    assert table.fontMetrics().horizontalAdvance(told) + px(16) <= table.columnWidth(3)


def test_what_is_no_day_stays_in_its_field_marked(tab: Tab, qtbot: QtBot) -> None:
    on_day(tab, "32.13.", qtbot)
    field = tab.page.head.day
    assert field.edit.text() == "32.13."
    assert field.property("invalid") == "true"
    assert tab.row("Brøndby")[1] == "Karsten Vedelsby"


def test_vacant_and_offered_seats_say_so(tab: Tab) -> None:
    held = next(
        row.membership_id for row in tab.office.ask(seats_on, "syd-fagligt", tab.page.day()) if row.id == BRONDBY
    )
    tab.office.do("Afslut", members.end_membership, held or "", date(2022, 10, 31))
    assert [plain_spaces(text) for text in tab.row("Brøndby")] == [
        "Brøndby",
        "Ubesat",
        "–",
        "siden 1. nov. 2022",
        "Medlem",
    ]
    assert tab.row("PIU, plads 2")[1] == "Tilbudt"


def test_a_row_is_read_aloud_as_a_whole(tab: Tab) -> None:
    model = tab.page.table.model()
    spoken = [str(model.index(r, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for r in range(model.rowCount())]
    assert "Hospitaler 2 pladser" in spoken
    assert plain_spaces(next(text for text in spoken if text.startswith("Hvidovre Hospital"))) == (
        "Hvidovre Hospital, Indehaver: Lene Østerby, Stedfortræder: Troels Engmark, Periode: 1. juli 2022 –, "
        "Rolle: Formand"
    )


def test_the_filter_finds_seats_by_any_of_their_words(tab: Tab, qtbot: QtBot) -> None:
    qtbot.keyClicks(tab.page.head.filter.edit, "medformand henrik")
    qtbot.waitUntil(lambda: len(tab.rows()) == 1)
    assert tab.rows()[0][0] == "Høje-Taastrup, direktør"
    qtbot.keyClick(tab.page.head.filter.edit, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is tab.page.table


def test_the_seats_go_to_excel_by_the_clipboard(tab: Tab, qtbot: QtBot) -> None:
    tab.choose(BRONDBY)
    qtbot.keyClick(tab.page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = plain_spaces(QGuiApplication.clipboard().text()).splitlines()[0].split("\t")
    assert cells == ["Brøndby", "Karsten Vedelsby", "", "1. sep. 2022 –", "Medlem"]


def test_members_copied_from_excel_are_looked_at_before_they_are_taken_in(
    tab: Tab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImportDialog, "exec", lambda dialog: dialog.press_primary())
    QGuiApplication.clipboard().setText("Organisation\tNavn\r\nBrøndby\tKarla Nyborg\r\n")
    tab.choose(BRONDBY)
    qtbot.keyClick(tab.page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert tab.row("Brøndby")[1] == "Karla Nyborg"


def test_the_person_on_the_seat_is_told_of(tab: Tab) -> None:
    tab.choose(BRONDBY)
    QApplication.processEvents()
    told = [
        plain_spaces(each.accessibleName()) for each in tab.page.side.seat.findChildren(QWidget) if each.isVisible()
    ]
    assert "Før: Ole Winterfeldt, til 31. aug. 2022" in told
    assert "Fremmøde: 1 af 1 møde" in told
    assert "Opfølgning: 1 åben, frist fr. 25. nov." in told


def test_a_phone_number_is_corrected_where_it_stands(tab: Tab, qtbot: QtBot) -> None:
    tab.choose(BRONDBY)
    field = next(each for each in tab.page.side.seat.findChildren(QLineEdit) if each.accessibleName() == "Telefon")
    field.selectAll()
    qtbot.keyClicks(field, "43 28 28 28")
    tab.page.flush()
    row = next(row for row in tab.office.ask(seats_on, "syd-fagligt", tab.page.day()) if row.id == BRONDBY)
    assert row.phone == "43 28 28 28"
    assert tab.office.desk.undo_label() == "Ret telefonnummer for Karsten Vedelsby"


def test_a_half_typed_address_is_never_shown_for_another_person(tab: Tab, qtbot: QtBot) -> None:
    tab.choose(BRONDBY)
    field = next(each for each in tab.page.side.seat.findChildren(QLineEdit) if each.accessibleName() == "Mail")
    field.selectAll()
    qtbot.keyClicks(field, "karsten.snabel")
    tab.choose("syd-fagligt-dragoer")
    assert field.text() == "mona.thorupgaard@eksempel.dk"
    tab.choose(BRONDBY)
    assert field.text() == "karsten.vedelsby@eksempel.dk"


def test_a_closed_body_can_only_be_read(tab: Tab) -> None:
    tab.office.do("Luk", bodies.close_body, "syd-fagligt", date(2022, 11, 1), "Klyngen nedlægges", "syd-politisk")
    tab.choose(BRONDBY)
    seats, body = tab.page.seats.actions, tab.page.bodies.actions
    closed = (seats.new, seats.edit, seats.replace, seats.substitutes, seats.end, seats.remove, body.edit, body.close)
    assert not any(action.isEnabled() for action in closed)
    assert not tab.page.head.new.isEnabled()
    said = next(each for each in tab.page.findChildren(QWidget) if "Klyngen nedlægges" in each.accessibleName())
    assert plain_spaces(said.accessibleName()) == (
        "Forummet er lukket Lukket efter 1. november 2022. Klyngen nedlægges. Efterfølges af Politisk niveau."
    )
    body.reopen.trigger()
    assert seats.new.isEnabled()


def test_a_body_that_has_got_a_last_day_tells_it_and_can_be_kept_open(tab: Tab) -> None:
    tab.office.do("Luk", bodies.close_body, "syd-fagligt", EXAMPLE_DAY, "Klyngen nedlægges")
    tab.choose(BRONDBY)
    body, banner = tab.page.bodies.actions, tab.page.findChild(Banner)
    assert banner is not None
    assert plain_spaces(banner.accessibleName()) == (
        "Forummet bliver lukket Det er åbent til og med 22. november 2022. Klyngen nedlægges."
    )
    assert tab.page.seats.actions.new.isEnabled()
    assert body.reopen.text() == "Luk ikke forummet"
    body.reopen.trigger()
    assert tab.office.desk.undo_label() == "Luk ikke Fagligt niveau"
    assert not body.reopen.isVisible()


def test_the_switch_becomes_a_list_where_there_is_no_room(tab: Tab) -> None:
    switch = tab.page.head.switch
    assert switch.currentIndex() == 0
    tab.page.narrow("narrow")
    tab.page.resize(700, 600)
    QApplication.processEvents()
    assert switch.currentIndex() == 1
    assert switch.combo.currentText() == "Fagligt niveau"
    switch.combo.chosen.emit("syd-politisk")
    assert "Flemming Åstrup" in {row[1] for row in tab.rows()}
    assert switch.segments.current() == "syd-politisk"


def test_in_a_narrow_window_one_pane_is_shown_at_a_time(tab: Tab, qtbot: QtBot) -> None:
    tab.page.narrow("narrow")
    assert not tab.page.side.isVisible()
    tab.choose(BRONDBY)
    qtbot.keyClick(tab.page.table, Qt.Key.Key_Return)
    assert tab.page.side.isVisible()
    assert not tab.page.table.isVisible()
    tab.page.side.back_wanted.emit()
    assert tab.page.table.isVisible()
    tab.page.narrow("wide")
    assert tab.page.side.isVisible()


def test_the_search_and_the_overview_lead_here(tab: Tab) -> None:
    tab.page.open(("seat", "syd-fagligt", PIU2))
    assert tab.page.table.current_key() == PIU2
    tab.page.open(("body", "ammegruppen"))
    assert tab.row("Tårnby")[1] == "Rikke Kastruplund"
    tab.page.open(("person", "p-karsten-vedelsby"))
    assert tab.page.table.current_key() == BRONDBY
    tab.page.open(("person", "p-ole-winterfeldt"))
    assert tab.page.table.current_key() is None
    names = {each.accessibleName() for each in tab.page.side.seat.findChildren(QWidget)}
    assert "Historik" in names


def test_a_row_of_the_history_leads_to_the_persons_other_seat(tab: Tab) -> None:
    tab.choose("syd-fagligt-hvidovre-hospital")
    keys = tab.page.side.seat.history.keys()
    key = next(key for key in keys if isinstance(key, tuple) and key[0] == "seat")
    tab.page.side.seat.opened.emit(key)
    assert tab.page.head.switch.segments.current() == "syd-formandskab"


def test_the_member_list_is_made_and_found_again(tab: Tab, qtbot: QtBot) -> None:
    actions = tab.page.list.actions
    assert not actions.open.isEnabled()
    actions.word.trigger()
    qtbot.waitUntil(lambda: not tab.page.list.papers.busy(), timeout=20_000)
    (made,) = tab.opened
    assert made.name == "Medlemsliste fagligt niveau 2022-11-22.docx"
    assert tab.told[-1] == f"{made.name} er lavet"
    actions.show.trigger()
    assert tab.opened[-1] == made.parent
    assert tab.refused == []


def test_addresses_go_to_the_clipboard_and_who_has_none_is_named(tab: Tab) -> None:
    tab.office.do("Ret mail", members.set_contact, "p-karsten-vedelsby", "email", "")
    tab.page.list.actions.copy.trigger()
    assert "mona.thorupgaard@eksempel.dk" in QGuiApplication.clipboard().text()
    assert tab.told[-1] == "Kopieret: 18 mailadresser. Uden adresse: Karsten Vedelsby"


def test_a_mail_is_opened_as_a_draft(tab: Tab) -> None:
    tab.choose(BRONDBY)
    tab.page.seats.actions.mail.trigger()
    tab.page.side.composition.ask_wanted.emit("piu")
    assert [path.suffix for path in tab.opened] == [".eml", ".eml"]
    assert all(path.is_file() for path in tab.opened)


def test_members_go_out_to_excel(tab: Tab, tmp_path: Path) -> None:
    tab.page.list.store(tmp_path / "Medlemmer.xlsx")
    assert (tmp_path / "Medlemmer.xlsx").stat().st_size > 5000
    assert tab.told[-1] == "Gemt som Medlemmer.xlsx"


def test_an_empty_store_says_what_to_do(empty_tab: Tab) -> None:
    assert empty_tab.rows() == []
    shown = [each.accessibleName() for each in empty_tab.page.findChildren(QWidget) if each.isVisible()]
    assert any(name.startswith("Ingen fora endnu.") for name in shown)
    for actions in empty_tab.page.menus().values():
        for action in actions:
            if action.isEnabled():
                action.trigger()
    assert empty_tab.refused == []


def test_everything_that_takes_the_focus_has_a_name(tab: Tab) -> None:
    tab.choose(BRONDBY)
    fields = [
        each
        for each in tab.page.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLineEdit | QComboBox) and each.isVisible()
    ]
    nameless = [each for each in fields if not each.accessibleName() and each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert nameless == []
    assert QAccessible.queryAccessibleInterface(tab.page.table).text(QAccessible.Text.Name) == "Pladser"


def test_what_cannot_be_taken_in_is_told_before_what_can(
    tab: Tab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def look(dialog: ImportDialog) -> int:
        dialog.show()
        labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
        told.extend(label.text() for label in sorted(labels, key=lambda each: each.mapTo(dialog, QPoint()).y()))
        return 0

    monkeypatch.setattr(ImportDialog, "exec", look)
    QGuiApplication.clipboard().setText("Organisation\tNavn\r\nBrøndby\tKarla Nyborg\r\nOdense\tPer Vang\r\n")
    tab.choose(BRONDBY)
    qtbot.keyClick(tab.page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told.index("Kan ikke hentes") < told.index("Ændringer")
