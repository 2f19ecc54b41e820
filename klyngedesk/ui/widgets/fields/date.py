"""A date that is typed as one speaks, or picked in a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.widgets.buttons import IconButton
from klyngedesk.ui.widgets.field_frame import FieldFrame
from klyngedesk.ui.widgets.fields.line import LineField


class DateField(FieldFrame):
    """`parse` reads what is typed ("9/2", "torsdag 9. februar 2023") to a date or None, `show` writes it.

    Up and Down change the day, Alt+Down opens the calendar.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, parse: Callable[[str], date | None], show: Callable[[date], str]) -> None:
        self._line = LineField(parse, lambda value: show(value) if isinstance(value, date) else "")
        self._button = IconButton("calendar", "", size=16)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setProperty("kind", "inner")
        self._button.setAutoRaise(True)
        super().__init__(self._line, self._button, edit=self._line, margins=(9, 0, 4, 0))
        self._button.set_name(self.tr("Open calendar"))
        self._button.clicked.connect(self.open_calendar)
        self._line.edited.connect(self.edited)
        self._line.left.connect(self.left)

    def widget(self) -> QWidget:
        """What gets the label and the focus."""
        return self._line

    def value(self) -> date | None:
        """The date typed, None for none; raises Refused or ValueError."""
        value = self._line.value()
        return value if isinstance(value, date) else None

    def set_value(self, value: object) -> None:
        """Show a date (None: empty); nothing is told as the user's."""
        self._line.set_value(value)

    def set_invalid(self, invalid: bool) -> None:
        """Show the border of an error, or the usual one."""
        self.mark("invalid", invalid)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            self._step(1 if event.key() == Qt.Key.Key_Up else -1)
        return True

    def _typed(self) -> date | None:
        try:
            return self.value()
        except (Refused, ValueError):
            return None

    def _step(self, days: int) -> None:
        typed = self._typed()
        if typed is not None:
            self._take(typed + timedelta(days=days))

    def _take(self, chosen: date) -> None:
        self.set_value(chosen)
        self.edited.emit()

    def open_calendar(self) -> None:
        """Open the month of the date under the field."""
        from PySide6.QtWidgets import QMenu, QWidgetAction

        from klyngedesk.ui.widgets.fields.calendar import month_of

        calendar = month_of(self._typed() or date.today())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)

        def picked(day: QDate) -> None:
            menu.close()
            self._take(date(day.year(), day.month(), day.day()))

        calendar.clicked.connect(picked)
        calendar.activated.connect(picked)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()
