"""The sharing key in Word: made, opened, and never over what somebody wrote in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.services.papers import making
from klyngedesk.services.papers.making import Made, Subject
from klyngedesk.ui.dialogs.edited import EditedDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.open_files import open_file


def make_sharing_key(office: Office, window: QWidget, cost_year_id: str) -> Path | None:
    """Make the paper of a year and open it in Word; None when it was refused or given up."""
    try:
        made = _made(office, window, Subject(cost_year_id=cost_year_id))
        if made is None:
            return None
        if not open_file(made.path):
            raise refuse("paper.no_program", file=made.path.name, folder=str(made.path.parent))
        if made.problems:
            raise Refused(*made.problems)
    except Refused as refused:
        office.refused.emit(refused)
        return None
    office.tell(QCoreApplication.translate("Finance", "Stored as {file}").format(file=made.path.name))
    return made.path


def _made(office: Office, window: QWidget, subject: Subject) -> Made | None:
    try:
        return _written(office, subject)
    except Refused as refused:
        if not any(problem.code == "paper.edited" for problem in refused.problems):
            raise
    path = making.usual_path(office.desk, "cost-sharing", subject)
    dialog = EditedDialog(window, path)
    if not dialog.exec():
        return None
    if dialog.overwrite:
        return _written(office, subject, overwrite=True)
    return _written(office, subject, out=making.free_path(path))


def _written(office: Office, subject: Subject, *, out: Path | None = None, overwrite: bool = False) -> Made:
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return making.make_paper(office.desk, "cost-sharing", subject, out=out, overwrite=overwrite)
    finally:
        QGuiApplication.restoreOverrideCursor()
