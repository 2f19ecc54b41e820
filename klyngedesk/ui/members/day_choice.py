"""The day on which the seats are shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal

from klyngedesk.domain.near_dates import parse_date_near
from klyngedesk.domain.problems import Refused
from klyngedesk.ui.refusals import reason
from klyngedesk.ui.widgets.fields import DateField
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.words import short_date_with_year

_PAUSE_MS = 300
_WIDTH = 152


class DayChoice(DateField):
    """`day_changed` carries a day shortly after it was typed or picked; an emptied field is today."""

    day_changed = Signal(object)

    def __init__(self, today: date) -> None:
        self._today = self._shown = today
        super().__init__(self._read, short_date_with_year)
        fix(self, width=_WIDTH)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._try)
        self.edited.connect(self._pause.start)
        self.left.connect(self._finish)
        self.set_value(today)

    def day(self) -> date:
        """The day shown."""
        return self._shown

    def show_day(self, day: date) -> None:
        """Show another day without telling it as the user's."""
        self._shown = day
        self.set_value(day)

    def _read(self, text: str) -> date:
        return parse_date_near(text, self._today) if text.strip() else self._today

    def _try(self) -> None:
        """Take what is typed, if it is a day already."""
        try:
            self._take_day()
        except Refused:
            return

    def _finish(self) -> None:
        self._pause.stop()
        try:
            self._take_day()
        except Refused as refused:
            self.set_invalid(True)
            self.setToolTip(reason(refused))
            self.widget().setAccessibleDescription(reason(refused))
            return
        self.set_value(self._shown)

    def _take_day(self) -> None:
        day = self.value() or self._today
        self.set_invalid(False)
        self.setToolTip("")
        self.widget().setAccessibleDescription("")
        if day != self._shown:
            self._shown = day
            self.day_changed.emit(day)
