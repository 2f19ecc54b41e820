"""Fields that the dialogs of a focus area share."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.domain.measuring import number_text, parse_decimal
from klyngedesk.ui.widgets.fields import AmountField, FormField, SuggestField
from klyngedesk.ui.widgets.format_bar import FormatBar
from klyngedesk.ui.widgets.rich_editor import RichEditor


def number_field(label: str, value: Decimal | None, *, help_text: str = "") -> FormField:
    """A decimal number or none."""
    editor = AmountField(
        lambda text: parse_decimal(text) if text.strip() else None,
        lambda shown: number_text(shown) if isinstance(shown, Decimal) else "",
    )
    field = FormField(label, editor, help_text=help_text)
    field.set_value(value)
    return field


def suggest_field(label: str, suggestions: Sequence[str], value: str, *, help_text: str = "") -> FormField:
    """A line with suggestions."""
    field = FormField(label, SuggestField(suggestions), help_text=help_text)
    field.set_value(value)
    return field


def long_field(label: str, value: FormattedText, *, lines: int = 4) -> FormField:
    """A formatted text with its toolbar."""
    editor = RichEditor(lines=lines)
    field = FormField(label, editor, tools=FormatBar(editor, always=True))
    field.set_value(value)
    return field


def number_of(field: FormField) -> Decimal | None:
    """The number in a field."""
    value = field.value()
    return value if isinstance(value, Decimal) else None


def long_of(field: FormField) -> FormattedText:
    """The formatted text in a field."""
    value = field.value()
    return value if isinstance(value, FormattedText) else EMPTY
