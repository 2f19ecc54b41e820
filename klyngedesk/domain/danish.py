"""How Danish is written on screen and paper (dates, clock times, numbers, lists), and dates as typed.

What belongs together on a line is held by no-break spaces ("1. december", "48,0 %"). Dates are
`datetime.date`, local Danish days. Source of the forms: the usage of Danish municipal agendas and minutes.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, time
from fractions import Fraction

from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import quoted

NBSP = "\u00a0"
EN_DASH = "–"
MINUS = "−"

WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)
_SHORT_MONTHS = (
    "jan.",
    "feb.",
    "mar.",
    "apr.",
    "maj",
    "juni",
    "juli",
    "aug.",
    "sep.",
    "okt.",
    "nov.",
    "dec.",
)
RELATIVE_DAYS = 14
"""Deadlines nearer than this are told in days."""
YEARS = range(1900, 2200)
"""The years that are typed and kept; one outside is a slip."""


# Dates


def weekday_name(day: date) -> str:
    """The weekday in full: "torsdag"."""
    return WEEKDAYS[day.weekday()]


def month_name(month: int) -> str:
    """The month in full for 1–12: "december"."""
    return MONTHS[month - 1]


def date_text(day: date) -> str:
    """A date without its weekday: "1. december 2022"."""
    return f"{date_in_year(day)} {day.year}"


def long_date(day: date) -> str:
    """A date as a paper says it: "torsdag 1. december 2022"."""
    return f"{weekday_name(day)} {date_text(day)}"


def date_in_year(day: date) -> str:
    """A date whose year is plain: "1. december"."""
    return f"{day.day}.{NBSP}{month_name(day.month)}"


def long_date_in_year(day: date) -> str:
    """A date with its weekday, whose year is plain: "torsdag 1. december"."""
    return f"{weekday_name(day)} {date_in_year(day)}"


def short_date(day: date) -> str:
    """A date in a narrow place: "to. 24. nov."."""
    return f"{weekday_name(day)[:2]}.{NBSP}{day.day}.{NBSP}{_SHORT_MONTHS[day.month - 1]}"


def short_date_with_year(day: date) -> str:
    """A short date where the year is in doubt: "1. dec. 2022"."""
    return f"{day.day}.{NBSP}{_SHORT_MONTHS[day.month - 1]}{NBSP}{day.year}"


def day_and_month(day: date) -> str:
    """A date where weekday and year are plain from what stands around it: "24. nov."."""
    return f"{day.day}.{NBSP}{short_month(day.month)}"


def short_month(month: int) -> str:
    """The month as short dates have it for 1–12: "nov.", "juni"."""
    return _SHORT_MONTHS[month - 1]


def date_near(day: date, today: date) -> str:
    """A short date, with its year instead of its weekday when that year is not the present one."""
    return short_date(day) if day.year == today.year else short_date_with_year(day)


def relative_deadline(day: date, today: date) -> str:
    """A deadline from today: "i dag", "i morgen", "om 9 dage", "5 dage over"; beyond 14 days the date."""
    ahead = (day - today).days
    if abs(ahead) > RELATIVE_DAYS:
        return date_near(day, today)
    if ahead == 0:
        return "i dag"
    if ahead == 1:
        return "i morgen"
    distance = count_text(abs(ahead), "dag", "dage")
    return f"om {distance}" if ahead > 0 else f"{distance} over"


def period_text(first: date | None, last: date | None) -> str:
    """A period, both days in it: "1.–3. maj 2022", "fra 1. juli 2022", "til …"; "" when it is open."""
    if first is None and last is None:
        return ""
    if first is None or last is None:
        return f"fra {date_text(first)}" if first else f"til {date_text(last)}" if last else ""
    if first == last:
        return date_text(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}.{EN_DASH}{date_text(last)}"
    if first.year == last.year:
        return f"{date_in_year(first)} {EN_DASH} {date_text(last)}"
    return f"{date_text(first)} {EN_DASH} {date_text(last)}"


# Clock times


def clock_text(at: time) -> str:
    """A clock time with a point: "13.05"."""
    return f"{at.hour:02d}.{at.minute:02d}"


def clock_range(start: time, end: time) -> str:
    """From one clock time to another: "13.00–15.00"."""
    return f"{clock_text(start)}{EN_DASH}{clock_text(end)}"


def at_clock(at: time) -> str:
    """A clock time inside a sentence: "kl. 13.05"."""
    return f"kl.{NBSP}{clock_text(at)}"


# Numbers


def format_number(number: int) -> str:
    """A whole number with points between thousands: "598.032"; a true minus before a negative one."""
    digits = f"{abs(number):,}".replace(",", ".")
    return f"{MINUS}{digits}" if number < 0 else digits


def decimal_text(value: Fraction | int, decimals: int) -> str:
    """A number with `decimals` decimals after a comma, halves rounded away from zero: "1.234,5"."""
    scale = 10**decimals
    scaled = round_half_up(Fraction(value) * scale)
    whole, rest = divmod(abs(scaled), scale)
    sign = MINUS if scaled < 0 else ""
    return sign + format_number(whole) + (f",{rest:0{decimals}d}" if decimals else "")


def round_half_up(value: Fraction) -> int:
    """The nearest whole number, halves away from zero, as amounts are rounded by hand."""
    nearest = int(abs(value) + Fraction(1, 2))
    return nearest if value >= 0 else -nearest


def percent_text(share: Fraction, decimals: int = 1) -> str:
    """A share of 1 as per cent for show, never for calculation: "48,0 %"."""
    return f"{decimal_text(share * 100, decimals)}{NBSP}%"


def count_text(count: int, singular: str, plural: str) -> str:
    """A count with its noun: "1 kommune", "3 kommuner", "0 kommuner"."""
    return f"{format_number(count)} {singular if abs(count) == 1 else plural}"


def file_size(size: int) -> str:
    """A file's size from its bytes: "512 byte", "84 kB", "1,2 MB" (1 kB is 1000 bytes)."""
    if size < 1000:
        return f"{size}{NBSP}byte"
    value, units = Fraction(size, 1000), ("kB", "MB", "GB")
    for unit in units[:-1]:
        if round_half_up(value) < 1000:
            return f"{decimal_text(value, 0 if unit == 'kB' else 1)}{NBSP}{unit}"
        value /= 1000
    return f"{decimal_text(value, 1)}{NBSP}{units[-1]}"


# Words


def join_list(parts: Sequence[str], conjunction: str = "og") -> str:
    """Parts as one phrase, no comma before the conjunction: "a", "a og b", "a, b og c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {conjunction} {parts[-1]}"


def join_some(names: Sequence[str]) -> str:
    """Up to three names as one phrase, of more the first two and how many the rest are: "a, b og 3 andre"."""
    if len(names) <= 3:
        return join_list(names)
    return f"{names[0]}, {names[1]} og {len(names) - 2} andre"


def body_inside(name: str) -> str:
    """A body's name inside a sentence: "fagligt niveau", but "SSU" and "Ammegruppen" as they are."""
    return name[0].lower() + name[1:] if name.endswith(" niveau") else name


def sentence_case(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def end_sentence(text: str) -> str:
    """The text with a full stop, unless a mark that ends a sentence is there already."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def plain_spaces(text: str) -> str:
    """The text with its no-break spaces made ordinary, for comparing and searching."""
    return text.replace(NBSP, " ")


# Dates as they are typed

ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""An English screen shows these, so they can be typed too."""

_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_FIGURES = re.compile(r"(?P<day>[0-9]{1,2})[./-] ?(?P<month>[0-9]{1,2})\.?(?:[-./ ] ?(?P<year>[0-9]{4}|[0-9]{2}))?")
_WORDS = re.compile(r"(?P<day>[0-9]{1,2})\.? ?(?P<month>[a-zæøå]+)\.?(?: (?P<year>[0-9]{4}|[0-9]{2}))?")
_SHORT_WEEKDAYS = rf"(?:{'|'.join(name[:2] for name in WEEKDAYS)})\."
_ENGLISH_WEEKDAYS = rf"(?:{'|'.join(name[:3].lower() for name in ENGLISH_WEEKDAYS)})(?:[a-z]*day)?"
_WEEKDAY = re.compile(rf"(?P<name>{'|'.join(WEEKDAYS)}|{_SHORT_WEEKDAYS}|{_ENGLISH_WEEKDAYS})(?: d(?:en|\.))?,? ")


def parse_date(text: str, year: int | None = None) -> date:
    """The day that a typed date names: "1.12.2022", "1/12-22", "to. 1. dec. 2022", "1 December 2022", "2022-12-01".

    `year` is used when the text has none; a year of two figures is in the 2000s. Refuses what is no date
    (date.unreadable, date.no_year, date.year_out_of_range), a day or month that does not exist
    (date.no_such_day, date.no_such_month), and a weekday that the date does not fall on
    (date.other_weekday).
    """
    typed = " ".join(plain_spaces(text).lower().split())
    weekday = _WEEKDAY.match(typed)
    rest = typed[weekday.end() :] if weekday else typed.removeprefix("den ")
    found = _ISO.fullmatch(rest) or _FIGURES.fullmatch(rest) or _WORDS.fullmatch(rest)
    if found is None:
        raise refuse("date.unreadable", text=quoted(text))
    day = _existing_day(_typed_year(found["year"], year, text), _typed_month(found["month"], text), int(found["day"]))
    if weekday and not _falls_on(day, weekday["name"].rstrip(".")):
        raise refuse("date.other_weekday", date=day)
    return day


def _falls_on(day: date, weekday: str) -> bool:
    names = (weekday_name(day), ENGLISH_WEEKDAYS[day.weekday()].lower())
    return any(name.startswith(weekday) for name in names)


def _typed_year(figures: str | None, default: int | None, text: str) -> int:
    if figures is None:
        if default is None:
            raise refuse("date.no_year", text=quoted(text))
        return default
    return year_of(figures)


def year_of(figures: str) -> int:
    """The year of four figures, or of two in this century; refuses date.year_out_of_range."""
    typed = int(figures) + (2000 if len(figures) == 2 else 0)
    if typed not in YEARS:
        raise refuse("date.year_out_of_range", year=typed, first=YEARS.start, last=YEARS.stop - 1)
    return typed


def _typed_month(word: str, text: str) -> int:
    if word.isdigit():
        if not 1 <= int(word) <= 12:
            raise refuse("date.no_such_month", month=int(word))
        return int(word)
    # Three letters tell all twelve months apart in both languages; "sept" is common too.
    if len(word) >= 3:
        for number, names in enumerate(zip(MONTHS, ENGLISH_MONTHS, strict=True), start=1):
            if any(name.lower().startswith(word) for name in names):
                return number
    raise refuse("date.unreadable", text=quoted(text))


def _existing_day(year: int, month: int, day: int) -> date:
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        raise refuse("date.no_such_day", day=day, first=date(year, month, 1), days=days)
    return date(year, month, day)
