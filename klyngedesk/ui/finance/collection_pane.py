"""The pane at the right of the sharing: what has come in, the amounts as bars, and the costs of the year."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.collection import CollectionState, is_overdue
from klyngedesk.domain.money import format_kroner
from klyngedesk.services.collection_mail import receivers
from klyngedesk.services.cost_sharing import CostTable
from klyngedesk.ui.finance.cost_lines import CostLines
from klyngedesk.ui.finance.words import amount_text
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.progress import ShareBar
from klyngedesk.ui.widgets.surfaces import HLine
from klyngedesk.ui.words import long_date


class CollectionPane(QWidget):
    """`mail_wanted` carries the state that mail drafts would bring about: SENT or REMINDED."""

    mail_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = CollectionState.SENT
        self._paid, self._missing = Label("", "strong"), Label("", "sub")
        self._bar, self._due = ShareBar(0, ""), Label("", "caption", wrap=True)
        self.mail = Button(
            "", "primary", "mail", tooltip=self.tr("Opens the mails as drafts. Nothing is sent by itself.")
        )
        self.mark = Button("", "normal", "circle-check")
        self.mail.clicked.connect(lambda: self.mail_wanted.emit(self._wanted))
        self.lines = CostLines()
        self._chart_place = VBox(spacing=0)
        self._table: CostTable | None = None
        self._chart: QWidget | None = None
        upper = VBox(*self._collection(), 4, HLine(), margins=(24, 14, 24, 0))
        lower = VBox(HLine(), 4, *self._amounts(), margins=(24, 4, 24, 0))
        self.setLayout(VBox(upper, self.lines, lower, None, margins=(0, 0, 0, 16)))

    def _collection(self) -> tuple[QWidget | HBox, ...]:
        return (
            Label(self.tr("Collection"), "h3"),
            HBox(self._paid, None, self._missing),
            self._bar,
            self._due,
            holder(FlowLayout(self.mail, self.mark)),
        )

    def _amounts(self) -> tuple[QWidget | VBox, ...]:
        return Label(self.tr("Amount by municipality in kr."), "h3"), self._chart_place

    def show_table(self, table: CostTable, today: date) -> None:
        """Show a year."""
        self._table = table
        found = table.collected
        paid, missing = format_kroner(found.paid_oere), format_kroner(found.missing_oere)
        self._paid.setText(self.tr("Paid {amount}").format(amount=paid))
        self._missing.setText(self.tr("Missing {amount}").format(amount=missing))
        self._bar.show_share(
            found.part, self.tr("{paid} is paid, {missing} is missing").format(paid=paid, missing=missing)
        )
        self._show_due(table, today)
        self._show_mail(table)
        self.lines.show_table(table)
        self._show_chart()

    def _show_due(self, table: CostTable, today: date) -> None:
        words = self.tr("Payment due {day}").format(day=long_date(table.due_on)) if table.due_on else self.tr(
            "No payment date is set"
        )  # fmt: skip
        late = any(row.collection and is_overdue(row.state, row.collection.due_on, today) for row in table.rows)
        self._due.setText(words)
        self._due.set_role("error" if late else "caption")

    def _show_mail(self, table: CostTable) -> None:
        unsent, unpaid = receivers(table, CollectionState.SENT), receivers(table, CollectionState.REMINDED)
        self._wanted = CollectionState.SENT if unsent else CollectionState.REMINDED
        words = self.tr("Send collection to {count}") if unsent else self.tr("Send reminder to {count}")
        self.mail.show_as(words.format(count=len(unsent or unpaid)), "mail")
        self.mail.setVisible(bool(unsent or unpaid))

    # -- the chart

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_chart()

    def _show_chart(self) -> None:
        """Charts are loaded when they are first seen."""
        if self._table is None or not self.isVisible():
            return
        from klyngedesk.ui.charts.bars import Bar, BarList

        if self._chart is None:
            self._chart = BarList(self.tr("Amount by municipality in kr."))
            self._chart_place.addWidget(self._chart)
        rows = sorted(self._table.rows, key=lambda row: -row.total_oere)
        table = self._table
        assert isinstance(self._chart, BarList)
        self._chart.show_bars([Bar(row.name, row.total_oere, amount_text(row.total_oere, table)) for row in rows])
