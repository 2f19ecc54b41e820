"""Somebody at the meeting beside the seats: a guest, a presenter, the secretariat."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import SeatRole
from klyngedesk.services import agenda, attendance
from klyngedesk.services.attendance import ParticipantRow
from klyngedesk.services.parties import organisation_names
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField, SuggestField, TextField


class ParticipantDialog(BaseDialog):
    """Adds somebody, or changes what is said of them."""

    def __init__(
        self, parent: QWidget | None, office: Office, meeting_id: str, person: ParticipantRow | None = None
    ) -> None:
        super().__init__(parent, _title(new=person is None))
        self._office, self._meeting_id, self._person = office, meeting_id, person
        self._name, self._title = TextField(), TextField(self.tr("For example: consultant"))
        self._organisation = SuggestField(office.ask(organisation_names))
        roles = [Choice(SeatRole.OBSERVER, self.tr("Guest or presenter"))]
        roles.append(Choice(SeatRole.SECRETARIAT, self.tr("Secretariat")))
        self._role = Combo(roles, SeatRole.OBSERVER)
        lines = [line for line in office.ask(agenda.agenda, meeting_id).rows if not line.heading]
        items = [Choice(line.id, f"{line.number} {line.title}") for line in lines]
        self._item = Combo([Choice(None, self.tr("The whole meeting")), *items])
        if person:
            self._show(person)
        self.body.add(
            self.name_field("name", FormField(self.tr("Name"), self._name)),
            row_of(
                FormField(self.tr("Job title"), self._title), FormField(self.tr("Organisation"), self._organisation)
            ),
            row_of(FormField(self.tr("Takes part as"), self._role), FormField(self.tr("Takes part in"), self._item)),
        )
        self.set_primary(self.tr("Save") if person else self.tr("Add guest"))

    def _show(self, person: ParticipantRow) -> None:
        self._name.set_value(person.name)
        self._title.set_value(person.title)
        self._organisation.set_value(person.organisation)
        self._role.set_value(SeatRole.SECRETARIAT if person.role is SeatRole.SECRETARIAT else SeatRole.OBSERVER)
        self._item.set_value(person.item_id)

    def submit(self) -> None:
        item, role = self._item.value(), SeatRole(str(self._role.value()))
        name, title = str(self._name.value()), str(self._title.value())
        organisation, item_id = self._organisation.value(), str(item) if item else None
        if self._person is None:
            self._office.attempt(
                f"Tilføj {name} til deltagerne",
                attendance.add_participant,
                self._meeting_id,
                name,
                title=title,
                organisation=organisation,
                role=role,
                item_id=item_id,
            )
        else:
            self._office.attempt(
                f"Ret deltageren {name}",
                attendance.set_participant,
                self._person.id,
                name,
                title=title,
                organisation=organisation,
                role=role,
                item_id=item_id,
            )


def _title(*, new: bool) -> str:
    if new:
        return QCoreApplication.translate("ParticipantDialog", "Add guest")
    return QCoreApplication.translate("ParticipantDialog", "Participant")
