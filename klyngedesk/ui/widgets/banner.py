"""A notice on top of the pane it concerns: never for confirmations."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from klyngedesk.ui.theme import TONES, Tone
from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox

_ICONS: dict[Tone, str] = {
    "neutral": "info",
    "info": "info",
    "ok": "circle-check",
    "warn": "triangle-alert",
    "err": "circle-alert",
}


class Banner(QFrame):
    """A strong title, one sentence, at most two buttons, on a soft fill."""

    def __init__(self, tone: Tone, title: str, text: str = "", *buttons: QWidget) -> None:
        super().__init__()
        self._title, self._text = Label(title, "strong", wrap=True), Label(text, "sub", wrap=True)
        self._icon = IconLabel(_ICONS[tone], TONES[tone][1], 20)
        words = VBox(self._title, self._text, spacing=2)
        if buttons:
            words.add(4, HBox(*buttons, None))
        self.setLayout(HBox(VBox(self._icon, None), (words, 1), margins=(12, 12, 12, 12), spacing=12))
        self.setProperty("banner", tone)
        self.say(title, text)

    def say(self, title: str, text: str = "") -> None:
        """Another title and sentence."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(" ".join(filter(None, (title, text))))
