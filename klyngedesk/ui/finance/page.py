"""The tab Økonomi: two purses at the left, and all of the page belongs to the chosen one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from klyngedesk.domain.kinds import Purse
from klyngedesk.services.finance import purses
from klyngedesk.services.papers.making import Subject
from klyngedesk.services.postings import purse_of
from klyngedesk.ui.finance.actions import Actions
from klyngedesk.ui.finance.grants_view import GrantsView
from klyngedesk.ui.finance.postings_view import PostingsView
from klyngedesk.ui.finance.purse_pane import PARTS, Part, PurseBar, PursePane
from klyngedesk.ui.finance.sharing_view import SharingView
from klyngedesk.ui.finance.statement_view import StatementView
from klyngedesk.ui.finance.view import FinanceView
from klyngedesk.ui.office import Office
from klyngedesk.ui.page import Breadth, MenuKey, Page
from klyngedesk.ui.paper_maker import PaperMaker, Then
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder

_PURSE, _PART = "finance/purse", "finance/part"
Place = tuple[Purse, Part]


class FinancePage(Page):
    """One part of one purse at a time. There is never a total across the purses."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("cost_scheme", "cost_year", "cost_line", "cost_share", "collection", "population"),
            *("fund_allocation", "fund_grant", "budget_line", "posting", "posting_category"),
            *("organisation", "cluster_organisation", "decision", "item", "focus_area"),
        }
    )

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._breadth: Breadth = "wide"
        self._place = self._remembered()
        self._views: dict[Place, FinanceView] = {}
        self.actions_of, self.papers = Actions(self), PaperMaker(office, self)
        self.side, self.bar, self._stack = PursePane(), PurseBar(), QStackedWidget()
        right = holder(VBox(self.bar, (self._stack, 1), spacing=0))
        self.setLayout(HBox(self.side, (right, 1), spacing=0))
        self.side.purse_chosen.connect(self._choose_purse)
        self.side.part_chosen.connect(self._choose_part)
        self.bar.chosen.connect(lambda place: self.show_place(*place))
        common = self.actions_of.common
        common.new.triggered.connect(lambda: self.view().new())
        common.excel.triggered.connect(lambda: self.view().save_excel())
        common.word.triggered.connect(lambda: self._make_paper())
        common.print.triggered.connect(lambda: self._make_paper(self._print))

    def _remembered(self) -> Place:
        remembered = self._office.remembered
        purse = next((each for each in Purse if each == remembered.text(_PURSE)), Purse.CO_FINANCING)
        part = remembered.text(_PART)
        return purse, part if part in PARTS[purse] else PARTS[purse][0]

    # -- what is shown

    def view(self) -> FinanceView:
        """The part that is shown; made when it is first asked for."""
        if self._place not in self._views:
            view = self._make(self._place)
            self._views[self._place] = view
            self._stack.addWidget(view)
            view.narrow(self._breadth)
        return self._views[self._place]

    def _make(self, place: Place) -> FinanceView:
        office, actions = self._office, self.actions_of
        purse, part = place
        if part == "grants":
            return GrantsView(office, actions)
        if part == "postings":
            return PostingsView(office, actions, purse)
        if part == "statement":
            return StatementView(office, actions, purse)
        view = SharingView(office, actions)
        view.year_changed.connect(self._show_purses)
        return view

    def refresh(self) -> None:
        view = self.view()
        view.refresh()
        self._show_purses()
        self.side.show_chosen(*self._place)
        self.bar.show_chosen(*self._place)
        self._stack.setCurrentWidget(view)
        self._enable()

    def _show_purses(self) -> None:
        sharing = self._views.get((Purse.CO_FINANCING, "sharing"))
        year_id = sharing.shown_year() if isinstance(sharing, SharingView) else None
        self.side.show_purses(self._office.ask(purses, self._office.cluster_id, year_id))

    def _enable(self) -> None:
        """Only what the part shown can do is on the keys."""
        current, common = self.view(), self.actions_of.common
        own = set(current.own_actions())
        for action in self.actions_of.of_parts():
            action.setVisible(action in own)
            if action not in own:
                action.setEnabled(False)
        something = not isinstance(current, SharingView) or bool(current.shown_year())
        for action in (common.word, common.print):
            action.setEnabled(action in own and something)
        common.excel.setEnabled(something)
        common.new.setText(current.new_words())
        common.new.setVisible(bool(current.new_words()))
        common.new.setEnabled(bool(current.new_words()))

    def _choose_purse(self, purse: Purse) -> None:
        part = self._place[1] if self._place[1] in PARTS[purse] else PARTS[purse][0]
        self.show_place(purse, part)

    def _choose_part(self, part: Part) -> None:
        self.show_place(self._place[0], part)

    def show_place(self, purse: Purse, part: Part) -> None:
        """Show a part of a purse."""
        self.flush()
        self._place = (purse, part)
        self._office.remembered.put(_PURSE, purse)
        self._office.remembered.put(_PART, part)
        self.refresh()

    def _make_paper(self, then: Then | None = None) -> None:
        view = self.view()
        if isinstance(view, SharingView) and (year_id := view.shown_year()):
            self.papers.make("cost-sharing", Subject(cost_year_id=year_id), then=then, keep_edited=then is not None)

    def _print(self, path: Path) -> None:
        self.papers.hand_over(path, self.papers.print_file)

    # -- what the window asks

    def menus(self) -> Mapping[MenuKey, Sequence[QAction]]:
        actions = self.actions_of
        return {
            "edit": [actions.common.new, *actions.of_parts()],
            "documents": [actions.common.word, actions.common.print, actions.common.excel],
        }

    def panes(self) -> Sequence[QWidget]:
        first = self.side if self._breadth == "wide" else self.bar
        return (first, *self.view().panes())

    def focus_main(self) -> None:
        self.view().panes()[0].setFocus()

    def narrow(self, breadth: Breadth) -> None:
        self._breadth = breadth
        self.side.setVisible(breadth == "wide")
        self.bar.setVisible(breadth != "wide")
        for view in self._views.values():
            view.narrow(breadth)

    def open(self, key: object) -> None:
        """Show a year of the sharing by its id, or ("posting", id) or ("grant", id)."""
        if isinstance(key, str):
            self.show_place(Purse.CO_FINANCING, "sharing")
            view = self.view()
            if isinstance(view, SharingView):
                view.show_year(key)
        elif isinstance(key, tuple) and len(key) == 2:
            self._open_record(*key)

    def _open_record(self, kind: object, record_id: str) -> None:
        if kind == "posting":
            self.show_place(self._office.ask(purse_of, record_id), "postings")
        elif kind == "grant":
            self.show_place(Purse.CLUSTER_FUNDS, "grants")
        view = self.view()
        if isinstance(view, PostingsView):
            view.show_posting(record_id)
        elif isinstance(view, GrantsView):
            view.show_grant(record_id)

    def flush(self) -> None:
        for view in self._views.values():
            view.flush()
