"""A state in words on a soft fill."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent

from klyngedesk.ui.theme import Tone
from klyngedesk.ui.widgets.painting import PILL_HEIGHT, Painted, draw_pill, painting, pill_width


class Pill(Painted):
    """Says a state; the tone adds colour to words that are enough alone."""

    def __init__(self, text: str, tone: Tone = "neutral") -> None:
        super().__init__()
        self.show_as(text, tone)

    def text(self) -> str:
        """The words shown."""
        return self._text

    def show_as(self, text: str, tone: Tone = "neutral") -> None:
        """Say another state."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        return pill_width(self._text) + 1, PILL_HEIGHT + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            draw_pill(painter, 0, self.area().center().y(), self._text, self._tone)
