"""Codes of municipalities, which come with and without their leading zero: 0101 and 101 are both København.

How names are spelled is in `organisation_names`. Source: Danmarks Statistik prints three digits in its files,
the municipality register four.
"""

from __future__ import annotations

import re

_CODE = re.compile(r"0?([0-9]{3})")


def municipality_code(text: str | int) -> str | None:
    """The code as four digits ("0101"); None for what is no municipality (000 is the whole country)."""
    found = _CODE.fullmatch(str(text).strip())
    if found is None or int(found[1]) < 101:
        return None
    return f"0{found[1]}"
