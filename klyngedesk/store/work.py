"""One piece of work: one session, one transaction, handed to a use case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import ForeignKey, inspect, select
from sqlalchemy.orm import Session

from klyngedesk.domain.problems import refuse
from klyngedesk.store.codec import columns, row_classes
from klyngedesk.store.tables import Row
from klyngedesk.store.tables.base import COPENHAGEN

__all__ = ["COPENHAGEN", "Work"]


R = TypeVar("R", bound=Row)


class Work:
    """What a use case reads and changes rows through; the runner commits, a use case never does.

    `changed` names the tables that were changed, once the work is committed.
    """

    def __init__(self, session: Session, now: datetime, person: str = "") -> None:
        self.session = session
        self.now = now
        self.person = person
        self.changed: frozenset[str] = frozenset()
        # The session lets go of rows that nobody holds, and would read them again each time they are asked for.
        self._read: set[Row] = set()

    @property
    def today(self) -> date:
        """The day it is in Copenhagen."""
        return self.now.astimezone(COPENHAGEN).date()

    def get(self, row_class: type[R], row_id: str) -> R:
        """The row with that identity; refused when it is not there (any more)."""
        row = self.session.get(row_class, row_id)
        if row is None:
            raise refuse("row.gone", kind=row_class.__tablename__, id=row_id)
        self._read.add(row)
        return row

    def find(self, row_class: type[R], *order: str, **equal: Any) -> Sequence[R]:
        """Rows whose columns have these values (a tuple or set: one of them), ordered by the named columns."""
        query = select(row_class)
        for name, value in equal.items():
            column = getattr(row_class, name)
            query = query.where(column.in_(value) if isinstance(value, tuple | set | frozenset) else column == value)
        return self.session.scalars(query.order_by(*(getattr(row_class, name) for name in order))).all()

    def first(self, row_class: type[R], *order: str, **equal: Any) -> R | None:
        """The first of `find`, or None."""
        return next(iter(self.find(row_class, *order, **equal)), None)

    def add(self, row: R) -> R:
        """Put a new row in the store."""
        self.session.add(row)
        return row

    def delete(self, row: Row) -> None:
        """Remove a row with all that is a part of it; what only mentions it forgets it.

        Refused when something that is no part of it cannot do without it.
        """
        self.session.flush()
        self._delete(row)
        self.session.flush()

    def _delete(self, row: Row) -> None:
        if self._is_deleted(row):
            return
        self.session.delete(row)
        for row_class, name, key in _references(row.__tablename__):
            mentions = self.find(row_class, **{name: row.id})  # type: ignore[attr-defined]
            for mention in mentions:
                if key.parent.info.get("owned"):
                    self._delete(mention)
                elif self._is_deleted(mention):
                    continue
                elif key.parent.nullable:
                    setattr(mention, name, None)
                else:
                    raise refuse("row.in_use", kind=row.__tablename__, by=row_class.__tablename__)

    def _is_deleted(self, row: Row) -> bool:
        """Whether a row is about to be deleted or, by a flush between, is so already."""
        return row in self.session.deleted or inspect(row).deleted


def _references(table: str) -> list[tuple[type[Row], str, ForeignKey]]:
    """Every column that refers to a table: its class, its name and the key."""
    return [
        (row_class, name, key)
        for row_class in row_classes().values()
        for name, column in columns(row_class).items()
        for key in column.foreign_keys
        if key.column.table.name == table
    ]
