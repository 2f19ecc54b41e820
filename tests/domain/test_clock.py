"""Clock times follow from the start and the minutes."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.clock import TimedItem, clock_of, minutes_of, parse_clock, timetable
from klyngedesk.domain.danish import clock_text
from klyngedesk.domain.problems import Refused


def test_items_follow_each_other_and_sub_items_lie_inside() -> None:
    table = timetable(
        time(13),
        [
            TimedItem("approval", 5),
            TimedItem("heading"),
            TimedItem("theme", 25),
            TimedItem("talk", 10, "theme"),
            TimedItem("debate", 15, "theme"),
            TimedItem("end", 5),
        ],
    )
    assert {key: slot.text() for key, slot in table.slots.items()} == {
        "approval": "13.00–13.05",
        "theme": "13.05–13.30",
        "talk": "13.05–13.15",
        "debate": "13.15–13.30",
        "end": "13.30–13.35",
    }
    assert (table.total, table.end, table.overfull) == (35, time(13, 35), ())
    assert table.spare(time(15)) == 85
    assert table.spare(time(13, 30)) == -5


def test_an_item_without_minutes_takes_those_of_its_sub_items() -> None:
    table = timetable(time(9), [TimedItem("theme"), TimedItem("a", 10, "theme"), TimedItem("b", 5, "theme")])
    assert table.slots["theme"].text() == "09.00–09.15"
    assert table.total == 15


def test_sub_items_that_do_not_fit_are_told() -> None:
    table = timetable(time(9), [TimedItem("theme", 10), TimedItem("a", 15, "theme"), TimedItem("next", 5)])
    assert table.overfull == ("theme",)
    assert table.slots["next"].text() == "09.10–09.15"


def test_a_meeting_may_pass_midnight() -> None:
    table = timetable(time(23, 50), [TimedItem("late", 20)])
    assert table.slots["late"].text() == "23.50–00.10"
    assert table.spare(time(0, 30)) == 20


def test_minutes_are_never_negative() -> None:
    with pytest.raises(Refused, match=r"clock\.negative_minutes"):
        timetable(time(9), [TimedItem("a", -5)])


@given(st.lists(st.integers(0, 60), max_size=20))
def test_the_total_is_what_the_items_take(minutes: list[int]) -> None:
    table = timetable(time(8), [TimedItem(str(i), m) for i, m in enumerate(minutes)])
    assert table.total == sum(minutes)
    ends = [slot.end for slot in table.slots.values()]
    assert [slot.start for slot in table.slots.values()][1:] == ends[:-1]


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("13", time(13)),
        ("9", time(9)),
        ("13.05", time(13, 5)),
        ("13:05", time(13, 5)),
        ("1305", time(13, 5)),
        ("905", time(9, 5)),
        ("kl. 9.30", time(9, 30)),
        ("0", time(0)),
    ],
)
def test_clock_times_as_people_type_them(typed: str, at: time) -> None:
    assert parse_clock(typed) == at


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "clock.unreadable"),
        ("middag", "clock.unreadable"),
        ("13.5", "clock.unreadable"),
        ("13.05.00", "clock.unreadable"),
        ("24", "clock.no_such_time"),
        ("13.60", "clock.no_such_time"),
        ("2560", "clock.no_such_time"),
    ],
)
def test_what_is_no_time_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        parse_clock(typed)


@given(st.integers(0, 1439))
def test_every_shown_time_can_be_typed(minutes: int) -> None:
    at = clock_of(minutes)
    assert parse_clock(clock_text(at)) == at
    assert minutes_of(at) == minutes
