"""Denmark's public holidays, from the library that follows the law (store bededag is none from 2024)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date


def danish_holidays(years: Iterable[int]) -> frozenset[date]:
    """The public holidays of those years."""
    from holidays import country_holidays

    return frozenset(country_holidays("DK", years=sorted(set(years))))
