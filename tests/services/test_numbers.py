"""Numbers that run on from meeting to meeting: each is given once, and none is skipped without need."""

from datetime import date, time

import pytest

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import agenda, meetings
from klyngedesk.services.desk import Desk
from klyngedesk.store.tables import Body

BODY = "syd-politisk"
DAYS = (date(2024, 3, 5), date(2024, 6, 4))


@pytest.fixture
def desk(example_desk: Desk) -> Desk:
    """The example with a body whose items are numbered from 715 on."""

    def run_on(work):
        body = work.get(Body, BODY)
        body.running_numbers, body.next_number = True, 715

    example_desk.do("Løbende numre", run_on)
    return example_desk


@pytest.fixture
def meeting_ids(desk):
    """Two meetings of it with three and two items."""
    made = []
    for day, count in zip(DAYS, (3, 2), strict=True):
        made.append(desk.do("Møde", meetings.new_meeting, BODY, day, time(13), time(15), with_standing=False))
        for _ in range(count):
            desk.do("Punkt", agenda.add_item, made[-1], "Punkt")
        without_standing(desk, made[-1])
    return made


def without_standing(desk, meeting_id):
    """The agenda in draft, without what came onto it by itself."""
    desk.do("Kladde", meetings.change_state, meeting_id, MeetingState.DRAFT)
    for row in desk.ask(agenda.agenda, meeting_id).rows:
        if row.title != "Punkt":
            desk.do("Fjern", agenda.remove_item, row.id)


def send(desk, meeting_id):
    desk.do("Send", meetings.change_state, meeting_id, MeetingState.SENT)


def withdraw(desk, meeting_id):
    desk.do("Træk tilbage", meetings.change_state, meeting_id, MeetingState.DRAFT)


def numbers(desk, meeting_id):
    return [row.number for row in desk.ask(agenda.agenda, meeting_id).rows]


def test_the_next_meeting_goes_on_where_the_last_one_ended(desk, meeting_ids):
    first, second = meeting_ids
    send(desk, first)
    assert numbers(desk, first) == ["715", "716", "717"]
    assert numbers(desk, second) == ["718", "719"]


def test_a_late_item_takes_a_number_that_no_other_meeting_gets(desk, meeting_ids):
    first, second = meeting_ids
    send(desk, first)
    desk.do("Tillægspunkt", agenda.add_item, first, "Sent")
    assert numbers(desk, first) == ["715", "716", "717", "718"]
    send(desk, second)
    assert numbers(desk, second) == ["719", "720"]
    desk.do("Tillægspunkt", agenda.add_item, first, "Endnu et")
    assert numbers(desk, first) == ["715", "716", "717", "718", "721"]


def test_a_withdrawn_agenda_gives_its_numbers_back(desk, meeting_ids):
    first, second = meeting_ids
    send(desk, first)
    withdraw(desk, first)
    assert numbers(desk, first) == ["715", "716", "717"]
    send(desk, first)
    assert numbers(desk, first) == ["715", "716", "717"]
    assert numbers(desk, second) == ["718", "719"]


def test_numbers_before_those_of_another_meeting_are_not_given_twice(desk, meeting_ids):
    first, second = meeting_ids
    for meeting_id in meeting_ids:
        send(desk, meeting_id)
    withdraw(desk, first)
    send(desk, first)
    assert numbers(desk, second) == ["718", "719"]
    assert not set(numbers(desk, first)) & set(numbers(desk, second))
