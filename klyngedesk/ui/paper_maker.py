"""Making a paper from any page: asked about when somebody wrote in the old one, made beside the window, opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.problems import Problem, Refused, refuse
from klyngedesk.services.papers import making
from klyngedesk.services.papers.making import Order, Rendered, Subject
from klyngedesk.services.papers.register import PaperKind
from klyngedesk.ui.background import beside
from klyngedesk.ui.dialogs.edited import EditedDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.open_files import open_file
from klyngedesk.ui.printing import print_file

Hand = Callable[[Path], bool]
Then = Callable[[Path], object]


class PaperMaker(QObject):
    """One paper at a time. `made` comes when it lies in its place, before it is opened.

    `open_file` and `print_file` hand a file to its program and tell whether some program took it, or are refused.
    """

    made = Signal()

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._window = office, window
        self._ordered: Order | None = None
        self._then: Then | None = None
        self.open_file: Hand = open_file
        self.print_file: Hand = print_file

    def busy(self) -> bool:
        """Whether a paper is being made."""
        return self._ordered is not None

    def make(
        self,
        kind: PaperKind,
        subject: Subject,
        *,
        full: bool = False,
        then: Then | None = None,
        keep_edited: bool = False,
    ) -> None:
        """Make a paper and open it, or go on with `then`; a refusal is shown by the window.

        With `keep_edited` a paper that somebody wrote in is taken as it lies, and no new one is made.
        """
        if self.busy():
            return
        try:
            order = self._order(kind, subject, full, keep_edited)
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        if isinstance(order, Path):
            self._go_on(order, then)
        elif order is not None:
            self._then = then
            self._set_busy(order)
            beside(self, lambda: making.rendered(order), self._put, self._refused)

    def _go_on(self, path: Path, then: Then | None) -> None:
        if then is None:
            self.hand_over(path, self.open_file)
        else:
            then(path)

    def hand_over(self, path: Path, hand: Hand) -> None:
        """Hand a paper made earlier to a program with `hand`; that it is gone, or nothing takes it, is told."""
        if not path.is_file():
            self._office.refused.emit(refuse("paper.gone", file=path.name, folder=str(path.parent)))
            return
        try:
            taken = hand(path)
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        if not taken:
            self._office.refused.emit(refuse("paper.no_program", file=path.name, folder=str(path.parent)))
        elif hand == self.print_file:
            self._office.tell(self.tr("{file} is being printed").format(file=path.name))

    def show_folder(self, path: Path) -> bool:
        """Open the folder a paper lies in: a hand for `hand_over`."""
        return self.open_file(path.parent)

    def notice(self, problems: Sequence[Problem]) -> None:
        """Tell what the user should know of a paper just made: a template not used, a missing annex."""
        if problems:
            self._office.refused.emit(Refused(*problems))

    def _order(self, kind: PaperKind, subject: Subject, full: bool, keep_edited: bool) -> Order | Path | None:
        """What is to be made and where, or the file that stays as it is; None when the user thought better of it."""
        desk = self._office.desk
        try:
            return making.order_paper(desk, kind, subject, full=full)
        except Refused as refused:
            codes = {problem.code for problem in refused.problems}
            if not codes & {"paper.edited", "paper.locked"}:
                raise
        path = making.usual_path(desk, kind, subject, full=full)
        if "paper.locked" in codes:
            self._office.tell(self.tr("The minutes are approved and stay as they were made"))
            return path
        if keep_edited:
            self._office.tell(self.tr("The paper is used as it was edited in Word"))
            return path
        return self._beside_or_over(kind, subject, full, path)

    def _beside_or_over(self, kind: PaperKind, subject: Subject, full: bool, path: Path) -> Order | None:
        desk, dialog = self._office.desk, EditedDialog(self._window, path)
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
        self.made.emit()
        self._go_on(made.path, self._then)
        self.notice(made.problems)

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
