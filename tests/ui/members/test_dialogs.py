from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.services import bodies, clusters, members, members_import, organisations
from klyngedesk.services.composition import composition
from klyngedesk.services.members import SeatFacts
from klyngedesk.services.organisations import OrganisationFacts
from klyngedesk.services.people import seat_history
from klyngedesk.services.seats import SeatRow, seats_on
from klyngedesk.ui.dialogs.base import BaseDialog

if TYPE_CHECKING:
    from .conftest import Dialogs, Tab

BRONDBY, PIU2, TODAY = "syd-fagligt-broendby", "syd-fagligt-piu-2", date(2022, 11, 22)
Act = Callable[[Any], None]


def field(dialog: QWidget, name: str) -> QWidget:
    """The field with a label, whatever can be written or chosen in."""
    kinds = (QLineEdit, QComboBox, QPlainTextEdit)
    found = (each for kind in kinds for each in dialog.findChildren(kind) if each.accessibleName() == name)
    return next(each for each in found if each.isVisible())


def write(qtbot: QtBot, dialog: QWidget, name: str, text: str) -> None:
    """Type a text in a field in place of what stands there."""
    where = field(dialog, name)
    target = where.lineEdit() if isinstance(where, QComboBox) else where
    assert isinstance(target, QLineEdit | QPlainTextEdit)
    target.setFocus()
    target.selectAll()
    qtbot.keyClick(target, Qt.Key.Key_Delete)
    qtbot.keyClicks(target, text)


def press_enter(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def seat(tab: Tab, seat_id: str, day: date = TODAY) -> SeatRow:
    return next(row for row in tab.office.ask(seats_on, "syd-fagligt", day) if row.id == seat_id)


def test_another_known_person_is_put_on_the_seat_by_keyboard(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: BaseDialog) -> None:
        assert dialog.focusWidget() in (field(dialog, "Person"), field(dialog, "Person").focusProxy())
        write(qtbot, dialog, "Person", "Pia Lundtofte")
        write(qtbot, dialog, "Første dag på pladsen", "1.12.2022")
        press_enter(qtbot, dialog)

    tab.choose(BRONDBY)
    dialogs.answer(act)
    qtbot.keyClick(tab.page.table, Qt.Key.Key_Return)
    assert seat(tab, BRONDBY).person == "Karsten Vedelsby"
    assert seat(tab, BRONDBY, date(2022, 12, 1)).person == "Pia Lundtofte"
    assert tab.office.desk.undo_label() == "Skift person på Brøndby"


def test_somebody_new_is_described_where_they_are_named(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: BaseDialog) -> None:
        write(qtbot, dialog, "Person", "Vibeke Nyborg")
        write(qtbot, dialog, "Mail", "ingen adresse")
        press_enter(qtbot, dialog)
        assert dialog.isVisible(), "a wrong address keeps the dialog open"
        write(qtbot, dialog, "Mail", "vibeke@eksempel.dk")
        press_enter(qtbot, dialog)

    tab.choose(PIU2)
    dialogs.answer(act)
    tab.page.seats.actions.replace.trigger()
    row = seat(tab, PIU2)
    assert (row.person, row.email, row.since) == ("Vibeke Nyborg", "vibeke@eksempel.dk", TODAY)


def test_a_name_is_needed_and_said_so_under_its_field(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    said: list[str] = []

    def act(dialog: BaseDialog) -> None:
        press_enter(qtbot, dialog)
        said.append(field(dialog, "Person").accessibleDescription())

    tab.choose(PIU2)
    dialogs.answer(act)
    tab.page.seats.actions.replace.trigger()
    assert said[0].startswith("Personens navn mangler.")


def test_a_membership_ends_on_a_day(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: BaseDialog) -> None:
        write(qtbot, dialog, "Sidste dag på pladsen", "31.12.2022")
        press_enter(qtbot, dialog)

    tab.choose(BRONDBY)
    dialogs.answer(act)
    tab.page.seats.actions.end.trigger()
    assert seat(tab, BRONDBY).until == date(2022, 12, 31)
    assert tab.office.desk.undo_label() == "Afslut Karsten Vedelsby på Brøndby"


def test_a_substitute_for_a_topic_is_named_and_another_removed(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: BaseDialog) -> None:
        remove = next(each for each in dialog.findChildren(QWidget) if each.accessibleName() == "Fjern Line Aabyhøj")
        qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
        write(qtbot, dialog, "Ny stedfortræder", "Pia Lundtofte")
        write(qtbot, dialog, "Emne", "Børn og unge")
        press_enter(qtbot, dialog)

    tab.choose("syd-fagligt-glostrup")
    dialogs.answer(act)
    tab.page.seats.actions.substitutes.trigger()
    named = seat(tab, "syd-fagligt-glostrup").substitutes
    assert [(each.name, each.topic) for each in named] == [("Pia Lundtofte", "Børn og unge")]


def test_a_new_seat_is_the_current_one_afterwards(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: BaseDialog) -> None:
        write(qtbot, dialog, "Pladsens navn", "Brøndby Kommune, plads 2")
        press_enter(qtbot, dialog)

    tab.choose(BRONDBY)
    dialogs.answer(act)
    tab.page.seats.actions.new.trigger()
    made = tab.page.table.current_key()
    assert seat(tab, str(made)).name == "Brøndby Kommune, plads 2"
    assert tab.row("Brøndby, plads 2")[1] == "Ubesat"
    tab.page.seats.actions.remove.trigger()
    assert "Brøndby, plads 2" not in {row[0] for row in tab.rows()}
    assert tab.office.desk.undo_label() == "Fjern pladsen Brøndby, plads 2"


def test_a_seat_that_has_met_is_not_removed_and_the_reason_told(tab: Tab) -> None:
    tab.choose(BRONDBY)
    tab.page.seats.actions.remove.trigger()
    assert [problem.code for problem in tab.refused] == ["seat.used"]


def test_the_patients_say_no_to_a_seat(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: BaseDialog) -> None:
        write(qtbot, dialog, "Takket nej", "1.11.2022")
        press_enter(qtbot, dialog)

    tab.choose(PIU2)
    dialogs.answer(act)
    tab.page.seats.actions.offer.trigger()
    assert tab.office.ask(members.offer, PIU2) == (date(2022, 7, 1), date(2022, 11, 1))
    assert tab.row("PIU, plads 2")[1] == "Ubesat"


def test_a_period_is_corrected(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: BaseDialog) -> None:
        write(qtbot, dialog, "Første dag", "15.9.2022")
        press_enter(qtbot, dialog)

    tab.choose(BRONDBY)
    dialogs.answer(act)
    tab.page.seats.actions.period.trigger()
    assert tab.office.ask(seat_history, BRONDBY).holders[0].first_day == date(2022, 9, 15)


def test_a_new_working_group_is_shown_with_what_it_waits_for(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: BaseDialog) -> None:
        write(qtbot, dialog, "Navn", "Overgangsgruppen")
        press_enter(qtbot, dialog)

    dialogs.answer(act)
    tab.page.bodies.actions.new.trigger()
    made = next(row for row in tab.office.ask(clusters.bodies, "syd") if row.name == "Overgangsgruppen")
    assert tab.page.head.switch.segments.current() == made.id
    assert tab.office.ask(composition, made.id, TODAY).patients_invited is False

    dialogs.answer(lambda dialog: press_enter(qtbot, dialog))
    tab.page.side.composition.invite_wanted.emit()
    assert tab.office.ask(composition, made.id, TODAY).patients_invited_on == TODAY
    assert tab.office.desk.undo_label() == "PIU er inviteret"


def test_a_body_is_closed_with_its_reason(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: BaseDialog) -> None:
        write(qtbot, dialog, "Sidste dag", "15.11.2022")
        write(qtbot, dialog, "Begrundelse", "Klyngen nedlægges")
        dialog.press_primary()

    dialogs.answer(act)
    tab.page.bodies.actions.close.trigger()
    view = tab.office.ask(bodies.body, "syd-fagligt")
    assert (view.closed, view.close_reason) == (True, "Klyngen nedlægges")
    assert tab.page.head.switch.segments.findChildren(QWidget)[-1].accessibleName() == "Fagligt niveau (lukket)"


def test_the_number_of_a_rule_is_changed_in_the_table(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: Any) -> None:
        dialog.table.edited.emit(0, "least", 3)
        dialog.press_primary()

    dialogs.answer(act)
    tab.page.bodies.actions.rules.trigger()
    finding = tab.office.ask(composition, "syd-fagligt", TODAY).lines[0].finding
    assert (finding.filled, finding.least) == (2, 3)
    assert tab.office.desk.undo_label() == "Ret reglerne for Fagligt niveau"


def test_an_organisation_is_corrected_as_it_is_typed(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: BaseDialog) -> None:
        write(qtbot, dialog, "Kort navn", "Brøndby Ø")
        press_enter(qtbot, dialog)

    dialogs.answer(act)
    tab.page.open(("organisation", "k-broendby"))
    assert tab.row("Brøndby Ø")[1] == "Karsten Vedelsby"


def test_what_cannot_stand_about_an_organisation_keeps_neither_the_rest_nor_the_dialog_from_the_user(
    tab: Tab, dialogs: Dialogs, qtbot: QtBot
) -> None:
    def stored() -> OrganisationFacts:
        rows = tab.office.ask(organisations.organisations, "syd", TODAY)
        return next(row.facts for row in rows if row.id == "k-broendby")

    def act(dialog: BaseDialog) -> None:
        qtbot.waitUntil(dialog.isActiveWindow)
        before = stored().ean
        write(qtbot, dialog, "EAN-nummer", "123")
        write(qtbot, dialog, "Adresse", "Parkvej 160")
        press_enter(qtbot, dialog)
        assert dialog.isVisible()
        assert (stored().address, stored().ean) == ("Parkvej 160", before)
        write(qtbot, dialog, "EAN-nummer", "57 98 00 59 89 89 2")
        press_enter(qtbot, dialog)
        assert not dialog.isVisible()

    dialogs.answer(act)
    tab.page.open(("organisation", "k-broendby"))
    assert stored().ean == "5798005989892"


def test_the_file_is_shown_before_it_is_taken_and_lines_can_be_left_out(
    tab: Tab, dialogs: Dialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Medlemmer.xlsx"
    members_import.export_members(tab.office.desk, "syd-fagligt", path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for cells in list(sheet.iter_rows()):
        for cell in cells:
            if cell.value == "mona.thorupgaard@eksempel.dk":
                cell.value = "mona@dragoer.dk"
            elif cell.value == "Jørgen Elkær":
                sheet.delete_rows(cell.row)
    book.save(path)

    def act(dialog: BaseDialog) -> None:
        boxes = {box.accessibleName(): box.isChecked() for box in dialog.findChildren(QCheckBox)}
        assert boxes == {
            "Ændret: Mona Thorupgaard, Dragør Kommune. Mail: mona.thorupgaard@eksempel.dk → mona@dragoer.dk": True,
            "Mangler: Jørgen Elkær, Glostrup Kommune. "
            "Står ikke i filen. Hvis linjen er valgt, slutter medlemskabet i går.": False,
        }
        assert dialog.primary_button.words() == "Hent 1 ændring"
        press_enter(qtbot, dialog)

    dialogs.answer(act)
    tab.page.list.read(path)
    assert seat(tab, "syd-fagligt-dragoer").email == "mona@dragoer.dk"
    assert seat(tab, "syd-fagligt-glostrup").person == "Jørgen Elkær"
    assert tab.told[-1] == "Hentet: 1 ændring"


def test_a_file_that_is_no_list_is_told_calmly(tab: Tab, tmp_path: Path) -> None:
    (tmp_path / "tom.xlsx").write_bytes(b"")
    tab.page.list.read(tmp_path / "tom.xlsx")
    assert [problem.code for problem in tab.refused] == ["xlsx.empty"]


def test_every_dialog_leaves_the_store_alone_when_given_up(tab: Tab, dialogs: Dialogs) -> None:
    before = tab.office.desk.undo_label()
    tab.office.do("Opret", members.add_seat, "syd-fagligt", SeatFacts("k-broendby", "Brøndby, plads 2"))
    tab.office.desk.undo()
    seats, body = tab.page.seats.actions, tab.page.bodies.actions
    for seat_id, actions in (
        (BRONDBY, (seats.new, seats.edit, seats.replace, seats.person, seats.substitutes, seats.period, seats.end)),
        (PIU2, (seats.offer, seats.replace, body.new, body.edit, body.rules, body.close, body.parties)),
    ):
        tab.choose(seat_id)
        for action in actions:
            dialogs.answer(lambda dialog: dialog.reject())
            action.trigger()
    assert len(dialogs.seen) == 14
    assert tab.office.desk.undo_label() == before
