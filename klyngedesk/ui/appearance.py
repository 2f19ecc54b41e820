"""The scheme and text size the user has chosen."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.theme import Scheme, apply
from klyngedesk.ui.theme.system import text_scale

PERCENTS = (100, 115, 130, 150, 175, 200)
SCHEMES: tuple[Scheme, ...] = get_args(Scheme)


class Appearance(QObject):
    """Applies what was chosen last, and each new choice at once; the first text size is that of Windows."""

    changed = Signal()

    def __init__(self, app: QApplication, remembered: Remembered) -> None:
        super().__init__()
        self._app, self._remembered = app, remembered
        stored = remembered.text("look/scheme", "system")
        self.scheme: Scheme = stored if stored in SCHEMES else "system"
        self.percent = round(remembered.number("look/text", text_scale() * 100))
        self.percent = min(PERCENTS[-1], max(PERCENTS[0], self.percent))

    def apply(self) -> None:
        """Put the choice on the program."""
        apply(self._app, self.scheme, self.percent / 100)

    def choose_scheme(self, scheme: Scheme) -> None:
        """Show the program light, dark, or as the system is."""
        self.scheme = scheme
        self._remembered.put("look/scheme", scheme)
        self._changed()

    def choose_percent(self, percent: int) -> None:
        """Show texts in another size, 100 to 200 percent."""
        self.percent = min(PERCENTS[-1], max(PERCENTS[0], percent))
        self._remembered.put("look/text", self.percent)
        self._changed()

    def step_text(self, steps: int) -> None:
        """The next larger (1) or smaller (-1) text size."""
        larger = [percent for percent in PERCENTS if percent > self.percent]
        smaller = [percent for percent in PERCENTS if percent < self.percent]
        wanted = larger[:1] if steps > 0 else smaller[-1:]
        if wanted:
            self.choose_percent(wanted[0])

    def _changed(self) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.apply()
        finally:
            QApplication.restoreOverrideCursor()
        self.changed.emit()
