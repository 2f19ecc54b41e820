"""A key figure over time, with its baseline and its target."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen

from klyngedesk.ui.charts.scale import Scale, scale_for
from klyngedesk.ui.theme import NORMAL, STRONG, Token, color
from klyngedesk.ui.widgets.painting import CENTRE, RIGHT, Painted, draw_text, painting, text_width

_HEIGHT = 172
_TOP, _BOTTOM = 14, 26
_EDGE = 28


@dataclass(frozen=True)
class Point:
    """A measured value and when it was measured, in words ("3. kv. 22")."""

    when: str
    value: float


@dataclass(frozen=True)
class Reference:
    """A level to compare with: its words ("Mål") and its value."""

    words: str
    value: float


class LineChart(Painted):
    """The values at their marks; the baseline dotted, the target dashed, both with their words at the right."""

    def __init__(self, title: str, show: Callable[[float], str]) -> None:
        """`title` says what is measured and in what unit; `show` writes a value."""
        super().__init__(wide=True)
        self._title, self._show = title, show
        self._points: tuple[Point, ...] = ()
        self._baseline: Reference | None = None
        self._target: Reference | None = None
        self.setAccessibleName(title)

    def show_values(
        self, points: Sequence[Point], baseline: Reference | None = None, target: Reference | None = None
    ) -> None:
        """Show other values, in the order of time."""
        self._points, self._baseline, self._target = tuple(points), baseline, target
        levels = [f"{level.words} {self._show(level.value)}" for level in self._levels()]
        values = [f"{point.when}: {self._show(point.value)}" for point in points]
        self.setAccessibleDescription("; ".join(levels + values))
        self.update()

    def _levels(self) -> list[Reference]:
        return [level for level in (self._baseline, self._target) if level is not None]

    def design_size(self) -> tuple[float, float]:
        return 320, _HEIGHT

    def paintEvent(self, event: QPaintEvent) -> None:
        values = [point.value for point in self._points] + [level.value for level in self._levels()]
        if not values:
            return
        scale = scale_for(values)
        words = (f"{level.words} {self._show(level.value)}" for level in self._levels())
        right = max((text_width(text, "caption", STRONG) for text in words), default=0) + 16
        left = max(text_width(self._show(step), "caption") for step in scale.steps) + 12
        room = self.area()
        plot = QRectF(left, _TOP, room.width() - left - right, room.height() - _TOP - _BOTTOM)
        with painting(self) as painter:
            self._paint_grid(painter, plot, scale)
            if self._baseline:
                self._paint_level(painter, plot, scale, self._baseline, "text3", [2, 3])
            if self._target:
                self._paint_level(painter, plot, scale, self._target, "ok", [6, 3])
            self._paint_line(painter, plot, scale)

    def _paint_grid(self, painter: QPainter, plot: QRectF, scale: Scale) -> None:
        for step in scale.steps:
            height = _height(plot, scale, step)
            painter.setPen(QPen(color("grid"), 1))
            painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))
            label = QRectF(0, height - 9, plot.left() - 10, 18)
            draw_text(painter, label, self._show(step), "text3", "caption", align=RIGHT, figures=True)

    def _paint_level(
        self, painter: QPainter, plot: QRectF, scale: Scale, level: Reference, token: Token, dashes: list[float]
    ) -> None:
        height = _height(plot, scale, level.value)
        pen = QPen(color(token), 1.5)
        pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))
        text = f"{level.words} {self._show(level.value)}"
        draw_text(painter, QRectF(plot.right() + 8, height - 9, 200, 18), text, token, "caption", STRONG)

    def _marks(self, plot: QRectF, scale: Scale) -> list[QPointF]:
        gaps = max(1, len(self._points) - 1)
        across = plot.width() - 2 * _EDGE
        start = plot.left() + (_EDGE if len(self._points) > 1 else plot.width() / 2)
        return [
            QPointF(start + number * across / gaps, _height(plot, scale, point.value))
            for number, point in enumerate(self._points)
        ]

    def _paint_line(self, painter: QPainter, plot: QRectF, scale: Scale) -> None:
        marks = self._marks(plot, scale)
        if not marks:
            return
        path = QPainterPath(marks[0])
        for mark in marks[1:]:
            path.lineTo(mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        round_ends, round_bends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(color("bar"), 2.5, Qt.PenStyle.SolidLine, round_ends, round_bends))
        painter.drawPath(path)
        every = 1 + int(len(marks) * 64 / max(1.0, plot.width()))
        for number, mark in enumerate(marks):
            last = number == len(marks) - 1
            self._paint_mark(painter, plot, mark, number, last=last, words=last or number % every == 0)

    def _paint_mark(
        self, painter: QPainter, plot: QRectF, mark: QPointF, number: int, *, last: bool, words: bool
    ) -> None:
        painter.setPen(QPen(color("surface"), 2))
        painter.setBrush(color("bar"))
        painter.drawEllipse(mark, 5.5, 5.5)
        if not words:
            return
        point = self._points[number]
        above = self._baseline is None or point.value >= self._baseline.value
        value = QRectF(mark.x() - 40, mark.y() - 25 if above else mark.y() + 8, 80, 18)
        weight, token = (STRONG, "accent") if last else (NORMAL, "text2")
        draw_text(painter, value, self._show(point.value), token, "caption", weight, CENTRE)  # type: ignore[arg-type]
        when = QRectF(mark.x() - 50, plot.bottom() + 6, 100, 18)
        draw_text(painter, when, point.when, "text2", "caption", align=CENTRE)


def _height(plot: QRectF, scale: Scale, value: float) -> float:
    return plot.bottom() - (value - scale.low) / (scale.high - scale.low) * plot.height()
