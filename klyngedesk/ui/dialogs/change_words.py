"""The change log in words: what became of a step, and what it did to each row."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import cast

from klyngedesk.domain.danish import clock_text
from klyngedesk.domain.deadlines import Roll, Unit
from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.kinds import Kind
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.money import format_kroner
from klyngedesk.services.change_log import Amount, Done, Fate, FieldChange, RowChange, Value
from klyngedesk.ui.language import tr
from klyngedesk.ui.words import date_text, state_word, table_of, title_word


def fate_words(fate: Fate) -> str:
    """What became of a step; "" when it stands."""
    return {Fate.STANDS: "", Fate.NOTED: tr("cannot be undone"), Fate.UNDONE: tr("undone")}[fate]


def row_words(change: RowChange) -> str:
    """What was done to a row: "Punkt »Ny titel« ændret"."""
    done = {Done.ADDED: tr("added"), Done.CHANGED: tr("changed"), Done.REMOVED: tr("removed")}[change.done]
    table, name = table_of("rows", "TABLES")[change.table], value_words(change.name)
    return f"{table} »{name}« {done}" if name else f"{table} {done}"


def field_words(field: FieldChange, done: Done) -> str:
    """What a field was and became, or its only value in a row that came or went."""
    name, was, became = table_of("rows", "FIELDS")[field.name], value_words(field.was), value_words(field.became)
    return f"{name}: {was or '–'} → {became or '–'}" if done is Done.CHANGED else f"{name}: {was or became}"


def value_words(value: Value) -> str:
    """A stored value in words."""
    match value:
        case bool():
            return tr("yes") if value else tr("no")
        case datetime():
            return tr("{day} at {clock}").format(day=date_text(value.date()), clock=clock_text(value.time()))
        case date():
            return date_text(value)
        case Amount():
            return format_kroner(value.oere)
        case StrEnum():
            return _kind_words(value)
    return str(value)


def _kind_words(value: StrEnum) -> str:
    match value:
        case MeetingState():
            return state_word(value)
        case Unit() | Roll() | Effect():
            return table_of("catalogue_words", _TABLES[type(value)])[value]
    return title_word(cast(Kind, value))


_TABLES = {Unit: "UNITS", Roll: "ROLLS", Effect: "EFFECTS"}
