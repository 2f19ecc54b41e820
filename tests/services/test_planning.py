from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.services import approvals, meetings, planning
from klyngedesk.services.desk import Desk
from klyngedesk.services.planning import ChainLine

NEXT = "m-syd-f-1201"
BODY = "syd-fagligt"


def test_a_suggestion_has_the_body_s_hours_weekday_and_place(example_desk: Desk) -> None:
    facts = example_desk.ask(planning.suggestion, BODY)
    assert (facts.start, facts.end) == (time(13), time(15))
    assert facts.day.weekday() == 3
    assert facts.day > date(2022, 12, 31)
    assert facts.place


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
