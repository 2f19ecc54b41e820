"""The words of the screens in Danish, which are those of the papers."""

from __future__ import annotations

from klyngedesk.domain.danish import (
    at_clock,
    body_inside,
    date_in_year,
    date_near,
    date_text,
    day_and_month,
    join_list,
    join_some,
    long_date,
    long_date_in_year,
    period_text,
    relative_deadline,
    short_date,
    short_date_with_year,
)
from klyngedesk.domain.decisions import decision_number_text
from klyngedesk.domain.kinds import title_word, word
from klyngedesk.domain.meeting_places import place_text
from klyngedesk.domain.meeting_states import state_word

__all__ = [
    "at_clock",
    "body_inside",
    "date_in_year",
    "date_near",
    "date_text",
    "day_and_month",
    "decision_number_text",
    "join_list",
    "join_some",
    "long_date",
    "long_date_in_year",
    "period_text",
    "place_text",
    "relative_deadline",
    "short_date",
    "short_date_with_year",
    "state_word",
    "title_word",
    "word",
]
