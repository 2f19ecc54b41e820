"""Undo and redo for the window: what is typed is stored first, and a large step is taken back beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.office import Office

# Undo takes about half a millisecond a row, and the window must answer within a tenth of a second.
_MOST_AT_ONCE = 60


class Undoing(QObject):
    """Undo and redo of one window; `flush` stores what is being typed."""

    def __init__(self, office: Office, window: QWidget, flush: Callable[[], None]) -> None:
        super().__init__(window)
        self._office, self._window, self._flush = office, window, flush

    def undo(self) -> None:
        """Take the last step back."""
        self._flush()
        desk = self._office.desk
        words = self.tr("Undoes »{label}«").format(label=desk.undo_label())
        self._replay(desk.undo, desk.undo_size(), words, self.tr("Undone: {label}"))

    def redo(self) -> None:
        """Do the last undone step again."""
        self._flush()
        desk = self._office.desk
        words = self.tr("Does »{label}« again").format(label=desk.redo_label())
        self._replay(desk.redo, desk.redo_size(), words, self.tr("Done again: {label}"))

    def _replay(self, replay: Callable[[], str], rows: int, words: str, told: str) -> None:
        def done(label: str) -> None:
            self._office.tell(told.format(label=label))

        if rows > _MOST_AT_ONCE:
            from klyngedesk.ui.slow_work import slowly

            slowly(self._window, words, replay, done, self._office.refused.emit)
            return
        try:
            label = replay()
        except Refused as refused:
            self._office.refused.emit(refused)
        else:
            done(label)
