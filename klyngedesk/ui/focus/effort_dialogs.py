"""An effort and a milestone, new or to be edited."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.formatted import EMPTY
from klyngedesk.services import focus_efforts
from klyngedesk.services.focus_efforts import EffortFields, EffortRow, MilestoneFields, MilestoneRow
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.finance.forms import day_field, day_of, text_field
from klyngedesk.ui.focus.forms import long_field, long_of
from klyngedesk.ui.office import Office


class EffortDialog(BaseDialog):
    """`written` is the id of the effort."""

    def __init__(self, parent: QWidget, office: Office, area_id: str, row: EffortRow | None) -> None:
        super().__init__(parent, self.tr("New effort") if row is None else self.tr("Edit effort"))
        self._office, self._area_id, self._row = office, area_id, row
        self.written = ""
        today = office.ask(lambda work: work.today)
        self.title = self.name_field("title", text_field(self.tr("Effort"), row.title if row else ""))
        starts, due, done = (row.starts_on, row.due_on, row.done_on) if row else (None, None, None)
        self.starts = self.name_field("starts_on", day_field(self.tr("Begins"), starts, today))
        self.due = self.name_field("due_on", day_field(self.tr("To be done by"), due, today))
        self.done_on = self.name_field("done_on", day_field(self.tr("Done on"), done, today))
        self.text = long_field(self.tr("Description"), row.description if row else EMPTY)
        self.body.add(self.title, row_of(self.starts, self.due, self.done_on), self.text)
        self.set_primary(self.tr("Add effort") if row is None else self.tr("Store"))

    def submit(self) -> None:
        fields = EffortFields(
            str(self.title.value()), day_of(self.starts), day_of(self.due), day_of(self.done_on), long_of(self.text)
        )
        row = self._row
        label = f"Ret indsatsen {row.title}" if row else "Tilføj indsats"
        written = self._office.attempt(label, focus_efforts.put_effort, self._area_id, row.id if row else None, fields)
        self.written = written


class MilestoneDialog(BaseDialog):
    """`written` is the id of the milestone."""

    def __init__(self, parent: QWidget, office: Office, effort: EffortRow, row: MilestoneRow | None) -> None:
        super().__init__(parent, self.tr("New milestone") if row is None else self.tr("Edit milestone"), effort.title)
        self._office, self._effort, self._row = office, effort, row
        self.written = ""
        today = office.ask(lambda work: work.today)
        self.title = self.name_field("title", text_field(self.tr("Milestone"), row.title if row else ""))
        self.due = self.name_field("due_on", day_field(self.tr("To be met by"), row.due_on if row else None, today))
        self.done_on = self.name_field("done_on", day_field(self.tr("Met on"), row.done_on if row else None, today))
        self.body.add(self.title, row_of(self.due, self.done_on))
        self.set_primary(self.tr("Add milestone") if row is None else self.tr("Store"))

    def submit(self) -> None:
        fields = MilestoneFields(str(self.title.value()), day_of(self.due), day_of(self.done_on))
        row = self._row
        label = f"Ret milepælen {row.title}" if row else "Tilføj milepæl"
        self.written = self._office.attempt(
            label, focus_efforts.put_milestone, self._effort.id, row.id if row else None, fields
        )
