"""Minutes that are written after the meeting: nothing set too late is lost, and the times are the meeting's."""

import pytest

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, minutes
from klyngedesk.services.meetings import change_state, list_meetings, meeting, open_meeting
from klyngedesk.services.minutes_lacking import lacking
from klyngedesk.services.papers.making import make_meeting_paper

NEXT, AFTER = "m-syd-f-1201", "m-syd-f-23-0209"


@pytest.fixture
def held(example_desk):
    example_desk.do("Marker som udsendt", change_state, NEXT, MeetingState.SENT)
    example_desk.do("Start møde", open_meeting, NEXT)
    example_desk.do("Afslut møde", change_state, NEXT, MeetingState.HELD)
    return example_desk


def outcome(desk, name):
    return next(row.id for row in desk.ask(minutes.outcomes, NEXT) if row.name.startswith(name))


def test_what_is_postponed_afterwards_comes_again_and_has_its_number(held):
    before = [row.title for row in held.ask(agenda.agenda, AFTER).rows]
    assert "Overgange ved udskrivelse" not in before
    item = next(row.id for row in held.ask(agenda.agenda, NEXT).rows if row.title == "Overgange ved udskrivelse")
    held.do("Vælg udfald", minutes.set_outcome, item, outcome(held, "Udsat"))
    assert [row.title for row in held.ask(agenda.agenda, AFTER).rows].count("Overgange ved udskrivelse") == 1
    assert held.ask(minutes.decision, item).number
    held.undo()
    assert [row.title for row in held.ask(agenda.agenda, AFTER).rows] == before


def test_a_meeting_minuted_on_another_day_has_its_planned_times(held):
    view = held.ask(meeting, NEXT)
    assert (view.opened, view.closed) == (view.start, view.end)


def test_minutes_tell_what_they_lack(held, tmp_path):
    made = make_meeting_paper(held, "minutes", NEXT, out=tmp_path / "referat.docx")
    (problem,) = made.problems
    missing = held.ask(lacking, NEXT)
    assert problem.code == "minutes.lacking"
    assert problem.facts == {"decisions": missing.decisions, "attendances": missing.attendances}
    assert missing.decisions == sum(
        not row.heading and not any(row.id == other.parent_id for other in held.ask(agenda.agenda, NEXT).rows)
        for row in held.ask(agenda.agenda, NEXT).rows
    )


def test_whole_minutes_lack_nothing(example_desk, tmp_path):
    approved = next(row.id for row in example_desk.ask(list_meetings, "syd") if row.id == "m-syd-f-1013")
    assert make_meeting_paper(example_desk, "minutes", approved, out=tmp_path / "referat.docx").problems == ()


@pytest.mark.parametrize(
    ("meeting_id", "code"),
    [("m-amme-1103", "minutes.cancelled"), (NEXT, "minutes.not_begun")],
    ids=["cancelled", "draft"],
)
def test_no_minutes_are_made_of_a_meeting_that_was_not_held(example_desk, tmp_path, meeting_id, code):
    with pytest.raises(Refused) as refused:
        make_meeting_paper(example_desk, "minutes", meeting_id, out=tmp_path / "referat.docx")
    assert refused.value.problems[0].code == code
    assert not (tmp_path / "referat.docx").exists()
