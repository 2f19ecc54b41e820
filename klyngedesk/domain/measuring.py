"""Measured values as they are typed and told: decimal numbers and the periods they stand for."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from klyngedesk.domain.danish import decimal_text, parse_date, plain_spaces, short_month, year_of
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import quoted

_PERCENT = ("procent", "%", "pct.", "pct")
_FIGURES, _DECIMALS = 12, 6
_NUMBER = re.compile(
    rf"(?P<sign>[-−–]?) ?(?P<whole>[0-9]{{1,3}}(?:[. ][0-9]{{3}}){{1,3}}|[0-9]{{1,{_FIGURES}}})"
    rf"(?:,(?P<rest>[0-9]{{1,{_DECIMALS}}}))?"
)
_QUARTER = re.compile(
    r"(?P<quarter>[1-4])\. ?(?:kv\.?|kvt\.?|kvartal) (?P<year>[0-9]{4}|[0-9]{2})"
    r"|(?P<first>[0-9]{4}) ?[kq](?P<number>[1-4])"
)


def parse_decimal(text: str) -> Decimal:
    """The number that was typed: "63,5", "1.234", "-2", with or without %; refuses number.unreadable."""
    typed = plain_spaces(text).strip().removesuffix("%").rstrip()
    found = _NUMBER.fullmatch(typed)
    if found is None:
        raise refuse("number.unreadable", text=quoted(text))
    figures = re.sub(r"[. ]", "", found["whole"])
    number = Decimal(f"{figures}.{found['rest']}" if found["rest"] else figures)
    return -number if found["sign"] else number


def is_measured(number: Decimal) -> bool:
    """Whether a number has no more figures and decimals than one that can be typed."""
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -_DECIMALS and number.adjusted() < _FIGURES


def number_text(number: Decimal) -> str:
    """A number with the decimals it was given, whole numbers without: "63,5", "62", "1.234"."""
    exponent = number.normalize().as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    return decimal_text(Fraction(number), decimals)


def value_text(number: Decimal, unit: str) -> str:
    """A number with its unit and a no-break space: "63,5 %", "8 uger"; alone without a unit."""
    shown = number_text(number)
    if unit.casefold() in _PERCENT:
        return f"{shown}\u00a0%"
    return f"{shown}\u00a0{unit}" if unit else shown


def parse_measured(text: str, year: int | None = None) -> date:
    """The day that a typed date or quarter names, a quarter by its last day: "3. kv. 22", "2022K3", "30-09-2022".

    `year` is used for a date without one. Refused as `parse_date`.
    """
    found = _QUARTER.fullmatch(plain_spaces(text).strip().lower())
    if found is None:
        return parse_date(text, year)
    year, quarter = year_of(found["year"] or found["first"]), int(found["quarter"] or found["number"])
    return date(year + quarter // 4, quarter * 3 % 12 + 1, 1) - timedelta(days=1)


def period_label(day: date) -> str:
    """The period that a value measured on a day stands for: "3. kv. 22" on the last day of a quarter, else the month.

    The last day of a year is that of its fourth quarter.
    """
    year = f"{day.year % 100:02d}"
    quarter = quarter_ending(day)
    return f"{quarter}. kv. {year}" if quarter else f"{short_month(day.month)} {year}"


def quarter_ending(day: date) -> int | None:
    """The quarter whose last day it is, 1–4; None for another day."""
    next_day = day + timedelta(days=1)
    return (day.month + 2) // 3 if next_day.day == 1 and next_day.month in (1, 4, 7, 10) else None
