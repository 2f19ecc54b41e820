"""Typed counts, years, percentages and factors, read the Danish way."""

from __future__ import annotations

import re

from klyngedesk.domain.danish import plain_spaces, year_of
from klyngedesk.domain.kinds import CountedAs
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import quoted

MOST_COUNTED = 10**12 - 1
"""More than anything that is counted (minutes, inhabitants, places in a list): twelve figures."""
_COUNT = re.compile(r"[0-9]{1,3}(?:[. ][0-9]{3}){1,3}|[0-9]{1,12}")
_PERCENT = re.compile(r"(?P<sign>[-−–+]?) ?(?P<whole>[0-9]{1,3})(?:,(?P<rest>[0-9]{1,2}))? ?%?")
_FACTORS = {
    CountedAs.WHOLE: {"1", "hel", "hele", "1,0"},
    CountedAs.HALF: {"½", "1/2", "0,5", "halv", "halvt"},
    CountedAs.PART: {"del", "en del", "dele", "part"},
}


def parse_count(text: str) -> int:
    """The whole number that was typed: "23.225", "23225", "23 225"; refuses count.unreadable."""
    typed = plain_spaces(text).strip()
    if not _COUNT.fullmatch(typed):
        raise refuse("count.unreadable", text=quoted(text))
    return int(re.sub(r"[. ]", "", typed))


def parse_year(text: str) -> int:
    """The year that was typed with four figures; refuses year.unreadable and date.year_out_of_range."""
    typed = text.strip()
    if not re.fullmatch(r"[0-9]{4}", typed):
        raise refuse("year.unreadable", text=quoted(typed))
    return year_of(typed)


def parse_percent(text: str) -> int:
    """Hundredths of a per cent: "2,5" and "2,50 %" are 250, "-1" is −100; refuses percent.unreadable."""
    typed = plain_spaces(text).strip()
    found = _PERCENT.fullmatch(typed)
    if found is None:
        raise refuse("percent.unreadable", text=quoted(typed))
    value = int(found["whole"]) * 100 + int((found["rest"] or "").ljust(2, "0"))
    return -value if found["sign"] in ("-", "−", "–") else value


def parse_factor(text: str) -> CountedAs:
    """How much of a municipality counts: "1", "½" ("0,5", "1/2") or "del" ("part"); refuses factor.unreadable."""
    typed = plain_spaces(text).strip().casefold()
    for counted_as, words in _FACTORS.items():
        if typed in words:
            return counted_as
    raise refuse("factor.unreadable", text=quoted(text))
