"""Before a paper goes out to the members: to whom, with what, and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from klyngedesk.domain.danish import file_size
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import meetings
from klyngedesk.services.meeting_mail import MailAnnex, Mailing, PaperKind
from klyngedesk.services.meetings import MeetingView
from klyngedesk.services.minutes_lacking import Missing
from klyngedesk.ui.meetings.mail_parts import DraftChoice, ReceiverList
from klyngedesk.ui.meetings.missing_list import MinutesDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.layouts import VBox

_MOST_MAIL = 20_000_000
"""Bytes of annexes that most mail systems still take; more are left out until the user says so."""
_STATES: dict[PaperKind, tuple[str, MeetingState]] = {
    "agenda": ("Udsend dagsorden", MeetingState.SENT),
    "minutes": ("Send referat i høring", MeetingState.REVIEW),
}


class SendDialog(MinutesDialog):
    """Takes the meeting on (`moves`) and lets a draft be made; `choice` tells whether it shall be.

    `full` and `annexes` are what the user chose to attach.
    """

    def __init__(
        self,
        office: Office,
        parent: QWidget,
        view: MeetingView,
        kind: PaperKind,
        mail: Mailing,
        missing: Sequence[Missing] = (),
        *,
        moves: bool,
    ) -> None:
        titles = {"agenda": self.tr("Send agenda"), "minutes": self.tr("Send minutes for comments")}
        title = titles[kind] if moves else self.tr("Mail to the members")
        text = self.tr("A draft opens in your mail program with the paper attached. You send it yourself.")
        super().__init__(parent, title, text, missing)
        self._office, self._view, self._kind, self._mail, self._moves = office, view, kind, mail, moves
        self._full = QCheckBox(self.tr("With the closed items"))
        self._annexed = QCheckBox("")
        self._full.toggled.connect(self._count_annexes)
        self.body.add(4, ReceiverList(self.tr("To the members on the day of the meeting"), mail.to))
        self.body.add(VBox(self._full, self._annexed, spacing=4))
        self._full.setVisible(mail.closed)
        self._count_annexes()
        self.set_primary(self.tr("Make mail draft all the same") if missing else self.tr("Make mail draft"), "mail")
        self.choice = DraftChoice(self, self.tr("Only mark as sent") if moves else "")
        self.primary_button.setFocus()

    @property
    def full(self) -> bool:
        """With the closed items."""
        return self._full.isChecked()

    @property
    def annexes(self) -> tuple[MailAnnex, ...]:
        """The annexes that go along."""
        return self._mail.annexes_of(full=self.full) if self._annexed.isChecked() else ()

    def _count_annexes(self) -> None:
        found = self._mail.annexes_of(full=self.full)
        size = sum(each.file.size for each in found)
        words = self.tr("With %n annex(es), {size}", "", len(found))
        self._annexed.setText(words.format(size=file_size(size)))
        self._annexed.setVisible(bool(found))
        self._annexed.setChecked(bool(found) and size <= _MOST_MAIL)

    def submit(self) -> None:
        if self._moves:
            label, state = _STATES[self._kind]
            self._office.attempt(label, meetings.change_state, self._view.id, state)
