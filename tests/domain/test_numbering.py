"""Numbers follow the agenda until it is sent; from then on they stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.numbering import (
    NumberedItem,
    next_running_number,
    number_items,
    number_key,
    number_text,
)
from klyngedesk.domain.problems import Refused

AGENDA = (
    NumberedItem("approval"),
    NumberedItem("heading", heading=True),
    NumberedItem("theme"),
    NumberedItem("talk", parent="theme"),
    NumberedItem("debate", parent="theme"),
    NumberedItem("other"),
)


def sent(items: tuple[NumberedItem, ...], start: int = 1) -> list[NumberedItem]:
    numbers = number_items(items, start)
    return [NumberedItem(i.id, i.parent, i.heading, numbers[i.id]) for i in items]


def test_items_sub_items_and_headings() -> None:
    assert number_items(AGENDA) == {
        "approval": "1",
        "heading": "",
        "theme": "2",
        "talk": "2.1",
        "debate": "2.2",
        "other": "3",
    }


def test_numbers_that_run_on() -> None:
    numbers = number_items(AGENDA, start=715)
    assert (numbers["approval"], numbers["talk"], numbers["other"]) == ("715", "716.1", "717")
    assert next_running_number(numbers.values()) == 718
    assert next_running_number([]) == 1


def test_items_under_a_heading_are_numbered_as_if_it_were_not_there() -> None:
    items = [
        NumberedItem("first"),
        NumberedItem("cases", heading=True),
        NumberedItem("a", parent="cases"),
        NumberedItem("b", parent="cases"),
        NumberedItem("last"),
    ]
    assert number_items(items) == {"first": "1", "cases": "", "a": "2", "b": "3", "last": "4"}


def test_reordering_a_sent_agenda_keeps_the_numbers() -> None:
    items = sent(AGENDA)
    assert number_items(items[::-1]) == number_items(AGENDA)


def test_late_items_follow_the_last_number_wherever_they_stand() -> None:
    items = [NumberedItem("urgent"), *sent(AGENDA), NumberedItem("third talk", parent="theme")]
    numbers = number_items(items)
    assert numbers["urgent"] == "4"
    assert numbers["third talk"] == "2.3"
    assert numbers["other"] == "3"


def test_the_number_of_a_removed_item_is_not_used_again() -> None:
    left = [item for item in sent(AGENDA) if item.id not in ("other", "debate")]
    late = [*left, NumberedItem("new"), NumberedItem("new talk", parent="theme")]
    numbers = number_items(late, removed=["3", "2.2"])
    assert (numbers["new"], numbers["new talk"]) == ("4", "2.3")


def test_a_late_item_may_have_sub_items() -> None:
    numbers = number_items([*sent(AGENDA), NumberedItem("new"), NumberedItem("part", parent="new")])
    assert numbers["part"] == "4.1"


@pytest.mark.parametrize("parent", ["nowhere", "itself"])
def test_an_item_under_nothing_is_refused(parent: str) -> None:
    with pytest.raises(Refused, match=r"numbering\.unknown_parent"):
        number_items([NumberedItem("itself", parent=parent)])


def test_numbers_sort_by_their_parts() -> None:
    assert sorted(["10", "3.10", "3.2", "3"], key=number_key) == ["3", "3.2", "3.10", "10"]
    assert number_text(number_key("3.10")) == "3.10"
    with pytest.raises(Refused, match=r"numbering\.unreadable"):
        number_key("3a")


@given(st.lists(st.booleans(), max_size=12), st.data())
def test_no_two_items_ever_have_one_number(tops: list[bool], data: st.DataObject) -> None:
    before = tuple(NumberedItem(f"old {i}", heading=heading) for i, heading in enumerate(tops))
    late = [NumberedItem(f"late {i}") for i in range(data.draw(st.integers(0, 4)))]
    shuffled = data.draw(st.permutations([*sent(before), *late]))
    numbers = number_items(shuffled)
    given_numbers = [number for number in numbers.values() if number]
    assert len(set(given_numbers)) == len(given_numbers)
    assert all(numbers[item.id] == number for item, number in zip(before, number_items(before).values(), strict=True))
