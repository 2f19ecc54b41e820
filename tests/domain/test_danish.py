"""Dates, numbers and lists read as good Danish, and typed dates are understood."""

from __future__ import annotations

from datetime import date, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain import danish
from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.problems import Refused

DAY = date(2022, 12, 1)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def test_dates_as_papers_print_them() -> None:
    assert plain_spaces(danish.long_date(DAY)) == "torsdag 1. december 2022"
    assert plain_spaces(danish.date_text(DAY)) == "1. december 2022"
    assert plain_spaces(danish.short_date(date(2022, 11, 24))) == "to. 24. nov."
    assert plain_spaces(danish.short_date_with_year(DAY)) == "1. dec. 2022"


def test_a_day_is_never_parted_from_its_month() -> None:
    assert f"1.{danish.NBSP}december" in danish.long_date(DAY)
    assert " " not in danish.short_date(DAY)


@pytest.mark.parametrize(
    ("ahead", "text"),
    [
        (0, "i dag"),
        (1, "i morgen"),
        (9, "om 9 dage"),
        (14, "om 14 dage"),
        (15, "fr. 16. dec."),
        (31, "1. jan. 2023"),
        (-1, "1 dag over"),
        (-5, "5 dage over"),
        (-15, "on. 16. nov."),
    ],
)
def test_deadlines_are_relative_up_to_fourteen_days(ahead: int, text: str) -> None:
    assert plain_spaces(danish.relative_deadline(DAY + timedelta(ahead), DAY)) == text


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (None, None, ""),
        (date(2022, 7, 1), None, "fra 1. juli 2022"),
        (None, DAY, "til 1. december 2022"),
        (DAY, DAY, "1. december 2022"),
        (date(2022, 5, 1), date(2022, 5, 3), "1.–3. maj 2022"),
        (date(2022, 7, 1), date(2022, 12, 31), "1. juli – 31. december 2022"),
        (date(2022, 7, 1), date(2023, 6, 30), "1. juli 2022 – 30. juni 2023"),
    ],
)
def test_periods_say_each_thing_once(first: date | None, last: date | None, text: str) -> None:
    assert plain_spaces(danish.period_text(first, last)) == text


def test_clock_times() -> None:
    assert danish.clock_range(time(13), time(15, 5)) == "13.00–15.05"
    assert danish.at_clock(time(9, 5)) == f"kl.{danish.NBSP}09.05"


def test_numbers() -> None:
    assert danish.format_number(598_032) == "598.032"
    assert danish.format_number(-1000) == "−1.000"
    assert danish.decimal_text(Fraction(12345, 10), 1) == "1.234,5"
    assert danish.decimal_text(Fraction(-1, 20), 1) == "−0,1"
    assert danish.decimal_text(Fraction(-1, 100), 1) == "0,0"
    assert danish.percent_text(Fraction(287181, 598032)) == f"48,0{danish.NBSP}%"
    assert danish.percent_text(Fraction(1), 0) == f"100{danish.NBSP}%"


def test_counts_have_their_noun() -> None:
    texts = [danish.count_text(n, "kommune", "kommuner") for n in (0, 1, 2, 1200)]
    assert texts == ["0 kommuner", "1 kommune", "2 kommuner", "1.200 kommuner"]


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 byte"),
        (999, "999 byte"),
        (1000, "1 kB"),
        (84_200, "84 kB"),
        (999_499, "999 kB"),
        (999_500, "1,0 MB"),
        (1_234_567, "1,2 MB"),
        (2_500_000_000, "2,5 GB"),
        (7 * 10**12, "7.000,0 GB"),
    ],
)
def test_file_sizes(size: int, text: str) -> None:
    assert plain_spaces(danish.file_size(size)) == text


def test_lists_have_no_comma_before_og() -> None:
    assert danish.join_list([]) == ""
    assert danish.join_list(["a"]) == "a"
    assert danish.join_list(["a", "b"]) == "a og b"
    assert danish.join_list(["a", "b", "c"]) == "a, b og c"
    assert danish.join_list(["a", "b"], "eller") == "a eller b"


def test_sentences_begin_large_and_end_once() -> None:
    assert danish.sentence_case("østerbro Kommune") == "Østerbro Kommune"
    assert danish.sentence_case("") == ""
    assert danish.end_sentence("Kommunen m.fl.") == "Kommunen m.fl."
    assert danish.end_sentence("Godkendt") == "Godkendt."


@pytest.mark.parametrize(
    "typed",
    [
        "1.12.2022",
        "01.12.2022",
        "1/12-22",
        "1/12 2022",
        "1/12/2022",
        "1-12-2022",
        "1. 12. 2022",
        "1. december 2022",
        "1 december 2022",
        "1. dec. 2022",
        "den 1. december 2022",
        "Torsdag den 1. December 2022",
        "torsdag d. 1. december 2022",
        "to. 1. dec. 2022",
        "2022-12-01",
        "  1.12.22 ",
    ],
)
def test_dates_as_people_type_them(typed: str) -> None:
    assert danish.parse_date(typed) == DAY


def test_a_year_may_be_understood() -> None:
    assert danish.parse_date("1/12", year=2022) == DAY
    assert danish.parse_date("to. 1. dec.", year=2022) == DAY


@pytest.mark.parametrize(
    ("typed", "code", "facts"),
    [
        ("", "date.unreadable", {"text": ""}),
        ("i morgen", "date.unreadable", {"text": "i morgen"}),
        ("1. ju 2022", "date.unreadable", {"text": "1. ju 2022"}),
        ("1.12.20222", "date.unreadable", {"text": "1.12.20222"}),
        ("1/12", "date.no_year", {"text": "1/12"}),
        ("31.4.2022", "date.no_such_day", {"first": date(2022, 4, 1), "days": 30}),
        ("29. februar 2023", "date.no_such_day", {"first": date(2023, 2, 1), "days": 28}),
        ("0.1.2022", "date.no_such_day", {"days": 31}),
        ("1.13.2022", "date.no_such_month", {"month": 13}),
        ("1.12.1022", "date.year_out_of_range", {"year": 1022}),
        ("fredag 1. december 2022", "date.other_weekday", {"date": DAY}),
    ],
)
def test_days_that_do_not_exist_are_refused(typed: str, code: str, facts: dict[str, object]) -> None:
    with pytest.raises(Refused) as refused:
        danish.parse_date(typed)
    (problem,) = refused.value.problems
    assert problem.code == code
    assert facts.items() <= dict(problem.facts).items()


def test_the_refusal_names_the_day_that_is_missing() -> None:
    with pytest.raises(Refused) as refused:
        danish.parse_date("31/4-22")
    facts = refused.value.problems[0].facts
    assert (facts["day"], facts["first"]) == (31, date(2022, 4, 1))


@given(days)
def test_every_shown_date_can_be_typed(day: date) -> None:
    assert danish.parse_date(danish.long_date(day)) == day
    assert danish.parse_date(danish.short_date(day), year=day.year) == day
    assert danish.parse_date(danish.short_date_with_year(day)) == day
    assert danish.parse_date(day.isoformat()) == day
