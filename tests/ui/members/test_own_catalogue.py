"""A body that differs from its kind: its own deadlines, sections and standing items, and its own rules."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from cells import write_in
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.kinds import OrganisationKind
from klyngedesk.services import composition_rules
from klyngedesk.services.meetings import plan
from klyngedesk.ui.members.own_catalogue_dialog import OwnCatalogueDialog, PartPane
from klyngedesk.ui.members.rules_dialog import RulesDialog

if TYPE_CHECKING:
    from .conftest import Dialogs, Tab

DAY = date(2023, 3, 30)


def titles(pane: PartPane) -> list[str]:
    table: Any = pane.table()
    return [str(table.model().index(row, 0).data()) for row in range(table.row_count())]


def press(qtbot: QtBot, within: QWidget, words: str) -> None:
    """Go to a choice and take it by the keyboard."""
    (button,) = [each for each in within.findChildren(QToolButton) if each.accessibleName() == words]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)


def planned(tab: Tab, body: str = "syd-fagligt") -> list[str]:
    return [dated.title for dated in tab.office.ask(plan, body, DAY)]


def test_a_body_gets_its_own_deadlines_and_gives_them_up_again(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    usual = planned(tab)

    def act(dialog: OwnCatalogueDialog) -> None:
        pane = dialog.panes["dates"]
        assert titles(pane) == usual
        assert not pane.own.isVisible()
        press(qtbot, pane, "Brug egne")
        assert titles(pane) == usual
        assert not pane.inherited.isVisible()
        write_in(qtbot, pane.own.table, 0, 0, "Ring til alle")
        assert planned(tab) == ["Ring til alle", *usual[1:]]
        press(qtbot, pane, "Brug forumtypens")
        assert titles(pane) == usual
        press(qtbot, pane, "Brug egne")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    dialogs.answer(act)
    tab.page.bodies.actions.catalogue.trigger()
    assert planned(tab) == ["Ring til alle", *usual[1:]]
    assert planned(tab, "byen-fagligt") == usual
    steps = []
    for _ in range(4):
        steps.append(tab.office.desk.undo())
    assert steps[0] == "Brug egne frister i Fagligt niveau"
    assert steps[1] == "Brug forumtypens frister i Fagligt niveau"
    assert planned(tab) == usual


def test_what_is_inherited_can_be_read_and_not_changed(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    before = tab.office.desk.undo_label()

    def act(dialog: OwnCatalogueDialog) -> None:
        press(qtbot, dialog, "Faste punkter")
        pane = dialog.panes["standing"]
        assert pane.isVisible()
        table = pane.inherited.table
        table.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_A):
            qtbot.keyClick(table, key)
        assert not [edit for edit in table.findChildren(QLineEdit) if edit.isVisible()]

    dialogs.answer(act)
    tab.page.bodies.actions.catalogue.trigger()
    assert tab.office.desk.undo_label() == before


def test_steps_of_the_dialog_are_taken_back_in_it_and_no_others(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    def act(dialog: OwnCatalogueDialog) -> None:
        pane = dialog.panes["sections"]
        press(qtbot, dialog, "Afsnit")
        before = tab.office.desk.undo_label()
        qtbot.waitUntil(dialog.isActiveWindow)
        press(qtbot, pane, "Brug egne")
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert pane.whose.current() is False
        assert pane.inherited.isVisible()
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert tab.office.desk.undo_label() == before
        qtbot.keyClick(dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert pane.own.isVisible()

    dialogs.answer(act)
    tab.page.bodies.actions.catalogue.trigger()


def test_a_new_rule_is_described_with_its_dates_and_what_it_counts_from(
    tab: Tab, dialogs: Dialogs, qtbot: QtBot
) -> None:
    def act(dialog: RulesDialog) -> None:
        dialog.add_rule.click()
        form = dialog.form
        form.kind.editor.set_value(OrganisationKind.REGION)
        form.kind.editor.chosen.emit(OrganisationKind.REGION)  # type: ignore[attr-defined]
        form.beyond.editor.set_value(OrganisationKind.MUNICIPALITY)
        form.beyond.editor.edited.emit()  # type: ignore[attr-defined]
        offered = next(box for box in form.findChildren(QCheckBox) if box.text().startswith("Det er nok"))
        offered.setFocus()
        qtbot.keyClick(offered, Qt.Key.Key_Space)
        day = form.until.editor.widget()
        day.setFocus()
        qtbot.keyClicks(day, "31.12.2023")
        dialog.press_primary()

    dialogs.answer(act)
    tab.page.bodies.actions.rules.trigger()
    rule = tab.office.ask(composition_rules.rule_set, "syd-fagligt").rules[-1]
    assert (rule.kind, rule.beyond, rule.must_be_offered) == (
        OrganisationKind.REGION,
        OrganisationKind.MUNICIPALITY,
        True,
    )
    assert rule.valid_to == date(2023, 12, 31)


def test_a_rule_that_ends_before_it_begins_is_told_under_its_date(tab: Tab, dialogs: Dialogs, qtbot: QtBot) -> None:
    told: list[str] = []

    def act(dialog: RulesDialog) -> None:
        dialog.form.until.begin(None)
        day = dialog.form.until.editor.widget()
        day.setFocus()
        qtbot.keyClicks(day, "1.1.2020")
        dialog.press_primary()
        told.append(dialog.form.until.error())

    dialogs.answer(act)
    tab.page.bodies.actions.rules.trigger()
    assert plain_spaces(told[0]).startswith("En regel kan ikke gælde fra 1. juli 2022 til 1. januar 2020.")
    assert not tab.office.ask(composition_rules.rule_set, "syd-fagligt").own
