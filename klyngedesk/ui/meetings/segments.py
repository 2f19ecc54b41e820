"""A switch painted inside a row: a few states, one of them on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from klyngedesk.ui.theme import NORMAL, STRONG, TONES, Tone, color
from klyngedesk.ui.widgets.painting import CENTRE, draw_text

WIDTH = 60
"""Of one segment, in design pixels."""
_HEIGHT = 28


@dataclass(frozen=True)
class Segment:
    """One state: its key, its word, and the tone it has when it is on."""

    key: str
    word: str
    tone: Tone


@dataclass(frozen=True)
class Segments:
    """The states of a row; `on` is the key of the one that holds, "" for none. Locked ones cannot be pressed."""

    states: tuple[Segment, ...]
    on: str = ""
    locked: bool = False

    def rect(self, row: QRectF) -> QRectF:
        """Where the switch lies at the right of a row."""
        width = WIDTH * len(self.states)
        return QRectF(row.right() - 16 - width, row.center().y() - _HEIGHT / 2, width, _HEIGHT)

    def at(self, point: QPointF, row: QRectF) -> str:
        """The key of the state at a point; "" outside."""
        rect = self.rect(row)
        if self.locked or not rect.contains(point):
            return ""
        place = int((point.x() - rect.left()) // WIDTH)
        return self.states[min(place, len(self.states) - 1)].key


def paint_segments(painter: QPainter, row: QRectF, segments: Segments, *, selected: bool) -> None:
    """Paint the switch of a row, in design pixels."""
    rect = segments.rect(row).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(color("line_strong" if selected or not segments.on else "line"), 1))
    painter.setBrush(color("surface"))
    painter.drawRoundedRect(rect, 6, 6)
    for place, state in enumerate(segments.states):
        cell = QRectF(rect.left() + place * WIDTH, rect.top(), WIDTH, rect.height())
        on = state.key == segments.on
        soft, strong = TONES[state.tone]
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft2" if state.tone == "info" else soft))
            painter.drawRoundedRect(cell.adjusted(1.5, 2, -2.5, -2), 4, 4)
        draw_text(painter, cell, state.word, strong if on else "text2", "caption", STRONG if on else NORMAL, CENTRE)
