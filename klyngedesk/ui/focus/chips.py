"""The organisations that take part, as chips: one tab stop, the arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from klyngedesk.services.focus import PartyRow
from klyngedesk.ui.theme import NORMAL, color, px
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.painting import Painted, draw_icon, draw_text, painting, text_width

_HEIGHT = 24
_LEFT, _CROSS = 10, 20
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Chip(Painted):
    """One name; Del or its cross removes it."""

    remove_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._hovered = name, False
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Delete removes"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def design_size(self) -> tuple[float, float]:
        return text_width(self._name, "caption", NORMAL) + _LEFT + _CROSS, _HEIGHT

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rect = self.area()
            lit = self._hovered or self.hasFocus()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft" if self.hasFocus() else "neutral_soft"))
            painter.drawRoundedRect(rect, _HEIGHT / 2, _HEIGHT / 2)
            words = rect.adjusted(_LEFT, -0.5, -_CROSS + 2, -0.5)
            draw_text(painter, words, self._name, "text", "caption", NORMAL)
            draw_icon(painter, QPointF(rect.right() - 11, rect.center().y()), "x", "text" if lit else "text3", 12)

    def _on_cross(self, event: QMouseEvent) -> bool:
        return event.position().x() >= self.width() - px(_CROSS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._on_cross(event):
            self.remove_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif step is not None:
            self.step_wanted.emit(step)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._light(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._light(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _light(self, on: bool) -> None:
        self._hovered = on
        self.update()


class Chips(QWidget):
    """`remove_wanted` carries the party that is to go."""

    remove_wanted = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._flow = FlowLayout(spacing=6)
        self.setLayout(self._flow)
        self._rows: tuple[PartyRow, ...] = ()
        self._chips: list[Chip] = []

    def show_parties(self, rows: Sequence[PartyRow]) -> None:
        """Show other parties; the focus stays near where it was."""
        if tuple(rows) == self._rows:
            return
        focused = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._rows = tuple(rows)
        self._chips = [self._chip(row) for row in rows]
        for chip in self._chips[:1]:
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if focused is not None and self._chips:
            self._focus(min(focused, len(self._chips) - 1))

    def _chip(self, row: PartyRow) -> Chip:
        chip = Chip(row.name)
        chip.remove_wanted.connect(lambda: self.remove_wanted.emit(row))
        chip.step_wanted.connect(lambda step: self._step(chip, step))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _step(self, chip: Chip, step: int) -> None:
        place = self._chips.index(chip) + step
        if 0 <= place < len(self._chips):
            self._focus(place)

    def _focus(self, place: int) -> None:
        for number, chip in enumerate(self._chips):
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == place else Qt.FocusPolicy.ClickFocus)
        self._chips[place].setFocus(Qt.FocusReason.TabFocusReason)
