from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klyngedesk.domain.kinds import CountedAs, Purse
from klyngedesk.services import cluster_funds, populations, postings
from klyngedesk.services.cost_sharing import cost_table
from klyngedesk.services.desk import Desk
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.finance.funds_dialogs import GrantDialog
from klyngedesk.ui.finance.page import FinancePage
from klyngedesk.ui.finance.participant_dialogs import AddDialog, ShareDialog
from klyngedesk.ui.finance.populations_dialog import PopulationsDialog
from klyngedesk.ui.finance.posting_dialog import PostingDialog, edit_posting, new_fields
from klyngedesk.ui.finance.year_dialogs import FirstYearDialog, LineDialog, NewYearDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.widgets.fields import FormField
from klyngedesk.ui.widgets.labels import Label

YEAR = "syd-2022"


@pytest.fixture
def office(desk: Desk, tmp_path: Path) -> Office:
    made = Office(desk, Remembered(tmp_path))
    made.choose_cluster("syd")
    return made


def write(field: FormField, text: str) -> None:
    field.editor.widget().setText(text)  # type: ignore[attr-defined]
    field.editor.edited.emit()  # type: ignore[attr-defined]


def open_dialog() -> BaseDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, BaseDialog)
    return found


def test_administration_is_refused_under_its_field_with_the_way_out(qtbot: QtBot, office: Office) -> None:
    fields = replace(new_fields(office, Purse.CLUSTER_FUNDS, "syd-mistrivsel"), text="Konsulent", amount_oere=1_250_000)
    dialog = PostingDialog(None, office, None, fields)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.way_out.isVisible()
    dialog.category.editor.set_value("secretariat")
    dialog.category.editor.edited.emit()  # type: ignore[attr-defined]
    assert dialog.category.error().startswith("Klyngemidler må kun bruges til indsatser for fælles patienter.")
    assert dialog.way_out.isVisible()
    before = len(office.ask(postings.postings, "syd", Purse.CLUSTER_FUNDS))
    dialog.press_primary()
    assert dialog.isVisible()
    assert len(office.ask(postings.postings, "syd", Purse.CLUSTER_FUNDS)) == before


def test_what_is_moved_opens_again_in_the_other_purse_and_is_booked_there(
    qtbot: QtBot, page: FinancePage, office: Office
) -> None:
    fields = replace(
        new_fields(office, Purse.CLUSTER_FUNDS, "syd-mistrivsel"),
        text="Konsulent", amount_oere=1_250_000, category_id="secretariat",
    )  # fmt: skip

    def move() -> None:
        first = open_dialog()
        assert isinstance(first, PostingDialog)
        QTimer.singleShot(0, book)
        first.way_out.click()

    def book() -> None:
        second = open_dialog()
        assert second.windowTitle() == "Ny postering i medfinansiering"
        second.press_primary()

    QTimer.singleShot(0, move)
    edit_posting(page, office, None, fields)
    assert "Konsulent" in {row.text for row in office.ask(postings.postings, "syd", Purse.CO_FINANCING)}


def test_a_grant_without_a_decision_from_the_list_is_refused_at_the_decision(qtbot: QtBot, office: Office) -> None:
    dialog = GrantDialog(None, office, None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    write(dialog.title, "Fælles kurser")
    write(dialog.amount, "50.000")
    dialog.decision.editor.set_value("noget andet")
    dialog.press_primary()
    assert "skal bygge på en beslutning" in dialog.decision.error()
    dialog.decision.editor.set_value(next(iter(dialog.decisions)))
    dialog.press_primary()
    assert "Fælles kurser" in {row.title for row in office.ask(cluster_funds.grants, "syd")}


def test_what_is_wrong_with_a_narrow_field_is_told_across_the_dialog(qtbot: QtBot, office: Office) -> None:
    new_year = NewYearDialog(None, office, YEAR)  # type: ignore[arg-type]
    cost = LineDialog(None, office, YEAR, None)  # type: ignore[arg-type]
    cost.title.set_value("Kurser")
    for dialog, field, typed in ((new_year, new_year.year, "2022"), (cost, cost.amount, "1.234,567")):
        qtbot.addWidget(dialog)
        dialog.show()
        write(field, typed)
        dialog.press_primary()
        assert field.error()
        told = next(label for label in dialog.findChildren(Label) if label.text() == field.error())
        assert told.isVisible()
        assert told.width() > 3 * field.width()


def test_a_new_year_tells_what_the_regulation_comes_to(qtbot: QtBot, office: Office) -> None:
    dialog = NewYearDialog(None, office, YEAR)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    write(dialog.percent, "2,5")
    assert dialog.told().replace("\u00a0", " ") == "370.000 kr. bliver til 379.250 kr."
    dialog.press_primary()
    assert office.ask(cost_table, dialog.made).amount_oere == 37_925_000


def test_a_municipality_is_written_about_in_one_form(qtbot: QtBot, office: Office) -> None:
    table = office.ask(cost_table, YEAR)
    dialog = ShareDialog(None, office, table, table.rows[3])  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.factor.editor.set_value(CountedAs.PART)
    write(dialog.counted, "10.000")
    write(dialog.footnote, "Kun den nordlige del")
    write(dialog.left, "30/6")
    dialog.press_primary()
    row = office.ask(cost_table, YEAR).rows[3]
    assert (row.counted, row.counted_as, row.footnote, row.months, row.sign) == (
        10000, CountedAs.PART, "Kun den nordlige del", 6, "2",
    )  # fmt: skip


def test_a_municipality_is_added_from_a_list_with_the_clusters_own_first(qtbot: QtBot, office: Office) -> None:
    dialog = AddDialog(None, office, YEAR)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.press_primary()
    assert office.ask(cost_table, YEAR).rows[-1].id == dialog.added


def test_the_preview_of_populations_changes_nothing_until_it_is_taken_in(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    file = tmp_path / "folk.csv"
    file.write_text("OMRÅDE;TID;INDHOLD\nIshøj;2023K1;23500\nHvidovre;2022K1;53267\n", "utf-8")
    shown = populations.preview(office.desk, file)
    dialog = PopulationsDialog(None, office, YEAR, file.name, shown)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert office.ask(cost_table, YEAR).rows[3].counted == 23225
    assert [dialog.table.model().index(row, 4).data() for row in range(2)] == ["Nyt", "Uændret"]
    dialog.press_primary()
    assert office.ask(cost_table, YEAR).rows[3].counted == 23500


def test_an_empty_cluster_begins_with_an_amount(
    qtbot: QtBot, open_page: Callable[[Desk, str], FinancePage], desk: Desk, office: Office
) -> None:
    office.choose_cluster("byen")
    dialog = FirstYearDialog(None, office)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    write(dialog.amount, "250.000")
    dialog.press_primary()
    assert office.ask(cost_table, dialog.made).amount_oere == 25_000_000
