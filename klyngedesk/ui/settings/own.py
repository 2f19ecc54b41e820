"""Who the user is on papers and in mails."""

from __future__ import annotations

from dataclasses import astuple
from typing import cast

from klyngedesk.domain.problems import Refused
from klyngedesk.services import settings
from klyngedesk.services.members import checked_mail
from klyngedesk.services.settings import OwnFacts
from klyngedesk.ui.dialogs.base import row_of
from klyngedesk.ui.office import Office
from klyngedesk.ui.settings.page import SettingsPage
from klyngedesk.ui.widgets.fields import FormField, LineField, TextField
from klyngedesk.ui.widgets.layouts import VBox

_FIELD = "settings/own"


class OwnPage(SettingsPage):
    """Stored as it is typed; what the store cannot take now is shown here again until it can."""

    def __init__(self, office: Office) -> None:
        content = VBox(spacing=12)
        super().__init__(
            self.tr("Yourself"), self.tr("Stands as the sender on papers and below the drafts of mails."), content
        )
        self._office = office
        waiting = office.unsaved.values(_FIELD)
        facts = cast(OwnFacts, waiting[0]) if waiting else office.ask(settings.own_facts)
        self.name = self._field(self.tr("Name"), TextField(), facts.name)
        self.title = self._field(self.tr("Title"), TextField(), facts.title)
        self.email = self._field(self.tr("Mail"), LineField(checked_mail, str), facts.email)
        self.phone = self._field(self.tr("Phone"), TextField(), facts.phone)
        content.add(row_of(self.name, self.title), row_of(self.email, self.phone))

    def _field(self, label: str, editor: LineField, value: str) -> FormField:
        field = FormField(label, editor)
        field.set_value(value)
        field.committed.connect(lambda _: self._store())
        return field

    def _store(self) -> None:
        try:
            facts = OwnFacts(
                str(self.name.value()), str(self.title.value()), str(self.email.value()), str(self.phone.value())
            )
        except Refused:
            # The field says why; the others are stored when it is right.
            return
        label, words = "Ret dit navn til papirerne", ", ".join(filter(None, astuple(facts)))
        desk = self._office.desk
        self._office.keep(label, _FIELD, (facts, words), lambda: desk.note(label, settings.set_own_facts, facts))

    def flush(self) -> None:
        for field in (self.name, self.title, self.email, self.phone):
            field.flush()
