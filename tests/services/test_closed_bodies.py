"""A closed body is read and not changed; what it met on is still brought to its end, and what is open goes on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.kinds import AttendanceState, InputState
from klyngedesk.domain.meeting_states import MeetingState, Part
from klyngedesk.domain.problems import Refused
from klyngedesk.services import (
    agenda,
    approvals,
    attendance,
    bodies,
    follow_ups,
    inputs,
    item_annexes,
    meetings,
    minutes,
    planning,
)
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import EXAMPLE_DAY
from klyngedesk.services.papers.making import Subject, make_paper
from klyngedesk.services.seats import members_on
from klyngedesk.store.tables import Action, Annex, MeetingDate, Outcome

BODY, SUCCESSOR = "syd-fagligt", "syd-politisk"
LAST = date(2022, 11, 15)
LOCKED, AHEAD = "m-syd-f-1013", "m-syd-f-1201"
ITEM, LOCKED_ITEM = "syd-f-1201-03", "syd-f-1013-04"


@pytest.fixture
def desk(example_desk: Desk) -> Desk:
    """The example a week after its professional level was closed, with a meeting planned after that."""
    example_desk.do("Luk", bodies.close_body, BODY, LAST, "Klyngen nedlægges.", SUCCESSOR)
    return example_desk


def refusal(desk: Desk, use_case: Callable[..., object], *arguments: object, **options: object) -> str:
    with pytest.raises(Refused) as refused:
        desk.do("Ret", use_case, *arguments, **options)
    return refused.value.problems[0].code


def any_of(desk: Desk, row_class: type, **equal: object) -> str:
    return desk.ask(lambda work: work.first(row_class, **equal).id)


def test_nothing_new_is_planned_also_not_on_a_day_when_the_body_still_met(desk: Desk) -> None:
    for day in (date(2022, 11, 10), date(2023, 2, 1)):
        assert refusal(desk, meetings.new_meeting, BODY, day, time(13), time(15)) == "body.closed"


def test_a_meeting_is_not_moved_past_the_last_day_of_its_body(example_desk: Desk) -> None:
    example_desk.do("Luk", bodies.close_body, BODY, date(2022, 12, 31), "Klyngen nedlægges.")
    move = planning.edit_meeting
    facts = example_desk.ask(planning.suggestion, BODY)
    assert facts.day > date(2022, 12, 31)
    assert refusal(example_desk, move, AHEAD, facts) == "meeting.body_closed"
    example_desk.do("Ret", agenda.set_field, ITEM, "title", "Endnu et møde")


@pytest.mark.parametrize(
    "change",
    [
        lambda desk: (agenda.set_field, ITEM, "title", "Nyt"),
        lambda desk: (agenda.set_text, ITEM, "case", paragraphs(["Nyt"])),
        lambda desk: (agenda.add_item, AHEAD, "Nyt"),
        lambda desk: (agenda.move_item, ITEM, 0),
        lambda desk: (agenda.remove_item, ITEM),
        lambda desk: (agenda.add_standing_items, AHEAD),
        lambda desk: (item_annexes.rename_annex, any_of(desk, Annex, item_id=ITEM), "Nyt"),
        lambda desk: (meetings.set_text, AHEAD, "place", "Nyt"),
        lambda desk: (meetings.tick_date, any_of(desk, MeetingDate, meeting_id=AHEAD), True),
        lambda desk: (meetings.change_state, AHEAD, MeetingState.SENT),
        lambda desk: (inputs.call_for_input, AHEAD, None),
        lambda desk: (inputs.set_state, desk.ask(inputs.requests, AHEAD)[0].id, InputState.NO_ITEMS),
        lambda desk: (inputs.add_files, desk.ask(inputs.requests, AHEAD)[0].id, []),
        lambda desk: (attendance.add_participant, AHEAD, "Tine Falk"),
        lambda desk: (follow_ups.add, ITEM, "Nyt", "", None),
        lambda desk: (follow_ups.add, LOCKED_ITEM, "Nyt", "", None),
        lambda desk: (follow_ups.write, any_of(desk, Action, item_id=LOCKED_ITEM), "Nyt", "", None),
        lambda desk: (minutes.remove_action, any_of(desk, Action, item_id=LOCKED_ITEM)),
        lambda desk: (bodies.edit_body, BODY, desk.ask(bodies.body, BODY).facts),
        lambda desk: (bodies.invite_patients, BODY, EXAMPLE_DAY),
        lambda desk: (bodies.close_body, BODY, EXAMPLE_DAY, "Klyngen nedlægges."),
    ],
)
def test_what_lies_after_the_last_day_and_what_is_locked_can_only_be_read(
    desk: Desk, change: Callable[[Desk], tuple[object, ...]]
) -> None:
    assert refusal(desk, *change(desk)) == "body.closed"  # type: ignore[arg-type]


def test_what_will_not_be_held_is_cancelled_and_then_stays(desk: Desk) -> None:
    view = desk.ask(meetings.meeting, AHEAD)
    assert (view.shut, view.body_closed_on) == (True, LAST)
    assert not any(view.may(part) for part in Part)
    desk.do("Aflys", meetings.change_state, AHEAD, MeetingState.CANCELLED, "Forummet er lukket.")
    assert refusal(desk, meetings.change_state, AHEAD, MeetingState.DRAFT) == "body.closed"
    assert refusal(desk, meetings.remove_meeting, AHEAD) == "body.closed"


def test_a_plan_whose_agenda_nobody_was_sent_can_be_removed(desk: Desk) -> None:
    desk.do("Fjern", meetings.remove_meeting, AHEAD)
    assert AHEAD not in [row.id for row in desk.ask(meetings.list_meetings, None, BODY)]


@pytest.fixture
def last_meeting(example_desk: Desk) -> str:
    """A meeting that was held on the last day of its body and is minuted after it; one of its items is postponed."""
    meeting_id = example_desk.do("Møde", meetings.new_meeting, BODY, LAST, time(13), time(15), with_standing=False)
    example_desk.do("Kladde", meetings.change_state, meeting_id, MeetingState.DRAFT)
    example_desk.do("Punkt", agenda.add_item, meeting_id, "Det, der er tilbage")
    example_desk.do("Send", meetings.change_state, meeting_id, MeetingState.SENT)
    example_desk.do("Luk", bodies.close_body, BODY, LAST, "Klyngen nedlægges.", SUCCESSOR)
    return meeting_id


def left_item(desk: Desk, meeting_id: str) -> str:
    return next(row.id for row in desk.ask(agenda.agenda, meeting_id).rows if row.title == "Det, der er tilbage")


def test_the_last_meeting_is_held_minuted_and_approved(example_desk: Desk, last_meeting: str, tmp_path) -> None:
    desk, item_id = example_desk, left_item(example_desk, last_meeting)
    assert desk.ask(meetings.meeting, last_meeting).may(Part.DECISIONS)
    desk.do("Start", meetings.open_meeting, last_meeting)
    seat = desk.ask(members_on, BODY, LAST)[0]
    desk.do("Til stede", attendance.set_state, last_meeting, seat.id, AttendanceState.PRESENT)
    desk.do("Beslut", minutes.set_decision_text, item_id, paragraphs(["Godkendt."]))
    for state in (MeetingState.HELD, MeetingState.REVIEW):
        desk.do("Videre", meetings.change_state, last_meeting, state)
        desk.do("Ret", agenda.set_text, item_id, "case", paragraphs([state.value]))
    action = desk.do("Aftal", follow_ups.add, item_id, "Aflever arkivet", "", None)
    chairs = {row.seat_id: "pr. mail" for row in desk.ask(approvals.chairs, last_meeting)}
    desk.do("Godkend", approvals.approve, last_meeting, chairs, lock=True)
    view = desk.ask(meetings.meeting, last_meeting)
    assert (view.state, view.shut) == (MeetingState.APPROVED, True)
    assert make_paper(
        desk, "minutes", Subject(meeting_id=last_meeting), full=False, out=tmp_path / "r.docx"
    ).path.is_file()
    desk.do("Luk", minutes.close_action, action)
    assert refusal(desk, minutes.remove_action, action) == "body.closed"


def hold_with_the_item_postponed(desk: Desk, meeting_id: str) -> None:
    postponed = desk.ask(lambda work: work.first(Outcome, effect="postponed").id)
    desk.do("Start", meetings.open_meeting, meeting_id)
    desk.do("Udsæt", minutes.set_outcome, left_item(desk, meeting_id), postponed)
    desk.do("Slut", meetings.change_state, meeting_id, MeetingState.HELD)


def has_the_item(desk: Desk, meeting_id: str) -> bool:
    return "Det, der er tilbage" in [row.title for row in desk.ask(agenda.agenda, meeting_id).rows]


def planned_for_the_successor(desk: Desk) -> str:
    return all_planned_for_the_successor(desk)[0]


def all_planned_for_the_successor(desk: Desk) -> list[str]:
    rows = desk.ask(meetings.list_meetings, "syd", SUCCESSOR)
    return [row.id for row in rows if row.state is MeetingState.PLANNED]


@pytest.mark.parametrize("last", [LAST, EXAMPLE_DAY], ids=["after the last day", "on the last day"])
def test_what_was_postponed_at_the_last_meeting_goes_to_the_body_that_follows(
    example_desk: Desk, last_meeting: str, last: date
) -> None:
    desk = example_desk
    desk.do("Genåbn", bodies.reopen_body, BODY)
    desk.do("Luk", bodies.close_body, BODY, last, "Klyngen nedlægges.", SUCCESSOR)
    hold_with_the_item_postponed(desk, last_meeting)
    assert not has_the_item(desk, AHEAD)
    assert has_the_item(desk, planned_for_the_successor(desk))


def test_what_was_postponed_waits_until_the_body_that_follows_plans_a_meeting(
    example_desk: Desk, last_meeting: str
) -> None:
    desk = example_desk
    for meeting_id in all_planned_for_the_successor(desk):
        desk.do("Fjern", meetings.remove_meeting, meeting_id)
    hold_with_the_item_postponed(desk, last_meeting)
    planned = desk.do("Møde", meetings.new_meeting, SUCCESSOR, date(2023, 3, 7), time(13), time(15))
    assert has_the_item(desk, planned)


def test_a_body_is_open_until_and_including_its_last_day(example_desk: Desk) -> None:
    desk, today = example_desk, EXAMPLE_DAY
    desk.do("Luk", bodies.close_body, BODY, today, "Klyngen nedlægges.", SUCCESSOR)
    assert not desk.ask(bodies.body, BODY).closed
    made = desk.do("Møde", meetings.new_meeting, BODY, today, time(13), time(15))
    assert desk.ask(meetings.meeting, made).body_closed_on is None
    assert refusal(desk, meetings.new_meeting, BODY, today + timedelta(days=1), time(13), time(15)) == (
        "meeting.body_closed"
    )
    desk.do("Luk", bodies.close_body, BODY, today - timedelta(days=1), "Klyngen nedlægges.", SUCCESSOR)
    assert desk.ask(bodies.body, BODY).closed
    assert desk.ask(meetings.meeting, made).shut


def test_a_follow_up_that_was_handed_over_is_changed_where_it_is_now(example_desk: Desk) -> None:
    desk = example_desk
    action = any_of(desk, Action, item_id=LOCKED_ITEM, state="open")
    desk.do("Luk", bodies.close_body, BODY, LAST, "Klyngen nedlægges.", SUCCESSOR, hand_over=True)
    desk.do("Ret", follow_ups.write, action, "Aflever arkivet", "Sekretariatet", date(2023, 1, 5))
    assert desk.ask(lambda work: work.get(Action, action).what) == "Aflever arkivet"


def test_all_can_be_changed_again_when_the_body_is_opened(desk: Desk) -> None:
    desk.do("Genåbn", bodies.reopen_body, BODY)
    desk.do("Ret", agenda.set_field, ITEM, "title", "Nyt")
    assert not desk.ask(meetings.meeting, AHEAD).shut
