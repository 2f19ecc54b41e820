"""The change log in words: what was done, when and by whom, and what it changed in each row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from klyngedesk.domain.danish import clock_text, date_text
from klyngedesk.domain.deadlines import Roll, Unit
from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import title_word
from klyngedesk.domain.meeting_states import MeetingState, state_word
from klyngedesk.domain.money import format_kroner
from klyngedesk.domain.plain import to_plain
from klyngedesk.store import journal
from klyngedesk.store.codec import Plain, columns, decode, row_classes, row_values
from klyngedesk.store.tables import Row
from klyngedesk.store.tables.system import StepState
from klyngedesk.store.work import COPENHAGEN, Work
from klyngedesk.wording.catalogue_words import ROLLS, UNITS
from klyngedesk.wording.rows import FIELDS, TABLES

SHOWN = 2000
ROWS_SHOWN = 100
_LONGEST = 160
_HIDDEN = frozenset({"id", "position", "sha256", "size"})
_STATES = {
    StepState.DONE: "",
    StepState.NOTED: "kan ikke fortrydes",
    StepState.UNDONE: "fortrudt",
    StepState.DROPPED: "fortrudt",
}
_NAMING = ("name", "title", "label", "what", "subject", "file_name", "text", "section", "step", "period", "year")
_BELONGING = ("person_id", "organisation_id", "item_id", "seat_id", "meeting_id", "body_id", "focus_area_id")


@dataclass(frozen=True)
class LogLine:
    """One step: its label, when and by whom, and what became of it in words (empty: it stands)."""

    id: int
    label: str
    at: datetime
    person: str
    state: str


@dataclass(frozen=True)
class RowChange:
    """What a step did to one row: "tilføjet", "ændret" or "fjernet"; `what` is the kind of row and its name."""

    done: str
    what: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class StepChanges:
    """The first rows that a step changed, and how many more there are."""

    first: tuple[RowChange, ...]
    more: int


def change_log(work: Work) -> list[LogLine]:
    """The latest steps, newest first, in local time."""
    return [
        LogLine(step.id, step.label, step.at.astimezone(COPENHAGEN), step.person, _STATES[step.state])
        for step in journal.history(work.session, SHOWN)
    ]


def step_changes(work: Work, step_id: int, most: int = ROWS_SHOWN) -> StepChanges:
    """The rows that a step changed."""
    first = journal.changes_of(work.session, step_id, most)
    return StepChanges(
        tuple(_change(work, *change) for change in first), journal.size_of(work.session, step_id) - len(first)
    )


def _change(work: Work, table: str, row_id: str, before: Plain | None, after: Plain | None) -> RowChange:
    done = "tilføjet" if before is None else "fjernet" if after is None else "ændret"
    row_class = row_classes()[table]
    stored = work.session.get(row_class, row_id)
    values = {**(row_values(stored) if stored is not None else {}), **(before or {}), **(after or {})}
    name = _name(work, row_class, values)
    what = f"{TABLES[table]} »{name}«" if name else TABLES[table]
    return RowChange(done, what, tuple(_fields(work, row_class, before, after)))


def _name(work: Work, row_class: type[Row], values: Plain) -> str:
    """What the user calls a row: its own name, else that of what it belongs to."""
    names = (_shown(work, row_class, name, values[name]) for name in _NAMING if values.get(name))
    belonging = (_shown(work, row_class, name, values[name]) for name in _BELONGING if values.get(name))
    return next(names, "") or next(belonging, "")


def _fields(work: Work, row_class: type[Row], before: Plain | None, after: Plain | None) -> Iterable[str]:
    for name in columns(row_class):
        old, new = (before or {}).get(name), (after or {}).get(name)
        if name in _HIDDEN or name not in FIELDS or old == new:
            continue
        was, became = _shown(work, row_class, name, old), _shown(work, row_class, name, new)
        if before is not None and after is not None:
            yield f"{FIELDS[name]}: {was or '–'} → {became or '–'}"
        elif was or became:
            yield f"{FIELDS[name]}: {was or became}"


def _shown(work: Work, row_class: type[Row], name: str, plain: Any) -> str:
    """A stored value in words."""
    if plain is None or plain == "":
        return ""
    column = columns(row_class)[name]
    for key in column.foreign_keys:
        return _referred(work, key.column.table.name, str(plain))
    if name.endswith("_oere"):
        return format_kroner(int(plain))
    return _in_words(decode(column, plain))


def _referred(work: Work, table: str, row_id: str) -> str:
    row_class = row_classes()[table]
    row = work.session.get(row_class, row_id)
    return "" if row is None else _name(work, row_class, row_values(row))


def _in_words(value: object) -> str:
    match value:
        case bool():
            return "ja" if value else "nej"
        case datetime():
            local = value.astimezone(COPENHAGEN)
            return f"{date_text(local.date())} kl. {clock_text(local.time())}"
        case date():
            return date_text(value)
        case FormattedText():
            return _short(to_plain(value))
        case MeetingState():
            return state_word(value)
        case Unit():
            return UNITS[value]
        case Roll():
            return ROLLS[value]
    try:
        return title_word(value)  # type: ignore[arg-type]
    except KeyError:
        return _short(str(value))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
