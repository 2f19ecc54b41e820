"""What painted widgets and row delegates share: drawing in design pixels with the theme's colours.

A painter made here is scaled by the user's text size, so all lengths and fonts given to these functions are
those of text size 100 %.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngedesk.ui.theme import (
    NORMAL,
    STRONG,
    TONES,
    Role,
    Token,
    Tone,
    color,
    make_font,
    pixmap,
    px,
    tabular,
    theme,
)

LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
PILL_HEIGHT = 20
BADGE_SIZE = 22


@contextmanager
def painting(widget: QWidget, *, scaled: bool = True) -> Iterator[QPainter]:
    """A smooth painter on a widget, in design pixels unless not `scaled`; ended on the way out."""
    painter = QPainter(widget)
    try:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if scaled:
            painter.scale(theme().scale, theme().scale)
        yield painter
    finally:
        painter.end()


@lru_cache(maxsize=16)
def font(role: Role = "body", weight: int = NORMAL, figures: bool = False) -> QFont:
    """A font for a scaled painter; `figures` gives figures of one width."""
    made = make_font(role, weight, 1.0)
    return tabular(made) if figures else made


@lru_cache(maxsize=16)
def _metrics(role: Role, weight: int, figures: bool) -> QFontMetricsF:
    return QFontMetricsF(font(role, weight, figures))


def text_width(text: str, role: Role = "body", weight: int = NORMAL, *, figures: bool = False) -> float:
    """Width of a text in design pixels."""
    return _metrics(role, weight, figures).horizontalAdvance(text)


def elided(text: str, width: float, role: Role = "body", weight: int = NORMAL, *, figures: bool = False) -> str:
    """The text, cut with … where it is wider than `width` design pixels."""
    return _metrics(role, weight, figures).elidedText(text, Qt.TextElideMode.ElideRight, width)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    token: Token = "text",
    role: Role = "body",
    weight: int = NORMAL,
    align: Qt.AlignmentFlag = LEFT,
    *,
    figures: bool = False,
) -> bool:
    """Draw one line in the middle of a rectangle's height; tells whether it had to be cut with …."""
    shown = elided(text, rect.width() + 0.5, role, weight, figures=figures)
    painter.setFont(font(role, weight, figures))
    painter.setPen(color(token))
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    painter.drawText(rect, int(flags), shown)
    return shown != text


def draw_icon(painter: QPainter, centre: QPointF, name: str, token: Token, size: float = 16) -> None:
    """Draw an icon around a point, sharp at the painter's scale and screen."""
    ratio = painter.device().devicePixelRatioF() * theme().scale
    drawn = pixmap(name, token, size, ratio)
    target = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    painter.drawPixmap(target, drawn, QRectF(0, 0, drawn.width(), drawn.height()))


def pill_width(text: str) -> float:
    """Width of a pill in design pixels."""
    return text_width(text, "caption", STRONG) + 16


def draw_pill(
    painter: QPainter,
    left: float,
    middle: float,
    text: str,
    tone: Tone = "neutral",
    fill: Token | None = None,
) -> float:
    """Draw a pill whose left edge and vertical middle are given; returns its width."""
    soft, strong = TONES[tone]
    width = pill_width(text)
    rect = QRectF(left, middle - PILL_HEIGHT / 2, width, PILL_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(fill or soft))
    painter.drawRoundedRect(rect, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    draw_text(painter, rect.adjusted(0, -0.5, 1, -0.5), text, strong, "caption", STRONG, CENTRE)
    return width


# Fill, letter and edge of the kinds of items: B beslutning, D drøftelse, O orientering, T temadrøftelse.
_BADGES: dict[str, tuple[Token, Token, Token | None]] = {
    "B": ("accent", "on_accent", None),
    "D": ("accent_soft", "accent", "accent_line"),
    "O": ("neutral_soft", "text2", None),
    "T": ("surface", "accent", "accent"),
}


def draw_badge(painter: QPainter, left: float, middle: float, letter: str) -> None:
    """Draw the letter of an item's kind; an unknown letter looks like an orientation."""
    fill, text, edge = _BADGES.get(letter, _BADGES["O"])
    rect = QRectF(left, middle - BADGE_SIZE / 2, BADGE_SIZE, BADGE_SIZE)
    painter.setPen(QPen(color(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(color(fill))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    draw_text(painter, rect, letter, text, "caption", STRONG, CENTRE)


class Painted(QWidget):
    """A widget painted in design pixels; when the theme changes it repaints and asks for room anew."""

    def __init__(self, *, wide: bool = False) -> None:
        super().__init__()
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._theme_changed)

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        """Width and height wanted, in design pixels; each painted widget says its own."""
        return (0, 0)

    def sizeHint(self) -> QSize:
        width, height = self.design_size()
        return QSize(px(width), px(height))

    def area(self) -> QRectF:
        """The widget's own rectangle in design pixels."""
        return QRectF(0, 0, self.width() / theme().scale, self.height() / theme().scale)
