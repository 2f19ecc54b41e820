"""The papers of the chosen meeting: making them in Word, opening, finding and printing them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState
from klyngedesk.domain.problems import Problem
from klyngedesk.services.meetings import MeetingView
from klyngedesk.services.papers.making import Subject
from klyngedesk.services.papers.register import PaperKind, PaperRow, made_papers
from klyngedesk.ui.meetings.actions import PaperActions
from klyngedesk.ui.office import Office
from klyngedesk.ui.paper_maker import Hand, PaperMaker


class PaperDesk(PaperMaker):
    """Makes what its actions ask for, of the meeting shown.

    `noticed` carries what `notice` is to tell, `mail_wanted` the kind of paper that is to be mailed to the members.
    """

    noticed = Signal(object)
    mail_wanted = Signal(str)

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(office, window)
        self._view: MeetingView | None = None
        self._made: list[PaperRow] = []
        self.before: Callable[[], object] = lambda: None
        self.actions = PaperActions(self)
        self._connect()

    def _connect(self) -> None:
        actions = self.actions
        actions.fitting.triggered.connect(lambda: self._make(self._fitting()))
        actions.agenda.triggered.connect(lambda: self._make("agenda"))
        actions.agenda_full.triggered.connect(lambda: self._make("agenda", full=True))
        actions.minutes.triggered.connect(lambda: self._make("minutes"))
        actions.minutes_full.triggered.connect(lambda: self._make("minutes", full=True))
        actions.mail.triggered.connect(self._mail)
        actions.open.triggered.connect(lambda: self._hand_over(self.open_file))
        actions.show.triggered.connect(lambda: self._hand_over(self.show_folder))
        actions.print.triggered.connect(lambda: self._hand_over(self.print_file))

    def show(self, view: MeetingView | None) -> None:
        """Work on a meeting's papers; None: there is no meeting."""
        self._view = view
        self._made = self._office.ask(made_papers, view.id) if view else []
        for action in (*self.actions.made(), self.actions.fitting, self.actions.mail):
            action.setEnabled(view is not None)
        held = view is not None and view.state not in (*BEFORE_HELD, MeetingState.CANCELLED)
        opened = view is not None and view.opened is not None
        for action in (self.actions.minutes, self.actions.minutes_full):
            action.setEnabled(held or opened)
        for action in (self.actions.open, self.actions.show, self.actions.print):
            action.setEnabled(bool(self._made))

    def has_made(self, kind: PaperKind) -> bool:
        """Whether the meeting has such a paper."""
        return any(row.kind == kind for row in self._made)

    def notice(self, problems: Sequence[Problem]) -> None:
        self.noticed.emit(problems)

    def _fitting(self) -> PaperKind:
        before = self._view is None or (self._view.state in BEFORE_HELD and self._view.opened is None)
        return "agenda" if before else "minutes"

    def _make(self, kind: PaperKind, *, full: bool = False) -> None:
        if self._view is not None and not self.busy():
            self.before()
            self.make(kind, Subject(meeting_id=self._view.id), full=full)

    def _mail(self) -> None:
        if self._view is not None:
            self.before()
            self.mail_wanted.emit(self._fitting())

    def _hand_over(self, hand: Hand) -> None:
        """Hand the paper that fits to a program: the latest of the fitting kind, else the latest."""
        fitting = [row for row in self._made if row.kind == self._fitting()]
        row = next(iter(fitting or self._made), None)
        if row is not None:
            self.hand_over(row.path, hand)
