from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.measuring import is_measured, number_text, parse_decimal, parse_measured, period_label
from klyngedesk.domain.problems import Refused

numbers = st.decimals(
    min_value=Decimal(-999_999), max_value=Decimal(999_999), places=3, allow_nan=False, allow_infinity=False
)


@given(numbers)
def test_a_number_reads_back_as_it_is_shown(number: Decimal) -> None:
    assert parse_decimal(number_text(number)) == number


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("63,5", "63.5"), (" 62 % ", "62"), ("1.234", "1234"), ("−2,25", "-2.25"), ("0,10", "0.1"), ("48,0 %", "48")],
)
def test_numbers_are_read_the_danish_way(typed: str, meant: str) -> None:
    assert parse_decimal(typed) == Decimal(meant)


@pytest.mark.parametrize("typed", ["", "64 uger", "6,", "1.23", "12,5,5", "{{ 7*7 }}", "1" * 13, "1.000.000.000.000"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_decimal(typed)
    assert refused.value.problems[0].code == "number.unreadable"


@given(st.from_regex(r"-?[0-9]{1,12}(,[0-9]{1,6})?", fullmatch=True))
def test_what_can_be_typed_is_a_measured_number(typed: str) -> None:
    assert is_measured(parse_decimal(typed))


@pytest.mark.parametrize("number", ["1E+9999", "1E-9999", "1000000000000", "0.0000001", "NaN", "-Infinity"])
def test_what_nobody_can_have_typed_is_none(number: str) -> None:
    assert not is_measured(Decimal(number))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3. kv. 22", date(2022, 9, 30)),
        ("4. kvartal 2022", date(2022, 12, 31)),
        ("2022K1", date(2022, 3, 31)),
        ("30-9-2022", date(2022, 9, 30)),
        ("4. kv. 2199", date(2199, 12, 31)),
    ],
)
def test_a_quarter_is_its_last_day(typed: str, day: date) -> None:
    assert parse_measured(typed) == day


@pytest.mark.parametrize("typed", ["4. kv. 9999", "0000K1", "1. kv. 1200", "4. kvartal 0000", "2200K1"])
def test_a_quarter_of_another_age_is_refused_as_a_date_is(typed: str) -> None:
    with pytest.raises(Refused, match=r"date\.year_out_of_range"):
        parse_measured(typed)


@pytest.mark.parametrize(
    ("day", "label"),
    [
        (date(2022, 9, 30), "3. kv. 22"),
        (date(2021, 12, 31), "4. kv. 21"),
        (date(2022, 9, 29), "sep. 22"),
        (date(2009, 5, 31), "maj 09"),
    ],
)
def test_a_day_says_its_period(day: date, label: str) -> None:
    assert period_label(day) == label
