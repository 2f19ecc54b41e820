"""A key figure and a measuring of it, new or to be edited."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klyngedesk.services import focus_figures
from klyngedesk.services.focus_figures import FigureFields, FigureRow, ValueFields, ValueRow
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.finance.forms import day_field, day_of, text_field
from klyngedesk.ui.focus.forms import number_field, number_of, suggest_field
from klyngedesk.ui.office import Office

_UNITS = ("procent", "antal", "dage", "uger", "kr.")


class FigureDialog(BaseDialog):
    """What is measured, from where to where, and whose numbers they are."""

    def __init__(self, parent: QWidget, office: Office, area_id: str, row: FigureRow | None) -> None:
        super().__init__(parent, self.tr("New key figure") if row is None else self.tr("Edit key figure"))
        self._office, self._area_id, self._row = office, area_id, row
        shown = FigureFields(row.title, row.unit, row.baseline, row.target, row.source) if row else FigureFields("")
        self.title = self.name_field("title", text_field(self.tr("What is measured"), shown.title))
        self.unit = suggest_field(self.tr("Unit"), _UNITS, shown.unit)
        self.baseline = self.name_field("baseline", number_field(self.tr("Baseline"), shown.baseline))
        self.target = self.name_field("target", number_field(self.tr("Target"), shown.target))
        self.source = text_field(
            self.tr("Explanation and source"), shown.source, help_text=self.tr("Stands under the title of the figure.")
        )
        self.body.add(self.title, row_of(self.unit, self.baseline, self.target), self.source)
        self.set_primary(self.tr("Add key figure") if row is None else self.tr("Store"))

    def submit(self) -> None:
        fields = FigureFields(
            str(self.title.value()),
            str(self.unit.value()),
            number_of(self.baseline),
            number_of(self.target),
            str(self.source.value()),
        )
        row = self._row
        label = f"Ret nøgletallet {row.title}" if row else "Tilføj nøgletal"
        self._office.attempt(label, focus_figures.put_figure, self._area_id, row.id if row else None, fields)


class ValueDialog(BaseDialog):
    """What was measured on a day."""

    def __init__(self, parent: QWidget, office: Office, figure: FigureRow, row: ValueRow | None) -> None:
        super().__init__(parent, self.tr("New measuring") if row is None else self.tr("Edit measuring"), figure.title)
        self._office, self._figure, self._row = office, figure, row
        today = office.ask(lambda work: work.today)
        day = day_field(self.tr("Measured on"), row.day if row else today, today)
        self.day = self.name_field("day", day)
        unit = self.tr("Value in {unit}").format(unit=figure.unit) if figure.unit else self.tr("Value")
        self.value = self.name_field("value", number_field(unit, row.value if row else None))
        self.label = text_field(
            self.tr("Period"),
            row.label if row else "",
            help_text=self.tr("Stands under the mark. Empty: the quarter that ends that day, else the month."),
        )
        self.note = text_field(self.tr("Note"), row.note if row else "")
        self.body.add(row_of(self.day, self.value), self.label, self.note)
        self.set_primary(self.tr("Add measuring") if row is None else self.tr("Store"))
        self.value.editor.widget().setFocus()

    def submit(self) -> None:
        fields = ValueFields(day_of(self.day), number_of(self.value), str(self.label.value()), str(self.note.value()))
        row = self._row
        label = "Ret måling" if row else "Tilføj måling"
        self._office.attempt(label, focus_figures.put_value, self._figure.id, row.id if row else None, fields)
