"""Budget and statement of a purse's year, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from klyngedesk.domain.danish import end_sentence
from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.money import format_amount, format_kroner, parse_amount
from klyngedesk.services import cluster_funds, postings, statements
from klyngedesk.services.cluster_funds_pasted import BudgetPlace
from klyngedesk.services.finance_files import save_statement
from klyngedesk.services.statements import Income, Statement, StatementRow
from klyngedesk.ui.dialogs.paste import pasting
from klyngedesk.ui.finance.actions import Actions
from klyngedesk.ui.finance.files import save_excel
from klyngedesk.ui.finance.funds_dialogs import CoFinancingBudgetDialog
from klyngedesk.ui.finance.grown_table import GrownTable
from klyngedesk.ui.finance.view import FinanceView
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.fields import Choice, Combo
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox, scroller
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.record_table import Column, Group, Look, Total
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel


class StatementView(FinanceView):
    """Each category with budget, use and rest; in the co-financing the budget is written in its cell."""

    def __init__(self, office: Office, actions: Actions, purse: Purse) -> None:
        super().__init__()
        self._office, self._actions, self._purse = office, actions, purse
        self._shown: Statement | None = None
        self.year = Combo(name=self.tr("Year"))
        self.table = GrownTable(self.tr("Budget and statement"), self._columns(), lambda row: row.key)
        self._result = Label("", "sub", wrap=True)
        self._arrange()
        self.year.chosen.connect(self._choose_year)
        self.table.edited.connect(self._edited)
        if purse is Purse.CO_FINANCING:
            self.table.pasted.connect(lambda _key, _column, rows: self._paste(rows))
            self.table.menu_wanted.connect(self._open_menu)
        office.remembered.follow_table(f"finance/statement/{purse}", self.table)

    # -- parts

    def _columns(self) -> list[Column[StatementRow]]:
        writable = self._purse is Purse.CO_FINANCING
        return [
            Column("category", self.tr("Category"), lambda row: row.category, width=220, stretch=1),
            Column("budget", self.tr("Budget in kr."), lambda row: format_amount(row.budget_oere, 2), align="right",
                   width=140, stretch=0, edit=(lambda row: format_amount(row.budget_oere)) if writable else None,
                   parse=parse_amount),
            Column("used", self.tr("Used in kr."), lambda row: format_amount(row.used_oere, 2), align="right",
                   width=140, stretch=0),
            Column("left", self.tr("Left in kr."), lambda row: format_amount(row.left_oere, 2), align="right",
                   width=140, stretch=0, look=lambda row: Look("err" if row.left_oere < 0 else "text")),
        ]  # fmt: skip

    def _arrange(self) -> None:
        excel, new = Button(self.tr("Store as Excel")), Button(self.tr("Add budget line …"), "normal", "plus")
        excel.clicked.connect(self._actions.common.excel.trigger)
        new.clicked.connect(self._actions.common.new.trigger)
        fix(self.year, width=88)
        self.head = HeaderFrame("", "", self.year, excel, new)
        new.setVisible(self._purse is Purse.CO_FINANCING)
        self._result_row = Panel("pane", VBox(self._result, margins=(24, 16, 24, 16)))
        content = Panel("pane", VBox(self.table, self._result_row, None, spacing=0))
        self._stack = QStackedWidget()
        self._stack.addWidget(scroller(content))
        self._stack.addWidget(self._empty())
        self.setLayout(VBox(self.head, (self._stack, 1), spacing=0))

    def _empty(self) -> EmptyState:
        title = self.tr("Nothing is planned or booked yet")
        if self._purse is Purse.CLUSTER_FUNDS:
            text = self.tr("Plan and book on the grants. The statement comes from it by itself.")
            return EmptyState("file-text", title, text)
        add = Button(self.tr("Add budget line …"), "normal", "plus")
        add.clicked.connect(self.new)
        text = self.tr("Write what each category may cost, or book a posting. The statement comes from it by itself.")
        return EmptyState("file-text", title, text, add)

    # -- what is shown

    def refresh(self) -> None:
        cluster_id = self._office.cluster_id
        today = self._office.ask(lambda work: work.today)
        years = self._office.ask(postings.booked_years, cluster_id, self._purse) or [today.year]
        year = self._shown.year if self._shown and self._shown.year in years else years[0]
        self.year.set_choices([Choice(each, str(each)) for each in years], year)
        self._show(self._office.ask(statements.statement, cluster_id, self._purse, year))

    def _show(self, shown: Statement) -> None:
        self._shown = shown
        funds = self._purse is Purse.CLUSTER_FUNDS
        title = self.tr("Cluster funds {year}") if funds else self.tr("Co-financing {year}")
        self.head.show_title(title.format(year=shown.year), self.tr("Budget and statement"))
        self._stack.setCurrentIndex(0 if shown.rows or shown.income else 1)
        self.table.set_groups(self._groups(shown), self._total(shown))
        self._result.setText(self._told(shown))

    def _groups(self, shown: Statement) -> list[Group]:
        return [Group(grant, list(rows)) for grant, rows in groupby(shown.rows, lambda row: row.grant)]

    def _total(self, shown: Statement) -> Total:
        amounts = {
            "budget": shown.budget_oere,
            "used": shown.used_oere,
            "left": shown.budget_oere - shown.used_oere,
        }
        texts = {key: format_amount(amount, 2) for key, amount in amounts.items()}
        return Total({"category": self.tr("In all"), **texts})

    def _told(self, shown: Statement) -> str:
        lines = [f"{self._income(line)}: {format_kroner(line.amount_oere)}" for line in shown.income]
        words = self.tr("Came in {income}, used {used}, result {left}").format(
            income=format_kroner(shown.income_oere),
            used=format_kroner(shown.used_oere),
            left=format_kroner(shown.result_oere),
        )
        return "\n".join((*lines, end_sentence(words)))

    def _income(self, line: Income) -> str:
        if line.scheme:
            scheme = line.scheme[:1].lower() + line.scheme[1:]
            return self.tr("Paid by the municipalities, {scheme}").format(scheme=scheme)
        return line.source or self.tr("Cluster funds")

    def _choose_year(self, year: object) -> None:
        if isinstance(year, int):
            self._show(self._office.ask(statements.statement, self._office.cluster_id, self._purse, year))

    # -- what the user does

    def _edited(self, key: object, _column: str, amount: object) -> None:
        row = next((row for row in self._shown.rows if row.key == key), None) if self._shown else None
        if row is not None and self._shown and isinstance(amount, int):
            self._office.do(
                f"Ret budgettet for {row.category}",
                cluster_funds.set_category_budget,
                self._office.cluster_id,
                self._shown.year,
                row.category_id,
                amount,
            )

    def _paste(self, rows: list[list[str]]) -> None:
        from klyngedesk.ui.finance.paste_dialogs import PasteBudget

        if self._shown is not None:
            place = BudgetPlace(self._office.cluster_id, self._shown.year)
            pasting(self._office, lambda: PasteBudget(self, self._office, place, rows))

    def _open_menu(self, _key: object, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Add budget line …")).triggered.connect(self.new)
        menu.addAction(self.tr("Paste budget …")).triggered.connect(self.table.paste)
        menu.popup(where)

    # -- what the tab asks

    def panes(self) -> Sequence[QWidget]:
        return (self.table,) if self._stack.currentIndex() == 0 else (self._stack,)

    def new_words(self) -> str:
        return self.tr("Add budget line …") if self._purse is Purse.CO_FINANCING else ""

    def new(self) -> None:
        CoFinancingBudgetDialog(self, self._office).exec()

    def save_excel(self) -> None:
        shown, desk, cluster_id = self._shown, self._office.desk, self._office.cluster_id
        if shown is not None:
            name = f"Regnskab {shown.year}"
            save_excel(
                self._office, self, name, lambda path: save_statement(desk, cluster_id, self._purse, shown.year, path)
            )
