"""Before the municipalities are asked for input, and before they are reminded: who is asked, and by when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtWidgets import QWidget

from klyngedesk.services import input_mail, inputs
from klyngedesk.services.inputs import Asked
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.language import tr
from klyngedesk.ui.meetings.due_field import due_field
from klyngedesk.ui.meetings.mail_parts import DraftChoice, ReceiverList
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.words import join_list


class AskingDialog(BaseDialog):
    """Registers what the municipalities are asked; `choice` tells whether a draft to them shall be made."""

    choice: DraftChoice

    def __init__(self, office: Office, parent: QWidget, view: MeetingView, title: str) -> None:
        super().__init__(parent, title)
        self._office, self._view = office, view

    def _show_asked(self, asked: Sequence[Asked], only_mark_text: str) -> None:
        """Tell who is asked and who gets the draft, and offer it."""
        names = join_list([each.name for each in asked])
        # A text with a count is not looked up in the class that this one is the base of.
        count = tr("%Ln municipality(s)", "", len(asked))
        found = self._office.ask(input_mail.receivers, self._view.id, asked)
        self.body.add(Label(self.tr("{count}: {names}.").format(count=count, names=names), "sub", wrap=True))
        self.body.add(4, ReceiverList(self.tr("To the municipalities' members on the day of the meeting"), found.to))
        if found.unseated:
            lacking = self.tr("No member from {names}: write a receiver in the draft yourself.")
            self.body.add(Label(lacking.format(names=join_list(found.unseated)), "warning", wrap=True))
        self.body.add(Label(self.tr("A draft opens in your mail program. You send it yourself."), "caption", wrap=True))
        self.set_primary(self.tr("Make mail draft"), "mail")
        self.choice = DraftChoice(self, only_mark_text)


class CallDialog(AskingDialog):
    """Asks the municipalities for items, with a deadline; the agenda is in draft from then on."""

    def __init__(self, office: Office, parent: QWidget, view: MeetingView) -> None:
        super().__init__(office, parent, view, self.tr("Call for input"))
        asked = office.ask(inputs.municipalities, view.id)
        self._due = self.name_field("due", due_field(self.tr("Deadline for input and annexes"), view.day))
        self._due.set_value(office.ask(inputs.usual_due_day, view.id))
        self.body.add(self._due)
        self._due.setVisible(bool(asked))
        if asked:
            self._show_asked(asked, self.tr("Only mark as called"))
        else:
            self._show_nobody()

    def _show_nobody(self) -> None:
        none = self.tr("The body has no municipalities to ask. The agenda is simply put in draft.")
        self.body.add(Label(none, "sub", wrap=True))
        self.set_primary(self.tr("Call for input"))
        self.add_note(self.tr("No mail is sent."))
        self.choice = DraftChoice(self, drafts=False)

    def submit(self) -> None:
        due = cast("date | None", self._due.value())
        self._office.attempt("Indkald input", inputs.call_for_input, self._view.id, due)


class RemindDialog(AskingDialog):
    """Reminds those who have not answered; they are marked as reminded today."""

    def __init__(self, office: Office, parent: QWidget, view: MeetingView) -> None:
        super().__init__(office, parent, view, self.tr("Remind of input"))
        rows = office.ask(inputs.waiting, view.id)
        self._show_asked(
            [Asked(row.organisation_id, row.organisation) for row in rows], self.tr("Only mark as reminded")
        )
        self.primary_button.setFocus()

    def submit(self) -> None:
        self._office.attempt("Ryk for input", inputs.remind, self._view.id)
