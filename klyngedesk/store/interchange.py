"""All rows of a store as plain tables, and back: what an exported file holds.

The journal and the search index are left out: they belong to one store. A column at its default is left out too,
so that the file can be read by people.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from sqlalchemy import Table, UniqueConstraint, inspect, select
from sqlalchemy.schema import Column

from klyngedesk.domain.measuring import is_measured
from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.domain.typed import clean
from klyngedesk.store.codec import Plain, columns, decode, encode, row_classes, row_values
from klyngedesk.store.tables import JournalChange, JournalStep, Row, SearchRow
from klyngedesk.store.work import Work

Tables = dict[str, list[Plain]]
SHOWN_PROBLEMS = 20
ID = re.compile(r"[A-Za-z0-9_-]{1,32}")
"""What an identity may look like: it becomes the name of bookmarks and tags in Word files."""
_LEFT_OUT = (JournalStep, JournalChange, SearchRow)


def exchanged() -> dict[str, type[Row]]:
    """The tables that go into a file, in a fixed order."""
    ours = {name: row_class for name, row_class in row_classes().items() if row_class not in _LEFT_OUT}
    return dict(sorted(ours.items()))


def export_tables(work: Work) -> Tables:
    """Every row of every table that has any, ordered by identity."""
    found: Tables = {}
    for name, row_class in exchanged().items():
        rows = work.session.scalars(select(row_class).order_by(columns(row_class)["id"]))
        plain = [_without_defaults(row) for row in rows]
        if plain:
            found[name] = plain
    return found


def import_tables(work: Work, tables: Mapping[str, Any]) -> int:
    """Put rows in the store; one that has the identity of a present row takes its place. How many there were.

    All or nothing: refused with each problem and its place ("tables.item[3].minutes").
    """
    reader = _Reader()
    rows = {name: reader.read_table(name, plain) for name, plain in tables.items()}
    reader.check_references(work, rows)
    reader.check_unique(work, rows)
    reader.check_rings(work, rows)
    if reader.problems:
        raise Refused(*reader.problems[:SHOWN_PROBLEMS])
    for name, values in rows.items():
        for row_id, row in values.items():
            _put(work, exchanged()[name], row_id, row)
    work.session.flush()
    return sum(len(values) for values in rows.values())


def default(column: Column[Any]) -> Any:
    """What a column holds when nothing is said: its default, else None."""
    return None if column.default is None or column.default.is_callable else column.default.arg  # type: ignore[attr-defined]


class _Reader:
    """Reads tables and gathers what is wrong with them, each with its place in the file."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def read_table(self, name: str, plain: Any) -> dict[str, dict[str, Any]]:
        place = f"tables.{name}"
        row_class = exchanged().get(name)
        if row_class is None:
            self._add("import.unknown_table", place, table=name)
            return {}
        if not isinstance(plain, list):
            self._add("import.not_a_list", place)
            return {}
        found: dict[str, dict[str, Any]] = {}
        for index, row in enumerate(plain):
            values = self._read_row(row_class, row, f"{place}[{index}]")
            if values and values["id"] in found:
                self._add("import.twice", f"{place}[{index}].id", id=values["id"])
            elif values:
                found[values["id"]] = values
        return found

    def _read_row(self, row_class: type[Row], plain: Any, place: str) -> dict[str, Any]:
        if not isinstance(plain, dict) or not isinstance(plain.get("id"), str) or not ID.fullmatch(plain["id"]):
            self._add("import.no_id", place)
            return {}
        known = columns(row_class)
        for name in plain.keys() - known.keys():
            self._add("import.unknown_column", f"{place}.{name}", column=name)
        return {name: self._value(column, plain, f"{place}.{name}") for name, column in known.items()}

    def _value(self, column: Column[Any], plain: Plain, place: str) -> Any:
        if column.key not in plain:
            if not column.nullable and default(column) is None:
                self._add("import.lacking", place, column=column.key)
            return default(column)
        try:
            return _checked(column, decode(column, plain[column.key]))
        except Refused as refused:
            self.problems += [Problem(p.code, p.facts, _inside(place, p.place)) for p in refused.problems]
        except (ValueError, TypeError, InvalidOperation):
            self._add("import.wrong_value", place, value=str(plain[column.key])[:60])
        return None

    def check_references(self, work: Work, rows: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
        """Every reference must be to a row of the file or of the store."""
        present: dict[str, set[str]] = {}
        for name, values in rows.items():
            row_class = exchanged().get(name)
            links = _links(row_class) if row_class else {}
            for row_id, row in values.items():
                for column, target in links.items():
                    wanted = row.get(column)
                    if wanted is None or wanted in rows.get(target, {}):
                        continue
                    if target not in present:
                        present[target] = set(work.session.scalars(select(columns(row_classes()[target])["id"])))
                    if wanted not in present[target]:
                        self._add("import.reference", f"tables.{name}[{row_id}].{column}", id=wanted, table=target)

    def check_unique(self, work: Work, rows: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
        """What only one row may say (the text of one section of an item), no other row says."""
        for name, values in rows.items():
            row_class = exchanged().get(name)
            if row_class is None:
                continue
            for key in _unique_keys(row_class):
                taken = _others(work, row_class, key, values)
                for row_id, row in values.items():
                    said = tuple(row.get(column) for column in key)
                    if None in said:
                        continue
                    if said in taken:
                        self._add("import.same", f"tables.{name}[{row_id}].{key[-1]}", id=taken[said])
                    taken[said] = row_id

    def check_rings(self, work: Work, rows: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
        """No row lies below itself, by way of rows of the file or of the store."""
        for name, values in rows.items():
            row_class = exchanged().get(name)
            links = _links(row_class) if row_class else {}
            for column in (column for column, target in links.items() if target == name):
                above = _above(work, exchanged()[name], column) | {key: row.get(column) for key, row in values.items()}
                for row_id in values:
                    if _is_in_ring(row_id, above):
                        self._add("import.ring", f"tables.{name}[{row_id}].{column}", id=above[row_id])

    def _add(self, code: str, place: str, **facts: object) -> None:
        self.problems.append(Problem(code, facts, place))


def _checked(column: Column[Any], value: Any) -> Any:
    """A value that the program could have written itself; ValueError or Refused for another."""
    within, reads = column.info.get("within"), column.info.get("reads")
    if within is not None and value is not None and value not in within:
        raise ValueError("within")
    if isinstance(value, Decimal) and not is_measured(value):
        raise ValueError("measured")
    if type(value) is not str:
        return value
    if reads is not None and (value or default(column)):
        reads(value)
    return clean(value)


def _inside(place: str, within: str) -> str:
    return place + within if within.startswith("[") or not within else f"{place}.{within}"


def _links(row_class: type[Row]) -> dict[str, str]:
    return {name: key.column.table.name for name, column in columns(row_class).items() for key in column.foreign_keys}


def _above(work: Work, row_class: type[Row], column: str) -> dict[str, str | None]:
    """What each stored row of a table refers to in the same table."""
    table = columns(row_class)
    return dict(work.session.execute(select(table["id"], table[column])).tuples().all())


def _is_in_ring(row_id: str, above: Mapping[str, str | None]) -> bool:
    seen: set[str] = set()
    at = above.get(row_id)
    while at is not None and at != row_id and at not in seen:
        seen.add(at)
        at = above.get(at)
    return at == row_id


def _unique_keys(row_class: type[Row]) -> list[tuple[str, ...]]:
    """The columns, or sets of columns, that differ from row to row, beside the identity."""
    table = cast(Table, inspect(row_class).local_table)
    alone = [(column.key,) for column in table.columns if column.unique]
    together = [
        tuple(column.key for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint) and len(constraint.columns) > 1
    ]
    return [*alone, *sorted(together)]


def _others(
    work: Work, row_class: type[Row], key: tuple[str, ...], values: Mapping[str, Mapping[str, Any]]
) -> dict[tuple[Any, ...], str]:
    """What the rows of the store say that the file does not replace, with their identity."""
    table = columns(row_class)
    stored = work.session.execute(select(table["id"], *(table[name] for name in key)))
    return {tuple(said): row_id for row_id, *said in stored if row_id not in values}


def _put(work: Work, row_class: type[Row], row_id: str, values: Mapping[str, Any]) -> None:
    present = work.session.get(row_class, row_id)
    if present is None:
        work.session.add(row_class(**values))
        return
    for name, value in values.items():
        setattr(present, name, value)


def _without_defaults(row: Row) -> Plain:
    known = columns(type(row))
    return {name: value for name, value in row_values(row).items() if value != encode(default(known[name]))}
