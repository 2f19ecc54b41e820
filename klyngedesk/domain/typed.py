"""Typed and pasted text made fit to store, print and mail, and CPR numbers found in it.

Dropped are control characters (XML 1.0 forbids most of them, so Word files would not open), lone surrogates
and non-characters; everything else stays as typed, emoji and right-to-left text too. Texts are in Unicode's
normal form C, so that equal texts compare equal. Source of the CPR check: health data of citizens must not
be kept with a CPR number, so a typed one is pointed out.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_SPACES = re.compile(r"\s+")
_CPR = re.compile(r"(?<![0-9])([0-9]{2})([0-9]{2})([0-9]{2})[-–\u2011 ]?[0-9]{4}(?![0-9])")
_REPLACEMENT_DAYS = 60
_QUOTED_LENGTH = 40


def clean(text: str) -> str:
    """The text without what cannot be stored or printed; every kind of line end becomes "\\n", tabs stay."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    return unicodedata.normalize("NFC", _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", whole)))


def clean_line(text: str) -> str:
    """The same for a field of one line: all white space becomes single spaces, none at the ends."""
    return _SPACES.sub(" ", clean(text)).strip()


def quoted(text: str) -> str:
    """What was typed as a sentence repeats it: one line of at most 40 characters, the end of a longer one as "…"."""
    line = clean_line(text)
    return line if len(line) <= _QUOTED_LENGTH else f"{line[: _QUOTED_LENGTH - 1].rstrip()}…"


def looks_like_cpr(text: str) -> tuple[tuple[int, int], ...]:
    """Where in the text CPR numbers seem to stand, as (start, end) for slicing.

    Six digits that are a date and four more, with or without a hyphen or space between. Replacement numbers,
    whose day is 60 too high, are found too. The check digit is not used: it has not held for all numbers
    since 2007.
    """
    return tuple(found.span() for found in _CPR.finditer(text) if _is_birthday(found))


def _is_birthday(found: re.Match[str]) -> bool:
    day, month = int(found[1]), int(found[2])
    # The century is not in the six digits, so 29 February is allowed in every year.
    in_month = monthrange(2000, month)[1] if 1 <= month <= 12 else 0
    return 1 <= day <= in_month or 1 <= day - _REPLACEMENT_DAYS <= in_month
