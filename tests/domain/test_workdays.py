"""Working days skip weekends, holidays and closing days."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.workdays import Calendar, DayOff

EASTER_2023 = frozenset(date(2023, 4, day) for day in (6, 7, 9, 10))
CALENDAR = Calendar(EASTER_2023)
days = st.dates(date(2000, 1, 1), date(2050, 1, 1))


def test_why_a_day_is_off() -> None:
    assert CALENDAR.day_off(date(2023, 4, 6)) is DayOff.HOLIDAY
    assert CALENDAR.day_off(date(2023, 4, 8)) is DayOff.WEEKEND
    assert CALENDAR.day_off(date(2024, 6, 5)) is DayOff.CLOSING_DAY
    assert CALENDAR.day_off(date(2023, 4, 5)) is None


def test_a_body_may_work_on_the_customary_closing_days() -> None:
    assert Calendar(closing_days=frozenset()).is_workday(date(2024, 6, 5))


def test_counting_over_easter() -> None:
    assert CALENDAR.add_workdays(date(2023, 4, 5), 1) == date(2023, 4, 11)
    assert CALENDAR.add_workdays(date(2023, 4, 11), -1) == date(2023, 4, 5)
    assert CALENDAR.add_workdays(date(2023, 4, 7), 1) == date(2023, 4, 11)
    assert CALENDAR.workday_on_or_before(date(2023, 4, 10)) == date(2023, 4, 5)
    assert CALENDAR.workday_on_or_after(date(2023, 4, 6)) == date(2023, 4, 11)


@given(days, st.integers(-60, 60).filter(bool))
def test_exactly_so_many_working_days_lie_between(day: date, count: int) -> None:
    end = CALENDAR.add_workdays(day, count)
    first, last = sorted((day.toordinal(), end.toordinal()))
    between = range(first + 1, last + 1) if count > 0 else range(first, last)
    assert sum(CALENDAR.is_workday(date.fromordinal(n)) for n in between) == abs(count)
    assert CALENDAR.is_workday(end)


@given(days)
def test_no_working_days_is_the_day_itself(day: date) -> None:
    assert CALENDAR.add_workdays(day, 0) == day
