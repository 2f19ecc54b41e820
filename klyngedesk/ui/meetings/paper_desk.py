"""The papers of the chosen meeting: making them in Word, opening, finding and printing them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState
from klyngedesk.domain.problems import Problem, Refused, refuse
from klyngedesk.services.meetings import MeetingView
from klyngedesk.services.papers import making
from klyngedesk.services.papers.making import Order, Rendered, Subject
from klyngedesk.services.papers.register import PaperKind, PaperRow, made_papers
from klyngedesk.ui.background import beside
from klyngedesk.ui.dialogs.edited import EditedDialog
from klyngedesk.ui.meetings.actions import PaperActions
from klyngedesk.ui.office import Office
from klyngedesk.ui.open_files import open_file, print_file

Hand = Callable[[Path], bool]


class PaperDesk(QObject):
    """`noticed` carries what the user should know of a paper just made: a template not used, a missing annex."""

    noticed = Signal(object)

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._window = office, window
        self._view: MeetingView | None = None
        self._made: list[PaperRow] = []
        self._ordered: Order | None = None
        self.open_file: Hand = open_file
        self.print_file: Hand = print_file
        self.before: Callable[[], object] = lambda: None
        self.actions = PaperActions(self)
        self._connect()

    def _connect(self) -> None:
        actions = self.actions
        actions.fitting.triggered.connect(lambda: self.make(self._fitting()))
        actions.agenda.triggered.connect(lambda: self.make("agenda"))
        actions.agenda_full.triggered.connect(lambda: self.make("agenda", full=True))
        actions.minutes.triggered.connect(lambda: self.make("minutes"))
        actions.minutes_full.triggered.connect(lambda: self.make("minutes", full=True))
        actions.open.triggered.connect(lambda: self._hand_over(self.open_file))
        actions.show.triggered.connect(lambda: self._hand_over(lambda path: self.open_file(path.parent)))
        actions.print.triggered.connect(lambda: self._hand_over(self.print_file))

    def show(self, view: MeetingView | None) -> None:
        """Work on a meeting's papers; None: there is no meeting."""
        self._view = view
        self._made = self._office.ask(made_papers, view.id) if view else []
        for action in (*self.actions.made(), self.actions.fitting):
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

    def _fitting(self) -> PaperKind:
        before = self._view is None or (self._view.state in BEFORE_HELD and self._view.opened is None)
        return "agenda" if before else "minutes"

    # -- making

    def make(self, kind: PaperKind, *, full: bool = False) -> None:
        """Make a paper and open it; a file that somebody wrote in is asked about first."""
        if self._view is None or self.busy():
            return
        self.before()
        try:
            order = self._order(kind, full)
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        if order is not None:
            self._set_busy(order)
            beside(self, lambda: making.rendered(order), self._put, self._refused)

    def busy(self) -> bool:
        """Whether a paper is being made."""
        return self._ordered is not None

    def _order(self, kind: PaperKind, full: bool) -> Order | None:
        """What is to be made and where; None when the user thought better of it."""
        assert self._view is not None
        desk, subject = self._office.desk, Subject(meeting_id=self._view.id)
        try:
            return making.order_paper(desk, kind, subject, full=full)
        except Refused as refused:
            if not _edited(refused.problems):
                raise
        path = making.usual_path(desk, kind, subject, full=full)
        dialog = EditedDialog(self._window, path)
        if not dialog.exec():
            return None
        if dialog.overwrite:
            return making.order_paper(desk, kind, subject, full=full, overwrite=True)
        return making.order_paper(desk, kind, subject, full=full, out=making.free_path(path))

    def _put(self, paper: Rendered) -> None:
        order = self._ordered
        self._set_busy(None)
        if order is None:
            return
        try:
            made = making.put_paper(self._office.desk, order, paper)
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        self._office.tell(self.tr("The paper lies as {file}").format(file=made.path.name))
        self.noticed.emit(made.problems)
        self._open(made.path)

    def _refused(self, refused: Refused) -> None:
        self._set_busy(None)
        self._office.refused.emit(refused)

    def _set_busy(self, order: Order | None) -> None:
        self._ordered = order
        if order is None:
            QGuiApplication.restoreOverrideCursor()
        else:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
            self._office.tell(self.tr("The paper is being made …"))

    # -- what was made

    def _hand_over(self, hand: Hand) -> None:
        """Hand the paper that fits to a program: the latest of the fitting kind, else the latest."""
        fitting = [row for row in self._made if row.kind == self._fitting()]
        row = next(iter(fitting or self._made), None)
        if row is None:
            return
        if not row.path.is_file():
            self._office.refused.emit(refuse("paper.gone", file=row.path.name, folder=str(row.path.parent)))
        elif not hand(row.path):
            self._refuse_opening(row.path)

    def _open(self, path: Path) -> None:
        if not self.open_file(path):
            self._refuse_opening(path)

    def _refuse_opening(self, path: Path) -> None:
        self._office.refused.emit(refuse("paper.no_program", file=path.name, folder=str(path.parent)))


def _edited(problems: Sequence[Problem]) -> bool:
    return any(problem.code == "paper.edited" for problem in problems)
