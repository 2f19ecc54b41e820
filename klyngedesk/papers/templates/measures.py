"""The page and the colours every style and table is set by."""

from __future__ import annotations

from dataclasses import dataclass

ACCENT = "0B5CAD"
GREY = "48525D"
HAIRLINE = "8A939D"
MACHINE_GREY = "6B7280"
PROMPT_GREY = "5B6570"

AXIS = 851
"""15 mm: numbers hang in this column, all text of an item starts at its right edge."""

BAR_TEXT = AXIS + 205
"""Text of a decision: its bar stands on the axis, the text 9 pt to the right of it."""

LIST_STEP = 284
"""From a list mark to its text."""

FACT_AXIS = 1701
"""30 mm: where the facts of the first page start, right of their labels."""

ANNEX_STEP = 964
"""17 mm: room for "Bilag 12"."""


@dataclass(frozen=True)
class Page:
    """A4 portrait, with room for punching."""

    width: int = 11906
    height: int = 16838
    top: int = 1701
    bottom: int = 1304
    side: int = 1417
    header: int = 680
    footer: int = 567

    @property
    def text_width(self) -> int:
        """Room between the margins."""
        return self.width - 2 * self.side


PAGE = Page()
WIDTH = PAGE.text_width
