"""The decision words to choose from: by click, by arrow and Space, and by digit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from klyngedesk.services.minutes import OutcomeRow
from klyngedesk.ui.widgets.flow_layout import FlowLayout

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class OutcomeChoice(QWidget):
    """One tab stop; `chosen` carries the id of the outcome, None when the one that was on is taken back."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Outcome"))
        self._flow = FlowLayout(spacing=6)
        self.setLayout(self._flow)
        self._outcomes: tuple[OutcomeRow, ...] = ()
        self._buttons: list[QToolButton] = []

    def set_outcomes(self, outcomes: Sequence[OutcomeRow]) -> None:
        """Offer the outcomes that the body has."""
        if tuple(outcomes) == self._outcomes:
            return
        self._outcomes = tuple(outcomes)
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().deleteLater()
        self._buttons = [self._make(outcome) for outcome in outcomes]
        self.show_outcome(None)

    def _make(self, outcome: OutcomeRow) -> QToolButton:
        button = QToolButton()
        button.setText(f"{outcome.digit}\u2002{outcome.name}".replace("&", "&&"))
        button.setAccessibleName(self.tr("{outcome}, key {digit}").format(outcome=outcome.name, digit=outcome.digit))
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.installEventFilter(self)
        button.clicked.connect(lambda on: self.chosen.emit(outcome.id if on else None))
        self._flow.addWidget(button)
        return button

    def show_outcome(self, outcome_id: str | None) -> None:
        """Show which outcome holds."""
        keys = [outcome.id for outcome in self._outcomes]
        place = keys.index(outcome_id) if outcome_id in keys else -1
        for number, button in enumerate(self._buttons):
            button.setChecked(number == place)
            stop = number == max(place, 0)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
            if stop:
                self.setFocusProxy(button)

    def stops(self) -> list[QWidget]:
        """Where Tab and the arrows go."""
        return list(self._buttons)

    def choose_digit(self, digit: int) -> bool:
        """Choose by digit; tells whether there is such an outcome."""
        found = next((outcome for outcome in self._outcomes if outcome.digit == digit), None)
        if found is not None and self.isEnabled():
            self.chosen.emit(found.id)
        return found is not None

    def first(self) -> QWidget:
        """Where Tab enters."""
        return self.focusProxy() or self

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.modifiers():
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or watched not in self._buttons:
            return False
        place = (self._buttons.index(watched) + step) % len(self._buttons)
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True
