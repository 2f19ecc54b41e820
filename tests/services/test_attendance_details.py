"""How one seat was met, all at once, and who was away from one item."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.kinds import AttendanceMode, AttendanceState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, attendance, meetings
from klyngedesk.services.attendance import AttendanceRow
from klyngedesk.services.attendance_details import (
    Details,
    details_of,
    parts_in,
    register,
    set_details,
    set_details_and_presence,
    set_parts,
    set_substitute_named,
)
from klyngedesk.services.desk import Desk
from klyngedesk.services.papers.meeting_papers import minutes_paper

NEXT = "m-syd-f-1201"
ITEM, OTHER = "syd-f-1201-03", "syd-f-1201-06"
PRESENT, ABSENT = AttendanceState.PRESENT, AttendanceState.ABSENT


def row(desk: Desk, number: int = 0) -> AttendanceRow:
    return desk.ask(attendance.attendance, NEXT)[number]


@pytest.fixture
def seat(example_desk: Desk) -> str:
    return row(example_desk).seat.id


def code(desk: Desk, seat: str, details: Details) -> str:
    with pytest.raises(Refused) as refused:
        desk.do("Ret fremmøde", set_details, NEXT, seat, details)
    return refused.value.problems[0].code


@pytest.mark.parametrize(
    "details",
    [
        Details(PRESENT),
        Details(PRESENT, AttendanceMode.VIRTUAL, arrived="13.18", left="14.30"),
        Details(PRESENT, arrived="13.18", arrived_item_id=ITEM),
        Details(ABSENT, substitute="Tine Falk"),
        Details(ABSENT, substitute="Tine Falk", instead_reason="Hun leder ammeindsatsen"),
        Details(AttendanceState.NO_SHOW, substitute="Tine Falk"),
        Details(AttendanceState.NOT_SUMMONED),
    ],
)
def test_what_is_registered_is_what_is_shown_again(example_desk: Desk, seat: str, details: Details) -> None:
    example_desk.do("Ret fremmøde", set_details, NEXT, seat, details)
    assert details_of(row(example_desk)) == details


def test_typed_times_are_kept_as_the_papers_write_them(example_desk: Desk, seat: str) -> None:
    example_desk.do("Ret fremmøde", set_details, NEXT, seat, Details(PRESENT, arrived="kl. 1318", left="14:30"))
    assert (row(example_desk).arrived_at, row(example_desk).left_at) == ("13.18", "14.30")


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        (Details(ABSENT, instead_reason="Passer bedre"), "attendance.no_substitute"),
        (Details(PRESENT, substitute="Tine Falk"), "attendance.no_reason"),
        (Details(PRESENT, arrived="14.30", left="13.18"), "attendance.left_first"),
        (Details(PRESENT, arrived="senere"), "clock.unreadable"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_of_it_kept(
    example_desk: Desk, seat: str, details: Details, expected: str
) -> None:
    before = details_of(row(example_desk))
    assert code(example_desk, seat, details) == expected
    assert details_of(row(example_desk)) == before


def test_a_letter_takes_back_what_was_said_of_a_substitute(example_desk: Desk, seat: str) -> None:
    example_desk.do("Ret", set_details, NEXT, seat, Details(ABSENT, substitute="Tine", instead_reason="Hun leder det"))
    example_desk.do("Afbud", register, NEXT, seat, ABSENT)
    assert details_of(row(example_desk)) == Details(ABSENT)


def test_a_named_substitute_is_linked_and_a_stranger_is_kept_in_words(example_desk: Desk) -> None:
    rows = example_desk.ask(attendance.attendance, NEXT)
    with_named = next(each for each in rows if each.seat.substitutes)
    named = with_named.seat.substitutes[0]
    example_desk.do("Stedf.", set_substitute_named, NEXT, with_named.seat.id, named.name.upper())
    found = next(each for each in example_desk.ask(attendance.attendance, NEXT) if each.seat.id == with_named.seat.id)
    assert found.substitute_id == named.person_id
    example_desk.do("Stedf.", set_substitute_named, NEXT, with_named.seat.id, "En helt anden")
    found = next(each for each in example_desk.ask(attendance.attendance, NEXT) if each.seat.id == with_named.seat.id)
    assert (found.substitute_id, found.substitute) == (None, "En helt anden")


def test_items_missed_and_conflicts_of_interest_stand_in_the_minutes(example_desk: Desk, seat: str) -> None:
    example_desk.do(
        "Ret fremmøde", set_details_and_presence, NEXT, seat, Details(PRESENT), {ITEM: "conflict", OTHER: "away"}
    )
    assert (row(example_desk).conflicts, row(example_desk).away) == ((ITEM,), (OTHER,))
    assert "inhabil" in told(example_desk)
    assert "punkt 3" in told(example_desk)
    example_desk.do("Ret fremmøde", set_details_and_presence, NEXT, seat, Details(PRESENT), {ITEM: "there"})
    assert row(example_desk).conflicts == ()


def told(desk: Desk) -> str:
    return plain_spaces(" ".join(desk.ask(minutes_paper, NEXT).sentences))


def number_of(desk: Desk, item_id: str) -> str:
    return next(line.number for line in desk.ask(agenda.agenda, NEXT).rows if line.id == item_id)


def test_what_is_missed_follows_its_item_to_another_number_and_leaves_with_it(example_desk: Desk, seat: str) -> None:
    example_desk.do("Inhabil", set_details_and_presence, NEXT, seat, Details(PRESENT), {ITEM: "conflict"})
    assert "deltog ikke i behandlingen af punkt 3." in told(example_desk)
    example_desk.do("Flyt", agenda.move_item, ITEM, 99)
    moved = number_of(example_desk, ITEM)
    assert moved != "3"
    assert f"var inhabil og deltog ikke i behandlingen af punkt {moved}." in told(example_desk)
    example_desk.do("Fjern", agenda.remove_item, ITEM)
    assert "inhabil" not in told(example_desk)
    example_desk.undo()
    assert f"var inhabil og deltog ikke i behandlingen af punkt {moved}." in told(example_desk)


def test_who_leaves_misses_what_is_taken_later_in_whatever_order(example_desk: Desk, seat: str) -> None:
    example_desk.do("Gik", set_details, NEXT, seat, Details(PRESENT, left="13.05"))
    late = number_of(example_desk, OTHER)
    assert re.search(
        rf"forlod mødet kl\. 13\.05 og deltog ikke i behandlingen af punkt [^.]*\b{late}\b", told(example_desk)
    )
    example_desk.do("Udsend", meetings.change_state, NEXT, MeetingState.SENT)
    example_desk.do("Flyt", agenda.move_item, OTHER, 0)
    assert number_of(example_desk, OTHER) == late
    taken_first = told(example_desk)
    example_desk.do("Gik", set_details, NEXT, seat, Details(PRESENT, left="14.00"))
    assert not re.search(rf"behandlingen af punkt [^.]*\b{late}\b", told(example_desk)), taken_first


def test_only_those_who_are_at_the_meeting_can_be_away_from_an_item(example_desk: Desk) -> None:
    first, second = row(example_desk, 0).seat.id, row(example_desk, 1).seat.id
    example_desk.do("Mødt", register, NEXT, first, PRESENT)
    example_desk.do("Afbud", register, NEXT, second, ABSENT)
    assert [each.seat.id for each, _ in example_desk.ask(parts_in, NEXT, ITEM)] == [first]
    example_desk.do("Deltog ikke", set_parts, NEXT, ITEM, {first: "away"})
    assert [part for _, part in example_desk.ask(parts_in, NEXT, ITEM)] == ["away"]


def test_what_is_so_already_is_no_step(example_desk: Desk, seat: str) -> None:
    example_desk.do("Mødt", register, NEXT, seat, PRESENT)
    example_desk.do("Ingen ændring", set_parts, NEXT, ITEM, {seat: "there"})
    assert example_desk.undo_label() == "Mødt"


def test_a_reason_makes_a_substitute_no_absence(example_desk: Desk, seat: str) -> None:
    chosen = Details(AttendanceState.UNKNOWN, substitute="Tine Falk", instead_reason="Hun leder ammeindsatsen")
    example_desk.do("Ret", set_details, NEXT, seat, chosen)
    assert row(example_desk).state is AttendanceState.UNKNOWN
    example_desk.do("Ret", set_details, NEXT, seat, replace(chosen, instead_reason=""))
    assert row(example_desk).state is ABSENT
