"""Dialogs about a seat: what it is, who is offered it, and taking it away from nobody."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import SeatRole
from klyngedesk.domain.problems import refuse
from klyngedesk.services import members, organisations
from klyngedesk.services.members import SeatFacts
from klyngedesk.services.seat_lines import SeatLine
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.members.dates import day_field, day_of
from klyngedesk.ui.members.organisation_dialogs import NewOrganisationDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField, TextField
from klyngedesk.ui.words import title_word


class _SeatDialog(BaseDialog):
    """The fields of a seat."""

    def __init__(self, office: Office, parent: QWidget, title: str, subtitle: str, facts: SeatFacts) -> None:
        super().__init__(parent, title, subtitle)
        self._office = office
        today = office.ask(lambda work: work.today)
        self._parties = Combo()
        self._organisation = self.name_field("organisation", FormField(self.tr("Organisation"), self._parties))
        hint = self.tr("Only when the organisation has several seats, or the seat has a name of its own.")
        self._name = FormField(self.tr("The seat's name"), TextField(), help_text=hint)
        self._role = FormField(self.tr("Role"), Combo([Choice(role, title_word(role)) for role in SeatRole]), width=258)
        self._first = self.name_field("first_day", day_field(self.tr("First day"), today, beside=True))
        self._last = self.name_field("last_day", day_field(self.tr("Last day"), today, beside=True))
        self._note = FormField(self.tr("Note"), TextField())
        self.body.add(self._organisation, self._name, self._role, row_of(self._first, self._last), self._note)
        self.add_help(self.tr("New organisation …"), self._add_party)
        self._offer_parties(facts.organisation_id)
        for field, value in (
            (self._name, facts.name),
            (self._role, facts.role),
            (self._first, facts.valid_from),
            (self._last, facts.valid_to),
            (self._note, facts.note),
        ):
            field.set_value(value)
        self._parties.setFocus()

    def _offer_parties(self, chosen: str) -> None:
        today = self._office.ask(lambda work: work.today)
        rows = self._office.ask(organisations.organisations, self._office.cluster_id, today)
        self._parties.set_choices([Choice(row.id, row.facts.name) for row in rows])
        self._organisation.set_value(chosen or None)

    def _add_party(self) -> None:
        dialog = NewOrganisationDialog(self._office, self)
        if dialog.exec():
            self._offer_parties(dialog.organisation_id)

    def facts(self) -> SeatFacts:
        """What is typed; raises Refused."""
        organisation_id = self._organisation.value()
        if not organisation_id:
            raise refuse("seat.no_organisation", "organisation")
        return SeatFacts(
            organisation_id=str(organisation_id),
            name=str(self._name.value()),
            role=SeatRole(str(self._role.value())),
            valid_from=day_of(self._first),
            valid_to=day_of(self._last),
            note=str(self._note.value()),
        )


class NewSeatDialog(_SeatDialog):
    """Makes a seat; `seat_id` is the new one after the dialog was accepted."""

    def __init__(self, office: Office, parent: QWidget, body_id: str, day: date, organisation_id: str) -> None:
        subtitle = self.tr("The seat is vacant until somebody is put on it.")
        facts = SeatFacts(organisation_id, valid_from=day)
        super().__init__(office, parent, self.tr("New seat"), subtitle, facts)
        self._body_id = body_id
        self.seat_id = ""
        self.set_primary(self.tr("Make seat"))

    def submit(self) -> None:
        self.seat_id = self._office.attempt("Opret plads", members.add_seat, self._body_id, self.facts())


class EditSeatDialog(_SeatDialog):
    """Changes what is written about a seat."""

    def __init__(self, office: Office, parent: QWidget, line: SeatLine) -> None:
        facts = office.ask(members.seat_facts, line.id)
        super().__init__(office, parent, self.tr("Edit seat"), line.label, facts)
        self._line = line
        self.set_primary(self.tr("Store"))

    def submit(self) -> None:
        self._office.attempt(f"Ret pladsen {self._line.label}", members.edit_seat, self._line.id, self.facts())


class OfferDialog(BaseDialog):
    """When a seat was offered to its organisation, and whether that said no."""

    def __init__(self, office: Office, parent: QWidget, line: SeatLine) -> None:
        subtitle = self.tr("{party} may have the seat. Write when it was offered, and when it was declined.")
        super().__init__(parent, self.tr("Offer of the seat"), subtitle.format(party=line.seat.organisation))
        self._office, self._line = office, line
        today = office.ask(lambda work: work.today)
        offered_on, declined_on = office.ask(members.offer, line.id)
        self._offered = self.name_field("offered", day_field(self.tr("Offered on"), today, beside=True))
        self._declined = self.name_field("declined", day_field(self.tr("Declined on"), today, beside=True))
        self._offered.set_value(offered_on or today)
        self._declined.set_value(declined_on)
        self.body.add(row_of(self._offered, self._declined))
        self.set_primary(self.tr("Store"))
        self._offered.editor.widget().setFocus()

    def submit(self) -> None:
        days = day_of(self._offered), day_of(self._declined)
        self._office.attempt(f"Ret tilbuddet om {self._line.label}", members.offer_seat, self._line.id, *days)
