"""A paper the program made is known again, whatever went wrong; one that somebody wrote in is never taken for it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda
from klyngedesk.services.desk import Desk
from klyngedesk.services.papers.making import Subject, make_paper, usual_path
from klyngedesk.services.papers.register import made_papers
from klyngedesk.store.tables import Meeting
from klyngedesk.store.work import Work

NEXT = "m-syd-f-1201"
SUBJECT = Subject(meeting_id=NEXT)


def make(desk: Desk) -> Path:
    return make_paper(desk, "agenda", SUBJECT).path


def retitle(desk: Desk, title: str) -> None:
    desk.do("Ret titlen", agenda.set_field, "syd-f-1201-03", "title", title)


def code(desk: Desk) -> str:
    with pytest.raises(Refused) as refused:
        make(desk)
    return refused.value.problems[0].code


def test_a_store_that_refuses_leaves_the_former_paper_and_the_next_one_is_made(example_desk: Desk) -> None:
    path = make(example_desk)
    before = path.read_bytes()
    retitle(example_desk, "Ny titel")
    with closing(example_desk.store.engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA query_only = ON")
    assert code(example_desk) == "store.read_only"
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    with closing(example_desk.store.engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA query_only = OFF")
    assert make(example_desk).read_bytes() != before


def test_a_paper_that_did_not_get_to_its_place_is_not_listed_and_stops_no_other(example_desk: Desk) -> None:
    path = usual_path(example_desk, "agenda", SUBJECT)
    path.mkdir(parents=True)
    assert code(example_desk) == "file.not_written"
    assert example_desk.ask(made_papers, NEXT) == []
    path.rmdir()
    assert make(example_desk) == path
    assert [row.path for row in example_desk.ask(made_papers, NEXT)] == [path.resolve()]


def test_the_former_paper_is_still_ours_when_the_power_went_before_the_new_one_lay_there(example_desk: Desk) -> None:
    former = make(example_desk).read_bytes()
    retitle(example_desk, "Ny titel")
    path = make(example_desk)
    path.write_bytes(former)
    retitle(example_desk, "Nyere titel")
    assert make(example_desk).read_bytes() != former


def test_each_file_is_listed_once_however_often_it_was_made(example_desk: Desk) -> None:
    for title in ("Et", "To", "Tre"):
        retitle(example_desk, title)
        make(example_desk)
    assert len(example_desk.ask(made_papers, NEXT)) == 1


def test_a_paper_that_somebody_wrote_in_is_still_theirs(example_desk: Desk) -> None:
    path = make(example_desk)
    path.write_bytes(path.read_bytes() + b"rettet")
    assert code(example_desk) == "paper.edited"
    assert path.read_bytes().endswith(b"rettet")


def test_approved_minutes_stay_as_they_were_made_until_the_approval_is_taken_back(example_desk: Desk) -> None:
    approved = Subject(meeting_id="m-syd-f-1013")
    path = make_paper(example_desk, "minutes", approved).path
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        make_paper(example_desk, "minutes", approved, overwrite=True)
    assert refused.value.problems[0].code == "paper.locked"
    assert path.read_bytes() == before
    copy = path.with_name("kopi.docx")
    assert make_paper(example_desk, "minutes", approved, out=copy).path == copy

    example_desk.do("Åbn referatet", reopen, "m-syd-f-1013")
    make_paper(example_desk, "minutes", approved)
    example_desk.undo()
    assert make_paper(example_desk, "minutes", approved).path == path


def reopen(work: Work, meeting_id: str) -> None:
    work.get(Meeting, meeting_id).state = MeetingState.REVIEW
