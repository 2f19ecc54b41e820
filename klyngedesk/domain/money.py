"""Amounts of money: whole øre in an int, never a float; shown and typed the Danish way.

Source of the forms: Danish municipal papers ("41.718 kr."), a point between thousands and a comma before øre.
"""

from __future__ import annotations

import re
from fractions import Fraction

from klyngedesk.domain.danish import MINUS, NBSP, format_number, plain_spaces, round_half_up
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import quoted

KRONE = 100
"""One krone in øre."""

LARGEST = 10**15
"""The largest amount taken in, in øre (ten thousand billion kroner): more is a slip of the keyboard."""

_UNIT = re.compile(r"^(?:kr\.?|dkk)|(?:kr\.?|kroner|dkk)$")
_AMOUNT = re.compile(
    r"(?P<sign>[-−–]?) ?(?P<kroner>[0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]+)(?:,(?:(?P<oere>[0-9]+)|[-–]{1,2}))?"
)
_POINT_FOR_COMMA = re.compile(r"[0-9]\.[0-9]{1,2}(?![0-9])")


def format_amount(oere: int, decimals: int | None = None) -> str:
    """An amount without its unit: "41.718", "1.234,50".

    `decimals` is 2 or 0 (rounded, halves away from zero); None shows øre only when there are any.
    """
    if decimals not in (None, 0, 2):
        raise ValueError(f"an amount has 0 or 2 decimals, not {decimals}")
    if decimals == 0:
        return format_number(round_half_up(Fraction(oere, KRONE)))
    kroner, rest = divmod(abs(oere), KRONE)
    sign = MINUS if oere < 0 else ""
    shown = f",{rest:02d}" if rest or decimals == 2 else ""
    return f"{sign}{format_number(kroner)}{shown}"


def format_kroner(oere: int, decimals: int | None = None) -> str:
    """An amount with its unit and a no-break space: "41.718 kr.", "1.234,50 kr."."""
    return f"{format_amount(oere, decimals)}{NBSP}kr."


def parse_amount(text: str) -> int:
    """The øre in a typed amount: "1.234,50", "1234", "kr. 5.000", "5.000 kr.", "5.000,-", "−1 234,5".

    A point is only ever between thousands. Refuses what is no amount (money.empty, money.unreadable), a
    point before what looks like øre (money.point_for_comma), more than two decimals
    (money.too_many_decimals) and more than `LARGEST` (money.too_large).
    """
    typed = plain_spaces(text).strip().lower()
    if not typed:
        raise refuse("money.empty")
    amount = _AMOUNT.fullmatch(_UNIT.sub("", typed).strip())
    if amount is None:
        if _POINT_FOR_COMMA.search(typed):
            raise refuse("money.point_for_comma", text=quoted(text))
        raise refuse("money.unreadable", text=quoted(text))
    oere_typed = amount["oere"] or ""
    if len(oere_typed) > 2:
        raise refuse("money.too_many_decimals", text=quoted(text))
    kroner = int(re.sub(r"[. ]", "", amount["kroner"]))
    oere = kroner * KRONE + int(oere_typed.ljust(2, "0"))
    if oere > LARGEST:
        raise refuse("money.too_large", text=quoted(text), largest=format_kroner(LARGEST))
    return -oere if amount["sign"] else oere
