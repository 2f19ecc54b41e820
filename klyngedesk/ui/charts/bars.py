"""Horizontal bars from zero, each with its value at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from klyngedesk.ui.theme import color
from klyngedesk.ui.widgets.painting import Painted, draw_text, painting, text_width

_ROW = 26
_BAR = 12
_LONGEST_NAME = 140


@dataclass(frozen=True)
class Bar:
    """A name, how long the bar is, and the value as it is written."""

    name: str
    value: float
    shown: str


class BarList(Painted):
    """Bars in the order given; sort them by size before."""

    def __init__(self, title: str, bars: Sequence[Bar] = ()) -> None:
        """`title` says what is shown, for screen readers; on the screen it stands above as a heading."""
        super().__init__(wide=True)
        self._title = title
        self.show_bars(bars)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other values."""
        self._bars = tuple(bars)
        values = "; ".join(f"{bar.name}: {bar.shown}" for bar in self._bars)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(values)
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 240, _ROW * len(self._bars)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        names = min(_LONGEST_NAME, max(text_width(bar.name, "caption") for bar in self._bars)) + 12
        values = max(text_width(bar.shown, "caption", figures=True) for bar in self._bars) + 12
        longest = max((bar.value for bar in self._bars), default=0) or 1
        with painting(self) as painter:
            for number, bar in enumerate(self._bars):
                length = max(3.0, (self.area().width() - names - values) * max(0.0, bar.value) / longest)
                self._paint_bar(painter, number * _ROW, names, length, bar)

    def _paint_bar(self, painter: QPainter, top: float, left: float, length: float, bar: Bar) -> None:
        draw_text(painter, QRectF(0, top, left - 8, _ROW), bar.name, "text2", "caption")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("bar"))
        painter.drawRoundedRect(QRectF(left, top + (_ROW - _BAR) / 2, length, _BAR), 2, 2)
        value = QRectF(left + length + 8, top, 120, _ROW)
        draw_text(painter, value, bar.shown, "text", "caption", figures=True)
