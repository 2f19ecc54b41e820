"""Nothing that belongs to a closed item is in a byte of the open papers, whatever row of the store it lies in."""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import String

from klyngedesk.domain.formatted import FormattedText, Paragraph, Run
from klyngedesk.domain.kinds import InputState, ItemOrigin, SeatRole
from klyngedesk.services import minutes
from klyngedesk.services.desk import Desk
from klyngedesk.services.papers.making import Subject, make_paper
from klyngedesk.store.codec import columns
from klyngedesk.store.tables import (
    Action,
    Annex,
    Attendance,
    AttendanceException,
    Decision,
    HomeApproval,
    InputRequest,
    Item,
    ItemText,
    Meeting,
    Organisation,
    Participant,
    Reservation,
    Row,
)
from klyngedesk.store.tables.base import Formatted
from klyngedesk.store.work import Work

MEETING = "m-syd-f-1201"
PRINTED_IN_FULL = {
    (Item, "title"),
    (ItemText, "text"),
    (Annex, "title"),
    (Decision, "text"),
    (Decision, "forwarded_to"),
    (Reservation, "text"),
    (HomeApproval, "authority"),
    (Organisation, "short_name"),
    (Action, "what"),
    (Action, "who"),
    (Participant, "name"),
}
SHOWN_OPENLY = {(Item, "neutral_title"), (Item, "number"), (ItemText, "section")}


def closed_items(work: Work) -> list[Item]:
    """The closed items of the meeting, and what lies under them."""
    rows = work.find(Item, "position", meeting_id=MEETING)
    closed = {row.id for row in rows if row.closed}
    return [row for row in rows if row.id in closed or row.parent_id in closed]


def furnish(work: Work, item: Item) -> None:
    """Give an item one of everything that can belong to it."""
    forwarded = next(row for row in minutes.outcomes(work, MEETING) if row.effect == "forwarded")
    decision = work.first(Decision, item_id=item.id) or work.add(Decision(item_id=item.id))
    decision.outcome_id = forwarded.id
    attendance = work.first(Attendance, meeting_id=MEETING)
    work.add(Reservation(decision_id=decision.id))
    work.add(Action(body_id=work.get(Meeting, MEETING).body_id, item_id=item.id))
    work.add(Annex(item_id=item.id, sha256="0" * 64))
    for role in (SeatRole.OBSERVER, SeatRole.SECRETARIAT):
        work.add(Participant(meeting_id=MEETING, item_id=item.id, role=role))
    if attendance is not None:
        work.add(AttendanceException(attendance_id=attendance.id, item_id=item.id, conflict=True))
    if work.first(ItemText, item_id=item.id) is None:
        work.add(ItemText(item_id=item.id, section="case"))
    sender = work.add(Organisation(kind=work.find(Organisation)[0].kind))
    work.add(HomeApproval(decision_id=decision.id, organisation_id=sender.id))
    work.add(InputRequest(meeting_id=MEETING, organisation_id=sender.id, state=InputState.ANSWERED))
    item.origin, item.origin_organisation_id = ItemOrigin.MUNICIPALITY, sender.id
    item.presenter_organisation_id = sender.id
    work.session.flush()


def belongings(work: Work, item: Item) -> Iterator[Row]:
    """Every row that tells something of an item."""
    yield item
    for row_class in (ItemText, Annex, Decision, Action, Participant, AttendanceException):
        yield from work.find(row_class, item_id=item.id)
    for decision in work.find(Decision, item_id=item.id):
        yield from work.find(Reservation, decision_id=decision.id)
        yield from work.find(HomeApproval, decision_id=decision.id)
    yield work.get(Organisation, item.origin_organisation_id or "")
    yield from work.find(InputRequest, organisation_id=item.origin_organisation_id)


def mark_all(work: Work) -> dict[str, tuple[type[Row], str]]:
    """Write a word of its own in every text that belongs to closed items; which word stands where."""
    # Only of a meeting that has begun are there minutes.
    work.get(Meeting, MEETING).opened_at = work.now
    numbers = itertools.count(1)
    marks: dict[str, tuple[type[Row], str]] = {}
    rows = closed_items(work)
    assert any(row.closed for row in rows)
    under = Item(meeting_id=MEETING, parent_id=rows[0].id, position=99)
    rows.append(work.add(under))
    for item in rows:
        furnish(work, item)
    for item in rows:
        for row in belongings(work, item):
            for name, column in columns(type(row)).items():
                if (type(row), name) in SHOWN_OPENLY or name == "id" or column.foreign_keys:
                    continue
                if isinstance(column.type, Formatted) or type(column.type) is String:
                    word = f"hemmelig{next(numbers)}q"
                    text = FormattedText((Paragraph((Run(word),)),))
                    setattr(row, name, text if isinstance(column.type, Formatted) else word)
                    marks[word] = (type(row), name)
            marks[str(row.id)] = (type(row), "id")  # type: ignore[attr-defined]
    return marks


def everything(content: bytes) -> str:
    """All parts of a Word file with their names, as they are and without tags, so that no split run hides a word."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = [name + package.read(name).decode("utf-8", "replace") for name in package.namelist()]
    return ("".join(parts) + "".join(re.sub(r"<[^>]+>", "", part) for part in parts)).casefold()


@pytest.fixture
def paper(example_desk: Desk, tmp_path) -> Callable[..., str]:
    """Everything that is in a paper of the meeting."""

    def make(kind: str, *, full: bool = False) -> str:
        made = make_paper(
            example_desk, kind, Subject(meeting_id=MEETING), full=full, out=tmp_path / f"{kind}{full}.docx"
        )
        return everything(made.path.read_bytes())

    return make


@pytest.fixture
def marks(example_desk: Desk) -> dict[str, tuple[type[Row], str]]:
    return example_desk.do("Mærk", mark_all)


@pytest.mark.parametrize("kind", ["agenda", "minutes"])
def test_nothing_of_a_closed_item_is_in_the_open_paper(marks, paper, kind):
    text = paper(kind)
    found = [f"{where[0].__name__}.{where[1]}" for word, where in marks.items() if word.casefold() in text]
    assert found == []
    assert "lukket punkt" in text


def test_all_that_is_printed_of_a_closed_item_is_in_the_full_papers(marks, paper):
    text = paper("agenda", full=True) + paper("minutes", full=True)
    wanted = {word: where for word, where in marks.items() if where in PRINTED_IN_FULL}
    lacking = [f"{where[0].__name__}.{where[1]}" for word, where in wanted.items() if word not in text]
    assert lacking == []
    assert set(wanted.values()) == PRINTED_IN_FULL


def test_every_text_of_the_tables_was_marked(marks):
    """A column that is added later is marked without a change here."""
    assert len(marks) > 60
    classes = {where[0] for where in marks.values()}
    assert {Item, ItemText, Annex, Decision, Reservation, Action, Participant, HomeApproval, InputRequest} <= classes
