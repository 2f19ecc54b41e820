"""The month that a date field opens."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from klyngedesk.ui.language import day_locale
from klyngedesk.ui.theme import color, icon


def month_of(day: date) -> QCalendarWidget:
    """A calendar at a day, with week numbers, in the theme's colours (Qt's own are bright red and green)."""
    calendar = QCalendarWidget()
    calendar.setLocale(day_locale())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    weekend, heading = QTextCharFormat(), QTextCharFormat()
    weekend.setForeground(color("text3"))
    heading.setForeground(color("text2"))
    heading.setBackground(color("surface"))
    calendar.setHeaderTextFormat(heading)
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekday, weekend)
    for name, arrow in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
        button = calendar.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.setIcon(icon(arrow))
    calendar.setSelectedDate(QDate(day.year, day.month, day.day))
    return calendar
