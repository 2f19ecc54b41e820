"""Sending a meeting's paper to its members: asked about, made when it is not there, and opened as a draft."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.services.meetings import MeetingView
from klyngedesk.services.papers.making import Subject
from klyngedesk.ui.background import beside
from klyngedesk.ui.handing_over import HandOver
from klyngedesk.ui.office import Office
from klyngedesk.ui.paper_maker import PaperMaker

if TYPE_CHECKING:
    from klyngedesk.services.meeting_mail import MailAnnex, Mailing, PaperKind
    from klyngedesk.services.minutes_lacking import Missing


class Sending(QObject):
    """`wanted` carries the place in the minutes that the user would correct before anything is sent."""

    wanted = Signal(object)

    def __init__(self, office: Office, window: QWidget, papers: PaperMaker) -> None:
        super().__init__(window)
        self._office, self._window, self._papers = office, window, papers
        self.hand_over = HandOver(office)

    def send(self, view: MeetingView, kind: PaperKind, *, moves: bool) -> None:
        """Send the agenda or the minutes; `moves` takes the meeting on to the state that goes with it."""
        from klyngedesk.services.meeting_mail import mailing
        from klyngedesk.services.minutes_lacking import missing
        from klyngedesk.ui.meetings.send_dialog import SendDialog

        if self._papers.busy():
            return
        mail = self._office.ask(mailing, kind, view.id)
        lacks: Sequence[Missing] = self._office.ask(missing, view.id) if kind == "minutes" else ()
        dialog = SendDialog(self._office, self._window, view, kind, mail, lacks, moves=moves)
        agreed = bool(dialog.exec())
        dialog.deleteLater()
        if dialog.wanted is not None:
            self.wanted.emit(dialog.wanted)
        elif agreed and dialog.choice.drafts:
            self._draft(view, kind, mail, full=dialog.full, annexes=dialog.annexes)

    def _draft(
        self, view: MeetingView, kind: PaperKind, mail: Mailing, *, full: bool, annexes: Sequence[MailAnnex]
    ) -> None:
        from klyngedesk.services.meeting_mail import write_mail

        def attach(paper: Path) -> None:
            desk = self._office.desk
            beside(
                self,
                lambda: write_mail(desk, mail, paper, full=full, annexes=annexes),
                self._open,
                self._office.refused.emit,
            )

        self._papers.make(kind, Subject(meeting_id=view.id), full=full, then=attach, keep_edited=True)

    def _open(self, draft: Path) -> None:
        self._office.tell(self.tr("The mail draft lies as {file}").format(file=draft.name))
        self.hand_over.open_draft(draft)
