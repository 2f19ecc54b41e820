"""What every page of the settings is to the dialog around it."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout

from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox, holder, scroller
from klyngedesk.ui.widgets.surfaces import Panel


class SettingsPage(Panel):
    """A title, a line below it, and the content; with `fills` it takes the room there is.

    All of it scrolls together: with large texts on a small screen there is no room for a title that stays.
    """

    def __init__(self, title: str, subtitle: str, content: QLayout, *, fills: bool = False) -> None:
        super().__init__("pane")
        head = VBox(Label(title, "h2", wrap=True), Label(subtitle, "sub", wrap=True), spacing=2)
        rest = ((content, 1),) if fills else (content, None)
        inner = VBox(head, *rest, margins=(24, 20, 24, 16), spacing=12)
        self.setLayout(VBox(scroller(holder(inner), follows=True)))

    def flush(self) -> None:
        """Store what is being typed."""
