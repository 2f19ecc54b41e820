"""The years of a sharing: the first, the next, their facts, and a cost."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.cost_sharing import index_amount
from klyngedesk.domain.money import KRONE, format_kroner
from klyngedesk.domain.problems import Refused
from klyngedesk.services import cost_lines, cost_participants, cost_years
from klyngedesk.services.cost_lines import LineFields
from klyngedesk.services.cost_sharing import CostLineRow, CostTable
from klyngedesk.services.cost_years import NewYear, YearFields
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.finance.forms import (
    amount_field,
    choice_field,
    day_field,
    day_of,
    percent_field,
    start_in,
    text_field,
    whole,
    year_field,
)
from klyngedesk.ui.finance.words import basis_text
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice, FormField, SuggestField
from klyngedesk.ui.widgets.labels import Label

_INDEX, _AMOUNT = "index", "amount"


class FirstYearDialog(BaseDialog):
    """Year, cost and amount; `made` is the id of the year."""

    def __init__(self, parent: QWidget, office: Office) -> None:
        super().__init__(parent, self.tr("First cost sharing"))
        self._office = office
        self.made = ""
        today = office.ask(lambda work: work.today)
        self.year = self.name_field("year", year_field(self.tr("Year"), today.year))
        self.amount = self.name_field("amount", amount_field(self.tr("Amount in kr.")))
        title = text_field(self.tr("Cost"), "Sekretariatets løn og drift")
        self.title = self.name_field("title", title)
        self.body.add(row_of(self.year, self.amount), self.title)
        start_in(self.amount)
        self.set_primary(self.tr("Make sharing"))

    def submit(self) -> None:
        year, amount = whole(self.year), whole(self.amount)
        self.made = self._office.attempt(
            f"Lav fordelingen for {year}",
            cost_years.first_year,
            self._office.cluster_id,
            year,
            str(self.title.value()),
            amount,
        )


class NewYearDialog(BaseDialog):
    """A year made from another: the amount regulated or given; `made` is its id."""

    def __init__(self, parent: QWidget, office: Office, former_id: str) -> None:
        start = office.ask(cost_years.proposal, former_id)
        super().__init__(
            parent, self.tr("New year"), self.tr("Municipalities and costs are taken from the former year.")
        )
        self._office, self._start = office, start
        self.made = ""
        self.year = self.name_field("year", year_field(self.tr("Year"), start.year))
        self.basis = _basis_field(self.tr("Inhabitants as of"), start.periods, start.basis)
        ways = [Choice(_INDEX, self.tr("Regulated in per cent")), Choice(_AMOUNT, self.tr("A new amount"))]
        self.way = choice_field(self.tr("The amount is"), ways, _INDEX)
        self.percent = self.name_field("percent", percent_field(self.tr("Regulation in per cent"), 0))
        self.amount = self.name_field("amount", amount_field(self.tr("Amount in kr."), start.amount_oere))
        self._result = Label("", "strong", wrap=True)
        self.body.add(row_of(self.year, self.basis), row_of(self.way, self.percent, self.amount), self._result)
        for field in (self.way, self.percent, self.amount):
            field.edited.connect(self._reckon)
        start_in(self.percent)
        self.set_primary(self.tr("Make year"))
        self._reckon()

    def told(self) -> str:
        """What the amount comes to, in words."""
        return self._result.text()

    def _regulated(self) -> bool:
        return self.way.value() == _INDEX

    def _reckon(self) -> None:
        self.percent.setVisible(self._regulated())
        self.amount.setVisible(not self._regulated())
        try:
            former, now = self._start.amount_oere, self._amount()
        except Refused:
            self._result.setText("")
            return
        words = self.tr("{former} becomes {now}")
        self._result.setText(words.format(former=format_kroner(former), now=format_kroner(now)))

    def _amount(self) -> int:
        if not self._regulated():
            return whole(self.amount)
        return index_amount(self._start.amount_oere, whole(self.percent), self._start.unit_oere)

    def submit(self) -> None:
        year = whole(self.year)
        wanted = NewYear(
            year=year,
            former_id=self._start.former_id,
            basis=str(self.basis.value()),
            percent_hundredths=whole(self.percent) if self._regulated() else 0,
            amount_oere=None if self._regulated() else whole(self.amount),
        )
        self.made = self._office.attempt(f"Lav fordelingen for {year}", cost_years.new_year, wanted)


class YearDialog(BaseDialog):
    """The facts of a year, and how the scheme shares."""

    def __init__(self, parent: QWidget, office: Office, table: CostTable) -> None:
        super().__init__(parent, self.tr("Edit year"), f"{table.scheme} {table.year}")
        self._office, self._table = office, table
        today = office.ask(lambda work: work.today)
        self.scheme = self.name_field("scheme", text_field(self.tr("Name"), table.scheme))
        periods = office.ask(cost_participants.periods)
        self.basis = self.name_field("basis", _basis_field(self.tr("Inhabitants as of"), periods, table.basis))
        units = [Choice(KRONE, self.tr("Whole kroner")), Choice(1, self.tr("Kroner and øre"))]
        help_text = self.tr("Counts for all years of the scheme.")
        self.unit = choice_field(self.tr("Share in"), units, table.unit_oere, help_text=help_text)
        self.due = self.name_field("due_on", day_field(self.tr("Payment date"), table.due_on, today))
        self.source = text_field(self.tr("Source"), table.source)
        self.decided = text_field(self.tr("Agreed or decided"), table.decided)
        self.body.add(self.scheme, row_of(self.basis, self.unit), row_of(self.due, self.source), self.decided)
        start_in(self.scheme)
        self.set_primary(self.tr("Store"))

    def submit(self) -> None:
        unit = self.unit.value()
        fields = YearFields(
            scheme=str(self.scheme.value()),
            unit_oere=unit if isinstance(unit, int) else self._table.unit_oere,
            basis=str(self.basis.value()),
            source=str(self.source.value()),
            decided=str(self.decided.value()),
            due_on=day_of(self.due),
        )
        self._office.attempt(f"Ret året {self._table.year}", cost_years.change_year, self._table.id, fields)


class LineDialog(BaseDialog):
    """A cost of the year, new or to be edited."""

    def __init__(self, parent: QWidget, office: Office, cost_year_id: str, row: CostLineRow | None) -> None:
        title = self.tr("Add cost") if row is None else self.tr("Edit cost")
        super().__init__(parent, title, self.tr("It is shared among the same municipalities."))
        self._office, self._year_id, self._row = office, cost_year_id, row
        self.title = self.name_field("title", text_field(self.tr("Cost"), row.title if row else ""))
        amount = amount_field(self.tr("Amount in kr."), row.amount_oere if row else None, width=160)
        self.amount = self.name_field("amount", amount)
        help_text = self.tr("What it covers. Stands beside the cost in Word and Excel.")
        self.note = text_field(self.tr("Note"), row.note if row else "", help_text=help_text)
        self.body.add(self.title, self.amount, self.amount.error_line(), self.note)
        start_in(self.title)
        self.set_primary(self.tr("Add cost") if row is None else self.tr("Store"))

    def submit(self) -> None:
        fields = LineFields(str(self.title.value()), whole(self.amount), str(self.note.value()))
        row = self._row
        label = f"Ret udgiften {row.title}" if row else "Tilføj udgift"
        self._office.attempt(label, cost_lines.put_line, self._year_id, row.id if row else None, fields)


def _basis_field(label: str, periods: list[str] | tuple[str, ...], current: str) -> FormField:
    field = FormField(label, SuggestField(list(periods)), help_text=basis_text(current))
    field.set_value(current)
    return field
