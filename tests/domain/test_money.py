"""Amounts are shown the Danish way and read back as they were meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain import money
from klyngedesk.domain.danish import NBSP
from klyngedesk.domain.problems import Refused


@pytest.mark.parametrize(
    ("oere", "shown"),
    [
        (4_171_800, "41.718 kr."),
        (123_450, "1.234,50 kr."),
        (5, "0,05 kr."),
        (0, "0 kr."),
        (-37_000_000, "−370.000 kr."),
        (-5, "−0,05 kr."),
    ],
)
def test_amounts_as_papers_print_them(oere: int, shown: str) -> None:
    assert money.format_kroner(oere) == shown.replace(" ", NBSP)


def test_fixed_decimals() -> None:
    assert money.format_kroner(500_000, 2) == f"5.000,00{NBSP}kr."
    assert money.format_amount(123_450, 0) == "1.235"


@pytest.mark.parametrize(
    ("typed", "oere"),
    [
        ("1.234,50", 123_450),
        ("1234", 123_400),
        ("kr. 5.000", 500_000),
        ("kr 5000", 500_000),
        ("5.000 kr.", 500_000),
        (f"5.000{NBSP}kr.", 500_000),
        ("5.000,-", 500_000),
        ("1 234 567,5", 123_456_750),
        ("−12,05", -1205),
        ("- 12", -1200),
        ("  370.000 kroner ", 37_000_000),
        ("0", 0),
    ],
)
def test_amounts_as_people_type_them(typed: str, oere: int) -> None:
    assert money.parse_amount(typed) == oere


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "money.empty"),
        ("  ", "money.empty"),
        ("kr.", "money.unreadable"),
        ("mange penge", "money.unreadable"),
        ("12.50", "money.point_for_comma"),
        ("1,234.50", "money.point_for_comma"),
        ("1.23.456", "money.point_for_comma"),
        ("1.2345", "money.unreadable"),
        ("12,345", "money.too_many_decimals"),
        ("12,", "money.unreadable"),
        ("1e5", "money.unreadable"),
        ("١٢", "money.unreadable"),
        ("9" * 40, "money.too_large"),
    ],
)
def test_what_is_no_amount_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        money.parse_amount(typed)
    assert [problem.code for problem in refused.value.problems] == [code]


@given(st.integers(-money.LARGEST, money.LARGEST))
def test_what_is_shown_can_be_typed(oere: int) -> None:
    assert money.parse_amount(money.format_kroner(oere)) == oere
    assert money.parse_amount(money.format_amount(oere, 2)) == oere
