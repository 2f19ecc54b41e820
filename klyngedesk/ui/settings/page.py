"""What every page of the settings is to the dialog around it."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout

from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox, holder, scroller
from klyngedesk.ui.widgets.surfaces import Panel


class SettingsPage(Panel):
    """A title, a line below it, and the content; with `fills` it takes the room there is."""

    def __init__(self, title: str, subtitle: str, content: QLayout, *, fills: bool = False) -> None:
        super().__init__("pane")
        head = VBox(Label(title, "h2"), Label(subtitle, "sub", wrap=True), spacing=2)
        inner = holder(content if fills else VBox(content, None))
        self.setLayout(VBox(head, (scroller(inner), 1), margins=(24, 20, 24, 16), spacing=12))

    def flush(self) -> None:
        """Store what is being typed."""
