"""What is added comes last, also after something in the middle was removed."""

import pytest

from klyngedesk.services import agenda, attendance, item_annexes, members, minutes
from klyngedesk.services.members import SeatFacts
from klyngedesk.store.tables import Body, Meeting, Organisation, Seat

EMPTY_FILE = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.fixture
def meeting_id(example_desk):
    """A meeting of the example whose agenda is being written."""
    return example_desk.ask(lambda work: work.find(Meeting, "starts_at", state="draft")[0].id)


@pytest.fixture
def item_id(example_desk, meeting_id):
    """A new item on its agenda."""
    return example_desk.do("Tilføj punkt", agenda.add_item, meeting_id, "Nyt punkt")


def annexes(desk, item_id, meeting_id):
    def add(work, name):
        return item_annexes.add_annex(work, item_id, f"{name}.pdf", EMPTY_FILE, 0)

    return add, item_annexes.remove_annex, lambda work: [row.title for row in item_annexes.annexes(work, [item_id])]


def follow_ups(desk, item_id, meeting_id):
    def add(work, name):
        return minutes.add_action(work, item_id, name)

    return add, minutes.remove_action, lambda work: [row.what for row in minutes.action_rows(work, item_id)]


def guests(desk, item_id, meeting_id):
    def add(work, name):
        return attendance.add_participant(work, meeting_id, name)

    def names(work):
        return [row.name for row in attendance.participants(work, meeting_id)]

    return add, attendance.remove_participant, names


def seats(desk, item_id, meeting_id):
    body = desk.ask(lambda work: work.get(Body, work.get(Meeting, meeting_id).body_id).id)
    organisation = desk.ask(lambda work: work.find(Organisation)[0].id)

    def add(work, name):
        return members.add_seat(work, body, SeatFacts(organisation, name))

    return add, members.remove_seat, lambda work: [row.name for row in work.find(Seat, "position", body_id=body)]


@pytest.mark.parametrize("kind", [annexes, follow_ups, guests, seats])
def test_what_is_added_after_a_removal_comes_last(example_desk, item_id, meeting_id, kind):
    add, remove, names = kind(example_desk, item_id, meeting_id)
    first, second, _ = [example_desk.do("Tilføj", add, name) for name in ("første", "andet", "tredje")]
    example_desk.do("Fjern", remove, first)
    example_desk.do("Fjern", remove, second)
    example_desk.do("Tilføj", add, "fjerde")
    assert example_desk.ask(names)[-2:] == ["tredje", "fjerde"]
