"""The work list has what is due and not done, leads to it, and lets go of it when it is done."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.formatted import FormattedText, ListItem, Run, TextList
from klyngedesk.domain.kinds import ActionState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import agenda, minutes
from klyngedesk.services.meetings import change_state, tick_date
from klyngedesk.services.overview import When, overview, when

TODAY = date(2022, 11, 22)


def todo(desk, cluster="syd"):
    return {line.title: line for line in desk.ask(overview, cluster).todo}


def test_the_example_on_its_day(example_desk):
    lines = todo(example_desk)
    assert lines["Dragør og Ishøj har ikke sendt input"].subtitle == "Fagligt niveau 1. december · 9 af 11 har svaret"
    assert when(lines["Dragør og Ishøj har ikke sendt input"].due, TODAY) is When.OVERDUE
    assert when(lines["Formøde med formændene"].due, TODAY) is When.TODAY
    assert when(lines["Punkt 6 mangler indstilling"].due, TODAY) is When.WEEK
    unpaid = lines["Opkrævning 2022: 3 kommuner mangler at betale"].subtitle
    assert plain_spaces(unpaid) == "41.718 kr. af 370.000 kr. mangler"


def test_a_line_goes_when_it_is_done(example_desk):
    shown = example_desk.ask(overview, "syd")
    premeeting = next(date for next_one in shown.coming for date in next_one.dates if date.step == "premeeting")
    example_desk.do("Sæt flueben", tick_date, premeeting.id, True)
    points = FormattedText((TextList("points", (ListItem((Run("at punktet godkendes"),)),)),))
    example_desk.do("Skriv indstilling", agenda.set_text, "syd-f-1201-06", "recommendation", points)
    lines = todo(example_desk)
    assert "Formøde med formændene" not in lines
    assert "Punkt 6 mangler indstilling" not in lines


def test_nobody_is_waited_for_once_the_agenda_is_sent(example_desk):
    example_desk.do("Udsend", change_state, "m-syd-f-1201", MeetingState.SENT)
    assert not [title for title in todo(example_desk) if "har ikke sendt input" in title]
    assert example_desk.undo() == "Udsend"
    assert "Dragør og Ishøj har ikke sendt input" in todo(example_desk)


def test_follow_up_of_one_day_is_one_line_until_the_last_is_closed(example_desk):
    line = todo(example_desk)["3 opfølgninger fra 13. oktober er ikke afsluttet"]
    _, item_id = line.key
    first = example_desk.ask(minutes.action_rows, item_id)[0]
    example_desk.do("Afslut opfølgning", minutes.close_action, first.id, ActionState.DONE)
    assert "2 opfølgninger fra 13. oktober er ikke afsluttet" in todo(example_desk)


def test_what_should_be_mended_says_since_when(example_desk):
    mend = {line.title: line.subtitle for line in example_desk.ask(overview, "syd").mend}
    assert plain_spaces(mend["PIU er ikke inviteret til arbejdsgruppe"]) == "Ammegruppen, nedsat 13. oktober 2022"
    assert any("ubesat i fagligt niveau" in title for title in mend)


def test_an_empty_store_has_nothing_to_do(empty_desk):
    shown = empty_desk.ask(overview, "")
    assert (shown.todo, shown.mend, shown.coming) == ((), (), ())


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(-400, 400))
def test_the_parts_of_the_list_follow_each_other(today, days):
    parts = list(When)
    earlier, later = when(today + timedelta(days), today), when(today + timedelta(days + 1), today)
    assert parts.index(earlier) <= parts.index(later)
    assert (when(today + timedelta(days), today) is When.OVERDUE) == (days < 0)
