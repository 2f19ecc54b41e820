"""Ctrl+Z and Ctrl+Y in a dialog that stores everything as it is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.office import Office


class DialogUndo(QObject):
    """Takes back, and does again, what was done while the dialog is open; what lies before it is left to the window."""

    def __init__(self, dialog: QDialog, office: Office) -> None:
        super().__init__(dialog)
        self._office, self._before, self._undone = office, office.desk.last_step(), 0
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), dialog, self.undo)
        for keys in QKeySequence.keyBindings(QKeySequence.StandardKey.Redo):
            QShortcut(keys, dialog, self.redo)

    def undo(self) -> None:
        """Take the last step of the dialog back."""
        if self._office.desk.last_step() != self._before and self._done(self._office.desk.undo):
            self._undone += 1

    def redo(self) -> None:
        """Do the step again that was taken back here last."""
        desk = self._office.desk
        if self._undone and desk.redo_label() and self._done(desk.redo):
            self._undone -= 1

    def _done(self, step: Callable[[], str]) -> bool:
        try:
            step()
        except Refused as refused:
            self._office.refused.emit(refused)
            return False
        return True
