from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import approvals, meetings, planning, settings
from klyngedesk.services.desk import Desk
from klyngedesk.services.planning import ChainLine
from klyngedesk.services.seats import chairs_on
from klyngedesk.services.settings import OwnFacts
from klyngedesk.store.tables import Body, Meeting, MeetingDate

NEXT = "m-syd-f-1201"
BODY = "syd-fagligt"


def test_a_suggestion_has_the_body_s_hours_weekday_and_place(example_desk: Desk) -> None:
    facts = example_desk.ask(planning.suggestion, BODY)
    assert (facts.start, facts.end) == (time(13), time(15))
    assert facts.day.weekday() == 3
    assert facts.day > date(2022, 12, 31)
    assert facts.place


def test_a_body_without_hours_of_its_own_meets_as_it_did_last(example_desk: Desk) -> None:
    example_desk.do("x", lambda work: setattr(work.get(Body, BODY), "meeting_start", ""))
    last = replace(example_desk.ask(planning.suggestion, BODY), day=date(2025, 3, 4), start=time(9, 30), end=time(11))
    example_desk.do("Opret møde", planning.plan_meeting, BODY, last)
    facts = example_desk.ask(planning.suggestion, BODY)
    assert (facts.start, facts.end) == (time(9, 30), time(11))


def test_the_first_meeting_has_the_body_s_chair_and_the_user(example_desk: Desk) -> None:
    example_desk.do("x", settings.set_own_facts, OwnFacts(name="Karen Østergård"))
    for row in example_desk.ask(meetings.list_meetings, None, BODY):
        example_desk.do("x", lambda work, row=row: setattr(work.get(Meeting, row.id), "state", MeetingState.CANCELLED))  # type: ignore[misc]
    facts = example_desk.ask(planning.suggestion, BODY)
    chairs = example_desk.ask(chairs_on, BODY, facts.day)
    assert facts.leader == chairs[0].person != ""
    assert facts.minute_taker == "Karen Østergård"


def test_a_moved_meeting_has_the_dates_of_one_planned_that_day_and_says_which_fell_on_a_day_off(
    example_desk: Desk,
) -> None:
    facts = planning.MeetingFacts(date(2023, 5, 25), time(13), time(15))
    there = example_desk.do("Opret møde", planning.plan_meeting, BODY, facts)
    moved = example_desk.do("Opret møde", planning.plan_meeting, BODY, replace(facts, day=date(2023, 8, 24)))
    example_desk.do("Ret mødet", planning.edit_meeting, moved, facts)

    def dates(meeting_id: str) -> list[tuple[str, date, date | None, str]]:
        rows = example_desk.ask(lambda work: work.find(MeetingDate, "position", meeting_id=meeting_id))
        return [(row.step, row.day, row.planned, row.reason) for row in rows]

    assert dates(moved) == dates(there)
    assert any(reason.endswith("som er en fridag") for *_, reason in dates(moved))


def test_changing_the_day_counts_the_open_dates_anew_in_one_step(example_desk: Desk) -> None:
    view = example_desk.ask(meetings.meeting, NEXT)
    done = {row.id: row.day for row in view.dates if row.done_on}
    facts = planning.MeetingFacts(date(2022, 12, 8), view.start, view.end, place="Tårnby Rådhus")
    example_desk.do("Ret mødet", planning.edit_meeting, NEXT, facts)
    moved = example_desk.ask(meetings.meeting, NEXT)
    assert (moved.day, moved.place) == (date(2022, 12, 8), "Tårnby Rådhus")
    days = {row.id: row.day for row in moved.dates}
    assert all(days[key] == day for key, day in done.items())
    assert next(row.day for row in moved.dates if row.step == "agenda") == date(2022, 12, 1)
    example_desk.undo()
    assert example_desk.ask(meetings.meeting, NEXT) == view


def test_a_meeting_that_ends_before_it_starts_is_refused_whole(example_desk: Desk) -> None:
    facts = replace(example_desk.ask(planning.suggestion, BODY), end=time(12))
    before = len(example_desk.ask(meetings.list_meetings))
    with pytest.raises(Refused):
        example_desk.do("Opret møde", planning.plan_meeting, BODY, facts)
    assert len(example_desk.ask(meetings.list_meetings)) == before


def test_a_date_is_moved_with_its_reason_and_ticked(example_desk: Desk) -> None:
    row = next(row for row in example_desk.ask(meetings.meeting, NEXT).dates if row.step == "agenda")
    line = ChainLine(row.id, date(2022, 11, 25), "Formanden er på ferie", done=True)
    example_desk.do("Ret datoerne", planning.set_dates, [line])
    changed = next(each for each in example_desk.ask(meetings.meeting, NEXT).dates if each.id == row.id)
    assert (changed.day, changed.reason, changed.done_on) == (line.day, line.reason, date(2022, 11, 22))


def test_both_chairs_approve_before_the_minutes_are_locked(example_desk: Desk) -> None:
    chairs = example_desk.ask(approvals.chairs, "m-syd-f-1013")
    assert [chair.role for chair in chairs] == ["Formand", "Medformand"]
    assert all(chair.approved_on for chair in chairs)


def test_a_meeting_is_removed_with_its_sub_items_and_comes_back(example_desk: Desk) -> None:
    view = example_desk.ask(meetings.meeting, NEXT)
    example_desk.do("Fjern mødet", meetings.remove_meeting, NEXT)
    assert all(row.id != NEXT for row in example_desk.ask(meetings.list_meetings))
    example_desk.undo()
    assert example_desk.ask(meetings.meeting, NEXT) == view


def test_a_day_that_has_a_meeting_is_not_suggested_again(example_desk: Desk) -> None:
    days = []
    for _ in range(3):
        facts = example_desk.ask(planning.suggestion, BODY)
        days.append(facts.day)
        example_desk.do("Opret møde", planning.plan_meeting, BODY, facts)
    assert days == sorted(set(days))
    assert len({day.weekday() for day in days}) == 1
