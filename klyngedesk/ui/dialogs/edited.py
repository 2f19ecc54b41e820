"""A paper that somebody wrote in is in the way of a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.widgets.labels import Label


class EditedDialog(BaseDialog):
    """Primary: beside the old one, under a name of its own. `overwrite` tells that the old one may go."""

    def __init__(self, parent: QWidget, path: Path) -> None:
        super().__init__(parent, self.tr("The paper has been edited in Word"))
        self.overwrite = False
        what = self.tr("{file} was changed after it was made here, or comes from elsewhere.").format(file=path.name)
        safe = self.tr("Nothing has been overwritten.")
        do = self.tr("Make the new paper as a file of its own to keep both, or overwrite the old one.")
        for text in (what, safe, do):
            self.body.add(Label(text, wrap=True))
        self.set_primary(self.tr("Store as a new file"))
        self.add_other(self.tr("Overwrite"), self._overwrite)

    def _overwrite(self) -> None:
        self.overwrite = True
        self.accept()
