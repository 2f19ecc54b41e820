"""However items are added, moved, removed and brought back, the agenda stays in order and its numbers run."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, meetings
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import ensure_catalogue
from klyngedesk.store.interchange import export_tables
from klyngedesk.store.opening import in_memory
from klyngedesk.store.tables import Body, Item
from klyngedesk.store.work import Work

DAY = date(2022, 12, 1)
REFUSED = {"item.too_deep", "item.below_itself", "item.below_heading", "item.heading_below", "redo.nothing"}


class Do(NamedTuple):
    """One thing that is done: what, to which item, below or after which, where to."""

    what: str
    item: int
    other: int
    place: int


WHAT = ("add", "add", "add below", "add heading", "move", "move", "move below", "move up", "remove", "undo", "redo")
doings = st.lists(
    st.builds(Do, st.sampled_from(WHAT), st.integers(0, 30), st.integers(0, 30), st.integers(-2, 12)), max_size=15
)


def new_desk() -> tuple[Desk, str]:
    """A body with one meeting without items."""
    desk = Desk(in_memory(lambda: datetime(2022, 11, 22, 9, tzinfo=UTC), Path()))
    ensure_catalogue(desk)

    def plan(work: Work) -> str:
        work.add(Body(id="forum", kind_id="professional", name="Forum"))
        work.session.flush()
        return meetings.new_meeting(work, "forum", DAY, time(13), time(15), with_standing=False)

    return desk, desk.do("Planlæg", plan)


def act(desk: Desk, meeting_id: str, do: Do) -> None:
    """Do one thing; what the rules refuse is not done."""
    ids = [row.id for row in desk.ask(agenda.agenda, meeting_id).rows]
    item, other = (ids[do.item % len(ids)], ids[do.other % len(ids)]) if ids else ("", None)
    try:
        match do.what:
            case "add":
                desk.do("Tilføj", agenda.add_item, meeting_id, "Punkt", after_id=other)
            case "add below" if ids:
                desk.do("Tilføj", agenda.add_item, meeting_id, "Underpunkt", parent_id=other)
            case "add heading":
                desk.do("Tilføj", agenda.add_item, meeting_id, "Overskrift", heading=True)
            case "move" if ids:
                parent = next(row.parent_id for row in desk.ask(agenda.agenda, meeting_id).rows if row.id == item)
                desk.do("Flyt", agenda.move_item, item, do.place, parent)
            case "move below" if ids:
                desk.do("Flyt", agenda.move_item, item, do.place, other)
            case "move up" if ids:
                desk.do("Flyt", agenda.move_item, item, do.place)
            case "remove" if ids:
                desk.do("Fjern", agenda.remove_item, item)
            case "undo":
                # The first step made the meeting itself.
                if desk.undo_label() != "Planlæg":
                    desk.undo()
            case "redo":
                desk.redo()
    except Refused as refused:
        if refused.problems[0].code not in REFUSED:
            raise


def assert_in_order(desk: Desk, meeting_id: str) -> None:
    """Positions run from 0 below each parent, no item is lost, headings and items of items stand on the upper level."""
    rows = desk.ask(lambda work: [(row.id, row.parent_id, row.position) for row in work.find(Item)])
    by_parent: dict[str | None, list[int]] = {}
    for _, parent, position in rows:
        by_parent.setdefault(parent, []).append(position)
    for positions in by_parent.values():
        assert sorted(positions) == list(range(len(positions)))
    shown = desk.ask(agenda.agenda, meeting_id).rows
    assert sorted(row.id for row in shown) == sorted(item_id for item_id, _, _ in rows)
    assert all(row.depth == 0 for row in shown if row.heading)
    assert all(row.depth <= 1 for row in shown)


def assert_numbered(desk: Desk, meeting_id: str) -> None:
    """1, 2, 3 and 3.1, 3.2; headings have no number and count nothing."""
    top, below = 0, 0
    for row in desk.ask(agenda.agenda, meeting_id).rows:
        if row.heading:
            assert row.number == ""
        elif row.depth == 0:
            top, below = top + 1, 0
            assert row.number == str(top)
        else:
            below += 1
            assert row.number == f"{top}.{below}"


@settings(max_examples=30)
@given(doings)
def test_the_agenda_stays_in_order_and_numbered(done: list[Do]) -> None:
    desk, meeting_id = new_desk()
    for do in done:
        act(desk, meeting_id, do)
        assert_in_order(desk, meeting_id)
        assert_numbered(desk, meeting_id)
    desk.close()


@settings(max_examples=15)
@given(doings)
def test_all_of_it_can_be_taken_back_and_done_again(done: list[Do]) -> None:
    desk, meeting_id = new_desk()
    start = desk.ask(export_tables)
    for do in done:
        act(desk, meeting_id, do)
    end = desk.ask(export_tables)
    steps = 0
    while desk.undo_label() != "Planlæg":
        desk.undo()
        steps += 1
    assert desk.ask(export_tables) == start
    for _ in range(steps):
        desk.redo()
    assert desk.ask(export_tables) == end
    desk.close()


@settings(max_examples=15)
@given(doings, doings)
def test_numbers_that_were_sent_never_change_and_are_never_given_twice(before: list[Do], after: list[Do]) -> None:
    desk, meeting_id = new_desk()
    for do in before:
        act(desk, meeting_id, do)
    desk.do("Indkald", meetings.change_state, meeting_id, MeetingState.DRAFT)
    desk.do("Send", meetings.change_state, meeting_id, MeetingState.SENT)
    sent = {row.id: row.number for row in desk.ask(agenda.agenda, meeting_id).rows}
    for do in after:
        if do.what in ("add", "add below", "move"):
            act(desk, meeting_id, do)
    rows = desk.ask(agenda.agenda, meeting_id).rows
    numbers = [row.number for row in rows if row.number]
    assert len(numbers) == len(set(numbers))
    assert {row.id: row.number for row in rows if row.id in sent} == sent
    desk.close()
