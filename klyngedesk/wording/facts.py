"""The facts of a refusal, as its sentence says them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from klyngedesk.domain.danish import clock_text, count_text
from klyngedesk.domain.disk_reasons import DiskReason
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.wording.words import Words


class Fact:
    """A fact to be put into a sentence by its name.

    A day can be asked for its {day:weekday}, {day:month} and {day:year}; a count for its noun as
    {count:posting|postings}; what is empty is said by the words after the colon: {person:Somebody else}.
    """

    def __init__(self, value: object, words: Words) -> None:
        self._value, self._words = value, words

    def __format__(self, form: str) -> str:
        value = self._value
        if value is None or value == "":
            return form
        match value:
            case datetime():
                return f"{self._words.long_date(value.date())} {self._words.at_clock(value.time())}"
            case date():
                return self._day(value, form)
            case time():
                return clock_text(value)
            case int() if "|" in form:
                return count_text(value, *form.split("|"))
            case MeetingState():
                return self._words.state_word(value)
            case DiskReason():
                return self._words.disk_reason(value.number)
        return str(value)

    def _day(self, day: date, form: str) -> str:
        forms = {"weekday": self._words.weekday_name(day), "month": self._words.month_name(day.month)}
        return str(day.year) if form == "year" else forms.get(form) or self._words.date_text(day)


def said(facts: Mapping[str, object], words: Words) -> dict[str, Fact]:
    """All facts of a refusal in a language."""
    return {name: Fact(value, words) for name, value in facts.items()}
