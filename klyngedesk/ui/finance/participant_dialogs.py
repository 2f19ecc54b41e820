"""Who takes part in a sharing, and how the municipality counts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.danish import format_number
from klyngedesk.domain.kinds import CountedAs
from klyngedesk.domain.problems import refuse
from klyngedesk.services import cost_participants
from klyngedesk.services.cost_participants import ShareFields
from klyngedesk.services.cost_sharing import CostShareRow, CostTable
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.finance.forms import (
    choice_field,
    count_field,
    day_field,
    day_of,
    key_of,
    start_in,
    text_field,
    whole,
)
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice


class AddDialog(BaseDialog):
    """Choose a municipality; `added` is the id of its share."""

    def __init__(self, parent: QWidget, office: Office, cost_year_id: str) -> None:
        super().__init__(parent, self.tr("Add municipality"))
        self._office, self._year_id = office, cost_year_id
        self.added = ""
        rows = office.ask(cost_participants.candidates, cost_year_id)
        self._names = {row.id: row.name for row in rows}
        choices = [Choice(row.id, row.name) for row in rows]
        current = choices[0].key if choices else None
        help_text = self.tr("The municipalities of the cluster come first.")
        field = choice_field(self.tr("Municipality"), choices, current, help_text=help_text)
        self.municipality = self.name_field("organisation", field)
        self.body.add(self.municipality)
        start_in(self.municipality)
        self.set_primary(self.tr("Add"))
        self.primary_button.setEnabled(bool(choices))

    def submit(self) -> None:
        key = key_of(self.municipality)
        if key is None:
            raise refuse("row.gone", "organisation")
        self.added = self._office.attempt(f"Tilføj {self._names[key]}", cost_participants.add_share, self._year_id, key)


class ShareDialog(BaseDialog):
    """Everything about a participant: what counts, the footnote, and when it joins and leaves."""

    def __init__(self, parent: QWidget, office: Office, table: CostTable, row: CostShareRow) -> None:
        super().__init__(parent, row.name, f"{table.scheme} {table.year}")
        self._office, self._row = office, row
        known = self.tr("{count} inhabitants in {period}").format(
            count=format_number(row.population or 0), period=table.basis
        )
        factors = [
            Choice(CountedAs.WHOLE, self.tr("The whole municipality (1)")),
            Choice(CountedAs.HALF, self.tr("Half, as in two clusters (½)")),
            Choice(CountedAs.PART, self.tr("A part of the municipality")),
        ]
        self.factor = choice_field(self.tr("Factor"), factors, row.counted_as)
        counted = count_field(
            self.tr("Inhabitants that count"), row.counted, help_text=known if row.population is not None else ""
        )
        self.counted = self.name_field("counted", counted)
        self.footnote = text_field(
            self.tr("Footnote"), row.footnote, help_text=self.tr("Printed under the table, with a small number.")
        )
        self.joined = self.name_field("valid_from", day_field(self.tr("First day"), row.valid_from, table.year))
        last = day_field(self.tr("Last day"), row.valid_to, table.year, help_text=self.tr("Empty: the whole year."))
        self.left = self.name_field("valid_to", last)
        self.body.add(row_of(self.factor, self.counted), self.footnote, row_of(self.joined, self.left))
        start_in(self.counted)
        self.set_primary(self.tr("Store"))

    def submit(self) -> None:
        counted_as = self.factor.value()
        assert isinstance(counted_as, CountedAs)
        fields = ShareFields(
            whole(self.counted), counted_as, str(self.footnote.value()), day_of(self.joined), day_of(self.left)
        )
        self._office.attempt(f"Ret {self._row.name}", cost_participants.change_share, self._row.id, fields)
