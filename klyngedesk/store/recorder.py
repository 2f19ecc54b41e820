"""Notes every row's before and after while a Work goes on: what undo, the change log and the screens live from."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session, UOWTransaction

from klyngedesk.store.codec import Plain, columns, encode, row_values
from klyngedesk.store.tables import JournalChange, JournalStep, Row, SearchRow

_NOT_RECORDED = (JournalStep, JournalChange, SearchRow)
RowKey = tuple[str, str]


@dataclass
class Change:
    """One row's way: whole rows when it came or went, only the changed columns when it stayed."""

    before: Plain | None
    after: Plain | None


@dataclass
class Recorder:
    """Collects the changes of one session, each row once however often it was flushed."""

    changes: dict[RowKey, Change] = field(default_factory=dict)

    def watch(self, session: Session) -> None:
        """Listen to a session's flushes."""
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)

    @property
    def kinds(self) -> frozenset[str]:
        """The tables that changed."""
        return frozenset(table for table, _ in self.changes)

    def _before_flush(self, session: Session, context: UOWTransaction, instances: object) -> None:
        for row in session.deleted:
            if not isinstance(row, _NOT_RECORDED):
                self._gone(row)
        for row in session.dirty:
            if not isinstance(row, _NOT_RECORDED) and session.is_modified(row):
                self._changed(row)

    def _after_flush(self, session: Session, context: UOWTransaction) -> None:
        for row in session.new:
            if not isinstance(row, _NOT_RECORDED):
                self._come(row)

    def _come(self, row: Row) -> None:
        after, earlier = row_values(row), self.changes.get(_key(row))
        self.changes[_key(row)] = Change(earlier.before if earlier else None, after)

    def _gone(self, row: Row) -> None:
        earlier = self.changes.get(_key(row))
        if earlier and earlier.before is None:
            del self.changes[_key(row)]
            return
        before = _stored_values(row) | ((earlier and earlier.before) or {})
        self.changes[_key(row)] = Change(before, None)

    def _changed(self, row: Row) -> None:
        before, after = _difference(row)
        earlier = self.changes.get(_key(row))
        if earlier is None:
            self.changes[_key(row)] = Change(before, after)
        else:
            known_before = None if earlier.before is None else before | earlier.before
            self.changes[_key(row)] = Change(known_before, (earlier.after or {}) | after)


def _key(row: Row) -> RowKey:
    return row.__tablename__, str(row.id)  # type: ignore[attr-defined]


def _stored_values(row: Row) -> Plain:
    state = inspect(row)
    values = {}
    for name in columns(type(row)):
        history = state.attrs[name].load_history()
        values[name] = encode(history.deleted[0] if history.deleted else getattr(row, name))
    return values


def _difference(row: Row) -> tuple[Plain, Plain]:
    state = inspect(row)
    before, after = {}, {}
    for name in columns(type(row)):
        history = state.attrs[name].load_history()
        if history.has_changes():
            before[name] = encode(history.deleted[0] if history.deleted else None)
            after[name] = encode(history.added[0] if history.added else None)
    return before, after
