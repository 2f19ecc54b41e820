"""The head of a page: what it shows, and its actions."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngedesk.ui.theme import Tone
from klyngedesk.ui.widgets.labels import ElidedLabel
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.pill import Pill
from klyngedesk.ui.widgets.surfaces import Panel


class HeaderFrame(Panel):
    """Title, a pill beside it, a line below, actions at the right, and `below` for a stepper or a switch."""

    def __init__(self, title: str = "", subtitle: str = "", *actions: QWidget) -> None:
        self.below = VBox(spacing=12)
        super().__init__("bar")
        self.title, self.subtitle, self._pill = ElidedLabel(title, "h2"), ElidedLabel(subtitle, "sub"), Pill("")
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.buttons = HBox(*actions)
        self.title_row = HBox(self.title, 4, self._pill, None)
        words = VBox(self.title_row, self.subtitle, spacing=0)
        top = HBox((words, 1), VBox(None, self.buttons, None))
        self.setLayout(VBox(top, self.below, margins=(24, 12, 24, 12), spacing=0))
        self.show_title(title, subtitle)

    def show_title(self, title: str, subtitle: str = "", pill: str = "", tone: Tone = "info") -> None:
        """Another title, line below it (empty: none) and pill (empty: none)."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._pill.show_as(pill, tone)
        self._pill.setVisible(bool(pill))

    def add_below(self, *parts: QWidget) -> None:
        """Put something under the title, 12 design pixels apart."""
        for part in parts:
            self.below.add(12, part) if self.below.count() == 0 else self.below.add(part)
