"""What the user does to grants, their budgets and what was received."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import Purse
from klyngedesk.services import cluster_funds
from klyngedesk.services.cluster_funds import BudgetFields, BudgetRow, Funds, GrantRow
from klyngedesk.services.cluster_funds_pasted import BudgetPlace
from klyngedesk.services.finance_files import save_grants
from klyngedesk.ui.dialogs.paste import pasting
from klyngedesk.ui.finance.actions import FundsActions
from klyngedesk.ui.finance.files import save_excel
from klyngedesk.ui.office import Office


class FundsEditing(QObject):
    """Works on the funds shown and the current grant."""

    def __init__(self, office: Office, actions: FundsActions, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._window = office, window
        self._funds = Funds((), ())
        self._grant: GrantRow | None = None
        self._lines: Sequence[BudgetRow] = ()
        actions.allocation.triggered.connect(self.new_allocation)
        actions.edit.triggered.connect(self.edit_grant)
        actions.remove.triggered.connect(self.remove_grant)
        actions.budget.triggered.connect(lambda: self.edit_budget(None))
        actions.posting.triggered.connect(self.new_posting)
        actions.decision.triggered.connect(self.go_to_decision)

    def show(self, funds: Funds, grant: GrantRow | None) -> Sequence[BudgetRow]:
        """Work on these; gives the budget of the grant."""
        self._funds, self._grant = funds, grant
        self._lines = self._office.ask(cluster_funds.grant_budget, grant.id) if grant else ()
        return self._lines

    # -- grants

    def new_grant(self) -> None:
        """Write a new grant."""
        from klyngedesk.ui.finance.funds_dialogs import GrantDialog

        GrantDialog(self._window, self._office, None).exec()

    def edit_grant(self) -> None:
        """Write the current grant anew."""
        from klyngedesk.ui.finance.funds_dialogs import GrantDialog

        if self._grant:
            GrantDialog(self._window, self._office, self._grant).exec()

    def remove_grant(self) -> None:
        """Remove the current grant; refused while something is booked on it."""
        if self._grant:
            self._office.do(f"Fjern bevillingen »{self._grant.title}«", cluster_funds.remove_grant, self._grant.id)

    def go_to_decision(self) -> None:
        """Go to the item the grant was decided on."""
        if self._grant:
            self._office.go("meetings", ("item", self._grant.item_id))

    def new_posting(self) -> None:
        """Book something on the current grant."""
        from klyngedesk.ui.finance.posting_dialog import edit_posting, new_fields

        grant_id = self._grant.id if self._grant else None
        edit_posting(self._window, self._office, None, new_fields(self._office, Purse.CLUSTER_FUNDS, grant_id))

    # -- budget

    def edit_budget(self, line_id: object) -> None:
        """Write a budget line of the current grant, a new one for None."""
        from klyngedesk.ui.finance.funds_dialogs import GrantBudgetDialog

        if self._grant:
            line = next((row for row in self._lines if row.id == line_id), None)
            GrantBudgetDialog(self._window, self._office, self._grant, line).exec()

    def change_budget(self, line_id: object, _column: str, amount: object) -> None:
        """Write the amount of a budget line."""
        line = next((row for row in self._lines if row.id == line_id), None)
        if line is not None and self._grant and isinstance(amount, int):
            fields = BudgetFields(line.year, line.category_id, amount, line.note)
            self._office.do("Ret budgetlinje", cluster_funds.put_grant_budget, self._grant.id, line.id, fields)

    def remove_budget(self, line_id: object) -> None:
        """Remove a budget line."""
        self._office.do("Fjern budgetlinje", cluster_funds.remove_budget_lines, [str(line_id)])

    def paste_budget(self, rows: list[list[str]]) -> None:
        """Take in the budget of the current grant, in the year of its lines, else in this one."""
        from klyngedesk.ui.finance.paste_dialogs import PasteBudget

        if self._grant is None:
            return
        year = max((line.year for line in self._lines), default=self._office.ask(lambda work: work.today).year)
        place = BudgetPlace(self._office.cluster_id, year, self._grant.id)
        pasting(self._office, lambda: PasteBudget(self._window, self._office, place, rows))

    # -- received

    def paste_received(self, rows: list[list[str]]) -> None:
        """Take in what was received."""
        from klyngedesk.ui.finance.paste_dialogs import PasteReceived

        pasting(self._office, lambda: PasteReceived(self._window, self._office, rows))

    def new_allocation(self) -> None:
        """Write what was received."""
        from klyngedesk.ui.finance.funds_dialogs import AllocationDialog

        AllocationDialog(self._window, self._office).exec()

    def change_allocation(self, row_id: object, column: str, value: object) -> None:
        """Write a cell of what was received."""
        row = next((row for row in self._funds.allocations if row.id == row_id), None)
        if row is None:
            return
        year = value if column == "year" and isinstance(value, int) else row.year
        amount = value if column == "amount" and isinstance(value, int) else row.amount_oere
        source = str(value) if column == "source" else row.source
        cluster_id = self._office.cluster_id
        self._office.do("Ret modtagne midler", cluster_funds.put_allocation, cluster_id, row.id, year, amount, source)

    def remove_allocation(self, row_id: object) -> None:
        """Remove what was received."""
        self._office.do("Fjern modtagne midler", cluster_funds.remove_allocation, str(row_id))

    # -- files

    def save_excel(self) -> None:
        """Store the grants as Excel."""
        desk, cluster_id = self._office.desk, self._office.cluster_id
        save_excel(self._office, self._window, "Bevillinger", lambda path: save_grants(desk, cluster_id, path))
