"""Dialogs about who is on a seat: somebody new, an end, another period, substitutes."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import SeatState
from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.services import members, organisations, people
from klyngedesk.services.people import PersonRow
from klyngedesk.services.seat_lines import SeatLine
from klyngedesk.services.seats import SubstituteRow
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.members.dates import day_field, day_of, needed_day
from klyngedesk.ui.members.person_fields import PersonChoice, PersonForm
from klyngedesk.ui.members.swap import Swap
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.fields import FormField, TextField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.surfaces import HLine
from klyngedesk.ui.words import date_text


class FillSeatDialog(BaseDialog):
    """Puts a person on a seat from a day; who sits there leaves the day before."""

    def __init__(self, office: Office, parent: QWidget, line: SeatLine, day: date) -> None:
        filled = line.state is SeatState.FILLED
        title = self.tr("Change person") if filled else self.tr("Put a person on the seat")
        super().__init__(parent, title, line.label)
        self._office, self._line = office, line
        self._person = _person_choice(office, self.tr("Person"), line)
        self._first = self.name_field("first_day", day_field(self.tr("First day on the seat"), day, needed=True))
        self._leaves = Label("", "caption", wrap=True)
        self.name_field("name", self._person.field)
        self.name_field("email", self._person.form.email)
        self._first.set_value(day)
        self.body.add(self._person, self._first, self._leaves)
        self._leaves.setVisible(filled)
        self._first.edited.connect(self._tell)
        self._person.changed.connect(self.grow)
        self.set_primary(title)
        self._tell()
        self._person.field.editor.widget().setFocus()

    def _tell(self) -> None:
        try:
            last = needed_day(self._first) - timedelta(days=1)
        except Refused:
            return
        said = self.tr("{person} is on the seat until {day}, and stays in its history.")
        self._leaves.setText(said.format(person=self._line.seat.person, day=date_text(last)))

    def submit(self) -> None:
        first, label = needed_day(self._first), f"Skift person på {self._line.label}"
        known = self._person.person()
        if known is not None:
            self._office.attempt(label, members.fill_seat, self._line.id, known.id, first)
        else:
            facts = self._person.new_person()
            self._office.attempt(label, members.fill_with_new_person, self._line.id, facts, first)


class EndMembershipDialog(BaseDialog):
    """Lets the person leave the seat after a day."""

    def __init__(self, office: Office, parent: QWidget, line: SeatLine, day: date) -> None:
        subtitle = self.tr("{person} leaves {seat}. The seat is vacant from the day after.")
        super().__init__(parent, self.tr("End membership"), subtitle.format(person=line.seat.person, seat=line.label))
        self._office, self._line = office, line
        self._last = self.name_field("last_day", day_field(self.tr("Last day on the seat"), day, needed=True))
        self._last.set_value(line.seat.until or day)
        self.body.add(self._last)
        self.set_primary(self.tr("End membership"))
        self._last.editor.widget().setFocus()

    def submit(self) -> None:
        label = f"Afslut {self._line.seat.person} på {self._line.label}"
        self._office.attempt(label, members.end_membership, self._line.seat.membership_id or "", needed_day(self._last))


class PeriodDialog(BaseDialog):
    """Corrects when the person came, and when they leave."""

    def __init__(self, office: Office, parent: QWidget, line: SeatLine) -> None:
        subtitle = f"{line.seat.person}, {line.label}"
        super().__init__(parent, self.tr("Edit period"), subtitle)
        self._office, self._line = office, line
        today = office.ask(lambda work: work.today)
        self._first = self.name_field("first_day", day_field(self.tr("First day"), today, beside=True))
        until = self.tr("Empty: until further notice.")
        self._last = self.name_field("last_day", day_field(self.tr("Last day"), today, beside=True, help_text=until))
        self._first.set_value(line.seat.since)
        self._last.set_value(line.seat.until)
        self.body.add(row_of(self._first, self._last))
        self.set_primary(self.tr("Store"))
        self._first.editor.widget().setFocus()

    def submit(self) -> None:
        label = f"Ret perioden for {self._line.seat.person}"
        days = day_of(self._first), day_of(self._last)
        self._office.attempt(label, members.change_period, self._line.seat.membership_id or "", *days)


class SubstitutesDialog(BaseDialog):
    """Who is named for a seat: each can be removed at once, and the primary button names one more."""

    def __init__(self, office: Office, parent: QWidget, line: SeatLine) -> None:
        subtitle = self.tr("A substitute may be named for all meetings, or for one topic.")
        super().__init__(parent, self.tr("Substitutes for {seat}").format(seat=line.label), subtitle)
        self._office, self._line = office, line
        self._present = Swap()
        self._show_present(list(line.seat.substitutes))
        self._person = _person_choice(office, self.tr("New substitute"), line)
        hint = self.tr("Empty: for all meetings.")
        self._topic = FormField(self.tr("Topic"), TextField(), help_text=hint)
        for place in ("person", "name"):
            self.name_field(place, self._person.field)
        self.name_field("email", self._person.form.email)
        self.body.add(self._present, HLine(), self._person, self._topic)
        self.cancel_button.show_as(self.tr("Close"))
        self._person.changed.connect(self.grow)
        self.set_primary(self.tr("Name substitute"))
        self._person.field.editor.widget().setFocus()

    def _show_present(self, rows: list[SubstituteRow]) -> None:
        if not rows:
            self._present.put(Label(self.tr("Nobody is named."), "sub"))
            return
        self._present.put(holder(VBox(*(self._row(row, rows) for row in rows), spacing=4)))

    def _row(self, row: SubstituteRow, rows: list[SubstituteRow]) -> QWidget:
        words = f"{row.name}, {row.topic}" if row.topic else row.name
        remove = Button(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove {name}").format(name=words))
        remove.clicked.connect(lambda: self._remove(row, rows))
        return holder(HBox((Label(words, wrap=True), 1), remove))

    def _remove(self, row: SubstituteRow, rows: list[SubstituteRow]) -> None:
        label = f"Fjern stedfortræderen {row.name}"
        try:
            self._office.attempt(label, members.end_substitute, row.membership_id)
        except Refused as refused:
            self.show_refusal(refused)
            return
        self._show_present([each for each in rows if each is not row])
        self.primary_button.setFocus()

    def submit(self) -> None:
        topic, label = str(self._topic.value()), f"Navngiv stedfortræder for {self._line.label}"
        known = self._person.person()
        if known is not None:
            self._name(label, known, topic)
        else:
            facts = self._person.new_person()
            self._office.attempt(label, members.name_new_substitute, self._line.id, facts, topic)

    def _name(self, label: str, known: PersonRow, topic: str) -> None:
        if known.id == self._line.seat.person_id:
            raise refuse("substitute.holder", "person", name=known.name)
        today = self._office.ask(lambda work: work.today)
        self._office.attempt(label, members.name_substitute, self._line.id, known.id, topic=topic, first_day=today)


class EditPersonDialog(BaseDialog):
    """Changes what is known of a person."""

    def __init__(self, office: Office, parent: QWidget, person: PersonRow) -> None:
        subtitle = self.tr("What is changed here holds everywhere the person is.")
        super().__init__(parent, self.tr("Edit person"), subtitle)
        self._office, self._person = office, person
        today = office.ask(lambda work: work.today)
        self._form = PersonForm(office.ask(organisations.organisations, office.cluster_id, today))
        self._form.show_person(
            members.PersonFacts(
                person.name, person.title, person.organisation_id, person.email, person.phone, person.note
            )
        )
        self._form.place_in(self)
        self.body.add(self._form)
        self.set_primary(self.tr("Store"))
        self._form.name.editor.widget().setFocus()

    def submit(self) -> None:
        self._office.attempt(f"Ret {self._person.name}", members.edit_person, self._person.id, self._form.facts())


def _person_choice(office: Office, label: str, line: SeatLine) -> PersonChoice:
    today = office.ask(lambda work: work.today)
    parties = office.ask(organisations.organisations, office.cluster_id, today)
    return PersonChoice(label, office.ask(people.people), parties, line.seat.organisation_id)
