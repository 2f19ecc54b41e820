"""Kinds, states, days and lists of names on the screen, in the language that is spoken.

What the journal, a paper or a mail says is Danish, and takes its words from the domain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

from klyngedesk.domain.kinds import Kind, MeetingForm
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.ui.language import spoken
from klyngedesk.wording import table
from klyngedesk.wording.words import Words, words_of


def _words() -> Words:
    return words_of(spoken())


def word(kind: Kind) -> str:
    """A kind in lower case, to stand inside a sentence."""
    return _words().word(kind)


def title_word(kind: Kind) -> str:
    """A kind with a capital first letter."""
    return _words().title_word(kind)


def state_word(state: MeetingState) -> str:
    """A meeting's state in lower case."""
    return _words().state_word(state)


def place_text(form: MeetingForm, place: str) -> str:
    """Where a meeting is held, in one line."""
    return _words().place_text(form, place)


def decision_number_text(number: int, year: int) -> str:
    """ "nr. 14/2022", "no. 14/2022"."""
    return _words().decision_number_text(number, year)


def date_text(day: date) -> str:
    """ "1. december 2022", "1 December 2022"."""
    return _words().date_text(day)


def long_date(day: date) -> str:
    """ "torsdag 1. december 2022", "Thursday 1 December 2022"."""
    return _words().long_date(day)


def date_in_year(day: date) -> str:
    """ "1. december", "1 December"."""
    return _words().date_in_year(day)


def long_date_in_year(day: date) -> str:
    """ "torsdag 1. december", "Thursday 1 December"."""
    return _words().long_date_in_year(day)


def short_date(day: date) -> str:
    """ "to. 24. nov.", "Thu 24 Nov"."""
    return _words().short_date(day)


def short_date_with_year(day: date) -> str:
    """ "1. dec. 2022", "1 Dec 2022"."""
    return _words().short_date_with_year(day)


def day_and_month(day: date) -> str:
    """ "24. nov.", "24 Nov"."""
    return _words().day_and_month(day)


def date_near(day: date, today: date) -> str:
    """A short date, with its year when it is not the present one."""
    return _words().date_near(day, today)


def relative_deadline(day: date, today: date) -> str:
    """ "om 9 dage", "in 9 days"; far off the date."""
    return _words().relative_deadline(day, today)


def period_text(first: date | None, last: date | None) -> str:
    """ "1.–3. maj 2022", "1–3 May 2022"."""
    return _words().period_text(first, last)


def period_label(day: date) -> str:
    """ "3. kv. 22", "Q3 22": what a value measured on a day stands for."""
    return _words().period_label(day)


def at_clock(at: time) -> str:
    """ "kl. 13.05", "at 13.05"."""
    return _words().at_clock(at)


def body_inside(name: str) -> str:
    """A body's name inside a sentence: "fagligt niveau"; in English a name, as it is."""
    return _words().body_inside(name)


def join_list(parts: Sequence[str]) -> str:
    """ "a, b og c", "a, b and c"."""
    return _words().join_list(parts)


def join_some(names: Sequence[str]) -> str:
    """ "a, b og 3 andre", "a, b and 3 others"."""
    return _words().join_some(names)


def table_of(area: str, name: str) -> Mapping[Any, str]:
    """A table of words that one page alone shows, by its file in klyngedesk.wording and its name there."""
    return table(area, name, spoken())
