"""The life of a meeting as steps: a status, never clickable, because the state follows the primary button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from klyngedesk.ui.theme import NORMAL, STRONG, Token, color
from klyngedesk.ui.widgets.painting import (
    CENTRE,
    Painted,
    draw_icon,
    draw_pill,
    draw_text,
    elided,
    painting,
    pill_width,
    text_width,
)

_MARK = 22
_TEXT = 32
_MIN_LINE = 20
_BEFORE_PILL = 16


@dataclass(frozen=True)
class Step:
    """One step: its name and when it was or will be, in words."""

    name: str
    note: str = ""


class Stepper(Painted):
    """Steps before `current` are done, those after lie ahead; a cancelled life is grey with its reason."""

    def __init__(self, steps: Sequence[Step] = (), current: int = 0, cancelled: str = "") -> None:
        super().__init__(wide=True)
        self.show_steps(steps, current, cancelled)

    def show_steps(self, steps: Sequence[Step], current: int, cancelled: str = "") -> None:
        """Show other steps; `current` counts from 0, `cancelled` is the reason (empty: not cancelled)."""
        self._steps, self._current, self._cancelled = tuple(steps), current, cancelled
        self.setAccessibleName(self._spoken())
        self.setToolTip(self._spoken() if cancelled else "")
        self.updateGeometry()
        self.update()

    def _spoken(self) -> str:
        if self._cancelled:
            return self.tr("Cancelled: {reason}").format(reason=self._cancelled)
        if not self._steps:
            return ""
        step = self._steps[self._current]
        words = self.tr("Step {number} of {count}: {name}, {note}")
        return words.format(number=self._current + 1, count=len(self._steps), name=step.name, note=step.note)

    def design_size(self) -> tuple[float, float]:
        return 240, 40

    def _widths(self) -> list[float]:
        return [
            _TEXT + max(text_width(step.name, "caption", STRONG), text_width(step.note, "caption"))
            for step in self._steps
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            room = self.area().width()
            if self._cancelled:
                words = self._cancelled_within(room - len(self._steps) * _TEXT - _BEFORE_PILL)
                width = pill_width(words)
                draw_pill(painter, room - width, self.area().center().y(), words, "err")
                room -= width + _BEFORE_PILL
            self._paint_steps(painter, room)

    def _cancelled_within(self, room: float) -> str:
        """That it is cancelled, with as much of the reason as there is room for beside the marks."""
        return elided(self._spoken(), room - pill_width(""), "caption", STRONG)

    def _paint_steps(self, painter: QPainter, room: float) -> None:
        widths = self._widths()
        lines = len(widths) - 1
        gap = (room - sum(widths)) / lines if lines > 0 else 0
        if gap < _MIN_LINE:
            self._paint_short(painter, room)
            return
        left = 0.0
        for number, (step, width) in enumerate(zip(self._steps, widths, strict=True)):
            self._paint_mark(painter, left, number)
            self._paint_words(painter, left + _TEXT, width, step, number)
            if number < lines:
                self._paint_line(painter, left + width + 8, left + width + gap - 8, number)
            left += width + gap

    def _paint_short(self, painter: QPainter, room: float) -> None:
        """Only marks, and the words of the current step: for panes where all the words have no room."""
        left = 0.0
        for number, step in enumerate(self._steps):
            self._paint_mark(painter, left, number)
            left += _TEXT
            if number == self._current:
                others = (len(self._steps) - number - 1) * _TEXT
                wanted = self._widths()[number] - _TEXT
                width = max(0.0, min(wanted, room - left - others - 16))
                self._paint_words(painter, left, width, step, number)
                left += width + 16

    def _paint_mark(self, painter: QPainter, left: float, number: int) -> None:
        middle = self.area().center().y()
        circle = QRectF(left + 1, middle - _MARK / 2, _MARK, _MARK)
        done, current = number < self._current, number == self._current
        if self._cancelled or not (done or current):
            painter.setPen(QPen(color("line_strong"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
            draw_text(painter, circle, str(number + 1), "text3", "caption", align=CENTRE)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent_soft2" if done else "accent"))
        painter.drawEllipse(circle)
        if done:
            draw_icon(painter, circle.center(), "check", "accent", 14)
        else:
            draw_text(painter, circle, str(number + 1), "on_accent", "caption", STRONG, CENTRE)

    def _paint_words(self, painter: QPainter, left: float, width: float, step: Step, number: int) -> None:
        middle = self.area().center().y()
        current = number == self._current and not self._cancelled
        done = number < self._current and not self._cancelled
        name: Token = "accent" if current else "text" if done else "text2"
        weight = STRONG if current or done else NORMAL
        draw_text(painter, QRectF(left, middle - 18, width, 18), step.name, name, "caption", weight)
        note: Token = "text2" if current else "text3"
        draw_text(painter, QRectF(left, middle, width, 18), step.note, note, "caption")

    def _paint_line(self, painter: QPainter, left: float, right: float, number: int) -> None:
        done = number < self._current and not self._cancelled
        middle = self.area().center().y()
        painter.setPen(QPen(color("accent_line" if done else "line"), 2 if done else 1))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
