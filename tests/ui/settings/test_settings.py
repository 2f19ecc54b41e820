from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from cells import write_in
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from klyngedesk.domain.deadlines import Unit
from klyngedesk.domain.plain import to_plain
from klyngedesk.services import bodies, catalogue_editing, settings
from klyngedesk.services.catalogue_editing import Owner
from klyngedesk.services.data_folder import Found
from klyngedesk.services.desk import Desk
from klyngedesk.services.papers import own_templates
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.help.window import HelpWindow
from klyngedesk.ui.members.own_catalogue_dialog import OwnCatalogueDialog
from klyngedesk.ui.members.rules_dialog import RulesDialog
from klyngedesk.ui.settings.catalogue import BodyKindsPage, WholePage
from klyngedesk.ui.settings.data_folder import DataFolderDialog
from klyngedesk.ui.settings.dialog import SettingsDialog
from klyngedesk.ui.settings.folders import FoldersPage
from klyngedesk.ui.settings.look import LookPage
from klyngedesk.ui.settings.own import OwnPage
from klyngedesk.ui.settings.page import SettingsPage
from klyngedesk.ui.settings.recommendation_dialog import RecommendationDialog
from klyngedesk.ui.settings.tables import CatalogueTable
from klyngedesk.ui.settings.templates import TemplatesPage
from klyngedesk.ui.shell import Shell
from klyngedesk.ui.theme import apply
from klyngedesk.ui.widgets.fields import FormField

Open = Callable[[Desk], Shell]
POLITICAL = Owner(kind_id="political")
P = TypeVar("P", bound=SettingsPage)


@pytest.fixture
def shell(example_desk: Desk, open_shell: Open) -> Shell:
    return open_shell(example_desk)


@pytest.fixture
def dialog(qtbot: QtBot, shell: Shell) -> SettingsDialog:
    """The settings as the menu opens them."""
    shell.menus.settings()
    (shown,) = shell.frame.findChildren(SettingsDialog)
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def shown_page(dialog: SettingsDialog, key: str, kind: type[P]) -> P:
    dialog.list.set_current(key)
    page = dialog.pages[key]
    assert isinstance(page, kind)
    assert page.isVisible()
    return page


def write(qtbot: QtBot, field: FormField, text: str, leave: Qt.Key) -> None:
    """Write in a field, and leave it with a key."""
    widget = field.editor.widget()
    widget.setFocus()
    qtbot.keyClicks(widget, text)
    qtbot.keyClick(widget, leave)


def test_ctrl_comma_opens_the_settings(shell: Shell) -> None:
    keys = {action.text(): action.shortcut().toString() for action in shell.frame.menus.menu("file").actions()}
    assert keys["Indstillinger …"] == "Ctrl+,"


def test_the_name_is_stored_when_its_field_is_left(qtbot: QtBot, dialog: SettingsDialog, example_desk: Desk) -> None:
    page = shown_page(dialog, "own", OwnPage)
    write(qtbot, page.name, "Mette Sandholm", Qt.Key.Key_Tab)
    assert example_desk.ask(settings.own_facts).name == "Mette Sandholm"


def test_what_is_being_typed_is_stored_when_the_dialog_is_closed(
    qtbot: QtBot, dialog: SettingsDialog, example_desk: Desk
) -> None:
    page = shown_page(dialog, "own", OwnPage)
    write(qtbot, page.phone, "28 40 00 00", Qt.Key.Key_Escape)
    assert example_desk.ask(settings.own_facts).phone == "28 40 00 00"


def test_a_folder_that_is_not_there_is_told_below_its_field(
    qtbot: QtBot, dialog: SettingsDialog, example_desk: Desk, tmp_path: Path
) -> None:
    page = shown_page(dialog, "folders", FoldersPage)
    qtbot.keyClicks(page.backup.editor.widget(), str(tmp_path / "ingen"))
    page.flush()
    assert "findes ikke" in page.backup.error()
    assert example_desk.ask(settings.folders).backup == ""


def choose_in_cell(qtbot: QtBot, shown: CatalogueTable, row: int, column: int, *keys: Qt.Key) -> None:
    """Open the list of a cell by Enter, and press keys in it."""
    table = shown.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    (box,) = [each for each in table.findChildren(QComboBox) if each.isVisible()]
    qtbot.waitUntil(lambda: box.view().isVisible())
    for key in keys:
        qtbot.keyClick(box.view() if box.view().isVisible() else box, key)
    QApplication.processEvents()


def test_a_date_of_the_plan_is_edited_in_its_cell_and_undone(
    qtbot: QtBot, dialog: SettingsDialog, shell: Shell, example_desk: Desk
) -> None:
    page = shown_page(dialog, "kinds", BodyKindsPage)
    table = page.tables["dates"]
    write_in(qtbot, table.table, 0, 1, "-21")
    assert table.table.hasFocus()
    choose_in_cell(qtbot, table, 0, 2, Qt.Key.Key_Down, Qt.Key.Key_Return)
    line = example_desk.ask(catalogue_editing.lines, "dates", POLITICAL)[0]
    assert isinstance(line, catalogue_editing.DateLine)
    assert (line.offset, line.unit) == (-21, Unit.WORKDAYS)
    assert table.table.hasFocus()
    assert shell.desk.undo_label() == "Ret frister"
    shell.desk.undo()
    shell.desk.undo()
    assert [str(table.table.model().index(0, column).data()) for column in (1, 2)] == ["−28", "dage"]


def test_a_choice_given_up_changes_nothing(qtbot: QtBot, dialog: SettingsDialog, shell: Shell) -> None:
    page = shown_page(dialog, "kinds", BodyKindsPage)
    before = shell.desk.undo_label()
    choose_in_cell(qtbot, page.tables["dates"], 0, 2, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert shell.desk.undo_label() == before
    assert dialog.isVisible()
    assert str(page.tables["dates"].table.model().index(0, 2).data()) == "dage"


def test_a_letter_in_a_cell_with_choices_takes_the_choice_it_begins(
    qtbot: QtBot, dialog: SettingsDialog, example_desk: Desk
) -> None:
    page = shown_page(dialog, "kinds", BodyKindsPage)
    table = page.tables["dates"].table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    qtbot.keyClicks(table, "h")
    line = example_desk.ask(catalogue_editing.lines, "dates", POLITICAL)[0]
    assert isinstance(line, catalogue_editing.DateLine)
    assert line.unit is Unit.WORKDAYS
    QApplication.processEvents()
    assert table.hasFocus()
    assert table.currentIndex().column() == 2


def test_a_date_may_be_ten_years_before_its_meeting(qtbot: QtBot, dialog: SettingsDialog, example_desk: Desk) -> None:
    write_in(qtbot, shown_page(dialog, "kinds", BodyKindsPage).tables["dates"].table, 0, 1, "-3660")
    line = example_desk.ask(catalogue_editing.lines, "dates", POLITICAL)[0]
    assert isinstance(line, catalogue_editing.DateLine)
    assert line.offset == -3660


def test_a_number_that_cannot_stand_stays_in_its_cell_with_the_reason(
    qtbot: QtBot, dialog: SettingsDialog, example_desk: Desk
) -> None:
    page = shown_page(dialog, "kinds", BodyKindsPage)
    table = page.tables["dates"]
    write_in(qtbot, table.table, 0, 1, "to uger")

    def opened_again() -> QLineEdit | None:
        edits = [edit for edit in table.table.findChildren(QLineEdit) if edit.isVisible()]
        return next((edit for edit in edits if "ikke et helt tal" in edit.accessibleDescription()), None)

    qtbot.waitUntil(lambda: opened_again() is not None)
    editor = opened_again()
    assert editor is not None
    assert editor.text() == "to uger"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)


def test_what_a_standing_item_recommends_is_written_as_on_the_page_of_an_item(
    qtbot: QtBot, dialog: SettingsDialog, shell: Shell, example_desk: Desk
) -> None:
    page = shown_page(dialog, "kinds", BodyKindsPage)
    page.part.set_current("standing")
    page.part.chosen.emit("standing")
    table = page.tables["standing"]
    table.table.setFocus()
    table.table.setCurrentIndex(table.table.model().index(0, 4))
    qtbot.keyClick(table.table, Qt.Key.Key_Return)
    (asked,) = table.findChildren(RecommendationDialog)
    qtbot.waitUntil(asked.isActiveWindow)
    recommender, text, _ = asked.box.stops()
    assert text.geometry().top() - recommender.geometry().bottom() < recommender.height()
    asked.box.text.selectAll()
    qtbot.keyClick(asked.box.text, Qt.Key.Key_Delete)
    qtbot.keyClicks(asked.box.text, "dagsordenen godkendes uden ændringer.")
    asked.press_primary()
    line = example_desk.ask(catalogue_editing.lines, "standing", POLITICAL)[0]
    assert isinstance(line, catalogue_editing.StandingLine)
    assert to_plain(line.recommendation) == "at dagsordenen godkendes uden ændringer."
    assert str(table.table.model().index(0, 4).data()) == "at dagsordenen godkendes uden ændringer."
    assert shell.desk.undo_label() == "Ret indstillingen til »Godkendelse af dagsorden«"


def test_rows_are_added_moved_and_taken_out_by_keyboard(
    qtbot: QtBot, dialog: SettingsDialog, example_desk: Desk
) -> None:
    page = shown_page(dialog, "outcomes", WholePage)
    table = page.table

    def names() -> list[str]:
        return [str(table.table.model().index(row, 0).data()) for row in range(table.table.row_count())]

    before = names()
    table.add.click()
    editor = next(edit for edit in table.table.findChildren(QLineEdit) if edit.isVisible())
    qtbot.keyClicks(editor, "Hørt")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert names() == [*before, "Hørt"]
    qtbot.keyClick(table.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names() == [*before[:-1], "Hørt", before[-1]]
    qtbot.keyClick(table.table, Qt.Key.Key_Delete)
    assert names() == before


def test_the_buttons_act_on_the_first_row_then_on_the_one_in_the_place_of_one_gone(dialog: SettingsDialog) -> None:
    table = shown_page(dialog, "outcomes", WholePage).table

    def names() -> list[str]:
        return [str(table.table.model().index(row, 0).data()) for row in range(table.table.row_count())]

    first, second, third = names()[:3]
    table.down.click()
    assert names()[:3] == [second, first, third]
    table.remove.click()
    assert names()[:2] == [second, third]
    table.remove.click()
    assert names()[0] == second
    while names():
        table.remove.click()
    assert not table.remove.isEnabled()
    assert table.add.isEnabled()


def test_another_kind_of_body_has_its_own_rows(dialog: SettingsDialog) -> None:
    page = shown_page(dialog, "kinds", BodyKindsPage)
    political = page.tables["dates"].table.row_count()
    page.kind.set_value("chairmanship")
    page.kind.chosen.emit("chairmanship")
    assert page.tables["dates"].table.row_count() < political


def test_a_template_is_checked_taken_in_and_given_up(
    dialog: SettingsDialog, example_desk: Desk, tmp_path: Path
) -> None:
    page = shown_page(dialog, "templates", TemplatesPage)
    card = page.cards["agenda"]
    card.check_now()
    assert card.found == ["Der er intet galt med »dagsorden.docx«."]
    card.take(own_templates.to_edit(example_desk, "agenda"))
    assert own_templates.template_states(example_desk)[0].own is not None
    assert card.back.isEnabled()
    card.use_shipped()
    assert own_templates.template_states(example_desk)[0].own is None


def test_a_broken_template_is_told_with_what_is_wrong(dialog: SettingsDialog, tmp_path: Path) -> None:
    from docx import Document

    page = shown_page(dialog, "templates", TemplatesPage)
    broken = Document()
    broken.add_paragraph("{{ møde.titlen }}")
    broken.save(str(tmp_path / "min.docx"))
    page.cards["agenda"].take(tmp_path / "min.docx")
    assert any("møde.titlen" in line for line in page.cards["agenda"].found)
    assert not page.cards["agenda"].back.isEnabled()


def test_scheme_and_text_size_are_those_of_the_menu(dialog: SettingsDialog, shell: Shell) -> None:
    page = shown_page(dialog, "look", LookPage)
    shell.frame.appearance.choose_percent(150)
    assert [combo.currentText() for combo in page.findChildren(QComboBox)][1] == "150\u00a0%"
    shell.frame.appearance.choose_percent(100)


def test_f1_opens_the_page_of_the_settings_beside_them(qtbot: QtBot, dialog: SettingsDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    (shown,) = dialog.findChildren(HelpWindow)
    assert shown.isVisible()
    assert shown.list.current_key() == "indstillinger"
    shown.close()


def test_a_step_of_the_settings_is_taken_back_by_ctrl_z_in_them(
    qtbot: QtBot, dialog: SettingsDialog, example_desk: Desk
) -> None:
    page = shown_page(dialog, "outcomes", WholePage)
    before = page.table.table.row_count()
    page.table.table.setFocus()
    page.table.table.setCurrentIndex(page.table.table.model().index(0, 0))
    qtbot.keyClick(page.table.table, Qt.Key.Key_Delete)
    assert page.table.table.row_count() == before - 1
    for _ in range(2):
        qtbot.keyClick(page.table.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.table.table.row_count() == before
    assert example_desk.undo_label() == "Hent eksemplet"


def test_every_control_of_every_page_has_a_name(dialog: SettingsDialog) -> None:
    for key in map(str, dialog.list.keys()):
        page = shown_page(dialog, key, SettingsPage)
        controls = [
            each
            for kind in (QAbstractButton, QLineEdit, QComboBox)
            for each in page.findChildren(kind)
            if each.isVisibleTo(page)
        ]
        nameless = [each for each in controls if not each.accessibleName() and not isinstance(each.parent(), QComboBox)]
        assert nameless == [], key


@pytest.mark.parametrize("percent", [150, 200])
def test_with_large_texts_the_settings_still_fit_a_small_laptop(
    qapp: QApplication, dialog: SettingsDialog, percent: int
) -> None:
    apply(qapp, "light", percent / 100)
    dialog.resize(1326, 620)
    QApplication.processEvents()
    assert dialog.minimumSizeHint().width() <= 1366
    assert dialog.minimumSizeHint().height() <= 640


@pytest.mark.parametrize("percent", [150, 200])
def test_the_dialogs_of_a_body_and_of_the_data_folder_fit_a_small_laptop(
    qapp: QApplication, shell: Shell, example_desk: Desk, tmp_path: Path, percent: int
) -> None:
    apply(qapp, "light", percent / 100)
    view = example_desk.ask(bodies.body, "syd-fagligt")
    free = Found(tmp_path / "en mappe" / "med et langt navn" / "på et fælles drev" / "Klyngedesk", "free")
    line = example_desk.ask(catalogue_editing.lines, "standing", POLITICAL)[0]
    assert isinstance(line, catalogue_editing.StandingLine)
    shown: list[BaseDialog] = [
        OwnCatalogueDialog(shell.office, shell.frame, view),
        RulesDialog(shell.office, shell.frame, view),
        DataFolderDialog(shell.office, shell.frame, free),
        RecommendationDialog(shell.office, shell.frame, line),
    ]
    for each in shown:
        each.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        each.show()
        QApplication.processEvents()
        assert each.minimumSizeHint().width() <= 1366 - 40, type(each).__name__
        assert each.minimumSizeHint().height() <= 688 - 60, type(each).__name__
        corner = each.primary_button.mapTo(each, each.primary_button.rect().bottomRight())
        assert each.rect().contains(corner), type(each).__name__
        each.close()
