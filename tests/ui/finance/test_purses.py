from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from klyngedesk.domain.kinds import Purse
from klyngedesk.services import cluster_funds, cost_years
from klyngedesk.services.desk import Desk
from klyngedesk.ui.dialogs.paste import PasteDialog
from klyngedesk.ui.finance.grants_view import GrantsView
from klyngedesk.ui.finance.page import FinancePage
from klyngedesk.ui.finance.postings_view import PostingsView
from klyngedesk.ui.finance.purse_pane import PARTS, Part
from klyngedesk.ui.finance.sharing_view import SharingView
from klyngedesk.ui.finance.statement_view import StatementView
from klyngedesk.ui.page import Breadth
from klyngedesk.ui.widgets.empty_state import EmptyState

PLACES = [(purse, part) for purse, parts in PARTS.items() for part in parts]


def words(page: FinancePage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()).replace("\u00a0", " ")


def test_a_purse_is_chosen_by_keyboard_and_the_page_belongs_to_it(qtbot: QtBot, page: FinancePage) -> None:
    card = page.side.cards[Purse.CLUSTER_FUNDS]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    view = page.view()
    assert isinstance(view, GrantsView)
    assert view.table.model().rowCount() == 4


def test_no_part_shows_a_total_across_the_purses(page: FinancePage) -> None:
    for purse, part in PLACES:
        page.show_place(purse, part)
        assert "1.620.000" not in words(page)


def test_search_and_overview_open_years_postings_and_grants(page: FinancePage) -> None:
    page.open(("posting", "post-2022-03"))
    view = page.view()
    assert isinstance(view, PostingsView)
    assert view.table.current_key() == "post-2022-03"
    page.open(("grant", "syd-overvaegt"))
    assert isinstance(page.view(), GrantsView)
    page.open("syd-2022")
    assert isinstance(page.view(), SharingView)


def test_postings_are_found_by_any_word(page: FinancePage) -> None:
    page.show_place(Purse.CLUSTER_FUNDS, "postings")
    view = page.view()
    assert isinstance(view, PostingsView)
    view.table.set_filter("albertslund uddannelse")
    assert view.table.row_count() == 1


def test_selected_postings_are_removed_and_brought_back(page: FinancePage, desk: Desk) -> None:
    page.show_place(Purse.CO_FINANCING, "postings")
    view = page.view()
    assert isinstance(view, PostingsView)
    before = view.table.row_count()
    view.table.set_current("post-2022-03")
    page.actions_of.postings.remove.trigger()
    assert view.table.row_count() == before - 1
    assert desk.undo_label() == "Fjern »Bærbar pc og licenser«"
    desk.undo()
    assert view.table.row_count() == before


def test_the_statement_of_the_co_financing_is_written_in_its_cells(page: FinancePage, desk: Desk) -> None:
    page.show_place(Purse.CO_FINANCING, "statement")
    view = page.view()
    assert isinstance(view, StatementView)
    model = view.table.model()
    assert model.setData(model.index(1, 1), "40.000")
    assert view.table.model().index(1, 1).data() == "40.000,00"
    assert desk.undo_label() == "Ret budgettet for Møder, lokaler og forplejning"


def test_only_the_actions_of_the_part_shown_are_on_the_keys(page: FinancePage) -> None:
    actions = page.actions_of
    page.show_place(Purse.CLUSTER_FUNDS, "grants")
    assert actions.funds.edit.isEnabled()
    assert not actions.sharing.edit_year.isEnabled()
    page.show_place(Purse.CO_FINANCING, "sharing")
    assert actions.sharing.edit_year.isEnabled()
    assert not actions.funds.edit.isEnabled()


@pytest.mark.parametrize(("purse", "part"), PLACES)
def test_an_empty_store_says_what_to_do_in_every_part(
    open_page: Callable[[Desk, str], FinancePage], empty_desk: Desk, purse: Purse, part: Part
) -> None:
    page = open_page(empty_desk, "")
    page.show_place(purse, part)
    assert any(state.isVisible() for state in page.view().findChildren(EmptyState))


@pytest.mark.parametrize(("purse", "part"), PLACES)
def test_every_part_is_stored_as_excel(
    page: FinancePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, purse: Purse, part: Part
) -> None:
    path = tmp_path / "liste.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.show_place(purse, part)
    page.actions_of.common.excel.trigger()
    assert path.stat().st_size > 4000


@pytest.mark.parametrize(
    ("purse", "part", "copied", "label"),
    [
        (Purse.CO_FINANCING, "postings", "3-11-2022\tPorto\tKontorhold og it\t45,50", "Indsæt 1 postering"),
        (Purse.CO_FINANCING, "statement", "Løn til sekretariatet\t320.000", "Indsæt budgettet for 2022"),
        (Purse.CLUSTER_FUNDS, "grants", "Måling og evaluering\t90.000", "Indsæt budgettet for 2022"),
        (Purse.CLUSTER_FUNDS, "grants", "2023\t800.000", "Indsæt modtagne midler"),
    ],
)
def test_rows_are_pasted_into_every_table_that_can_be_written_in(
    page: FinancePage, desk: Desk, monkeypatch: pytest.MonkeyPatch, purse: Purse, part: Part, copied: str, label: str
) -> None:
    monkeypatch.setattr(PasteDialog, "exec", lambda dialog: dialog.press_primary())
    QGuiApplication.clipboard().setText(copied)
    page.show_place(purse, part)
    view = page.view()
    if isinstance(view, GrantsView):
        (view.received if copied.startswith("2023") else view.pane.budget).paste()
    else:
        assert isinstance(view, PostingsView | StatementView)
        view.table.paste()
    assert desk.undo_label() == label


def test_no_part_takes_the_focus_from_the_window_while_it_is_made(qtbot: QtBot, page: FinancePage) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for purse, part in PLACES:
        page.show_place(purse, part)
        page.focus_main()
        assert page.view().panes()[0].hasFocus()


@pytest.mark.parametrize("breadth", ["wide", "medium", "narrow"])
def test_every_part_is_reached_at_every_breadth(page: FinancePage, breadth: Breadth) -> None:
    page.narrow(breadth)
    assert page.side.isVisible() == (breadth == "wide")
    for purse, part in PLACES:
        page.bar.place.chosen.emit((purse, part))
        assert page.bar.place.value() == (purse, part)
        assert page.view().isVisible()


def test_without_a_sharing_there_is_no_paper_to_make(page: FinancePage, desk: Desk) -> None:
    page._office.attempt("Lav fordelingen", cost_years.first_year, "byen", 2023, "Løn", 10_000_000)
    desk.undo()
    page._office.choose_cluster("byen")
    page.show_place(Purse.CO_FINANCING, "sharing")
    documents = page.menus()["documents"]
    assert [action.isEnabled() for action in documents] == [False] * len(documents)
    desk.redo()
    page.refresh()
    assert [action.isEnabled() for action in documents] == [True] * len(documents)


def test_a_grant_beyond_what_was_received_is_told_in_the_colour_of_a_warning(page: FinancePage, desk: Desk) -> None:
    def told(words: str) -> list[object]:
        labels = page.side.findChildren(QLabel)
        return [label.property("role") for label in labels if words in label.text().replace("\u00a0", " ")]

    assert told("er ikke bevilget") == ["caption"]
    for row in desk.ask(cluster_funds.funds, "syd").allocations:
        desk.do("Fjern", cluster_funds.remove_allocation, row.id)
    assert told("for meget") == ["warning"]
    while told("for meget"):
        desk.undo()
    assert told("er ikke bevilget") == ["caption"]
