"""A day typed without its year is the one that is meant beside another day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from klyngedesk.domain.danish import long_date, short_date
from klyngedesk.domain.near_dates import parse_date_from, parse_date_near
from klyngedesk.domain.problems import Refused

MEETING = date(2023, 1, 17)
days = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("typed", "near", "first"),
    [
        ("20/12", date(2022, 12, 20), date(2023, 12, 20)),
        ("3. februar", date(2023, 2, 3), date(2023, 2, 3)),
        ("17/1", MEETING, MEETING),
        ("16/1", date(2023, 1, 16), date(2024, 1, 16)),
        ("ti. 20. dec.", date(2022, 12, 20), date(2022, 12, 20)),
        ("29/2", date(2024, 2, 29), date(2024, 2, 29)),
        ("20/12-21", date(2021, 12, 20), date(2021, 12, 20)),
        ("2030-05-01", date(2030, 5, 1), date(2030, 5, 1)),
    ],
)
def test_the_year_is_taken_from_the_other_day_unless_it_is_typed(typed: str, near: date, first: date) -> None:
    assert parse_date_near(typed, MEETING) == near
    assert parse_date_from(typed, MEETING) == first


@pytest.mark.parametrize(
    ("typed", "near", "meant"),
    [
        ("17/1", date(2022, 11, 22), date(2023, 1, 17)),
        ("20. december", date(2023, 1, 17), date(2022, 12, 20)),
        ("24/11", date(2022, 11, 22), date(2022, 11, 24)),
        ("17/1 2022", date(2022, 11, 22), date(2022, 1, 17)),
        ("tirsdag 17. januar", date(2022, 11, 22), date(2023, 1, 17)),
        ("29/2", date(2024, 1, 5), date(2024, 2, 29)),
    ],
)
def test_a_day_without_a_year_is_the_one_nearest_to_what_it_is_about(typed: str, near: date, meant: date) -> None:
    assert parse_date_near(typed, near) == meant


@given(days, days)
def test_a_day_without_a_year_is_the_first_from_a_day_on(day: date, earliest: date) -> None:
    assume((day.month, day.day) != (2, 29))
    found = parse_date_from(f"{day.day}/{day.month}", earliest)
    assert (found.month, found.day) == (day.month, day.day)
    assert timedelta(0) <= found - earliest < timedelta(days=366)


@given(days, st.integers(-180, 180))
def test_what_a_narrow_place_shows_is_read_as_the_day_it_was(day: date, ahead: int) -> None:
    typed = day + timedelta(days=ahead)
    assert parse_date_near(short_date(typed), day) == typed
    assert parse_date_near(long_date(typed), day) == typed
    assert parse_date_from(long_date(typed), day) == typed


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("snart", "date.unreadable"),
        ("31/4", "date.no_such_day"),
        ("fr. 20. dec. 2022", "date.other"),
        ("fredag 17/1", "date.other_weekday"),
    ],
)
def test_what_is_no_day_in_any_year_is_refused(typed: str, code: str) -> None:
    for parse in (parse_date_near, parse_date_from):
        with pytest.raises(Refused, match=code.replace(".", r"\.")):
            parse(typed, MEETING)
