"""The kind of an agenda item as one letter."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent

from klyngedesk.ui.widgets.painting import BADGE_SIZE, Painted, draw_badge, painting


class KindBadge(Painted):
    """A letter (B, D, O, T) that is read aloud as the whole word `spoken`."""

    def __init__(self, letter: str, spoken: str) -> None:
        super().__init__()
        self.show_kind(letter, spoken)

    def show_kind(self, letter: str, spoken: str) -> None:
        """Show another kind."""
        self._letter = letter
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def design_size(self) -> tuple[float, float]:
        return BADGE_SIZE, BADGE_SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            draw_badge(painter, 0, self.area().center().y(), self._letter)
