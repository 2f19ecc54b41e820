"""The steps of the wizard, from top to bottom: a status, never clickable, because the buttons lead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from klyngedesk.ui.theme import NORMAL, STRONG, Token, color
from klyngedesk.ui.widgets.painting import CENTRE, Painted, draw_icon, draw_text, painting

_HEIGHT = 40
_MARK = 22
_TEXT = 36


class StepRail(Painted):
    """Steps before the current one are done."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(wide=True)
        self._names = tuple(names)
        self.show_current(0)

    def show_current(self, number: int) -> None:
        """Say where in the steps one is; counted from 0."""
        self._current = number
        words = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(words.format(number=number + 1, count=len(self._names), name=self._names[number]))
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 200, _HEIGHT * len(self._names)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            for number, name in enumerate(self._names):
                middle = (number + 0.5) * _HEIGHT
                self._paint_mark(painter, middle, number)
                current = number == self._current
                token: Token = "accent" if current else "text2"
                line = QRectF(_TEXT, middle - _HEIGHT / 2, self.area().width() - _TEXT, _HEIGHT)
                draw_text(painter, line, name, token, "body", STRONG if current else NORMAL)

    def _paint_mark(self, painter: QPainter, middle: float, number: int) -> None:
        circle = QRectF(1, middle - _MARK / 2, _MARK, _MARK)
        if number > self._current:
            painter.setPen(QPen(color("line_strong"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
            draw_text(painter, circle, str(number + 1), "text3", "caption", align=CENTRE)
            return
        done = number < self._current
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent_soft2" if done else "accent"))
        painter.drawEllipse(circle)
        if done:
            draw_icon(painter, QPointF(circle.center()), "check", "accent", 14)
        else:
            draw_text(painter, circle, str(number + 1), "on_accent", "caption", STRONG, CENTRE)
