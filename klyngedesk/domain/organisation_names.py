"""Recognise an organisation in spite of its spelling.

Names vary from list to list: Høje Taastrup and Høje-Taastrup, "Brøndby Kommune", "Bornholms Regionskommune",
Nordfyn and Nordfyns. A key that drops what varies makes the different spellings equal.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_NOT_LETTERS_OR_DIGITS = re.compile(r"[\W_]+")
_WORDS_THAT_COME_AND_GO = frozenset({"kommune", "regionskommune"})


def spelling_key(name: str) -> str:
    """The same string for all usual spellings of one organisation; empty for a name without letters.

    Case, punctuation, spaces, the words "kommune" and "regionskommune", a genitive s and aa for å do not
    count.
    """
    folded = unicodedata.normalize("NFC", name).casefold().replace("aa", "å")
    words = [word for word in _NOT_LETTERS_OR_DIGITS.split(folded) if word not in _WORDS_THAT_COME_AND_GO]
    return "".join(words).removesuffix("s")


def match_organisation(name: str, known: Sequence[str]) -> str | None:
    """The known organisation that `name` is a spelling of; None when there is none, or more than one."""
    if name in known:
        return name
    key = spelling_key(name)
    found = [candidate for candidate in known if spelling_key(candidate) == key] if key else []
    return found[0] if len(found) == 1 else None
