"""First step: what the program keeps, where it keeps it, and what is ahead."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.office import Office
from klyngedesk.ui.settings.data_folder import DataFolderBox
from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.surfaces import Card
from klyngedesk.ui.wizard.step import WizardStep


class WelcomeStep(WizardStep):
    """Nothing to fill in. `leaving` tells that the program goes over to another folder, and the wizard is to close."""

    leaving = Signal()

    def __init__(self, office: Office) -> None:
        lines = VBox(spacing=16)
        super().__init__(self.tr("Welcome to Klyngedesk"), self.tr("A few steps, and the cluster stands ready."), lines)
        lines.add(
            self._line("users", self.tr("Choose your cluster"), self.tr("Municipalities, levels and seats follow.")),
            self._line(
                "calendar",
                self.tr("Everything can be corrected later"),
                self.tr("Seats, deadlines, sections and templates are yours to change."),
            ),
            self._line(
                "shield-check",
                self.tr("You need no Save button"),
                self.tr("What you write is stored at once, undo takes it back, and a backup is taken every day."),
            ),
        )
        card = Card()
        self.folder = DataFolderBox(office)
        self.folder.leaving.connect(self.leaving)
        card.body.add(self.folder)
        lines.add(8, card, None)

    def _line(self, icon_name: str, title: str, text: str) -> QWidget:
        row = QWidget()
        words = VBox(Label(title, "strong", wrap=True), Label(text, "sub", wrap=True), spacing=2)
        row.setLayout(HBox(VBox(IconLabel(icon_name, "accent", 20), None), (words, 1), spacing=12))
        return row
