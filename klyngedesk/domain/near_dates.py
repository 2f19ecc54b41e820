"""Days that are typed without their year: which one is meant beside another day.

A deadline in December belongs to the meeting in January after it, not to the end of that year.
"""

from __future__ import annotations

from datetime import date

from klyngedesk.domain.danish import parse_date
from klyngedesk.domain.problems import Refused


def parse_date_near(text: str, day: date) -> date:
    """The day that a typed date names; without a year the one nearest to `day`. Refuses as `parse_date`."""
    return min(_readings(text, day.year), key=lambda each: abs(each - day))


def parse_date_from(text: str, first: date) -> date:
    """The day that a typed date names; without a year the first one from `first` on. Refuses as `parse_date`."""
    found = _readings(text, first.year)
    return min([each for each in found if each >= first] or found)


def _readings(text: str, year: int) -> list[date]:
    """The days it may name in a year and those beside it; one only when its own year is typed."""
    found, refusals = [], []
    for each in (year, year - 1, year + 1):
        try:
            found.append(parse_date(text, each))
        except Refused as refused:
            refusals.append(refused)
    if not found:
        raise refusals[0]
    return found
