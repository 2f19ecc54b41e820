from __future__ import annotations

from datetime import date, timedelta

import pytest

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.kinds import InputState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.plain import from_plain
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, inputs, meetings, planning
from klyngedesk.services.desk import Desk

NEXT = "m-syd-f-1201"
BODY = "syd-fagligt"


def new_meeting(desk: Desk) -> str:
    return desk.do("Opret møde", planning.plan_meeting, BODY, desk.ask(planning.suggestion, BODY))


def test_a_call_asks_every_municipality_of_the_cluster_once(example_desk: Desk) -> None:
    meeting_id = new_meeting(example_desk)
    due = example_desk.ask(inputs.usual_due_day, meeting_id)
    assert example_desk.do("Indkald", inputs.call_for_input, meeting_id, due) == 11
    assert example_desk.do("Indkald", inputs.call_for_input, meeting_id, due) == 0
    rows = example_desk.ask(inputs.requests, meeting_id)
    assert [row.organisation for row in rows[:2]] == ["København", "Høje-Taastrup"]
    assert {row.state for row in rows} == {InputState.ASKED}
    assert {row.due_on for row in rows} == {due}
    view = example_desk.ask(meetings.meeting, meeting_id)
    assert view.state is MeetingState.DRAFT
    assert next(row for row in view.dates if row.step == "call").done_on == date(2022, 11, 22)


@pytest.mark.parametrize("state", [MeetingState.SENT, MeetingState.CANCELLED])
def test_nobody_is_asked_for_input_to_an_agenda_that_takes_none(example_desk: Desk, state: MeetingState) -> None:
    meeting_id = new_meeting(example_desk)
    example_desk.do("Kladde", meetings.change_state, meeting_id, MeetingState.DRAFT)
    example_desk.do("Videre", meetings.change_state, meeting_id, state, "Sne")
    with pytest.raises(Refused, match=r"meeting\.not_editable"):
        example_desk.do("Indkald", inputs.call_for_input, meeting_id, None)
    assert example_desk.ask(inputs.requests, meeting_id) == []


def test_the_deadline_of_the_first_call_is_the_meeting_s_own(example_desk: Desk) -> None:
    meeting_id = new_meeting(example_desk)
    usual = example_desk.ask(inputs.usual_due_day, meeting_id)
    assert usual is not None
    told, later = usual + timedelta(days=2), usual + timedelta(days=5)
    example_desk.do("Indkald", inputs.call_for_input, meeting_id, told)
    view = example_desk.ask(meetings.meeting, meeting_id)
    own = next(row for row in view.dates if row.step == "input")
    assert (own.day, own.planned) == (told, usual)
    example_desk.do("Indkald", inputs.call_for_input, meeting_id, later)
    assert example_desk.ask(inputs.usual_due_day, meeting_id) == told


def test_a_call_without_a_deadline_leaves_the_meeting_s_own(example_desk: Desk) -> None:
    meeting_id = new_meeting(example_desk)
    usual = example_desk.ask(inputs.usual_due_day, meeting_id)
    example_desk.do("Indkald", inputs.call_for_input, meeting_id, None)
    assert example_desk.ask(inputs.usual_due_day, meeting_id) == usual


def test_an_answer_makes_the_request_answered_today(example_desk: Desk) -> None:
    late = next(row for row in example_desk.ask(inputs.requests, NEXT) if row.state is InputState.ASKED)
    assert late.overdue(date(2022, 11, 22))
    example_desk.do("Svar", inputs.set_answer, late.id, paragraphs(["Vi vil gerne drøfte hjælpemidler."]))
    row = next(row for row in example_desk.ask(inputs.requests, NEXT) if row.id == late.id)
    assert (row.state, row.answered_on) == (InputState.ANSWERED, date(2022, 11, 22))
    assert not row.overdue(date(2022, 11, 22))


def test_an_answer_becomes_an_item_before_the_closing_ones(example_desk: Desk) -> None:
    late = next(row for row in example_desk.ask(inputs.requests, NEXT) if row.state is InputState.ASKED)
    title, text = "Fælles hjælpemidler", "Fire kommuner vil købe ind sammen."
    example_desk.do("Svar", inputs.set_answer, late.id, paragraphs([title, text]))
    item_id = example_desk.do("Læg på", inputs.put_on_agenda, late.id)
    rows = [row for row in example_desk.ask(agenda.agenda, NEXT).rows if row.depth == 0]
    place = next(i for i, row in enumerate(rows) if row.id == item_id)
    assert rows[place].title == title
    assert rows[place].presenter == late.organisation
    assert rows[-1].title == "Næste møde og eventuelt"
    assert place < len(rows) - 1
    item = example_desk.ask(agenda.item, item_id)
    assert next(section.text for section in item.sections if section.key == "case") == paragraphs([text])
    assert next(row for row in example_desk.ask(inputs.requests, NEXT) if row.id == late.id).on_agenda


def test_an_answer_whose_first_line_is_no_title_is_the_text_as_a_whole(example_desk: Desk) -> None:
    late = next(row for row in example_desk.ask(inputs.requests, NEXT) if row.state is InputState.ASKED)
    for answer in (from_plain("Vi vil gerne drøfte " + "hjælpemidler og " * 9), from_plain("– Hjælpemidler\n– Kørsel")):
        example_desk.do("Svar", inputs.set_answer, late.id, answer)
        item_id = example_desk.do("Læg på", inputs.put_on_agenda, late.id)
        item = example_desk.ask(agenda.item, item_id)
        assert next(section.text for section in item.sections if section.key == "case") == answer
        assert item.title.startswith(("Vi vil", "Hjælpemidler"))
