"""A gentle word when something typed looks like a CPR number."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.typed import looks_like_cpr
from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox


class CprHint(QWidget):
    """Shown under a text that seems to contain a CPR number; nothing is hindered. Its words are made when needed."""

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def look_at(self, text: str) -> None:
        """Show or hide the hint for a text."""
        found = bool(looks_like_cpr(text))
        if found and self.layout() is None:
            self._say()
        self.setVisible(found)

    def _say(self) -> None:
        words = Label(
            self.tr("This looks like a CPR number. Write who it is about in another way; agendas are often public."),
            "caption",
            wrap=True,
        )
        self.setLayout(HBox(VBox(1, IconLabel("triangle-alert", "warn", 14), None), (words, 1), spacing=6))
