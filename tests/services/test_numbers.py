"""Numbers of a sent agenda, also those that run on: each is given once, and none is skipped without need."""

from datetime import date, time
from pathlib import Path

import pytest

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, meetings
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import export_file, import_file
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


def add_late(desk, meeting_id, **where):
    return desk.do("Tillægspunkt", agenda.add_item, meeting_id, "Sent", **where)


def remove(desk, item_id):
    desk.do("Fjern", agenda.remove_item, item_id)


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


def test_a_removed_late_item_leaves_no_number_to_be_given_again_until_the_agenda_is_withdrawn(desk, meeting_ids):
    first, second = meeting_ids
    send(desk, first)
    remove(desk, add_late(desk, first))
    add_late(desk, first)
    assert numbers(desk, first) == ["715", "716", "717", "719"]
    withdraw(desk, first)
    assert numbers(desk, first) == ["715", "716", "717", "718"]
    assert numbers(desk, second) == ["715", "716"]


@pytest.fixture
def sent(example_desk):
    """A meeting of two items, the second with one below it, whose agenda is sent and whose numbers begin at 1."""
    desk = example_desk
    meeting_id = desk.do("Møde", meetings.new_meeting, BODY, DAYS[0], time(13), time(15), with_standing=False)
    desk.do("Punkt", agenda.add_item, meeting_id, "Punkt")
    second = desk.do("Punkt", agenda.add_item, meeting_id, "Punkt")
    desk.do("Underpunkt", agenda.add_item, meeting_id, "Punkt", parent_id=second)
    without_standing(desk, meeting_id)
    send(desk, meeting_id)
    assert numbers(desk, meeting_id) == ["1", "2", "2.1"]
    return desk, meeting_id, second


def test_a_late_item_never_gets_the_number_of_one_that_was_removed(sent):
    desk, meeting_id, second = sent
    remove(desk, add_late(desk, meeting_id))
    remove(desk, add_late(desk, meeting_id, parent_id=second))
    add_late(desk, meeting_id)
    add_late(desk, meeting_id, parent_id=second)
    assert numbers(desk, meeting_id) == ["1", "2", "2.1", "2.3", "4"]


def test_a_late_item_removed_with_what_lies_below_it_keeps_all_their_numbers(sent):
    desk, meeting_id, _ = sent
    third = add_late(desk, meeting_id)
    moved = add_late(desk, meeting_id)
    desk.do("Flyt", agenda.move_item, moved, 0, third)
    remove(desk, third)
    add_late(desk, meeting_id)
    assert numbers(desk, meeting_id) == ["1", "2", "2.1", "5"]


def test_undo_gives_the_number_back_and_redo_takes_it_again(sent):
    desk, meeting_id, _ = sent
    late = add_late(desk, meeting_id)
    remove(desk, late)
    desk.undo()
    assert numbers(desk, meeting_id) == ["1", "2", "2.1", "3"]
    desk.redo()
    add_late(desk, meeting_id)
    assert numbers(desk, meeting_id) == ["1", "2", "2.1", "4"]
    for _ in range(3):
        desk.undo()
    add_late(desk, meeting_id)
    assert numbers(desk, meeting_id) == ["1", "2", "2.1", "3"], "what was undone was never there"


def test_numbers_that_are_gone_go_with_everything_to_another_store(sent, empty_desk: Desk, tmp_path: Path):
    desk, meeting_id, _ = sent
    remove(desk, add_late(desk, meeting_id))
    export_file(desk, tmp_path / "alt.json")
    import_file(empty_desk, tmp_path / "alt.json")
    add_late(empty_desk, meeting_id)
    assert numbers(empty_desk, meeting_id) == ["1", "2", "2.1", "4"]


def test_a_withdrawn_agenda_has_no_late_items_and_all_of_it_can_be_changed(sent):
    desk, meeting_id, _ = sent
    late = add_late(desk, meeting_id)
    withdraw(desk, meeting_id)
    assert not any(row.late for row in desk.ask(agenda.agenda, meeting_id).rows)
    remove(desk, late)
    send(desk, meeting_id)
    add_late(desk, meeting_id)
    assert numbers(desk, meeting_id) == ["1", "2", "2.1", "3"]


def test_what_was_sent_is_not_taken_off_with_the_late_item_above_it(sent):
    desk, meeting_id, second = sent
    late = add_late(desk, meeting_id)
    first = desk.ask(agenda.agenda, meeting_id).rows[0].id
    desk.do("Flyt", agenda.move_item, first, 0, late)
    for item_id in (late, second):
        with pytest.raises(Refused, match=r"meeting\.not_editable"):
            remove(desk, item_id)
    assert sorted(numbers(desk, meeting_id)) == ["1", "2", "2.1", "3"]
