from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.danish import decimal_text, format_number
from klyngedesk.domain.kinds import CountedAs
from klyngedesk.domain.problems import Refused
from klyngedesk.domain.typed_numbers import parse_count, parse_factor, parse_percent, parse_year


@given(st.integers(0, 10**11))
def test_a_count_is_read_as_it_is_written(count: int) -> None:
    assert parse_count(format_number(count)) == count
    assert parse_count(f" {count} ") == count


@pytest.mark.parametrize("typed", ["", "-5", "1.23", "12,5", "1.2345", "to", "٣", "1" * 13, "1.000.000.000.000"])
def test_what_is_no_count_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match=r"count\.unreadable"):
        parse_count(typed)


@given(st.integers(-99_999, 99_999))
def test_a_percentage_is_read_in_hundredths(hundredths: int) -> None:
    assert parse_percent(decimal_text(Fraction(hundredths, 100), 2)) == hundredths


def test_percentages_are_typed_in_several_ways() -> None:
    assert [parse_percent(typed) for typed in ("2,5", "2,50 %", "-1", "+3")] == [250, 250, -100, 300]
    with pytest.raises(Refused, match=r"percent\.unreadable"):
        parse_percent("2.5")


def test_a_factor_is_typed_in_several_ways() -> None:
    assert [parse_factor(typed) for typed in ("1", "½", "1/2", "0,5", "Del")] == [
        CountedAs.WHOLE, CountedAs.HALF, CountedAs.HALF, CountedAs.HALF, CountedAs.PART,
    ]  # fmt: skip
    with pytest.raises(Refused, match=r"factor\.unreadable"):
        parse_factor("0,7")


def test_a_year_has_four_figures() -> None:
    assert parse_year(" 2023 ") == 2023
    with pytest.raises(Refused, match=r"year\.unreadable"):
        parse_year("23")


@pytest.mark.parametrize("typed", ["0001", "1899", "2200", "9999"])
def test_a_year_of_another_age_is_a_slip(typed: str) -> None:
    with pytest.raises(Refused, match=r"date\.year_out_of_range"):
        parse_year(typed)
