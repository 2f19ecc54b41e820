"""What comes onto an agenda by itself: where it stands, what comes with it, and its number when the agenda is out."""

from datetime import date, time

import pytest

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import agenda, inputs, item_annexes, meetings, minutes
from klyngedesk.services.desk import Desk
from klyngedesk.store.tables import Item, Outcome

BODY = "syd-fagligt"
HELD_ON, NEXT_ON = date(2024, 3, 5), date(2024, 5, 7)
CLOSING = ["Opfølgning og orientering", "Næste møde og eventuelt"]


@pytest.fixture
def desk(example_desk: Desk) -> Desk:
    """The example, by a shorter name."""
    return example_desk


def planned(desk, day):
    made = desk.do("Møde", meetings.new_meeting, BODY, day, time(13), time(15))
    desk.do("Kladde", meetings.change_state, made, MeetingState.DRAFT)
    return made


@pytest.fixture
def following(desk):
    """The meeting after the one that is held, with its standing items only."""
    return planned(desk, NEXT_ON)


@pytest.fixture
def held(desk, following):
    """A meeting that begins, with one item on its agenda that is postponed; the meeting and the item."""
    meeting_id = planned(desk, HELD_ON)
    item_id = desk.do("Punkt", agenda.add_item, meeting_id, "Ammeindsats")
    digest = desk.store.annexes.keep(b"Bilagets indhold")
    desk.do("Bilag", item_annexes.add_annex, item_id, "Plan.pdf", digest, 16)
    desk.do("Send", meetings.change_state, meeting_id, MeetingState.SENT)
    desk.do("Start", meetings.open_meeting, meeting_id)
    postponed = desk.ask(lambda work: work.first(Outcome, effect="postponed").id)
    desk.do("Udsæt", minutes.set_outcome, item_id, postponed)
    return meeting_id


def hold(desk, meeting_id):
    desk.do("Slut", meetings.change_state, meeting_id, MeetingState.HELD)


def rows(desk, meeting_id):
    return list(desk.ask(agenda.agenda, meeting_id).rows)


def carried(desk, meeting_id):
    return next(row for row in rows(desk, meeting_id) if row.title == "Ammeindsats")


def test_a_postponed_item_comes_before_the_closing_items_with_its_annexes(desk, held, following):
    hold(desk, held)
    assert [row.title for row in rows(desk, following)][-3:] == ["Ammeindsats", *CLOSING]
    annexes = desk.ask(item_annexes.annexes, [carried(desk, following).id])
    assert [(row.title, row.file_name, row.size) for row in annexes] == [("Plan", "Plan.pdf", 16)]


def test_what_is_postponed_waits_for_the_next_meeting_that_is_planned(desk, held, following):
    desk.do("Fjern", meetings.remove_meeting, following)
    hold(desk, held)
    later = planned(desk, date(2024, 9, 3))
    assert titles(desk, later)[-3:] == ["Ammeindsats", *CLOSING]
    assert "Ammeindsats" not in titles(desk, planned(desk, date(2024, 6, 4))), "it is on an agenda already"
    desk.do("Fjern", agenda.remove_item, carried(desk, later).id)
    assert "Ammeindsats" not in titles(desk, planned(desk, date(2024, 11, 5))), "what was taken off stays off"


def decide(desk, meeting_id, effect, body_id=None):
    item_id = carried(desk, meeting_id).id
    desk.do("Ret", minutes.set_outcome, item_id, desk.ask(lambda work: work.first(Outcome, effect=effect).id))
    if body_id:
        desk.do("Ret", minutes.set_forwarded, item_id, body_id)


def titles(desk, meeting_id):
    return [row.title for row in rows(desk, meeting_id)]


def test_a_corrected_decision_takes_its_item_back_or_sends_it_elsewhere(desk, held, following):
    other = desk.do("Møde", meetings.new_meeting, "syd-politisk", NEXT_ON, time(9), time(11))
    hold(desk, held)
    decide(desk, held, "none")
    assert "Ammeindsats" not in titles(desk, following)
    decide(desk, held, "forwarded", "syd-politisk")
    assert "Ammeindsats" in titles(desk, other)
    assert "Ammeindsats" not in titles(desk, following)


def write(desk, item_id):
    desk.do("Skriv", agenda.set_text, item_id, "case", paragraphs(["Nye tal"]))


def attach(desk, item_id):
    desk.do("Bilag", item_annexes.add_annex, item_id, "Nyt.pdf", desk.store.annexes.keep(b"Nyt"), 3)


def give_time(desk, item_id):
    desk.do("Tid", agenda.set_field, item_id, "minutes", 45)


def part(desk, item_id):
    meeting_id = desk.ask(lambda work: work.get(Item, item_id).meeting_id)
    desk.do("Underpunkt", agenda.add_item, meeting_id, "Økonomi", parent_id=item_id)


@pytest.mark.parametrize("work_on", [write, attach, give_time, part])
def test_an_item_that_somebody_has_worked_on_is_not_taken_back(desk, held, following, work_on):
    hold(desk, held)
    work_on(desk, carried(desk, following).id)
    decide(desk, held, "none")
    assert "Ammeindsats" in titles(desk, following)


def test_what_comes_onto_an_agenda_that_is_out_is_late_and_has_its_number_for_good(desk, held, following):
    desk.do("Send", meetings.change_state, following, MeetingState.SENT)
    sent = {row.id: row.number for row in rows(desk, following)}
    hold(desk, held)
    after = rows(desk, following)
    assert {row.id: row.number for row in after if row.id in sent} == sent
    new = [row for row in after if row.id not in sent]
    assert {row.title for row in new} >= {"Ammeindsats"}
    assert all(row.late for row in new)
    stored = desk.ask(lambda work: {row.id: row.number for row in work.find(Item, meeting_id=following)})
    assert all(stored[row.id] == row.number != "" for row in new)
    assert len({row.number for row in after}) == len(after)


def test_an_answer_comes_before_the_closing_items_also_when_there_is_nothing_else(desk, following):
    desk.do("Indhent", inputs.call_for_input, following, None)
    request = desk.ask(inputs.requests, following)[0]
    desk.do("Svar", inputs.set_answer, request.id, paragraphs(["Akutpladser i nord"]))
    desk.do("På dagsordenen", inputs.put_on_agenda, request.id)
    assert [row.title for row in rows(desk, following)][-3:] == ["Akutpladser i nord", *CLOSING]


def test_what_lay_under_a_closed_item_is_closed_when_it_comes_again_by_itself(desk, held, following):
    above = desk.do("Tillæg", agenda.add_item, held, "Opsigelsen")
    desk.do("Luk", agenda.set_field, above, "closed", True)
    desk.do("Neutral", agenda.set_field, above, "neutral_title", "En aftale")
    below = desk.do("Under", agenda.add_item, held, "Udkast til brev", parent_id=above)
    desk.do("Udsæt", minutes.set_outcome, below, desk.ask(lambda work: work.first(Outcome, effect="postponed").id))
    hold(desk, held)
    again = next(row for row in rows(desk, following) if row.title == "Udkast til brev")
    assert (again.closed, again.neutral_title) == (True, "En aftale")
    desk.do("Ret", minutes.set_outcome, below, desk.ask(lambda work: work.first(Outcome, effect="none").id))
    assert "Udkast til brev" not in titles(desk, following), "it is as it was made, so it is taken back"
