"""A person chosen among the known, or described as somebody new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.services.members import PersonFacts, checked_mail
from klyngedesk.services.organisations import OrganisationRow
from klyngedesk.services.people import PersonRow
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField, LineField, SuggestField, TextField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox


class PersonForm(QWidget):
    """The fields of a person."""

    def __init__(self, organisations: Sequence[OrganisationRow]) -> None:
        super().__init__()
        choices = [Choice(None, "–"), *(Choice(row.id, row.facts.name) for row in organisations)]
        self.name = FormField(self.tr("Name"), TextField())
        self.title = FormField(self.tr("Title"), TextField())
        self.organisation = FormField(self.tr("Organisation"), Combo(choices))
        self.email = FormField(self.tr("Mail"), LineField(checked_mail, str))
        self.phone = FormField(self.tr("Phone"), TextField())
        self.note = FormField(self.tr("Note"), TextField())
        self._below = row_of(self.email, self.phone)
        self.setLayout(VBox(self.name, self.title, self.organisation, self._below, self.note, spacing=12))

    def place_in(self, dialog: BaseDialog) -> None:
        """Let a dialog show refusals under the fields they concern."""
        dialog.name_field("name", self.name)
        dialog.name_field("email", self.email)

    def show_person(self, facts: PersonFacts) -> None:
        """Fill in the fields."""
        for name in ("name", "title", "email", "phone", "note"):
            getattr(self, name).set_value(getattr(facts, name))
        self.organisation.set_value(facts.organisation_id)

    def facts(self) -> PersonFacts:
        """What is typed; raises Refused."""
        organisation_id = self.organisation.value()
        return PersonFacts(
            name=str(self.name.value()),
            title=str(self.title.value()),
            organisation_id=str(organisation_id) if organisation_id else None,
            email=str(self.email.value()),
            phone=str(self.phone.value()),
            note=str(self.note.value()),
        )


class PersonChoice(QWidget):
    """A name that is completed from the people known; another name opens the fields of a new person.

    `changed` tells that somebody else is meant now.
    """

    changed = Signal()

    def __init__(
        self, label: str, people: Sequence[PersonRow], organisations: Sequence[OrganisationRow], organisation_id: str
    ) -> None:
        """`organisation_id` is suggested for somebody new."""
        super().__init__()
        self._people = {_described(row): row for row in people}
        self._known = Label("", "caption", wrap=True)
        field = SuggestField(list(self._people), placeholder=self.tr("Write a name"))
        self.field = FormField(label, field)
        self.form = PersonForm(organisations)
        self.form.name.hide()
        self.form.show_person(PersonFacts("", organisation_id=organisation_id))
        self.setLayout(VBox(self.field, self._known, self.form, spacing=8))
        self.field.edited.connect(self._edited)
        self._edited()

    def person(self) -> PersonRow | None:
        """The known person who is meant; None for a new one."""
        typed = self._typed()
        exact = self._people.get(typed)
        if exact is not None:
            return exact
        named = [row for row in self._people.values() if row.name.casefold() == typed.casefold()]
        return named[0] if len(named) == 1 else None

    def new_person(self) -> PersonFacts:
        """The new person; raises Refused."""
        self.form.name.set_value(self._typed())
        return self.form.facts()

    def _typed(self) -> str:
        return str(self.field.value())

    def _edited(self) -> None:
        known, typed = self.person(), self._typed()
        self.form.setVisible(bool(typed) and known is None)
        self._known.setVisible(bool(typed))
        if known is not None:
            facts = ", ".join(part for part in (known.title, known.organisation, known.email) if part)
            self._known.setText(self.tr("Known: {facts}").format(facts=facts or known.name))
        else:
            self._known.setText(self.tr("Nobody known by that name. A new person is added."))
        self.changed.emit()


def _described(row: PersonRow) -> str:
    return ", ".join(part for part in (row.name, row.title, row.organisation) if part)
