"""A note to a committee at home."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.formatted import EMPTY
from klyngedesk.domain.kinds import CommitteeHandling
from klyngedesk.services import focus_notes
from klyngedesk.services.focus import NoteRow
from klyngedesk.services.focus_notes import NoteFields
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog, row_of
from klyngedesk.ui.finance.forms import choice_field, day_field, day_of
from klyngedesk.ui.focus.forms import long_field, long_of, suggest_field
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice
from klyngedesk.ui.words import title_word


class NoteDialog(BaseDialog):
    """Which committee, what it is to do with it, when, and what the note says; `written` is the note's id."""

    def __init__(self, parent: QWidget, office: Office, area_id: str, row: NoteRow | None) -> None:
        title = self.tr("New note to a committee") if row is None else self.tr("Edit note to a committee")
        super().__init__(parent, title, width=BROAD)
        self._office, self._area_id, self._row = office, area_id, row
        self.written = ""
        today = office.ask(lambda work: work.today)
        known = office.ask(focus_notes.committees)
        committee = suggest_field(
            self.tr("Committee"),
            known,
            row.committee if row else "",
            help_text=self.tr("With its municipality: Børneudvalget, Frederiksberg Kommune."),
        )
        self.committee = self.name_field("committee", committee)
        ways = [Choice(way, title_word(way)) for way in CommitteeHandling]
        current = row.handling if row else CommitteeHandling.INFORMED
        self.handling = choice_field(self.tr("The committee"), ways, current)
        self.day = self.name_field("day", day_field(self.tr("On"), row.day if row else None, today))
        self.handled = self.name_field(
            "handled_on", day_field(self.tr("Handled on"), row.handled_on if row else None, today)
        )
        self.text = long_field(self.tr("What the committee is to know"), row.text if row else EMPTY, lines=8)
        self.body.add(self.committee, row_of(self.handling, self.day, self.handled), self.text)
        self.set_primary(self.tr("Add note") if row is None else self.tr("Store"))

    def submit(self) -> None:
        handling = self.handling.value()
        assert isinstance(handling, CommitteeHandling)
        fields = NoteFields(
            str(self.committee.value()), handling, day_of(self.day), day_of(self.handled), long_of(self.text)
        )
        row = self._row
        label = f"Ret notatet til {row.committee}" if row else "Tilføj notat til udvalg"
        self.written = self._office.attempt(label, focus_notes.put_note, self._area_id, row.id if row else None, fields)
