"""Outcomes lead on to new items, and decisions get running numbers that can be given back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.danish import NBSP
from klyngedesk.domain.decisions import (
    DecidedItem,
    Effect,
    FollowOn,
    decision_number_text,
    follow_on,
    give_numbers,
    reserved_on_reopening,
)
from klyngedesk.domain.problems import Refused

ITEMS = [DecidedItem(key, Effect.NONE) for key in "abc"]


def test_a_postponed_item_comes_again_in_the_same_body() -> None:
    assert follow_on("7", "professional", Effect.POSTPONED) == FollowOn("7", "professional")


def test_an_item_sent_on_comes_in_the_other_body() -> None:
    assert follow_on("3", "professional", Effect.FORWARDED, "political") == FollowOn("3", "political")
    with pytest.raises(Refused, match=r"decision\.no_target"):
        follow_on("3", "professional", Effect.FORWARDED)
    with pytest.raises(Refused, match=r"decision\.same_body"):
        follow_on("3", "professional", Effect.FORWARDED, "professional")


@pytest.mark.parametrize("effect", [Effect.NONE, Effect.REMOVED])
def test_other_outcomes_lead_to_nothing(effect: Effect) -> None:
    assert follow_on("1", "professional", effect) is None


def test_numbers_run_on_from_the_body_and_year() -> None:
    assert give_numbers(ITEMS, used=range(1, 41)) == {"a": 41, "b": 42, "c": 43}
    assert give_numbers(ITEMS, used=[]) == {"a": 1, "b": 2, "c": 3}
    assert decision_number_text(41, 2022) == f"nr.{NBSP}41/2022"


def test_what_was_not_decided_gets_no_number() -> None:
    items = [DecidedItem("a", None), DecidedItem("b", Effect.REMOVED), DecidedItem("c", Effect.POSTPONED)]
    assert give_numbers(items, used=[7]) == {"c": 8}


def test_a_number_once_given_stays() -> None:
    items = [DecidedItem("a", Effect.NONE, 5), DecidedItem("new", Effect.NONE)]
    assert give_numbers(items, used=[4]) == {"a": 5, "new": 6}


def test_numbers_given_back_are_free_when_nothing_came_after() -> None:
    assert reserved_on_reopening([41, 42], used=range(1, 41)) == ()
    assert give_numbers(ITEMS, used=range(1, 41)) == {"a": 41, "b": 42, "c": 43}


def test_numbers_given_back_wait_for_their_meeting_when_later_ones_are_used() -> None:
    used = [1, 2, 5, 6]
    reserved = reserved_on_reopening([3, 4], used)
    assert reserved == (3, 4)
    assert give_numbers(ITEMS, used, reserved) == {"a": 3, "b": 4, "c": 7}


@given(st.sets(st.integers(1, 60)), st.sets(st.integers(1, 60)), st.integers(0, 8))
def test_no_number_is_given_twice(used: set[int], reserved: set[int], count: int) -> None:
    items = [DecidedItem(str(i), Effect.NONE) for i in range(count)]
    numbers = list(give_numbers(items, used, reserved).values())
    assert len(set(numbers)) == count
    assert not used & set(numbers)
