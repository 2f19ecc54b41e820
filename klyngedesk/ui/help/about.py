"""What this program is: version, licence and folders, to read and to copy for the help desk."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from klyngedesk import __version__
from klyngedesk.services import storekeeping
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox


class AboutDialog(BaseDialog):
    """Names and their facts, one below the other; all of it can be selected."""

    def __init__(self, parent: QWidget, office: Office) -> None:
        subtitle = self.tr("Members, meetings, focus areas and money of a sundhedsklynge, gathered in one place.")
        super().__init__(parent, self.tr("About Klyngedesk"), subtitle)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folder = office.desk.store.folder
        second = storekeeping.second_backup_folder(office.desk)
        self.facts = (
            (self.tr("Version"), f"Klyngedesk {__version__}"),
            (self.tr("Licence"), self.tr("Mozilla Public License 2.0. Free to use, change and pass on.")),
            (self.tr("Data folder"), str(folder)),
            (self.tr("Backups"), str(storekeeping.backup_folder(office.desk))),
            *(((self.tr("Further backups"), str(second)),) if second else ()),
            (self.tr("Log"), str(folder / "log")),
            (self.tr("Runs on"), f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"),
        )
        for name, fact in self.facts:
            self.body.add(VBox(Label(name, "label"), _selectable(name, fact), spacing=2))
        self.cancel_button.hide()
        self.set_primary(self.tr("Close"))
        self._copy = self.add_help(self.tr("Copy"), self.copy)

    def copy(self) -> None:
        """Put all of it on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {fact}" for name, fact in self.facts))
        self._copy.show_as(self.tr("Copied"))


def _selectable(name: str, fact: str) -> Label:
    label = Label(fact, wrap=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setAccessibleName(f"{name}: {fact}")
    return label
