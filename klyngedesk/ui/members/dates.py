"""Fields for days that may be left empty."""

from __future__ import annotations

from datetime import date
from typing import cast

from klyngedesk.domain.near_dates import parse_date_near
from klyngedesk.domain.problems import refuse
from klyngedesk.ui.widgets.fields import DateField, FormField
from klyngedesk.ui.words import date_text

_WIDTH = 248


def day_field(label: str, today: date, *, needed: bool = False, beside: bool = False, help_text: str = "") -> FormField:
    """A day; one typed without a year is within half a year of today.

    A `needed` one is refused empty with `date.missing`. One that stands `beside` another takes the room it gets, so
    that both begin and end where the other fields do.
    """

    def read(text: str) -> date | None:
        if text.strip():
            return parse_date_near(text, today)
        if needed:
            raise refuse("date.missing")
        return None

    return FormField(label, DateField(read, date_text), width=None if beside else _WIDTH, help_text=help_text)


def day_of(field: FormField) -> date | None:
    """The day typed in such a field; raises Refused."""
    return cast("date | None", field.value())


def needed_day(field: FormField) -> date:
    """The day typed in a field that may not be empty; raises Refused."""
    return cast(date, field.value())
