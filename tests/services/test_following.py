"""A meeting that is planned after another one was held takes up what that one left."""

from __future__ import annotations

from datetime import date, time

import pytest

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import agenda, meetings, minutes, planning
from klyngedesk.services.desk import Desk
from klyngedesk.services.planning import MeetingFacts
from klyngedesk.store.tables import Outcome

BODY, OTHER = "syd-fagligt", "syd-politisk"
LATE = (date(2025, 3, 4), date(2025, 4, 1), date(2025, 5, 6))


def plan(desk: Desk, day: date, body_id: str = BODY) -> str:
    return desk.do("Møde", planning.plan_meeting, body_id, MeetingFacts(day, time(13), time(15)))


def hold(desk: Desk, day: date, *outcomes: tuple[str, str, str | None]) -> None:
    """A meeting with an item for each title, outcome and body it is sent on to."""
    meeting_id = desk.do("Møde", meetings.new_meeting, BODY, day, time(13), time(15))
    for state in (MeetingState.DRAFT, MeetingState.SENT):
        desk.do("Videre", meetings.change_state, meeting_id, state)
    desk.do("Start", meetings.open_meeting, meeting_id)
    for title, effect, body_id in outcomes:
        item_id = desk.do("Punkt", agenda.add_item, meeting_id, title)
        outcome = desk.ask(lambda work, effect=effect: work.first(Outcome, effect=effect).id)  # type: ignore[misc]
        desk.do("Udfald", minutes.set_outcome, item_id, outcome)
        if body_id:
            desk.do("Videre", minutes.set_forwarded, item_id, body_id)
    desk.do("Slut", meetings.change_state, meeting_id, MeetingState.HELD)


def titles(desk: Desk, meeting_id: str) -> list[str]:
    return [row.title for row in desk.ask(agenda.agenda, meeting_id).rows]


def test_what_was_postponed_and_the_minutes_wait_for_the_next_meeting_that_is_planned(example_desk: Desk) -> None:
    hold(example_desk, LATE[0], ("Ammeindsats", "postponed", None), ("Afgjort", "none", None))
    meeting_id = plan(example_desk, LATE[1])
    on_agenda = titles(example_desk, meeting_id)
    assert on_agenda.count("Ammeindsats") == 1
    assert "Godkendelse af referat fra 4. marts 2025" in [plain_spaces(title) for title in on_agenda]
    assert "Afgjort" not in on_agenda
    assert "Ammeindsats" not in titles(example_desk, plan(example_desk, LATE[2]))
    example_desk.undo()
    example_desk.undo()
    assert "Ammeindsats" in titles(example_desk, plan(example_desk, LATE[2]))


def test_what_was_sent_on_waits_for_the_other_body(example_desk: Desk) -> None:
    hold(example_desk, LATE[0], ("Fælles kørsel", "forwarded", OTHER))
    assert "Fælles kørsel" not in titles(example_desk, plan(example_desk, LATE[1]))
    assert "Fælles kørsel" in titles(example_desk, plan(example_desk, LATE[1], OTHER))


@pytest.fixture
def taken_off(example_desk: Desk) -> str:
    """The meeting after one that postponed an item, when the item was taken off its agenda again."""
    meeting_id = plan(example_desk, LATE[1])
    hold(example_desk, LATE[0], ("Ammeindsats", "postponed", None), ("Sygefravær", "none", None))
    (carried,) = [row for row in example_desk.ask(agenda.agenda, meeting_id).rows if row.title == "Ammeindsats"]
    example_desk.do("Fjern", agenda.remove_item, carried.id)
    return meeting_id


@pytest.mark.parametrize("day", [date(2025, 3, 18), LATE[2]], ids=["before the next", "after the next"])
@pytest.mark.parametrize("body_id", [BODY, OTHER])
def test_what_was_taken_off_the_agenda_again_stays_off_whatever_is_planned(
    example_desk: Desk, taken_off: str, body_id: str, day: date
) -> None:
    before = titles(example_desk, taken_off)
    assert "Ammeindsats" not in titles(example_desk, plan(example_desk, day, body_id))
    assert titles(example_desk, taken_off) == before


def test_what_was_taken_off_stays_off_when_another_decision_is_corrected(example_desk: Desk, taken_off: str) -> None:
    held = next(row.id for row in example_desk.ask(meetings.list_meetings, None, BODY) if row.state == "held")
    other = next(row.id for row in example_desk.ask(agenda.agenda, held).rows if row.title == "Sygefravær")
    removed = example_desk.ask(lambda work: work.first(Outcome, effect="removed").id)  # type: ignore[union-attr]
    example_desk.do("Ret", minutes.set_outcome, other, removed)
    assert "Ammeindsats" not in titles(example_desk, taken_off)
