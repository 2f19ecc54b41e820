"""Pasting into the two purses: postings, costs and numbers of inhabitants, each seen before it is taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.danish import count_text
from klyngedesk.domain.kinds import Purse
from klyngedesk.services import cluster_funds, cluster_funds_pasted, cost_lines, cost_pasted, postings_pasted
from klyngedesk.services.cluster_funds_pasted import BudgetPlace
from klyngedesk.services.postings_pasted import PasteChoices
from klyngedesk.ui.dialogs.base import row_of
from klyngedesk.ui.dialogs.paste import PasteDialog, Shown
from klyngedesk.ui.finance.forms import choice_field, key_of
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice

Rows = Sequence[Sequence[str]]


class PastePostings(PasteDialog):
    """Category and grant are chosen here for the lines that do not tell theirs."""

    def __init__(self, parent: QWidget, office: Office, purse: Purse, rows: Rows) -> None:
        funds = purse is Purse.CLUSTER_FUNDS
        columns = [
            Shown("day", self.tr("Date"), width=112, stretch=0),
            Shown("text", self.tr("Text"), width=130, stretch=2),
            Shown("category", self.tr("Category"), width=108),
            *([Shown("grant", self.tr("Grant"), width=108)] if funds else []),
            Shown("amount", self.tr("Amount in kr."), "right", width=100, stretch=0),
        ]
        title = self.tr("Paste postings of cluster funds") if funds else self.tr("Paste postings of the co-financing")
        super().__init__(parent, title, columns)
        self._office, self._purse, self._rows = office, purse, rows
        categories = office.ask(cluster_funds.categories)
        fitting = [row for row in categories if not (funds and row.administrative)]
        nothing = Choice("", self.tr("Not chosen"))
        self.category = choice_field(
            self.tr("Category of lines without one"), [nothing, *(Choice(row.id, row.name) for row in fitting)], ""
        )
        grants = office.ask(cluster_funds.grants, office.cluster_id) if funds else []
        self.grant = choice_field(
            self.tr("Grant of lines without one"), [nothing, *(Choice(row.id, row.title) for row in grants)], ""
        )
        self.choices.add(row_of(self.category, self.grant))
        self.grant.setVisible(funds)
        self.category.edited.connect(self._preview)
        self.grant.edited.connect(self._preview)
        self._preview()

    def _preview(self) -> None:
        choices = PasteChoices(self._purse, key_of(self.category), key_of(self.grant))
        cluster_id = self._office.cluster_id
        self.show_lines(self._office.ask(postings_pasted.preview_postings, cluster_id, choices, self._rows))

    def submit(self) -> None:
        chosen = self.chosen()
        label = f"Indsæt {count_text(len(chosen), 'postering', 'posteringer')}"
        self._office.attempt(label, postings_pasted.book_all, self._office.cluster_id, chosen)


class PasteCosts(PasteDialog):
    """Costs of a year."""

    def __init__(self, parent: QWidget, office: Office, cost_year_id: str, rows: Rows) -> None:
        columns = [
            Shown("title", self.tr("Cost"), width=200, stretch=2),
            Shown("note", self.tr("Note"), width=160, stretch=1),
            Shown("amount", self.tr("Amount in kr."), "right", width=120, stretch=0),
        ]
        super().__init__(parent, self.tr("Paste costs"), columns)
        self._office, self._year_id = office, cost_year_id
        self.show_lines(office.ask(cost_pasted.preview_lines, cost_year_id, rows))

    def submit(self) -> None:
        chosen = self.chosen()
        label = f"Indsæt {count_text(len(chosen), 'udgift', 'udgifter')}"
        self._office.attempt(label, cost_lines.add_lines, self._year_id, chosen)


class PasteCounts(PasteDialog):
    """Numbers of inhabitants that count; `order` holds the participants that numbers without names go to."""

    def __init__(self, parent: QWidget, office: Office, cost_year_id: str, order: Sequence[str], rows: Rows) -> None:
        columns = [
            Shown("name", self.tr("Municipality"), width=200, stretch=2),
            Shown("before", self.tr("Before"), "right", width=120, stretch=0),
            Shown("counted", self.tr("Inhabitants that count"), "right", width=170, stretch=0),
        ]
        super().__init__(parent, self.tr("Paste numbers of inhabitants"), columns, again=False)
        self._office = office
        self.show_lines(office.ask(cost_pasted.preview_counts, cost_year_id, order, rows))

    def submit(self) -> None:
        self._office.attempt("Indsæt indbyggertal", cost_pasted.set_counts, self.chosen())


class PasteBudget(PasteDialog):
    """The budget of a year by categories."""

    def __init__(self, parent: QWidget, office: Office, place: BudgetPlace, rows: Rows) -> None:
        columns = [
            Shown("category", self.tr("Category"), width=240, stretch=2),
            Shown("before", self.tr("Before"), "right", width=120, stretch=0),
            Shown("amount", self.tr("Amount in kr."), "right", width=130, stretch=0),
        ]
        super().__init__(parent, self.tr("Paste budget {year}").format(year=place.year), columns, again=False)
        self._office, self._place = office, place
        self.show_lines(office.ask(cluster_funds_pasted.preview_budget, place, rows))

    def submit(self) -> None:
        label = f"Indsæt budgettet for {self._place.year}"
        self._office.attempt(label, cluster_funds_pasted.put_budgets, self._place, self.chosen())


class PasteReceived(PasteDialog):
    """What the cluster has received."""

    def __init__(self, parent: QWidget, office: Office, rows: Rows) -> None:
        columns = [
            Shown("year", self.tr("Year"), width=90, stretch=0),
            Shown("source", self.tr("Source"), width=240, stretch=2),
            Shown("amount", self.tr("Amount in kr."), "right", width=130, stretch=0),
        ]
        super().__init__(parent, self.tr("Paste received funds"), columns)
        self._office = office
        self.show_lines(office.ask(cluster_funds_pasted.preview_received, office.cluster_id, rows))

    def submit(self) -> None:
        cluster_id = self._office.cluster_id
        self._office.attempt("Indsæt modtagne midler", cluster_funds_pasted.put_received, cluster_id, self.chosen())
