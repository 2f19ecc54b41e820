"""Grants, budget lines and received funds as forms."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services import cluster_funds
from klyngedesk.services.cluster_funds import BudgetFields, BudgetRow, DecisionRow, GrantFields, GrantRow
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.finance.forms import (
    amount_field,
    choice_field,
    day_field,
    day_of,
    key_of,
    start_in,
    text_field,
    whole,
    year_field,
)
from klyngedesk.ui.finance.words import decision_text
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice, FormField, SuggestField
from klyngedesk.ui.words import date_text


class GrantDialog(BaseDialog):
    """A grant and the decision that gave it, found by any words of it."""

    def __init__(self, parent: QWidget, office: Office, row: GrantRow | None) -> None:
        title = self.tr("Edit grant") if row else self.tr("New grant of cluster funds")
        super().__init__(parent, title, self.tr("A grant rests on a decision of the cluster."))
        self._office, self._row = office, row
        today = office.ask(lambda work: work.today)
        rows = office.ask(cluster_funds.decisions, office.cluster_id)
        self.decisions = {clean_line(_decision_words(each)): each for each in rows}
        self.title = self.name_field("title", text_field(self.tr("Title"), row.title if row else ""))
        self.amount = self.name_field(
            "amount", amount_field(self.tr("Amount in kr."), row.amount_oere if row else None)
        )
        day = day_field(self.tr("Granted"), row.granted_on if row else None, today)
        self.day = self.name_field("granted_on", day)
        help_text = self.tr("Type a word of the decision, and choose it from the list.")
        search = SuggestField(list(self.decisions), placeholder=self.tr("Search decisions"))
        self.decision = self.name_field(
            "decision", FormField(self.tr("Granted in decision"), search, help_text=help_text)
        )
        self.decision.set_value(self._words_of(row))
        areas = [Choice("", self.tr("None")), *(Choice(key, words) for key, words in _areas(office))]
        self.focus = choice_field(self.tr("Focus area"), areas, (row.focus_area_id if row else None) or "")
        search.chosen.connect(self._take_day)
        self.body.add(self.title, self.decision, row_of(self.amount, self.day), self.focus)
        start_in(self.title)
        self.set_primary(self.tr("Store") if row else self.tr("Make grant"))

    def _words_of(self, row: GrantRow | None) -> str:
        return next((words for words, each in self.decisions.items() if row and each.id == row.decision_id), "")

    def _chosen(self) -> DecisionRow | None:
        return self.decisions.get(str(self.decision.value()))

    def _take_day(self) -> None:
        """The day of the meeting is the day of the grant, unless another was written."""
        chosen = self._chosen()
        if chosen is not None and day_of(self.day) is None:
            self.day.set_value(chosen.day)

    def submit(self) -> None:
        chosen = self._chosen()
        fields = GrantFields(
            title=str(self.title.value()),
            amount_oere=whole(self.amount),
            granted_on=day_of(self.day),
            decision_id=chosen.id if chosen else None,
            focus_area_id=key_of(self.focus),
        )
        label = f"Ret bevillingen »{fields.title}«" if self._row else f"Bevilling til »{fields.title}«"
        row_id = self._row.id if self._row else None
        self._office.attempt(label, cluster_funds.put_grant, self._office.cluster_id, row_id, fields)


class AllocationDialog(BaseDialog):
    """What the cluster has received for a year."""

    def __init__(self, parent: QWidget, office: Office) -> None:
        super().__init__(parent, self.tr("Received cluster funds"))
        self._office = office
        today = office.ask(lambda work: work.today)
        self.year = self.name_field("year", year_field(self.tr("Year"), today.year))
        self.amount = self.name_field("amount", amount_field(self.tr("Amount in kr.")))
        self.source = text_field(self.tr("Source"), "Den nationale pulje til sundhedsklynger")
        self.body.add(row_of(self.year, self.amount), self.source)
        start_in(self.amount)
        self.set_primary(self.tr("Add"))

    def submit(self) -> None:
        year, amount, source = whole(self.year), whole(self.amount), str(self.source.value())
        self._office.attempt(
            "Tilføj modtagne midler", cluster_funds.put_allocation, self._office.cluster_id, None, year, amount, source
        )


class BudgetDialog(BaseDialog):
    """A budget line: what for, how much, in which year."""

    def __init__(self, parent: QWidget, office: Office, purse: Purse, line: BudgetRow | None, subtitle: str) -> None:
        super().__init__(parent, self.tr("Edit budget line") if line else self.tr("New budget line"), subtitle)
        self._office, self._line = office, line
        today = office.ask(lambda work: work.today)
        funds = purse is Purse.CLUSTER_FUNDS
        rows = [row for row in office.ask(cluster_funds.categories) if not (funds and row.administrative)]
        choices = [Choice(row.id, row.name) for row in rows]
        current = line.category_id if line else choices[0].key if choices else None
        self.category = self.name_field("category", choice_field(self.tr("Category"), choices, current))
        self.year = self.name_field("year", year_field(self.tr("Year"), line.year if line else today.year))
        amount = amount_field(self.tr("Amount in kr."), line.amount_oere if line else None)
        self.amount = self.name_field("amount", amount)
        self.note = text_field(self.tr("Remark"), line.note if line else "")
        self.body.add(self.category, row_of(self.year, self.amount), self.note)
        start_in(self.category)
        self.set_primary(self.tr("Store") if line else self.tr("Add"))

    def fields(self) -> BudgetFields:
        """What is written."""
        return BudgetFields(whole(self.year), key_of(self.category) or "", whole(self.amount), str(self.note.value()))

    def label(self) -> str:
        """What the step is called."""
        return "Ret budgetlinje" if self._line else "Tilføj budgetlinje"


class GrantBudgetDialog(BudgetDialog):
    """A budget line of a grant."""

    def __init__(self, parent: QWidget, office: Office, grant: GrantRow, line: BudgetRow | None) -> None:
        super().__init__(parent, office, Purse.CLUSTER_FUNDS, line, grant.title)
        self._grant = grant

    def submit(self) -> None:
        line_id = self._line.id if self._line else None
        self._office.attempt(self.label(), cluster_funds.put_grant_budget, self._grant.id, line_id, self.fields())


class CoFinancingBudgetDialog(BudgetDialog):
    """A budget line of the co-financing."""

    def __init__(self, parent: QWidget, office: Office, line: BudgetRow | None = None) -> None:
        super().__init__(parent, office, Purse.CO_FINANCING, line, "")

    def submit(self) -> None:
        line_id = self._line.id if self._line else None
        cluster_id = self._office.cluster_id
        self._office.attempt(self.label(), cluster_funds.put_budget, cluster_id, line_id, self.fields())


def _areas(office: Office) -> list[tuple[str, str]]:
    return office.ask(cluster_funds.focus_areas, office.cluster_id)


def _decision_words(row: DecisionRow) -> str:
    return f"{decision_text(row.number, row.year, row.title)} · {row.body}, {date_text(row.day)}"
