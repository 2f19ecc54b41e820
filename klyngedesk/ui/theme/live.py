"""The theme in force: its colours, its scale, and the signal that they changed.

There is one theme per program, as there is one QApplication palette. Widgets ask for colours and lengths when
they paint or lay out; what they fixed at the start they fix again on `changed`.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont

from klyngedesk.ui.theme.tokens import FAMILIES, LIGHT, POINTS, Colours, Role, Token

NORMAL = 400
STRONG = 600


class Theme(QObject):
    """Colours by token, lengths in device-independent pixels, fonts by role, and the style sheet made of them.

    `restyled` says that there is a new sheet to wear, `changed`, after it, that all is in force.
    """

    restyled = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.colours: Colours = LIGHT
        self.scale = 1.0
        self.dark = False
        self.sheet = ""

    def put(self, colours: Colours, scale: float, dark: bool, sheet: str) -> None:
        """Take new colours, a new text size (1.0 is 100 %) and their sheet; the caller tells the widgets."""
        self.colours, self.scale, self.dark, self.sheet = colours, scale, dark, sheet

    def color(self, token: Token) -> QColor:
        """The colour of a token in the scheme in force."""
        return QColor(self.colours[token])

    def px(self, length: float) -> int:
        """A design length at the user's text size; hairlines of 1 and 2 px stay crisp."""
        return round(length) if abs(length) < 3 else round(length * self.scale)

    def font(self, role: Role = "body", weight: int = NORMAL) -> QFont:
        """A font at the user's text size."""
        return make_font(role, weight, self.scale)


@lru_cache(maxsize=64)
def _font(role: Role, weight: int, scale: float) -> QFont:
    font = QFont(list(FAMILIES))
    font.setPointSizeF(POINTS[role] * scale)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def make_font(role: Role, weight: int, scale: float) -> QFont:
    """A font for painting at a scale of its own (painters that scale themselves ask for 1.0)."""
    return QFont(_font(role, weight, scale))


def tabular(font: QFont) -> QFont:
    """The font with figures of one width, so that columns of amounts line up."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=1)
def theme() -> Theme:
    """The theme of this program."""
    return Theme()


def color(token: Token) -> QColor:
    """Short for `theme().color(token)`."""
    return theme().color(token)


def px(length: float) -> int:
    """Short for `theme().px(length)`."""
    return theme().px(length)
