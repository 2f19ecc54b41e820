"""What is shown where nothing is yet: what to do, and what one gets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix


class EmptyState(QWidget):
    """A large icon, a heading, one sentence and at most one button, in the middle of its room."""

    def __init__(self, icon_name: str, title: str, text: str, button: QWidget | None = None) -> None:
        super().__init__()
        heading, sentence = Label(title, "h3", wrap=True), Label(text, "sub", wrap=True)
        for label in (heading, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        fix(sentence, width=440)
        box = VBox(None, HBox(None, IconLabel(icon_name, "text3", 40), None), 8, heading, spacing=4)
        box.add(HBox(None, sentence, None))
        if button is not None:
            box.add(8, HBox(None, button, None))
        self.setLayout(box.add(None))
        self.setAccessibleName(f"{title}. {text}")
