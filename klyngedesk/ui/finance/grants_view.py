"""The grants of the cluster funds, what was received, and beside them the current grant with its budget."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from klyngedesk.domain.money import format_amount, parse_amount
from klyngedesk.domain.typed_numbers import parse_year
from klyngedesk.services.cluster_funds import AllocationRow, Funds, GrantRow, funds
from klyngedesk.ui.finance.actions import Actions
from klyngedesk.ui.finance.funds_editing import FundsEditing
from klyngedesk.ui.finance.grant_pane import GrantPane
from klyngedesk.ui.finance.grants_table import GrantsTable
from klyngedesk.ui.finance.grown_table import GrownTable
from klyngedesk.ui.finance.view import FinanceView
from klyngedesk.ui.office import Office
from klyngedesk.ui.page import Breadth
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.record_table import Column, Total
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel

_RIGHT = 336


class GrantsView(FinanceView):
    """Grants above, received funds below, the current grant at the right."""

    def __init__(self, office: Office, actions: Actions) -> None:
        super().__init__()
        self._office, self._actions = office, actions
        self._shown = Funds((), ())
        self.table, self.pane = GrantsTable(), GrantPane(actions.funds)
        self.received = GrownTable(self.tr("Received cluster funds"), self._columns(), lambda row: row.id)
        self.editing = FundsEditing(office, actions.funds, self)
        self._arrange()
        self._connect()
        tables = {"grants": self.table, "received": self.received, "budget": self.pane.budget}
        for name, table in tables.items():
            office.remembered.follow_table(f"finance/{name}", table)

    # -- parts

    def _columns(self) -> list[Column[AllocationRow]]:
        return [
            Column("year", self.tr("Year"), lambda row: row.year, width=80, stretch=0,
                   edit=lambda row: str(row.year), parse=parse_year),
            Column("source", self.tr("Source"), lambda row: row.source, width=200, stretch=1,
                   edit=lambda row: row.source),
            Column("amount", self.tr("Amount in kr."), lambda row: format_amount(row.amount_oere), align="right",
                   width=140, stretch=0, edit=lambda row: format_amount(row.amount_oere), parse=parse_amount),
        ]  # fmt: skip

    def _arrange(self) -> None:
        self._excel = Button(self.tr("Store as Excel"))
        self._new = Button(self.tr("New grant …"), "normal", "plus")
        self._post = Button(self.tr("New posting …"), "primary", "plus")
        subtitle = self.tr("Only for efforts for shared patients, and each grant rests on a decision")
        self.head = HeaderFrame(self.tr("Cluster funds"), subtitle, self._excel, self._new, self._post)
        self._add = Button(self.tr("Add received funds …"), "flat", "plus")
        received = HBox(Label(self.tr("Received"), "h3"), None, self._add, margins=(24, 20, 16, 4))
        self._grants = QStackedWidget()
        self._grants.addWidget(self.table)
        self._grants.addWidget(self._no_grants())
        self._middle = VBox(self._grants, received, self.received, None, spacing=0)
        self._right = scroller(self.pane)
        self._side = Panel("right", VBox(self._right, spacing=0))
        fix(self._side, width=_RIGHT)
        body = HBox((scroller(Panel("pane", self._middle)), 1), self._side, spacing=0)
        self._stack = QStackedWidget()
        self._stack.addWidget(holder(VBox(self.head, (body, 1), spacing=0)))
        self._stack.addWidget(self._empty())
        self.setLayout(VBox(self._stack, spacing=0))

    def _empty(self) -> EmptyState:
        button = Button(self.tr("Add received funds …"), "primary", "plus")
        button.clicked.connect(self._actions.funds.allocation.trigger)
        text = self.tr("Write what the cluster has received. Then each grant can be followed to the last krone.")
        return EmptyState("hand-heart", self.tr("No cluster funds yet"), text, button)

    def _no_grants(self) -> EmptyState:
        button = Button(self.tr("New grant …"), "normal", "plus")
        button.clicked.connect(lambda: self.editing.new_grant())
        text = self.tr("Choose the decision that gave the money. Budget and postings follow the grant.")
        return EmptyState("gavel", self.tr("Nothing is granted yet"), text, button)

    def _connect(self) -> None:
        funds_actions = self._actions.funds
        self._excel.clicked.connect(self._actions.common.excel.trigger)
        self._new.clicked.connect(lambda: self.editing.new_grant())
        self._post.clicked.connect(funds_actions.posting.trigger)
        self._add.clicked.connect(funds_actions.allocation.trigger)
        self.table.current_changed.connect(lambda _: self._show_grant())
        self.table.opened.connect(lambda _: self.editing.edit_grant())
        self.table.remove_wanted.connect(lambda _: self.editing.remove_grant())
        self.table.menu_wanted.connect(self._open_menu)
        self.received.edited.connect(self.editing.change_allocation)
        self.received.remove_wanted.connect(self.editing.remove_allocation)
        self.pane.budget.edited.connect(self.editing.change_budget)
        self.pane.budget.opened.connect(self.editing.edit_budget)
        self.pane.budget.remove_wanted.connect(self.editing.remove_budget)
        self.received.pasted.connect(lambda _key, _column, rows: self.editing.paste_received(rows))
        self.pane.budget.pasted.connect(lambda _key, _column, rows: self.editing.paste_budget(rows))
        funds_actions.paste_received.triggered.connect(self.received.paste)
        funds_actions.paste_budget.triggered.connect(self.pane.budget.paste)
        self.pane.focus_wanted.connect(lambda key: self._office.go("focus", key))

    # -- what is shown

    def refresh(self) -> None:
        self._shown = self._office.ask(funds, self._office.cluster_id)
        self._stack.setCurrentIndex(0 if self._shown.allocations or self._shown.grants else 1)
        self._grants.setCurrentIndex(0 if self._shown.grants else 1)
        self.table.show_grants(self._shown.grants)
        total = {"year": self.tr("In all"), "amount": format_amount(self._shown.received_oere)}
        self.received.set_rows(self._shown.allocations, Total(total))
        if self.table.current_key() is None and self._shown.grants:
            self.table.set_current(self._shown.grants[0].id)
        self._show_grant()

    def _show_grant(self) -> None:
        grant = self._current()
        lines = self.editing.show(self._shown, grant)
        self.pane.show_grant(grant, lines)
        for action in self._actions.funds.on_grant:
            action.setEnabled(grant is not None)
        for action in self._actions.funds.on_received:
            action.setEnabled(True)

    def _current(self) -> GrantRow | None:
        key = self.table.current_key()
        return next((row for row in self._shown.grants if row.id == key), None)

    def _open_menu(self, _key: object, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self._actions.funds.on_grant)
        menu.exec(where)

    def show_grant(self, grant_id: str) -> None:
        """Make a grant current."""
        self.table.set_current(grant_id)

    # -- what the tab asks

    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.received, self.pane) if self._shown.grants else (self._stack,)

    def narrow(self, breadth: Breadth) -> None:
        """Without room for two columns the current grant stands under the table."""
        below = breadth == "narrow"
        self._excel.setVisible(not below)
        if below == (self._right.widget() is None):
            return
        if below:
            self._middle.insertWidget(self._middle.indexOf(self._grants) + 1, self._right.takeWidget())
        else:
            self._middle.removeWidget(self.pane)
            self._right.setWidget(self.pane)
        self._side.setVisible(not below)

    def new_words(self) -> str:
        return self.tr("New grant …")

    def new(self) -> None:
        self.editing.new_grant()

    def save_excel(self) -> None:
        self.editing.save_excel()

    def own_actions(self) -> Sequence[QAction]:
        return [*self._actions.funds.on_grant, *self._actions.funds.on_received]
