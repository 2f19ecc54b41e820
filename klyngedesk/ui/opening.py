"""When the store cannot be opened: why, what is safe, and the ways out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from klyngedesk.domain.problems import Refused
from klyngedesk.services import storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.ui.dialogs.error import ErrorDialog
from klyngedesk.wording import sentence


class OpeningDialog(ErrorDialog):
    """Offers reading only when somebody else writes, and the newest backup when the file is damaged."""

    def __init__(self, folder: Path, refused: Refused, clock: storekeeping.Clock) -> None:
        super().__init__(None, self.tr("Klyngedesk cannot open your data"), sentence(refused.problems[0]))
        self._folder, self._clock = folder, clock
        self.desk: Desk | None = None
        code = refused.problems[0].code
        if code in ("store.in_use", "store.read_only"):
            self.add_other(self.tr("Open for reading only"), self._read_only)
        elif code in ("store.damaged", "store.not_ours") and storekeeping.list_backups(folder):
            self.add_other(self.tr("Restore the newest backup"), self._restore)

    def _read_only(self) -> None:
        self._try(lambda: storekeeping.open_desk(self._folder, read_only=True, clock=self._clock))

    def _restore(self) -> None:
        def restored() -> Desk:
            storekeeping.restore(self._folder, clock=self._clock)
            return storekeeping.open_desk(self._folder, clock=self._clock)

        self._try(restored)

    def _try(self, way: Callable[[], Desk]) -> None:
        try:
            self.desk = way()
        except Refused as refused:
            self.show_refusal(refused)
        else:
            self.accept()


def ways_out(folder: Path, refused: Refused, clock: storekeeping.Clock) -> Desk | None:
    """Ask what to do; the desk that was opened in the end, None when the user leaves."""
    dialog = OpeningDialog(folder, refused, clock)
    dialog.setWindowTitle(QCoreApplication.applicationName())
    dialog.exec()
    return dialog.desk
