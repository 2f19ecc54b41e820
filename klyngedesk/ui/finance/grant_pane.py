"""The current grant: where it stands, the decision behind it, and its budget."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.money import format_amount, format_kroner, parse_amount
from klyngedesk.services.cluster_funds import BudgetRow, GrantRow, balance
from klyngedesk.ui.finance.actions import FundsActions
from klyngedesk.ui.finance.grown_table import GrownTable
from klyngedesk.ui.finance.words import decision_text
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.progress import ShareBar
from klyngedesk.ui.widgets.record_table import Column, Total
from klyngedesk.ui.widgets.surfaces import HLine
from klyngedesk.ui.words import date_text


class GrantPane(QWidget):
    """`focus_wanted` carries the focus area to go to."""

    focus_wanted = Signal(str)

    def __init__(self, actions: FundsActions) -> None:
        super().__init__()
        self._grant: GrantRow | None = None
        self._title, self._given = Label("", "h3", wrap=True), Label("", "caption", wrap=True)
        self._used, self._left, self._bar = Label("", "strong"), Label("", "sub"), ShareBar(0, "")
        self._decision = Label("", "body", wrap=True)
        self._to_decision = Button(self.tr("Go to the decision"), "flat", "gavel")
        self._to_focus = Button(self.tr("Go to the focus area"), "flat", "target")
        self._to_decision.clicked.connect(actions.decision.trigger)
        self._to_focus.clicked.connect(self._go_to_focus)
        self._add = Button(self.tr("Add"), "flat", "plus")
        self._add.setAccessibleName(self.tr("Add budget line …"))
        self._add.clicked.connect(actions.budget.trigger)
        self.budget = GrownTable(self.tr("Budget of the grant"), self._columns(), lambda row: row.id, headings=False)
        self._unplanned = Label("", "caption", wrap=True)
        self.setLayout(self._arranged())

    def _arranged(self) -> VBox:
        upper = VBox(
            self._title,
            self._given,
            4,
            HBox(self._used, None, self._left),
            self._bar,
            4,
            HLine(),
            4,
            Label(self.tr("Decision"), "h3"),
            self._decision,
            HBox(self._to_decision, None),
            HBox(self._to_focus, None),
            HLine(),
            margins=(24, 14, 24, 0),
        )
        head = HBox(Label(self.tr("Budget"), "h3"), None, self._add, margins=(24, 4, 16, 0))
        below = VBox(self._unplanned, margins=(24, 4, 24, 16))
        return VBox(upper, head, self.budget, below, None, spacing=0)

    def _columns(self) -> list[Column[BudgetRow]]:
        return [
            Column("category", self.tr("Category"), lambda row: row.category, width=140, stretch=1),
            Column(
                "amount",
                self.tr("Amount in kr."),
                lambda row: format_amount(row.amount_oere),
                align="right",
                width=96,
                stretch=0,
                edit=lambda row: format_amount(row.amount_oere),
                parse=parse_amount,
            ),
        ]

    def show_grant(self, grant: GrantRow | None, lines: Sequence[BudgetRow]) -> None:
        """Show a grant with its budget; None hides everything."""
        self._grant = grant
        self.setVisible(grant is not None)
        if grant is None:
            return
        stands = balance(grant)
        self._title.setText(grant.title)
        day = date_text(grant.granted_on) if grant.granted_on else ""
        granted = self.tr("{amount} granted").format(amount=format_kroner(grant.amount_oere))
        self._given.setText(" ".join(filter(None, (granted, day))))
        used, left = format_kroner(grant.used_oere), format_kroner(stands.left_oere)
        self._used.setText(self.tr("Used {amount}").format(amount=used))
        self._left.setText(self.tr("Left {amount}").format(amount=left))
        part = grant.used_oere / grant.amount_oere if grant.amount_oere else 0.0
        self._bar.show_share(part, self.tr("{used} is used, {left} is left").format(used=used, left=left))
        words = decision_text(grant.decision_number, grant.decision_year, grant.decision_title)
        self._decision.setText(f"{words} · {grant.body}")
        self._to_focus.setVisible(grant.focus_area_id is not None)
        self._to_focus.show_as(grant.focus_area, "target")
        self._show_budget(lines, stands.unplanned_oere)

    def _show_budget(self, lines: Sequence[BudgetRow], unplanned: int) -> None:
        total = Total({"category": self.tr("In all"), "amount": format_amount(sum(row.amount_oere for row in lines))})
        self.budget.set_rows(lines, total)
        self.budget.setVisible(bool(lines))
        words = self.tr("{amount} is not in the budget yet.")
        if unplanned < 0:
            words = self.tr("The budget is {amount} larger than the grant.")
        self._unplanned.setText(words.format(amount=format_kroner(abs(unplanned))) if unplanned else "")

    def _go_to_focus(self) -> None:
        if self._grant is not None and self._grant.focus_area_id is not None:
            self.focus_wanted.emit(self._grant.focus_area_id)
