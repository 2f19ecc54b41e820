"""The words for the table of attendance, and what follows from times of coming and going."""

from __future__ import annotations

from datetime import time

import pytest

from klyngedesk.domain.attendance import (
    HeardItem,
    Person,
    SeatAttendance,
    attended,
    item_at,
    items_text,
    missed_by_leaving,
    table_words,
)
from klyngedesk.domain.clock import Slot
from klyngedesk.domain.danish import NBSP, plain_spaces
from klyngedesk.domain.kinds import AttendanceMode, AttendanceState

A = AttendanceState
HOLDER = Person("Rasmus Åkjær", "Ishøj Kommune")
PART = {"arrived": time(13, 18), "arrived_item": "3"}


@pytest.mark.parametrize(
    ("seat", "words"),
    [
        (SeatAttendance(None), "–"),
        (SeatAttendance(HOLDER), "–"),
        (SeatAttendance(HOLDER, A.PRESENT), "Til stede"),
        (SeatAttendance(HOLDER, A.PRESENT, AttendanceMode.VIRTUAL), "Til stede, virtuelt"),
        (SeatAttendance(HOLDER, A.ABSENT), "Afbud"),
        (SeatAttendance(HOLDER, A.NO_SHOW), "Ikke til stede"),
        (SeatAttendance(HOLDER, A.NOT_SUMMONED), "Ikke indkaldt"),
        (SeatAttendance(HOLDER, A.ABSENT, substitute="Line Aabyhøj"), "Afbud; Line Aabyhøj deltog"),
        (SeatAttendance(HOLDER, A.NO_SHOW, substitute="Line"), "Ikke til stede; Line deltog"),
        (SeatAttendance(HOLDER, A.PRESENT, substitute="Line", chosen=True), "Line deltog i stedet"),
        (SeatAttendance(HOLDER, A.PRESENT, **PART), "Til stede fra kl. 13.18, punkt 3"),
        (SeatAttendance(HOLDER, A.PRESENT, arrived_item="3"), "Til stede fra punkt 3"),
        (
            SeatAttendance(HOLDER, A.PRESENT, left=time(14, 31), missed_by_leaving=("7", "8", "9")),
            "Til stede til kl. 14.31",
        ),
        (
            SeatAttendance(HOLDER, A.PRESENT, **PART, left=time(14, 31)),
            "Til stede fra kl. 13.18, punkt 3, til kl. 14.31",
        ),
        (SeatAttendance(HOLDER, A.PRESENT, absent_items=("6",)), "Til stede, dog ikke punkt 6"),
        (
            SeatAttendance(HOLDER, A.PRESENT, absent_items=("6",), conflict_items=("2",)),
            "Til stede, dog ikke punkt 2 og 6",
        ),
        (
            SeatAttendance(HOLDER, A.ABSENT, AttendanceMode.VIRTUAL, "Line", **PART),
            "Afbud; Line deltog fra kl. 13.18, punkt 3, virtuelt",
        ),
        (
            SeatAttendance(HOLDER, A.PRESENT, left=time(14), missed_by_leaving=("7", "8"), absent_items=("3", "8")),
            "Til stede til kl. 14.00, dog ikke punkt 3",
        ),
        (SeatAttendance(HOLDER, A.ABSENT, absent_items=("6",)), "Afbud"),
    ],
)
def test_the_words_of_the_table(seat: SeatAttendance, words: str) -> None:
    assert plain_spaces(table_words(seat)) == words


def test_items_are_told_in_the_order_of_their_numbers() -> None:
    assert items_text(["10", "9", "5.2", "9"]) == f"punkt{NBSP}5.2, 9 og 10"


# Item 6 was taken before item 5, which has two parts; the last item has no time.
TAKEN = (
    HeardItem("4", Slot(13 * 60 + 30, 13 * 60 + 50)),
    HeardItem("6", Slot(13 * 60 + 50, 14 * 60 + 5)),
    HeardItem("5", Slot(14 * 60 + 5, 14 * 60 + 30)),
    HeardItem("5.1", Slot(14 * 60 + 5, 14 * 60 + 15), "5"),
    HeardItem("5.2", Slot(14 * 60 + 15, 14 * 60 + 30), "5"),
    HeardItem("7", Slot(14 * 60 + 30, 14 * 60 + 40)),
    HeardItem("8"),
)


@pytest.mark.parametrize(
    ("left", "missed"),
    [
        (time(14, 31), ("7", "8")),
        (time(14, 30), ("7", "8")),
        (time(14, 20), ("5.2", "7", "8")),
        (time(14, 5), ("5", "7", "8")),
        (time(13, 55), ("6", "5", "7", "8")),
        (time(14, 45), ()),
    ],
)
def test_who_leaves_misses_what_was_not_heard_to_its_end(left: time, missed: tuple[str, ...]) -> None:
    assert missed_by_leaving(left, TAKEN) == missed


@pytest.mark.parametrize(
    ("at", "number"), [(time(13, 18), ""), (time(13, 30), "4"), (time(13, 50), "6"), (time(14, 20), "5.2")]
)
def test_the_item_under_way(at: time, number: str) -> None:
    assert item_at(at, TAKEN) == number


def test_those_who_sign() -> None:
    seats = [
        SeatAttendance(HOLDER, A.PRESENT),
        SeatAttendance(Person("Jørgen Elkær", "Glostrup Kommune"), A.ABSENT, substitute="Line Aabyhøj"),
        SeatAttendance(Person("Mona Thorupgaard"), A.ABSENT),
        SeatAttendance(None),
    ]
    assert attended(seats) == (HOLDER, Person("Line Aabyhøj (stedfortræder)", "Glostrup Kommune"))
