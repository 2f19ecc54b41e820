"""The change log: what was done, when and by whom, and what it changed in each row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.plain import to_plain
from klyngedesk.store import journal
from klyngedesk.store.codec import Plain, columns, decode, row_classes, row_values
from klyngedesk.store.tables import Row
from klyngedesk.store.tables.system import StepState
from klyngedesk.store.work import COPENHAGEN, Work

SHOWN = 2000
ROWS_SHOWN = 100
_LONGEST = 160
_HIDDEN = frozenset({"id", "position", "sha256", "size"})
_NAMING = ("name", "title", "label", "what", "subject", "file_name", "text", "section", "step", "period", "year")
_BELONGING = ("person_id", "organisation_id", "item_id", "seat_id", "meeting_id", "body_id", "focus_area_id")


class Fate(StrEnum):
    """What became of a step: it stands, it was taken back, or it can never be."""

    STANDS = "stands"
    UNDONE = "undone"
    NOTED = "noted"


_FATES = {
    StepState.DONE: Fate.STANDS,
    StepState.NOTED: Fate.NOTED,
    StepState.UNDONE: Fate.UNDONE,
    StepState.DROPPED: Fate.UNDONE,
}


class Done(StrEnum):
    """What a step did to a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True)
class Amount:
    """Money as a value of the log, in øre."""

    oere: int


Value = str | int | float | bool | date | datetime | StrEnum | Amount
"""A stored value; a reference is the name of its row, a long text its beginning, nothing is ""."""


@dataclass(frozen=True)
class LogLine:
    """One step: its label, when and by whom, and what became of it."""

    id: int
    label: str
    at: datetime
    person: str
    fate: Fate


@dataclass(frozen=True)
class FieldChange:
    """One field of a row, by its column: what it was and what it became; "" for nothing."""

    name: str
    was: Value
    became: Value


@dataclass(frozen=True)
class RowChange:
    """What a step did to one row of a table, called by its name."""

    done: Done
    table: str
    name: Value
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True)
class StepChanges:
    """The first rows that a step changed, and how many more there are."""

    first: tuple[RowChange, ...]
    more: int


def change_log(work: Work) -> list[LogLine]:
    """The latest steps, newest first, in local time."""
    return [
        LogLine(step.id, step.label, step.at.astimezone(COPENHAGEN), step.person, _FATES[step.state])
        for step in journal.history(work.session, SHOWN)
    ]


def step_changes(work: Work, step_id: int, most: int = ROWS_SHOWN) -> StepChanges:
    """The rows that a step changed."""
    first = journal.changes_of(work.session, step_id, most)
    return StepChanges(
        tuple(_change(work, *change) for change in first), journal.size_of(work.session, step_id) - len(first)
    )


def _change(work: Work, table: str, row_id: str, before: Plain | None, after: Plain | None) -> RowChange:
    done = Done.ADDED if before is None else Done.REMOVED if after is None else Done.CHANGED
    row_class = row_classes()[table]
    stored = work.session.get(row_class, row_id)
    values = {**(row_values(stored) if stored is not None else {}), **(before or {}), **(after or {})}
    return RowChange(done, table, _name(work, row_class, values), tuple(_fields(work, row_class, before, after)))


def _name(work: Work, row_class: type[Row], values: Plain) -> Value:
    """What the user calls a row: its own name, else that of what it belongs to."""
    names = (_shown(work, row_class, name, values[name]) for name in _NAMING if values.get(name))
    belonging = (_shown(work, row_class, name, values[name]) for name in _BELONGING if values.get(name))
    return next(names, "") or next(belonging, "")


def _fields(work: Work, row_class: type[Row], before: Plain | None, after: Plain | None) -> Iterable[FieldChange]:
    for name in columns(row_class):
        old, new = (before or {}).get(name), (after or {}).get(name)
        if name in _HIDDEN or old == new:
            continue
        was, became = _shown(work, row_class, name, old), _shown(work, row_class, name, new)
        if (before is not None and after is not None) or was != "" or became != "":
            yield FieldChange(name, was, became)


def _shown(work: Work, row_class: type[Row], name: str, plain: Any) -> Value:
    """A stored value as the log has it."""
    if plain is None or plain == "":
        return ""
    column = columns(row_class)[name]
    for key in column.foreign_keys:
        return _referred(work, key.column.table.name, str(plain))
    if name.endswith("_oere"):
        return Amount(int(plain))
    return _value(decode(column, plain))


def _referred(work: Work, table: str, row_id: str) -> Value:
    row_class = row_classes()[table]
    row = work.session.get(row_class, row_id)
    return "" if row is None else _name(work, row_class, row_values(row))


def _value(value: object) -> Value:
    match value:
        case datetime():
            return value.astimezone(COPENHAGEN)
        case FormattedText():
            return _short(to_plain(value))
        case StrEnum() | bool() | int() | float() | date():
            return value
    return _short(str(value))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
