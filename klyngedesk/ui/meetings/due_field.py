"""The deadline for input to a meeting, as it is typed."""

from __future__ import annotations

from datetime import date

from klyngedesk.domain.near_dates import parse_date_near
from klyngedesk.ui.widgets.fields import DateField, FormField
from klyngedesk.ui.words import long_date

_WIDTH = 280


def due_field(label: str, meeting_day: date) -> FormField:
    """A day that may be left empty; without a year the one nearest to the meeting is meant."""
    read = DateField(lambda text: parse_date_near(text, meeting_day) if text.strip() else None, long_date)
    return FormField(label, read, width=_WIDTH)
