"""What the status line says of what is stored, and the question before the window closes over what is not."""

from __future__ import annotations

from PySide6.QtCore import QObject

from klyngedesk.domain.danish import clock_text
from klyngedesk.services.meetings import local
from klyngedesk.ui.frame import Frame
from klyngedesk.ui.office import Office
from klyngedesk.ui.refusals import problem_words


class SavedState(QObject):
    """Says "Alt er gemt 10.42", or since when and why not, with the way to what waits; or that all is for reading."""

    def __init__(self, office: Office, frame: Frame) -> None:
        super().__init__(frame)
        self._office, self._frame = office, frame
        self._words = self.tr("All saved")
        office.unsaved.changed.connect(self.show)
        frame.status.why_pressed.connect(self.explain)
        frame.may_close = self.may_leave
        self.show()

    def stored(self) -> None:
        """Something was stored just now."""
        now = local(self._office.desk.store.clock())
        self._words = self.tr("All saved {clock}").format(clock=clock_text(now.time()))
        self.show()

    def show(self) -> None:
        """Say how it stands."""
        unsaved = self._office.unsaved
        if self._office.desk.store.read_only:
            self._frame.status.show_read_only(self.tr("Opened for reading only"))
            return
        if unsaved.since is None or unsaved.why is None:
            self._frame.status.show_saved(self._words)
            return
        why = problem_words(unsaved.why.problems[0]).happened.rstrip(".")
        words = self.tr("Not saved since {clock}: {why}")
        clock = clock_text(local(unsaved.since).time())
        self._frame.status.show_not_saved(words.format(clock=clock, why=why[:1].lower() + why[1:]))

    def explain(self) -> None:
        """Show what waits, and why."""
        from klyngedesk.ui.dialogs.unsaved import UnsavedDialog

        dialog = UnsavedDialog(self._frame, self._office.unsaved)
        dialog.exec()
        dialog.deleteLater()

    def may_leave(self) -> bool:
        """Try once more; when something still waits, the user says whether to close over it."""
        from klyngedesk.ui.dialogs.unsaved import UnsavedDialog

        unsaved = self._office.unsaved
        if not unsaved or unsaved.try_again():
            return True
        dialog = UnsavedDialog(self._frame, unsaved, leaving=True)
        agreed = bool(dialog.exec())
        dialog.deleteLater()
        return agreed
