"""Dialogs about a body: setting one up, changing it, closing it, and inviting PIU to a working group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QCheckBox, QWidget

from klyngedesk.domain import danish
from klyngedesk.domain.clock import parse_clock
from klyngedesk.domain.kinds import Level
from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.domain.typed import quoted
from klyngedesk.services import bodies
from klyngedesk.services.bodies import BodyFacts, BodyKindRow, BodyView
from klyngedesk.services.clusters import BodyRow
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.members.dates import day_field, day_of, needed_day
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import AmountField, Choice, Combo, FormField, Memo, TextField, TimeField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.words import date_text


class _BodyDialog(BaseDialog):
    """The fields of a body; PIU's invitation is asked for where it is a working group."""

    def __init__(
        self, office: Office, parent: QWidget, title: str, subtitle: str, facts: BodyFacts, kinds: Sequence[BodyKindRow]
    ) -> None:
        super().__init__(parent, title, subtitle)
        self._office = office
        self._levels = {row.id: row.level for row in kinds}
        today = office.ask(lambda work: work.today)
        self._kind = FormField(self.tr("Kind"), Combo([Choice(row.id, row.name) for row in kinds]))
        self._name = self.name_field("name", FormField(self.tr("Name"), TextField()))
        self._short = FormField(self.tr("Short name"), TextField())
        self._place = FormField(self.tr("Usual place"), TextField())
        self._start = self.name_field("start", FormField(self.tr("Usually begins at"), TimeField(_clock, str)))
        self._minutes = self.name_field(
            "minutes", FormField(self.tr("Usual length in minutes"), AmountField(_minutes, _shown))
        )
        self._first = self.name_field("first_day", day_field(self.tr("Set up on"), today, beside=True))
        must = self.tr("PIU must be invited when a working group is set up. Empty: not invited yet.")
        self._invited = self.name_field("invited", day_field(self.tr("PIU invited on"), today, help_text=must))
        self.body.add(self._kind, self._name, row_of(self._short, self._first), self._invited)
        self.body.add(self._place, row_of(self._start, self._minutes))
        self._kind.edited.connect(self._show_invited)
        self._show(facts)
        self._name.editor.widget().setFocus()

    def _show(self, facts: BodyFacts) -> None:
        for field, value in (
            (self._kind, facts.kind_id),
            (self._name, facts.name),
            (self._short, facts.short_name),
            (self._place, facts.place),
            (self._start, facts.meeting_start),
            (self._minutes, facts.meeting_minutes),
            (self._first, facts.valid_from),
            (self._invited, facts.patients_invited_on),
        ):
            field.set_value(value)
        self._show_invited()

    def _show_invited(self) -> None:
        self._invited.setVisible(self._levels.get(str(self._kind.value())) is Level.WORKING_GROUP)

    def facts(self) -> BodyFacts:
        """What is typed; raises Refused."""
        return BodyFacts(
            kind_id=str(self._kind.value()),
            name=str(self._name.value()),
            short_name=str(self._short.value()),
            place=str(self._place.value()),
            meeting_start=str(self._start.value()),
            meeting_minutes=cast("int | None", self._minutes.value()),
            valid_from=day_of(self._first),
            patients_invited_on=day_of(self._invited) if self._invited.isVisible() else None,
        )


class NewBodyDialog(_BodyDialog):
    """Sets up a body, a working group unless another kind is chosen; `body_id` is the new one afterwards."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        today = office.ask(lambda work: work.today)
        kinds = office.ask(bodies.body_kinds, today)
        group = next((row.id for row in kinds if row.level is Level.WORKING_GROUP), kinds[0].id if kinds else "")
        subtitle = self.tr("Its seats are made afterwards.")
        facts = BodyFacts(group, "", valid_from=today)
        super().__init__(office, parent, self.tr("New body"), subtitle, facts, kinds)
        self.body_id = ""
        self.set_primary(self.tr("Set up body"))

    def submit(self) -> None:
        self.body_id = self._office.attempt("Opret forum", bodies.add_body, self._office.cluster_id, self.facts())


class EditBodyDialog(_BodyDialog):
    """Changes what is written about a body."""

    def __init__(self, office: Office, parent: QWidget, view: BodyView) -> None:
        day = view.facts.valid_from or office.ask(lambda work: work.today)
        kinds = office.ask(bodies.body_kinds, day)
        super().__init__(office, parent, self.tr("Edit body"), view.cluster, view.facts, kinds)
        self._view = view
        self.set_primary(self.tr("Store"))

    def submit(self) -> None:
        self._office.attempt(f"Ret {self._view.facts.name}", bodies.edit_body, self._view.id, self.facts())


class InvitedDialog(BaseDialog):
    """When PIU was invited to a working group."""

    def __init__(self, office: Office, parent: QWidget, view: BodyView) -> None:
        super().__init__(parent, self.tr("Invitation to PIU"), view.facts.name)
        self._office, self._view = office, view
        today = office.ask(lambda work: work.today)
        self._day = self.name_field("day", day_field(self.tr("PIU invited on"), today, needed=True))
        self._day.set_value(today)
        self.body.add(self._day)
        self.set_primary(self.tr("Store"))
        self._day.editor.widget().setFocus()

    def submit(self) -> None:
        self._office.attempt("PIU er inviteret", bodies.invite_patients, self._view.id, needed_day(self._day))


class CloseBodyDialog(BaseDialog):
    """Closes a body after a day, with the reason and its successor, and tells what it leaves open."""

    def __init__(self, office: Office, parent: QWidget, view: BodyView, others: Sequence[BodyRow]) -> None:
        subtitle = self.tr("Everything is kept and can be read. Nothing can be changed in it afterwards.")
        title = self.tr("Close {name}").format(name=view.facts.name)
        super().__init__(parent, title, subtitle)
        self._office, self._view = office, view
        today = office.ask(lambda work: work.today)
        none = Choice(None, self.tr("None"))
        still_open = self.tr("The body is open until and including this day.")
        last = day_field(self.tr("Last day"), today, needed=True, help_text=still_open)
        self._last = self.name_field("last_day", last)
        self._reason = self.name_field("reason", FormField(self.tr("Reason"), Memo()))
        choices = [none, *(Choice(row.id, row.name) for row in others)]
        self._successor = self.name_field("successor", FormField(self.tr("Succeeded by"), Combo(choices)))
        self._hand_over = QCheckBox(self.tr("Hand the open follow-ups over to it"))
        self._hand_over.setChecked(True)
        self._left = Label("", "caption", wrap=True)
        self._last.set_value(today)
        self.body.add(self._last, self._reason, self._successor, self._hand_over, self._left)
        self._last.edited.connect(self._tell)
        self._successor.edited.connect(self._tell)
        self.set_primary(self.tr("Close body"))
        self.cancel_button.show_as(self.tr("Keep the body"))
        self._tell()
        self._reason.editor.widget().setFocus()

    def _tell(self) -> None:
        try:
            last = needed_day(self._last)
        except Refused:
            return
        left = self._office.ask(bodies.left_open, self._view.id, last)
        self._hand_over.setVisible(bool(left.actions) and self._successor.value() is not None)
        parts = [self.tr("%Ln follow-up(s) are open.", "", left.actions)] if left.actions else []
        if left.meetings:
            planned = self.tr("%Ln meeting(s) are planned after {day}. Cancel or move them first.", "", left.meetings)
            parts.append(planned.format(day=date_text(last)))
        self._left.setText(" ".join(parts))
        self._left.setVisible(bool(parts))

    def submit(self) -> None:
        successor = self._successor.value()
        self._office.attempt(
            f"Luk {self._view.facts.name}",
            bodies.close_body,
            self._view.id,
            needed_day(self._last),
            str(self._reason.value()),
            str(successor) if successor else None,
            hand_over=self._hand_over.isChecked(),
        )


def _clock(text: str) -> str:
    return danish.clock_text(parse_clock(text)) if text.strip() else ""


def _minutes(text: str) -> int | None:
    if not text.strip():
        return None
    if not text.strip().isdecimal():
        raise refuse("body.minutes", text=quoted(text))
    return int(text)


def _shown(value: object) -> str:
    return "" if value is None else str(value)
