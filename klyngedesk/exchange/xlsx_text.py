"""Text that Excel shows as it was typed.

A text that begins like a formula stays a text, characters that XML forbids are dropped, and a text that Excel
would take for its own escape (`_x000D_`) is escaped.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

LONGEST = 32_767
"""The most characters that a cell holds, by Excel's own specification."""

_CUT = " … (forkortet, fordi en celle i Excel højst rummer 32.767 tegn)"
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_FORMULA_STARTS = ("=", "+", "-", "@")


def cell_text(text: str) -> str:
    """`text` as it is stored in a cell; a text that is too long for one says itself that it was cut."""
    plain = _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(plain) > LONGEST:
        plain = plain[: LONGEST - len(_CUT)] + _CUT
    return _LOOKS_ESCAPED.sub("_x005F_", plain)


def text_from_cell(stored: str) -> str:
    """The text that a stored string stands for; undoes `cell_text`."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), stored)


def put_text(cell: Cell, text: str) -> None:
    """Write `text` into the cell as text, whatever it begins with."""
    cell.value = cell_text(text)
    cell.data_type = "s"
    if text.startswith(_FORMULA_STARTS):
        # Keeps it a text when the user edits the cell and presses Enter.
        cell.quotePrefix = True


def sheet_name(title: str) -> str:
    """A legal name for a sheet: at most 31 characters, none of []:*?/\\, no apostrophe at its ends."""
    legal = re.sub(r"[\[\]:*?/\\]", " ", _FORBIDDEN.sub("", title))
    return " ".join(legal.split())[:31].strip(" '") or "Ark1"
