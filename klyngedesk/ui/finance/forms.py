"""Fields that the dialogs of the two purses share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from klyngedesk.domain.danish import format_number
from klyngedesk.domain.money import format_amount, parse_amount
from klyngedesk.domain.typed_numbers import parse_count, parse_percent, parse_year
from klyngedesk.ui.finance.words import shown_day, typed_day
from klyngedesk.ui.widgets.fields import AmountField, Choice, Combo, DateField, FormField, LineField, TextField


def text_field(label: str, value: str = "", *, width: int | None = None, help_text: str = "") -> FormField:
    """A line of text."""
    return _holding(FormField(label, TextField(), width=width, help_text=help_text), value)


def amount_field(label: str, oere: int | None = None, *, width: int | None = None) -> FormField:
    """An amount in øre; empty is refused."""
    editor = AmountField(parse_amount, lambda value: format_amount(value) if isinstance(value, int) else "")
    return _holding(FormField(label, editor, width=width), oere)


def count_field(label: str, value: int, *, width: int | None = None, help_text: str = "") -> FormField:
    """A whole number."""
    editor = AmountField(parse_count, lambda shown: format_number(shown) if isinstance(shown, int) else "")
    return _holding(FormField(label, editor, width=width, help_text=help_text), value)


def percent_field(label: str, hundredths: int, *, width: int | None = None) -> FormField:
    """Hundredths of a per cent."""
    return _holding(FormField(label, AmountField(parse_percent, _percent_text), width=width), hundredths)


def year_field(label: str, year: int, *, width: int | None = 96) -> FormField:
    """A year."""
    return _holding(FormField(label, LineField(parse_year, str), width=width), year)


def day_field(
    label: str, day: date | None, near: date | int, *, width: int | None = None, help_text: str = ""
) -> FormField:
    """A day or none; one typed without a year is within half a year of the day `near`, or in that year."""
    editor = DateField(lambda text: typed_day(text, near), shown_day)
    return _holding(FormField(label, editor, width=width, help_text=help_text), day)


def choice_field(
    label: str, choices: Sequence[Choice], current: object = None, *, width: int | None = None, help_text: str = ""
) -> FormField:
    """One of a list."""
    return _holding(FormField(label, Combo(choices), width=width, help_text=help_text), current)


def start_in(field: FormField) -> None:
    """Let a dialog begin in a field."""
    field.editor.widget().setFocus()


def day_of(field: FormField) -> date | None:
    """The day in a field."""
    value = field.value()
    return value if isinstance(value, date) else None


def whole(field: FormField) -> int:
    """The number in a field; raises Refused."""
    value = field.value()
    assert isinstance(value, int)
    return value


def key_of(field: FormField) -> str | None:
    """The chosen key of a field; None for none."""
    value = field.value()
    return value if isinstance(value, str) and value else None


def _holding(field: FormField, value: object) -> FormField:
    field.set_value(value)
    return field


def _percent_text(hundredths: object) -> str:
    if not isinstance(hundredths, int):
        return ""
    whole_part, rest = divmod(abs(hundredths), 100)
    return f"{'−' if hundredths < 0 else ''}{whole_part},{rest:02d}"
