"""The words of the screens: English has one for all that Danish has, and what it writes can be typed."""

from __future__ import annotations

import inspect
from datetime import date, time, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.danish import parse_date, plain_spaces
from klyngedesk.domain.kinds import Kind, MeetingForm
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.wording import danish_words, english_words
from klyngedesk.wording.words import words_of

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31))


@pytest.mark.parametrize("kind", [each for kinds in get_args(Kind) for each in kinds])
def test_every_kind_has_its_word_in_english(kind: Kind) -> None:
    assert english_words.word(kind)
    assert english_words.title_word(kind)[0].isupper()
    assert not set("æøåÆØÅ") & set(english_words.word(kind))


@pytest.mark.parametrize("state", MeetingState)
def test_every_state_has_its_word_in_english(state: MeetingState) -> None:
    assert english_words.state_word(state)


def test_what_is_not_english_is_danish() -> None:
    assert words_of("da") is words_of("nb") is danish_words
    assert words_of("en") is english_words


@pytest.mark.parametrize("name", danish_words.__all__)
def test_both_languages_say_the_same_things(name: str) -> None:
    assert inspect.isfunction(getattr(english_words, name))


def test_english_says_days_as_they_are_said() -> None:
    day, today = date(2022, 12, 1), date(2022, 11, 22)
    said = [
        english_words.long_date(day),
        english_words.date_in_year(day),
        english_words.short_date(day),
        english_words.short_date_with_year(day),
        english_words.day_and_month(date(2022, 6, 1)),
        english_words.relative_deadline(day, today),
        english_words.relative_deadline(today - timedelta(days=1), today),
        english_words.relative_deadline(today, today),
        english_words.relative_deadline(today + timedelta(days=1), today),
        english_words.relative_deadline(date(2023, 2, 9), today),
        english_words.at_clock(time(13, 5)),
    ]
    assert [plain_spaces(text) for text in said] == [
        "Thursday 1 December 2022",
        "1 December",
        "Thu 1 Dec",
        "1 Dec 2022",
        "1 June",
        "in 9 days",
        "1 day late",
        "today",
        "tomorrow",
        "9 Feb 2023",
        "at 13.05",
    ]


def test_english_says_periods_and_lists() -> None:
    first = date(2022, 5, 1)
    periods = [(first, date(2022, 5, 3)), (first, date(2022, 6, 3)), (first, None), (None, first), (None, None)]
    assert [plain_spaces(english_words.period_text(*each)) for each in periods] == [
        "1–3 May 2022",
        "1 May – 3 June 2022",
        "from 1 May 2022",
        "until 1 May 2022",
        "",
    ]
    assert english_words.join_list(["a", "b", "c"]) == "a, b and c"
    assert english_words.join_some(["a", "b", "c", "d"]) == "a, b and 2 others"
    assert english_words.place_text(MeetingForm.HYBRID, "Hvidovre Rådhus") == "Hvidovre Rådhus and online"
    assert english_words.place_text(MeetingForm.VIRTUAL, "") == "Online"


@given(DAYS)
def test_a_day_that_english_writes_can_be_typed(day: date) -> None:
    assert parse_date(english_words.long_date(day)) == day
    assert parse_date(english_words.date_text(day)) == day
    assert parse_date(english_words.short_date(day), year=day.year) == day
    assert parse_date(english_words.short_date_with_year(day)) == day
