"""What the program itself keeps: settings, the journal of all changes, and the rows behind the text search."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from klyngedesk.store.tables.base import Moment, Row, Word, line, ref


class StepState(StrEnum):
    """A step counts (done), was taken back (undone), was taken back and written over (dropped), or is only told
    of in the change log and never undone (noted)."""

    DONE = "done"
    NOTED = "noted"
    UNDONE = "undone"
    DROPPED = "dropped"


class Setting(Row):
    """One setting of the store, by name."""

    __tablename__ = "setting"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    value: Mapped[str] = line()


class JournalStep(Row):
    """One thing the user did: the unit of undo and of the change log."""

    __tablename__ = "journal_step"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    label: Mapped[str] = line()
    at: Mapped[datetime] = mapped_column(Moment)
    person: Mapped[str] = line()
    state: Mapped[StepState] = mapped_column(Word(StepState), default=StepState.DONE, index=True)
    merge_key: Mapped[str] = line()


class JournalChange(Row):
    """One row before and after a step, as JSON of the changed columns; empty when the row was not there."""

    __tablename__ = "journal_change"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    step_id: Mapped[int] = ref("journal_step.id", owned=True)
    table_name: Mapped[str] = line()
    row_id: Mapped[str] = line()
    before: Mapped[str] = line()
    after: Mapped[str] = line()


class SearchRow(Row):
    """Which row a line of the full-text index stands for; `id` is the line's rowid there."""

    __tablename__ = "search_row"
    __table_args__ = (UniqueConstraint("table_name", "row_id"),)
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    table_name: Mapped[str] = line()
    row_id: Mapped[str] = line()
