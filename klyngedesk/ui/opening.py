"""When the store cannot be opened: why, what is safe, and the ways out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from klyngedesk import paths
from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.machine import Machine
from klyngedesk.services import storekeeping
from klyngedesk.services.desk import Desk
from klyngedesk.ui.dialogs.error import ErrorDialog
from klyngedesk.ui.refusals import problem_words
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.flow_layout import FlowLayout


class OpeningDialog(ErrorDialog):
    """Offers reading only when somebody else writes, the newest backup when the file is damaged, and other folders
    when the chosen one cannot be reached.
    """

    def __init__(self, folder: Path, machine: Machine, refused: Refused, clock: storekeeping.Clock) -> None:
        super().__init__(None, self.tr("Klyngedesk cannot open your data"), problem_words(refused.problems[0]))
        self._folder, self._machine, self._clock = folder, machine, clock
        self.desk: Desk | None = None
        code = refused.problems[0].code
        if code in ("store.in_use", "store.read_only"):
            self.add_other(self.tr("Open for reading only"), self._read_only)
        elif code in ("store.damaged", "store.not_ours") and storekeeping.list_backups(folder):
            self.add_other(self.tr("Restore the newest backup"), self._restore)
        elif code == "folder.gone":
            self.body.add(FlowLayout(*self._other_folders()))

    def _other_folders(self) -> list[Button]:
        ways = {
            self.tr("Try again"): self.try_again,
            self.tr("Choose folder …"): self._choose,
            self.tr("Use the usual folder"): self.use_usual,
        }
        buttons = [Button(words) for words in ways]
        for button, way in zip(buttons, ways.values(), strict=True):
            button.setAutoDefault(True)
            button.clicked.connect(way)
        return buttons

    def _read_only(self) -> None:
        self._try(lambda: storekeeping.open_desk(self._folder, read_only=True, clock=self._clock))

    def _restore(self) -> None:
        def restored() -> Desk:
            storekeeping.restore(self._folder, clock=self._clock)
            return storekeeping.open_desk(self._folder, clock=self._clock)

        self._try(restored)

    def try_again(self) -> None:
        """The drive or network may be there by now."""
        self._try(lambda: self._known(self._folder, "folder.gone"))

    def _choose(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Choose folder …"), str(Path.home()))
        if found:
            self.use(Path(found))

    def use(self, folder: Path) -> None:
        """Open the data in another folder, from now on."""
        self._try(lambda: self._chosen(self._known(folder, "store.none")))

    def use_usual(self) -> None:
        """Open the usual folder, from now on; new data when there are none."""
        usual = paths.default_data_folder()
        self._try(lambda: self._chosen(storekeeping.open_desk(usual, clock=self._clock)))

    def _chosen(self, desk: Desk) -> Desk:
        """Choose the folder of a desk now that it is open; one that cannot be opened is never chosen."""
        try:
            self._machine.choose_folder(desk.store.folder)
        except Refused:
            desk.close()
            raise
        return desk

    def _known(self, folder: Path, code: str) -> Desk:
        if not storekeeping.has_store(folder):
            raise refuse(code, folder=str(folder))
        return storekeeping.open_desk(folder, clock=self._clock)

    def _try(self, way: Callable[[], Desk]) -> None:
        try:
            self.desk = way()
        except Refused as refused:
            self.show_refusal(refused)
        else:
            self.accept()


def ways_out(folder: Path, machine: Machine, refused: Refused, clock: storekeeping.Clock) -> Desk | None:
    """Ask what to do; the desk that was opened in the end, None when the user leaves."""
    dialog = OpeningDialog(folder, machine, refused, clock)
    dialog.setWindowTitle(QCoreApplication.applicationName())
    dialog.exec()
    return dialog.desk
