"""The dates around a meeting, one line each, on a chain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip

from klyngedesk.ui.theme import NORMAL, STRONG, Tone, color, px
from klyngedesk.ui.widgets.painting import (
    Painted,
    draw_icon,
    draw_pill,
    draw_text,
    painting,
    pill_width,
    text_width,
)

State = Literal["done", "now", "ahead", "meeting"]

_DOT = 8
_TEXT = 24


@dataclass(frozen=True)
class ChainDate:
    """A date in words ("24. nov."), what happens, where it is in time, and an optional pill ("om 2 dage")."""

    date: str
    label: str
    state: State = "ahead"
    note: str = ""
    tone: Tone = "neutral"


class DateChain(Painted):
    """Lines of 26 (cards) or 30 (forms) design pixels."""

    def __init__(self, dates: Sequence[ChainDate] = (), *, row_height: int = 26) -> None:
        super().__init__(wide=True)
        self._cut: set[int] = set()
        self._row_height = row_height
        self.show_dates(dates)

    def show_dates(self, dates: Sequence[ChainDate]) -> None:
        """Show another chain."""
        self._dates = tuple(dates)
        parts = (" ".join(filter(None, (line.date, line.label, line.note))) for line in self._dates)
        self.setAccessibleName(self.tr("Dates: {dates}").format(dates="; ".join(parts)))
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 220, self._row_height * len(self._dates)

    def _date_width(self) -> float:
        widths = (text_width(line.date, "body", STRONG, figures=True) for line in self._dates)
        return max(60.0, max(widths, default=0.0)) + 12

    def paintEvent(self, event: QPaintEvent) -> None:
        self._cut = set[int]()
        with painting(self) as painter:
            column = self._date_width()
            for number, line in enumerate(self._dates):
                top = number * self._row_height
                if number < len(self._dates) - 1:
                    self._paint_link(painter, top, line)
                self._paint_dot(painter, top + self._row_height / 2, line)
                if self._paint_line(painter, top, column, line):
                    self._cut.add(number)

    def _paint_link(self, painter: QPainter, top: float, line: ChainDate) -> None:
        middle = top + self._row_height / 2
        painter.setPen(QPen(color("accent_line" if line.state == "done" else "line"), 2))
        painter.drawLine(QPointF(_DOT, middle + 8), QPointF(_DOT, middle + self._row_height - 8))

    def _paint_dot(self, painter: QPainter, middle: float, line: ChainDate) -> None:
        centre = QPointF(_DOT, middle)
        if line.state == "done":
            draw_icon(painter, centre, "circle-check", "accent", 14)
            return
        if line.state == "ahead":
            painter.setPen(QPen(color("line_strong"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
        radius = 6 if line.state == "meeting" else 5
        painter.drawEllipse(centre, radius, radius)

    def _paint_line(self, painter: QPainter, top: float, column: float, line: ChainDate) -> bool:
        """Paint what stands at the right of the dot; tells whether room was too short for all of it."""
        weight = STRONG if line.state in ("now", "meeting") else NORMAL
        date = QRectF(_TEXT, top, column, self._row_height)
        draw_text(painter, date, line.date, "text" if weight == STRONG else "text2", "body", weight, figures=True)
        right = self.area().width()
        if line.note:
            right -= pill_width(line.note)
            draw_pill(painter, right, top + self._row_height / 2, line.note, line.tone)
            right -= 8
        label = QRectF(_TEXT + column, top, right - _TEXT - column, self._row_height)
        return draw_text(painter, label, line.label, "text3" if line.state == "done" else "text", "body", weight)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = int(event.pos().y() / px(self._row_height))
            words = self._dates[number].label if number in self._cut else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
