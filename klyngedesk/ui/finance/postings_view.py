"""What is booked in one purse: a list to search, sort and write in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from klyngedesk.domain.danish import count_text
from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.money import format_amount
from klyngedesk.services import postings
from klyngedesk.services.finance_files import save_postings
from klyngedesk.services.postings import PostingRow
from klyngedesk.ui.dialogs.paste import pasting
from klyngedesk.ui.finance.actions import Actions
from klyngedesk.ui.finance.files import save_excel
from klyngedesk.ui.finance.posting_dialog import edit_posting, new_fields
from klyngedesk.ui.finance.view import FinanceView
from klyngedesk.ui.office import Office
from klyngedesk.ui.page import Breadth
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.fields import Choice, Combo
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.record_table import Column, Look, RecordTable, Total
from klyngedesk.ui.widgets.search_field import SearchField
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel
from klyngedesk.ui.words import short_date_with_year

_ALL = 0


class PostingsView(FinanceView):
    """The postings of a purse, of one year or all."""

    def __init__(self, office: Office, actions: Actions, purse: Purse) -> None:
        super().__init__()
        self._office, self._actions, self._purse = office, actions, purse
        self._year = _ALL
        self._rows: list[PostingRow] = []
        self.year, self.search = Combo(name=self.tr("Year")), SearchField(self.tr("Search postings"))
        self.table = RecordTable(self.tr("Postings"), self._columns(), lambda row: row.id)
        self._arrange()
        self._connect()
        office.remembered.follow_table(f"finance/postings/{purse}", self.table)

    # -- parts

    def _columns(self) -> list[Column[PostingRow]]:
        columns: list[Column[PostingRow]] = [
            Column("day", self.tr("Date"), lambda row: row.day, show=_day, width=126, stretch=0,
                   copy=lambda row: f"{row.day:%d-%m-%Y}"),
            Column("text", self.tr("Text"), lambda row: row.text, width=160, stretch=3),
            Column("category", self.tr("Category"), lambda row: row.category, width=120, stretch=2,
                   look=lambda row: Look("text2")),
            Column("receiver", self.tr("Receiver"), lambda row: row.organisation, width=96,
                   look=lambda row: Look("text2")),
            Column("voucher", self.tr("Voucher no."), lambda row: row.voucher, width=84, stretch=0,
                   look=lambda row: Look("text2")),
            Column("amount", self.tr("Amount in kr."), lambda row: format_amount(row.amount_oere, 2), align="right",
                   sort=lambda row: row.amount_oere, width=116, stretch=0),
        ]  # fmt: skip
        if self._purse is Purse.CLUSTER_FUNDS:
            grant = Column[PostingRow]("grant", self.tr("Grant"), lambda row: row.grant, width=120, stretch=2)
            columns.insert(3, grant)
        return columns

    def _arrange(self) -> None:
        self._excel, self._new = Button(self.tr("Store as Excel")), Button(self.tr("New posting …"), "primary", "plus")
        funds = self._purse is Purse.CLUSTER_FUNDS
        title = self.tr("Postings of the cluster funds") if funds else self.tr("Postings of the co-financing")
        fix(self.year, width=112)
        self.head = HeaderFrame(title, "", self.year, self._excel, self._new)
        fix(self.search, max_width=360)
        bar = Panel("pane", HBox((self.search, 1), None, margins=(24, 12, 24, 4)))
        self._list = Panel("pane", VBox(bar, (self.table, 1), spacing=0))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty())
        self.setLayout(VBox(self.head, (self._stack, 1), spacing=0))

    def _empty(self) -> EmptyState:
        button = Button(self.tr("New posting …"), "normal", "plus")
        button.clicked.connect(lambda: self.new())
        text = self.tr("Book what is used, and see what is left of the budget.")
        return EmptyState("coins", self.tr("Nothing is booked yet"), text, button)

    def _connect(self) -> None:
        self._excel.clicked.connect(self._actions.common.excel.trigger)
        self._new.clicked.connect(self._actions.common.new.trigger)
        self.year.chosen.connect(self._choose_year)
        self.search.typed.connect(self.table.set_filter)
        self.search.entered.connect(self.table.setFocus)
        self.table.opened.connect(lambda _: self._edit())
        self.table.remove_wanted.connect(lambda _: self._remove())
        self.table.menu_wanted.connect(self._open_menu)
        self.table.current_changed.connect(lambda _: self._enable())
        self.table.pasted.connect(lambda _key, _column, rows: self._paste(rows))
        self._actions.postings.paste.triggered.connect(self._paste_copied)
        self._actions.postings.edit.triggered.connect(self._edit)
        self._actions.postings.remove.triggered.connect(self._remove)

    # -- what is shown

    def refresh(self) -> None:
        cluster_id = self._office.cluster_id
        years = self._office.ask(postings.booked_years, cluster_id, self._purse)
        if self._year not in years:
            self._year = _ALL
        self.year.set_choices([Choice(_ALL, self.tr("All years")), *(Choice(y, str(y)) for y in years)], self._year)
        self._rows = self._office.ask(postings.postings, cluster_id, self._purse, self._year or None)
        self._stack.setCurrentIndex(0 if self._rows else 1)
        total = sum(row.amount_oere for row in self._rows)
        self.table.set_rows(self._rows, Total({"day": self.tr("In all"), "amount": format_amount(total, 2)}))
        self.head.show_title(self.head.title.text(), self.tr("%Ln posting(s)", "", len(self._rows)))
        self._enable()

    def show_posting(self, posting_id: str) -> None:
        """Make a posting current, whatever was searched for."""
        self.search.clear()
        self._year = _ALL
        self.refresh()
        self.table.set_current(posting_id)

    def _choose_year(self, year: object) -> None:
        self._year = year if isinstance(year, int) else _ALL
        self.refresh()

    def _enable(self) -> None:
        selected = len(self._selected())
        self._actions.postings.edit.setEnabled(selected == 1)
        self._actions.postings.remove.setEnabled(bool(selected))
        self._actions.postings.paste.setEnabled(bool(self._office.cluster_id))

    # -- what the user does

    def _selected(self) -> list[PostingRow]:
        keys = set(self.table.selected_keys())
        return [row for row in self._rows if row.id in keys]

    def _edit(self) -> None:
        rows = self._selected()
        if self.isVisible() and len(rows) == 1:
            edit_posting(self, self._office, rows[0].id, postings.fields_of(rows[0]))

    def _remove(self) -> None:
        rows = self._selected()
        if self.isVisible() and rows:
            words = f"»{rows[0].text}«" if len(rows) == 1 else count_text(len(rows), "postering", "posteringer")
            self._office.do(f"Fjern {words}", postings.remove_postings, [row.id for row in rows])

    def _paste_copied(self) -> None:
        if self.isVisible():
            self.table.paste()

    def _paste(self, rows: list[list[str]]) -> None:
        from klyngedesk.ui.finance.paste_dialogs import PastePostings

        pasting(self._office, lambda: PastePostings(self, self._office, self._purse, rows))

    def _open_menu(self, _key: object, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self._actions.postings.on_posting)
        menu.exec(where)

    # -- what the tab asks

    def panes(self) -> Sequence[QWidget]:
        return (self.table,) if self._rows else (self._stack,)

    def narrow(self, breadth: Breadth) -> None:
        self._excel.setVisible(breadth != "narrow")

    def new_words(self) -> str:
        return self.tr("New posting …")

    def new(self) -> None:
        edit_posting(self, self._office, None, new_fields(self._office, self._purse))

    def save_excel(self) -> None:
        desk, cluster_id, year = self._office.desk, self._office.cluster_id, self._year or None
        name = f"Posteringer {year}" if year else "Posteringer"
        save_excel(self._office, self, name, lambda path: save_postings(desk, cluster_id, self._purse, year, path))

    def own_actions(self) -> Sequence[QAction]:
        return self._actions.postings.on_posting


def _day(day: date) -> str:
    return short_date_with_year(day)
