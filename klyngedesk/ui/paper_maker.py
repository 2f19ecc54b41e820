"""Making a paper from any page: asked about when somebody wrote in the old one, made beside the window, opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.services.papers import making
from klyngedesk.services.papers.making import Order, Rendered, Subject
from klyngedesk.services.papers.register import PaperKind
from klyngedesk.ui.background import beside
from klyngedesk.ui.dialogs.edited import EditedDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.open_files import open_file


class PaperMaker(QObject):
    """One paper at a time. `open_file` hands the file to Word and tells whether some program took it."""

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._window = office, window
        self._ordered: Order | None = None
        self.open_file: Callable[[Path], bool] = open_file

    def busy(self) -> bool:
        """Whether a paper is being made."""
        return self._ordered is not None

    def make(self, kind: PaperKind, subject: Subject) -> None:
        """Make a paper and open it; a refusal is shown by the window."""
        if self.busy():
            return
        try:
            order = self._order(kind, subject)
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        if order is not None:
            self._set_busy(order)
            beside(self, lambda: making.rendered(order), self._put, self._refused)

    def _order(self, kind: PaperKind, subject: Subject) -> Order | None:
        """What is to be made and where; None when the user thought better of it."""
        desk = self._office.desk
        try:
            return making.order_paper(desk, kind, subject)
        except Refused as refused:
            if not any(problem.code == "paper.edited" for problem in refused.problems):
                raise
        path = making.usual_path(desk, kind, subject)
        dialog = EditedDialog(self._window, path)
        if not dialog.exec():
            return None
        if dialog.overwrite:
            return making.order_paper(desk, kind, subject, overwrite=True)
        return making.order_paper(desk, kind, subject, out=making.free_path(path))

    def _put(self, paper: Rendered) -> None:
        order = self._ordered
        self._set_busy(None)
        if order is None:
            return
        try:
            made = making.put_paper(self._office.desk, order, paper)
            if not self.open_file(made.path):
                raise refuse("paper.no_program", file=made.path.name, folder=str(made.path.parent))
            if made.problems:
                raise Refused(*made.problems)
        except Refused as refused:
            self._office.refused.emit(refused)
            return
        self._office.tell(self.tr("The paper lies as {file}").format(file=made.path.name))

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
