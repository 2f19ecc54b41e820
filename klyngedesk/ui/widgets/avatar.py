"""A person's initials in a circle."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent

from klyngedesk.ui.theme import STRONG, color
from klyngedesk.ui.widgets.painting import CENTRE, Painted, draw_text, painting


def initials(name: str) -> str:
    """First letters of the first and the last name: "Mette Holmgaard" gives "MH"."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


class Avatar(Painted):
    """Decoration beside the name, so it is not read aloud."""

    def __init__(self, name: str = "", size: int = 40) -> None:
        super().__init__()
        self._size = size
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Show another person's initials."""
        self._initials = initials(name)
        self.update()

    def design_size(self) -> tuple[float, float]:
        return self._size, self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft"))
            painter.drawEllipse(self.area())
            draw_text(painter, self.area(), self._initials, "accent", "body", STRONG, CENTRE)
