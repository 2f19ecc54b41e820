"""When a meeting was opened and closed in fact, and in what form it is held."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from klyngedesk.domain.kinds import AttendanceMode, AttendanceState, MeetingForm
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import attendance, meetings, planning
from klyngedesk.services.desk import Desk
from klyngedesk.services.meeting_times import set_times
from klyngedesk.services.meetings import moment
from klyngedesk.services.papers.meeting_papers import agenda_paper, minutes_paper
from klyngedesk.store.opening import open_store

NEXT = "m-syd-f-1201"
ONLINE = "m-syd-f-23-1012"


def take(desk: Desk, *states: MeetingState) -> None:
    for state in states:
        desk.do("Videre", meetings.change_state, NEXT, state)


def begin(desk: Desk) -> None:
    take(desk, MeetingState.SENT)
    desk.do("Start", meetings.open_meeting, NEXT)


def code(desk: Desk, opened: time, closed: time | None) -> str:
    with pytest.raises(Refused) as refused:
        desk.do("Ret tider", set_times, NEXT, opened, closed)
    return refused.value.problems[0].code


def test_the_minutes_tell_the_corrected_times_and_undo_takes_them_back(example_desk: Desk) -> None:
    begin(example_desk)
    take(example_desk, MeetingState.HELD)
    example_desk.do("Ret tider", set_times, NEXT, time(13, 7), time(14, 41))
    assert example_desk.ask(minutes_paper, NEXT).meeting.time == "13.07–14.41"
    assert example_desk.ask(agenda_paper, NEXT).meeting.time == "13.00–15.00"
    example_desk.undo()
    assert example_desk.ask(minutes_paper, NEXT).meeting.time == "13.00–15.00"


def test_a_meeting_in_progress_does_not_begin_again(example_desk: Desk) -> None:
    begin(example_desk)
    example_desk.do("Ret tider", set_times, NEXT, time(13, 9), None)
    with pytest.raises(Refused, match=r"meeting\.already_open"):
        example_desk.do("Start", meetings.open_meeting, NEXT)
    assert example_desk.ask(meetings.meeting, NEXT).opened == time(13, 9)


def test_while_the_meeting_goes_on_only_its_opening_is_known(example_desk: Desk) -> None:
    begin(example_desk)
    assert code(example_desk, time(13, 0), time(14, 0)) == "meeting.still_open"
    example_desk.do("Ret tider", set_times, NEXT, time(13, 9), None)
    assert example_desk.ask(meetings.meeting, NEXT).opened == time(13, 9)
    take(example_desk, MeetingState.HELD)
    assert example_desk.ask(meetings.meeting, NEXT).opened == time(13, 9)


@pytest.mark.parametrize(
    ("opens", "closes", "told"),
    [
        (time(12, 50), time(14, 40), (time(12, 50), time(14, 40))),
        (time(10, 42), time(10, 50), (time(13, 0), time(15, 0))),
        (time(10, 42), time(15, 10), (time(13, 0), time(15, 10))),
        (time(16, 0), time(16, 20), (time(13, 0), time(16, 20))),
    ],
    ids=["held", "tried out before it", "opened too early", "minuted after it"],
)
def test_minutes_on_the_day_have_times_a_meeting_can_have(
    example_folder: Path, tmp_path: Path, opens: time, closes: time, told: tuple[time, time]
) -> None:
    at = [opens]
    store = open_store(
        shutil.copytree(example_folder, tmp_path / "day"), clock=lambda: moment(date(2022, 12, 1), at[0])
    )
    desk = Desk(store)
    begin(desk)
    at[0] = closes
    take(desk, MeetingState.HELD)
    view = desk.ask(meetings.meeting, NEXT)
    assert (view.opened, view.closed) == told
    desk.close()


@pytest.mark.parametrize("closed", [time(13, 2), time(12, 59)])
def test_a_meeting_closes_after_it_opens(example_desk: Desk, closed: time) -> None:
    begin(example_desk)
    take(example_desk, MeetingState.HELD)
    assert code(example_desk, time(13, 2), closed) == "meeting.closed_first"


def test_a_meeting_that_has_not_begun_or_is_locked_has_no_times_to_correct(example_desk: Desk) -> None:
    assert code(example_desk, time(13, 0), None) == "meeting.not_begun"
    take(example_desk, MeetingState.SENT)
    assert code(example_desk, time(13, 0), None) == "meeting.not_begun"
    take(example_desk, MeetingState.HELD, MeetingState.REVIEW, MeetingState.APPROVED)
    assert code(example_desk, time(13, 0), time(14, 0)) == "meeting.locked"


def test_a_meeting_by_video_prints_its_link_on_the_agenda_and_not_in_the_minutes(example_desk: Desk) -> None:
    agenda = example_desk.ask(agenda_paper, ONLINE).meeting.place
    assert agenda == "Virtuelt møde: https://video.eksempel.dk/klynge-syd-1012"
    assert example_desk.ask(minutes_paper, ONLINE).meeting.place == "Virtuelt møde"


def test_form_place_and_link_are_written_when_a_meeting_is_planned_and_changed(example_desk: Desk) -> None:
    facts = planning.MeetingFacts(
        date(2023, 3, 2), time(13), time(15), form=MeetingForm.HYBRID, place="Brøndby Rådhus", link="https://x.dk/1"
    )
    meeting_id = example_desk.do("Nyt", planning.plan_meeting, "syd-fagligt", facts)
    made = example_desk.ask(meetings.meeting, meeting_id)
    assert (made.form, made.place, made.link) == (MeetingForm.HYBRID, "Brøndby Rådhus", "https://x.dk/1")
    assert made.where == "Brøndby Rådhus og virtuelt"
    example_desk.do("Ret", planning.edit_meeting, meeting_id, replace(facts, form=MeetingForm.VIRTUAL, link="ny"))
    assert example_desk.ask(meetings.meeting, meeting_id).where == "Virtuelt møde"
    example_desk.undo()
    assert example_desk.ask(meetings.meeting, meeting_id).link == "https://x.dk/1"


def test_a_new_meeting_begins_from_the_form_of_the_last_one_but_not_from_its_link(example_desk: Desk) -> None:
    suggested = example_desk.ask(planning.suggestion, "ammegruppen")
    assert suggested.form is MeetingForm.HYBRID
    assert not suggested.link


def test_in_a_meeting_by_video_nobody_is_told_to_be_there_by_video(example_desk: Desk) -> None:
    seat = example_desk.ask(attendance.attendance, ONLINE)[0].seat.id
    example_desk.do("Mødt", attendance.set_state, ONLINE, seat, AttendanceState.PRESENT)
    row = example_desk.ask(attendance.attendance, ONLINE)[0]
    assert row.mode is AttendanceMode.VIRTUAL
    assert not row.online
    assert example_desk.ask(minutes_paper, ONLINE).attendance[0].attendance == "Til stede"
