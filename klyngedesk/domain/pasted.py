"""Rows pasted from a spreadsheet, read as records: which column holds what, and what cannot be read where.

A line of headings tells the columns by their words. Without one, or for what must be there and has no heading, they
are told by what stands in them: a column of dates is the date, a column of amounts the amount, and what is left over
are the texts, from left to right.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from klyngedesk.domain.problems import Problem, Refused, refuse
from klyngedesk.domain.typed import clean_line, quoted

T = TypeVar("T")
_MOST_LINES = 5000
_AFTER_HEADING = (" i kr", " i kroner", " kr")


@dataclass(frozen=True)
class PasteField:
    """One field of a record: `heading` is its Danish name, `others` further headings it is known by.

    `parse` reads a cell and raises Refused; None takes any text. Of several columns that can be read, the one with
    most cells that hold `mark` is meant (the comma of an amount), then the first.
    """

    key: str
    heading: str
    parse: Callable[[str], object] | None = None
    others: tuple[str, ...] = ()
    required: bool = False
    mark: str = ""

    def named(self, cell: str, word: Callable[[str], str]) -> bool:
        """Whether a heading names the field, when `word` makes both of them words."""
        return word(cell) in {word(name) for name in (self.heading, *self.others)}

    def reads(self, cell: str) -> bool:
        """Whether a cell holds a value of the field."""
        try:
            self.value(cell)
        except Refused:
            return False
        return True

    def value(self, cell: str) -> object:
        """The value in a cell; raises Refused."""
        return clean_line(cell) if self.parse is None else self.parse(cell)


@dataclass(frozen=True)
class PastedRow:
    """One record: its line in what was pasted (from 1), its values by field, its cells as they stood, and what is
    wrong with it."""

    number: int
    values: Mapping[str, object]
    cells: Mapping[str, str]
    problems: tuple[Problem, ...]


def named(names: Mapping[str, str]) -> Callable[[str], str]:
    """A reader of cells that hold names, from names by their ids to the id; refuses paste.unknown."""
    ids = {clean_line(name).casefold(): key for key, name in names.items()}

    def read(cell: str) -> str:
        found = ids.get(clean_line(cell).casefold())
        if found is None:
            raise refuse("paste.unknown", text=quoted(cell))
        return found

    return read


class PasteState(StrEnum):
    """What becomes of a pasted line: it is added, changes what is there, is there already, or cannot be read."""

    NEW = "new"
    CHANGED = "changed"
    PRESENT = "present"
    WRONG = "wrong"


@dataclass(frozen=True)
class PreviewLine(Generic[T]):
    """A pasted line as it was understood, its cells by column; `value` is None when it is wrong."""

    number: int
    cells: Mapping[str, str | date]
    state: PasteState
    value: T | None
    problems: tuple[Problem, ...] = ()


def read_pasted(rows: Sequence[Sequence[str]], fields: Sequence[PasteField]) -> tuple[PastedRow, ...]:
    """The records of pasted rows; empty lines are passed over.

    A cell that cannot be read is a problem of its record, placed at the field's heading, as is a required cell that is
    empty (paste.missing). Refuses paste.nothing, paste.too_many and, for a required field without a column,
    paste.no_column.
    """
    filled = [(number, [clean_line(cell) for cell in row]) for number, row in enumerate(rows, start=1)]
    filled = [(number, cells) for number, cells in filled if any(cells)]
    if len(filled) > _MOST_LINES:
        raise refuse("paste.too_many", most=_MOST_LINES)
    columns = _by_headings(filled[0][1], fields) if filled else {}
    unknown: Sequence[PasteField] = fields
    if columns:
        del filled[0]
        unknown = [field for field in fields if field.required and field.key not in columns]
    columns |= _by_content([cells for _, cells in filled], unknown, columns.values())
    if not filled:
        raise refuse("paste.nothing")
    for field in fields:
        if field.required and field.key not in columns:
            raise refuse("paste.no_column", field=field.heading)
    return tuple(_record(number, cells, columns, fields) for number, cells in filled)


def each_once(lines: Iterable[PreviewLine[T]], key: Callable[[T], object], code: str) -> list[PreviewLine[T]]:
    """The lines, of which one is wrong (`code`) when an earlier one is taken in for the same `key`."""
    seen: set[object] = set()
    found = []
    for line in lines:
        told = line
        if line.value is not None:
            if key(line.value) in seen:
                told = PreviewLine(line.number, line.cells, PasteState.WRONG, None, (*line.problems, Problem(code)))
            seen.add(key(line.value))
        found.append(told)
    return found


def _by_headings(cells: Sequence[str], fields: Sequence[PasteField]) -> dict[str, int]:
    """The column of each field named by a line of headings; nothing when the line holds values."""
    if any(cell and field.parse and field.reads(cell) for cell in cells for field in fields):
        return {}
    found: dict[str, int] = {}
    # Loosely read, one field's heading may name another too: "Udgift" is a text before it is "Udgift i kr.".
    for word in (str.casefold, _word):
        for number, cell in enumerate(cells):
            free = (field for field in fields if field.key not in found and number not in found.values())
            named = next((field.key for field in free if field.named(cell, word)), None)
            if named is not None:
                found[named] = number
    return found


def _by_content(lines: Sequence[Sequence[str]], fields: Sequence[PasteField], taken: Collection[int]) -> dict[str, int]:
    """The columns of fields among those not `taken`."""
    columns = [[line[n] for line in lines if n < len(line) and line[n]] for n in range(max(map(len, lines), default=0))]
    free = [number for number, cells in enumerate(columns) if cells and number not in taken]
    found: dict[str, int] = {}
    for field in fields:
        fitting = [n for n in free if field.parse and sum(map(field.reads, columns[n])) * 2 > len(columns[n])]
        if fitting:
            best = max(fitting, key=lambda n: _certainty(columns[n], field))
            found[field.key] = best
            free.remove(best)
    for field, number in zip((field for field in fields if field.parse is None), free, strict=False):
        found[field.key] = number
    return found


def _certainty(cells: Sequence[str], field: PasteField) -> tuple[int, int]:
    marked = sum(field.mark in cell for cell in cells) if field.mark else 0
    return sum(map(field.reads, cells)), marked


def _record(number: int, cells: Sequence[str], columns: Mapping[str, int], fields: Sequence[PasteField]) -> PastedRow:
    values: dict[str, object] = {}
    stood: dict[str, str] = {}
    problems: list[Problem] = []
    for field in fields:
        column = columns.get(field.key)
        cell = cells[column] if column is not None and column < len(cells) else ""
        stood[field.key] = cell
        if not cell:
            if field.required:
                problems.append(Problem("paste.missing", {"field": field.heading}))
            continue
        try:
            values[field.key] = field.value(cell)
        except Refused as refused:
            problems += [Problem(each.code, each.facts, field.heading) for each in refused.problems]
    return PastedRow(number, values, stood, tuple(problems))


def _word(heading: str) -> str:
    """A heading without what differs from hand to hand: "Beløb i kr." is "beløb"."""
    word = clean_line(heading).casefold().rstrip(".: ")
    for ending in _AFTER_HEADING:
        word = word.removesuffix(ending)
    return word
