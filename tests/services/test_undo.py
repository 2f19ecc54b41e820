"""Undo across everything the user does, papers made in between and restarts included."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, time, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from example_store import NOW, copy_of
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, attendance_details, item_annexes, meetings, members, minutes
from klyngedesk.services.attendance import attendance
from klyngedesk.services.desk import Desk
from klyngedesk.services.papers import making
from klyngedesk.store import journal
from klyngedesk.store.interchange import exchanged
from klyngedesk.store.opening import open_store
from klyngedesk.store.tables import Annex, Item, Meeting, Membership, Outcome, Paper, Seat
from klyngedesk.store.work import Work

BODY, DAY = "syd-fagligt", date(2023, 6, 1)
PICKS = st.integers(0, 10_000)


def stored(desk: Desk) -> dict[str, list[Any]]:
    """All rows but the papers, which are files and no data of the field; by SQLite itself, which is quick."""
    with closing(sqlite3.connect(desk.store.file)) as connection:
        names = [name for name in exchanged() if name != Paper.__tablename__]
        return {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall() for name in names}


def test_a_meeting_can_be_undone_after_its_agenda_was_made(example_desk: Desk, tmp_path: Path) -> None:
    before = stored(example_desk)
    meeting = example_desk.do("Opret møde", meetings.new_meeting, BODY, DAY, time(13), time(15))
    after = stored(example_desk)
    making.make_meeting_paper(example_desk, "agenda", meeting, out=tmp_path / "dagsorden.docx")
    assert example_desk.undo() == "Opret møde"
    assert stored(example_desk) == before
    assert example_desk.redo() == "Opret møde"
    assert stored(example_desk) == after
    making.make_meeting_paper(example_desk, "agenda", meeting, full=True, out=tmp_path / "lukket.docx")
    example_desk.do("Fjern møde", meetings.remove_meeting, meeting)
    example_desk.undo()
    making.make_meeting_paper(example_desk, "agenda", meeting, out=tmp_path / "ny.docx")
    assert example_desk.redo() == "Fjern møde"
    assert stored(example_desk) == before


def test_every_kind_of_row_comes_back_with_all_that_left_with_it(example_desk: Desk) -> None:
    def remove(work: Work, name: str, row_id: str) -> None:
        work.delete(work.get(exchanged()[name], row_id))

    before, gone = stored(example_desk), 0
    for name, rows in before.items():
        try:
            for first in rows[:1]:
                example_desk.do("Fjern", remove, name, first[0])
        except Refused:
            assert stored(example_desk) == before, name
        if stored(example_desk) == before:
            continue
        after, gone = stored(example_desk), gone + 1
        example_desk.undo()
        assert stored(example_desk) == before, name
        example_desk.redo()
        assert stored(example_desk) == after, name
        example_desk.undo()
    assert gone > 25


class Office(RuleBasedStateMachine):
    """Somebody works, takes steps back and does them again, and restarts; the store is always as it was then."""

    example: Path

    @initialize()
    def open(self) -> None:
        self.folder = Path(mkdtemp())
        self.desk = copy_of(self.example, self.folder / "data")
        self.done: list[dict[str, Any]] = [stored(self.desk)]
        self.undone: list[dict[str, Any]] = []

    def do(self, use_case: Callable[..., Any], *args: Any, **options: Any) -> None:
        before = self.last_step()
        try:
            self.desk.do(use_case.__name__, use_case, *args, **options)
        except Refused:
            assert stored(self.desk) == self.done[-1], "what is refused changes nothing"
            return
        now = stored(self.desk)
        if self.last_step() == before:
            assert now == self.done[-1], "what is no step changes nothing"
            return
        self.done.append(now)
        self.undone.clear()

    def last_step(self) -> int:
        step = self.desk.ask(lambda work: journal.last_done(work.session))
        return step.id if step else 0

    def any_of(self, row_class: Any, pick: int) -> str:
        """One of a table's rows: by the order they came in, since new ones have other ids each time."""
        with closing(sqlite3.connect(self.desk.store.file)) as connection:
            ids = connection.execute(f'SELECT id FROM "{row_class.__tablename__}" ORDER BY rowid').fetchall()
        return str(ids[pick % len(ids)][0])

    @rule(day=st.integers(1, 400), standing=st.booleans())
    def plan(self, day: int, standing: bool) -> None:
        self.do(meetings.new_meeting, BODY, DAY + timedelta(days=day), time(9), time(11), with_standing=standing)

    @rule(pick=PICKS, state=st.sampled_from(MeetingState))
    def change_state(self, pick: int, state: MeetingState) -> None:
        self.do(meetings.change_state, self.any_of(Meeting, pick), state, "Fælles lejlighed")

    @rule(pick=PICKS)
    def remove_meeting(self, pick: int) -> None:
        self.do(meetings.remove_meeting, self.any_of(Meeting, pick))

    @rule(pick=PICKS)
    def add_item(self, pick: int) -> None:
        self.do(agenda.add_item, self.any_of(Meeting, pick), "Nyt punkt")

    @rule(pick=PICKS)
    def remove_item(self, pick: int) -> None:
        self.do(agenda.remove_item, self.any_of(Item, pick))

    @rule(pick=PICKS, place=st.integers(0, 9), below=st.booleans())
    def move_item(self, pick: int, place: int, below: bool) -> None:
        self.do(agenda.move_item, self.any_of(Item, pick), place, self.any_of(Item, pick + place) if below else None)

    @rule(pick=PICKS, words=st.sampled_from(["", "Ny tekst", "Æ & <b>"]))
    def write(self, pick: int, words: str) -> None:
        self.do(agenda.set_text, self.any_of(Item, pick), "case", paragraphs([words]))

    @rule(pick=PICKS)
    def decide(self, pick: int) -> None:
        self.do(minutes.set_outcome, self.any_of(Item, pick), self.any_of(Outcome, pick))

    @rule(pick=PICKS)
    def remove_annex(self, pick: int) -> None:
        self.do(item_annexes.remove_annex, self.any_of(Annex, pick))

    @rule(pick=PICKS)
    def miss_an_item(self, pick: int) -> None:
        meeting, item = self.any_of(Meeting, pick), self.any_of(Item, pick)
        rows = self.desk.ask(attendance, meeting)
        self.do(attendance_details.set_parts, meeting, item, {row.seat.id: "conflict" for row in rows[:2]})

    @rule(pick=PICKS)
    def leave_a_seat(self, pick: int) -> None:
        self.do(members.end_membership, self.any_of(Membership, pick), DAY)

    @rule(pick=PICKS)
    def remove_seat(self, pick: int) -> None:
        self.do(members.remove_seat, self.any_of(Seat, pick))

    @rule(pick=PICKS)
    def make_a_paper(self, pick: int) -> None:
        def note(work: Any, meeting_id: str) -> None:
            work.add(Paper(kind="agenda", meeting_id=meeting_id, made_at=work.now))

        self.desk.note("Lav dagsorden", note, self.any_of(Meeting, pick))

    @precondition(lambda self: len(self.done) > 1)
    @rule()
    def undo(self) -> None:
        self.desk.undo()
        self.undone.append(self.done.pop())
        assert stored(self.desk) == self.done[-1]

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.desk.redo()
        self.done.append(self.undone.pop())
        assert stored(self.desk) == self.done[-1]

    @rule()
    def restart(self) -> None:
        self.desk.close()
        self.desk = Desk(open_store(self.folder / "data", clock=lambda: NOW, person="Sekretæren"))
        assert stored(self.desk) == self.done[-1]

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.close()
            shutil.rmtree(self.folder)


def test_every_step_can_be_taken_back_and_done_again(example_folder: Path) -> None:
    Office.example = example_folder
    run_state_machine_as_test(Office, settings=settings(max_examples=5, stateful_step_count=15))
