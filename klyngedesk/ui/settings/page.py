"""What every page of the settings is to the dialog around it."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox, holder, scroller
from klyngedesk.ui.widgets.surfaces import Panel


class SettingsPage(Panel):
    """A title, a line below it, and the content; `scrolls` is off where a table has its own bar."""

    def __init__(self, title: str, subtitle: str, content: QLayout, *, scrolls: bool = True) -> None:
        super().__init__("pane")
        head = VBox(Label(title, "h2"), Label(subtitle, "sub", wrap=True), spacing=2)
        inner: QWidget = scroller(holder(VBox(content, None))) if scrolls else holder(content)
        self.setLayout(VBox(head, (inner, 1), margins=(24, 20, 24, 16), spacing=12))

    def flush(self) -> None:
        """Store what is being typed."""
