"""The work list has what is due and not done, leads to it, and lets go of it when it is done."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.formatted import FormattedText, ListItem, Run, TextList
from klyngedesk.domain.kinds import ActionState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import agenda, bodies, minutes
from klyngedesk.services.meetings import change_state, tick_date
from klyngedesk.services.overview import overview
from klyngedesk.services.todo import (
    FollowUps,
    InputLacking,
    ItemUnwritten,
    PatientsNotInvited,
    StepDue,
    Unpaid,
    VacantSeat,
    When,
    when,
)

TODAY = date(2022, 11, 22)


def lines_about(desk, kind):
    return [line for line in desk.ask(overview, "syd").todo if isinstance(line.deed, kind)]


def line_of_step(desk, step):
    return next((line for line in lines_about(desk, StepDue) if line.deed.step == step), None)


def unwritten(desk):
    return [(line.deed.number, line.deed.lacks, when(line.due, TODAY)) for line in lines_about(desk, ItemUnwritten)]


def follow_ups_from(desk, day):
    return next(line for line in lines_about(desk, FollowUps) if line.deed.day == day)


def test_the_example_on_its_day(example_desk):
    (asked,) = lines_about(example_desk, InputLacking)
    assert asked.deed == InputLacking(("Dragør", "Ishøj"), "Fagligt niveau", date(2022, 12, 1), 9, 11)
    assert when(asked.due, TODAY) is When.OVERDUE
    assert when(line_of_step(example_desk, "premeeting").due, TODAY) is When.TODAY
    assert ("6", "recommendation", When.WEEK) in unwritten(example_desk)
    (unpaid,) = lines_about(example_desk, Unpaid)
    assert unpaid.deed == Unpaid(2022, 3, 41_718_00, 370_000_00)


def test_a_line_goes_when_it_is_done(example_desk):
    shown = example_desk.ask(overview, "syd")
    premeeting = next(date for next_one in shown.coming for date in next_one.dates if date.step == "premeeting")
    example_desk.do("Sæt flueben", tick_date, premeeting.id, True)
    points = FormattedText((TextList("points", (ListItem((Run("at punktet godkendes"),)),)),))
    example_desk.do("Skriv indstilling", agenda.set_text, "syd-f-1201-06", "recommendation", points)
    assert line_of_step(example_desk, "premeeting") is None
    assert "6" not in [number for number, _, _ in unwritten(example_desk)]


def test_nobody_is_waited_for_once_the_agenda_is_sent(example_desk):
    example_desk.do("Udsend", change_state, "m-syd-f-1201", MeetingState.SENT)
    assert lines_about(example_desk, InputLacking) == []
    assert example_desk.undo() == "Udsend"
    assert len(lines_about(example_desk, InputLacking)) == 1


def test_follow_up_of_one_day_is_one_line_until_the_last_is_closed(example_desk):
    october = date(2022, 10, 13)
    line = follow_ups_from(example_desk, october)
    assert line.deed.count == 3
    _, item_id = line.key
    first = example_desk.ask(minutes.action_rows, item_id)[0]
    example_desk.do("Afslut opfølgning", minutes.close_action, first.id, ActionState.DONE)
    assert follow_ups_from(example_desk, october).deed.count == 2


def test_what_should_be_mended_says_since_when(example_desk):
    flaws = [line.flaw for line in example_desk.ask(overview, "syd").mend]
    assert PatientsNotInvited("Ammegruppen", date(2022, 10, 13)) in flaws
    assert any(isinstance(flaw, VacantSeat) and flaw.body == "Fagligt niveau" for flaw in flaws)


@pytest.mark.parametrize(("last_day", "missed"), [(date(2022, 11, 22), True), (date(2022, 11, 21), False)])
def test_vacant_seats_are_to_be_filled_until_the_body_is_closed(example_desk, last_day, missed):
    example_desk.do("Luk", bodies.close_body, "syd-fagligt", last_day, "Klyngen nedlægges.")
    flaws = [line.flaw for line in example_desk.ask(overview, "syd").mend]
    assert any(isinstance(flaw, VacantSeat) and flaw.body == "Fagligt niveau" for flaw in flaws) is missed


def test_an_empty_store_has_nothing_to_do(empty_desk):
    shown = empty_desk.ask(overview, "")
    assert (shown.todo, shown.mend, shown.coming) == ((), (), ())


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(-400, 400))
def test_the_parts_of_the_list_follow_each_other(today, days):
    parts = list(When)
    earlier, later = when(today + timedelta(days), today), when(today + timedelta(days + 1), today)
    assert parts.index(earlier) <= parts.index(later)
    assert (when(today + timedelta(days), today) is When.OVERDUE) == (days < 0)
