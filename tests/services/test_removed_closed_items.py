"""What is left of a closed item when it, or its meeting, is removed: nothing that an open paper would tell."""

from __future__ import annotations

import io
import zipfile
from datetime import date, time

import pytest

from klyngedesk.domain.kinds import ActionState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import agenda, attendance, bodies, follow_ups, meetings
from klyngedesk.services.desk import Desk
from klyngedesk.services.papers.making import Subject, make_paper
from klyngedesk.store.tables import Action, Item, ItemText, Meeting, Participant

BODY = "syd-fagligt"
FIRST_ON, SECOND_ON = date(2024, 2, 6), date(2024, 3, 5)
SECRETS = ("Opsig aftalen med Jens", "Tine Falk", "Advokat Bo Brun")


@pytest.fixture
def desk(example_desk: Desk) -> Desk:
    """The example without follow-ups and meetings to come."""
    example_desk.do("Ryd", clear)
    return example_desk


def clear(work):
    before_held = (MeetingState.PLANNED, MeetingState.DRAFT, MeetingState.SENT)
    for row in (*work.find(Action), *work.find(Meeting, state=before_held)):
        work.delete(row)


def planned(desk, day, body_id=BODY):
    return desk.do("Møde", meetings.new_meeting, body_id, day, time(13), time(15))


@pytest.fixture
def first(desk):
    return planned(desk, FIRST_ON)


@pytest.fixture
def second(desk, first):
    """A meeting after the first one, with its agenda being written."""
    meeting_id = planned(desk, SECOND_ON)
    desk.do("Kladde", meetings.change_state, meeting_id, MeetingState.DRAFT)
    return meeting_id


def secret_in(desk, meeting_id, *, below):
    """An item of a meeting, closed itself or through the one above it, with a follow-up and somebody who came."""
    above = desk.do("Punkt", agenda.add_item, meeting_id, "En aftale")
    desk.do("Luk", agenda.set_field, above, "closed", True)
    item_id = desk.do("Under", agenda.add_item, meeting_id, "En del", parent_id=above) if below else above
    desk.do("Aftal", follow_ups.add, item_id, "Opsig aftalen med Jens", "Tine Falk", None)
    desk.do("Gæst", attendance.add_participant, meeting_id, "Advokat Bo Brun", item_id=item_id)
    return item_id


def told_openly(desk, tmp_path, meeting_id):
    """All that is in the open agenda of a meeting."""
    out = tmp_path / f"{meeting_id}.docx"
    made = make_paper(desk, "agenda", Subject(meeting_id=meeting_id), out=out)
    with zipfile.ZipFile(io.BytesIO(made.path.read_bytes())) as package:
        return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


def written(desk):
    """Every text of every item, the tables of follow-ups among them."""
    return desk.ask(lambda work: str([row.text for row in work.find(ItemText)]))


@pytest.mark.parametrize("below", [False, True])
def test_no_open_agenda_tells_what_was_to_follow_from_a_closed_item_that_is_removed(
    desk, tmp_path, first, second, below
):
    secret = secret_in(desk, first, below=below)
    assert "Opfølgning på et lukket punkt" in written(desk)
    desk.do("Fjern punkt", agenda.remove_item, secret)
    for meeting_id in (first, second):
        text = told_openly(desk, tmp_path, meeting_id)
        assert [word for word in SECRETS if word in text] == []
    assert "Opfølgning på et lukket punkt" not in written(desk)
    later = planned(desk, date(2024, 4, 2))
    desk.do("Indkald", meetings.change_state, later, MeetingState.DRAFT)
    assert "Opsig" not in told_openly(desk, tmp_path, later)


def test_it_leaves_with_the_item_above_it_and_comes_back_with_undo(desk, first, second):
    secret = secret_in(desk, first, below=True)
    desk.do("Fjern punkt", agenda.remove_item, desk.ask(lambda work: work.get(Item, secret).parent_id))
    assert desk.ask(lambda work: (work.find(Action), work.find(Participant, meeting_id=first))) == ([], [])
    assert desk.undo() == "Fjern punkt"
    assert desk.ask(lambda work: [(row.item_id, row.state) for row in work.find(Action)]) == [
        (secret, ActionState.OPEN)
    ]
    assert desk.ask(lambda work: [row.item_id for row in work.find(Participant, meeting_id=first)]) == [secret]
    assert "Opfølgning på et lukket punkt" in written(desk)


def test_nor_is_it_told_when_the_whole_meeting_is_removed(desk, tmp_path, first, second):
    secret_in(desk, first, below=False)
    desk.do("Fjern mødet", meetings.remove_meeting, first)
    assert "Opsig" not in told_openly(desk, tmp_path, second)
    assert "lukket punkt" not in written(desk)
    assert desk.undo() == "Fjern mødet"
    assert "Opfølgning på et lukket punkt" in written(desk)


def test_the_body_that_a_follow_up_was_handed_over_to_tells_no_more_of_it(desk, tmp_path, first):
    secret_in(desk, first, below=False)
    theirs = planned(desk, SECOND_ON, "syd-politisk")
    desk.do("Kladde", meetings.change_state, theirs, MeetingState.DRAFT)
    desk.do("Luk", bodies.close_body, BODY, FIRST_ON, "Reform", "syd-politisk", hand_over=True)
    assert "Opfølgning på et lukket punkt" in written(desk)
    desk.do("Fjern mødet", meetings.remove_meeting, first)
    assert "Opsig" not in told_openly(desk, tmp_path, theirs)
    assert "lukket punkt" not in written(desk)
