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
        heading = Label(title, "h3", wrap=True)
        self._title, self._sentence = title, Label(text, "sub", wrap=True)
        sentence = self._sentence
        for label in (heading, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        fix(sentence, width=440)
        box = VBox(None, HBox(None, IconLabel(icon_name, "text3", 40), None), 8, heading, spacing=4)
        box.add(HBox(None, sentence, None))
        if button is not None:
            box.add(8, HBox(None, button, None))
        self.setLayout(box.add(None))
        self.say(text)

    def say(self, text: str) -> None:
        """Show another sentence."""
        self._sentence.setText(text)
        self.setAccessibleName(f"{self._title}. {text}")
