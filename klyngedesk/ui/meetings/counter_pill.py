"""A count that is a filter: pressed, only what it counts is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from klyngedesk.ui.theme import TONES, Tone, color, px, theme
from klyngedesk.ui.widgets.painting import draw_pill, painting, pill_width

_HEIGHT = 24


class CounterPill(QAbstractButton):
    """Says a count in words; it is pressed by Space or a click."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def say(self, words: str) -> None:
        """Another count."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Show only these"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(px(pill_width(self.text()) + 2), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            draw_pill(painter, 1, _HEIGHT / 2, self.text(), self._tone)
            if self.isChecked():
                painter.setPen(QPen(color(TONES[self._tone][1]), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(1, _HEIGHT / 2 - 10, pill_width(self.text()), 20), 10, 10)
