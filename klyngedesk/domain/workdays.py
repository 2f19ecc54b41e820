"""Working days (hverdage): Monday to Friday without holidays and closing days.

Which days are holidays is told from outside, since it changes by law (store bededag is none from 2024).
Closing days come back every year, by custom and not by law: 5 June, 24 and 31 December, each body its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

CUSTOMARY_CLOSING_DAYS = frozenset({(6, 5), (12, 24), (12, 31)})
"""(month, day) of the days on which most municipalities are closed without their being holidays."""

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


class DayOff(StrEnum):
    """Why a day is no working day."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    CLOSING_DAY = "closing_day"


@dataclass(frozen=True)
class Calendar:
    """The days off: holidays as dates, closing days as (month, day) of every year."""

    holidays: frozenset[date] = frozenset()
    closing_days: frozenset[tuple[int, int]] = CUSTOMARY_CLOSING_DAYS

    def day_off(self, day: date) -> DayOff | None:
        """Why the day is off; None for a working day. A holiday in a weekend counts as a holiday."""
        if day in self.holidays:
            return DayOff.HOLIDAY
        if day.weekday() >= _SATURDAY:
            return DayOff.WEEKEND
        if (day.month, day.day) in self.closing_days:
            return DayOff.CLOSING_DAY
        return None

    def is_workday(self, day: date) -> bool:
        """Whether people are at work that day."""
        return self.day_off(day) is None

    def add_workdays(self, day: date, count: int) -> date:
        """The working day `count` working days after a day, or before it when negative.

        The day itself never counts, be it a working day or not; 0 is the day itself.
        """
        step = _ONE_DAY if count > 0 else -_ONE_DAY
        left = abs(count)
        while left:
            day += step
            left -= self.is_workday(day)
        return day

    def workday_on_or_before(self, day: date) -> date:
        """The day itself when it is a working day, else the nearest one before it."""
        return day if self.is_workday(day) else self.add_workdays(day, -1)

    def workday_on_or_after(self, day: date) -> date:
        """The day itself when it is a working day, else the nearest one after it."""
        return day if self.is_workday(day) else self.add_workdays(day, 1)


def add_days(day: date, count: int) -> date:
    """The day `count` calendar days after a day, or before it when negative."""
    return day + timedelta(days=count)
