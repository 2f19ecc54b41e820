"""Rows as plain values that JSON can carry, and back; used by the journal and by the exchange of whole stores."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, cast

from sqlalchemy import BigInteger, Boolean, Integer, Table, inspect
from sqlalchemy.orm import Mapper
from sqlalchemy.schema import Column

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.formatted_json import from_json, to_json
from klyngedesk.store.tables import Row
from klyngedesk.store.tables.base import Day, Formatted, Moment, Number, Word

Plain = dict[str, Any]

_STORED_BITS = 63
"""SQLite's whole numbers have 64 bits, one of them the sign."""
_YEARS = range(1, 10_000)
"""The calendar's years; the first and the last cannot be turned to every zone."""


@cache
def row_classes() -> dict[str, type[Row]]:
    """Every table's class by the table's name."""
    return {mapper.local_table.description: mapper.class_ for mapper in _mappers()}


def _mappers() -> list[Mapper[Row]]:
    return [mapper for mapper in Row.registry.mappers if mapper.local_table is not None]


@cache
def columns(row_class: type[Row]) -> dict[str, Column[Any]]:
    """The columns of a class by attribute name, in the order of the table."""
    table = cast(Table, inspect(row_class).local_table)
    return {column.key: column for column in table.columns}


def encode(value: Any) -> Any:
    """One value as JSON can carry it."""
    match value:
        case FormattedText():
            return to_json(value)
        case StrEnum():
            return value.value
        case datetime():
            return Moment().process_bind_param(value, None)  # type: ignore[arg-type]
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
    return value


def decode(column: Column[Any], plain: Any) -> Any:
    """The value of a column from its plain form; ValueError, TypeError or Refused when it does not fit."""
    if plain is None:
        if not column.nullable:
            raise ValueError("null")
        return None
    kind = column.type
    if isinstance(kind, Formatted):
        return from_json(plain)
    if isinstance(kind, Boolean):
        return _exactly(bool, plain)
    if isinstance(kind, Integer | BigInteger):
        return _whole_number(plain)
    text = _exactly(str, plain)
    if isinstance(kind, Word):
        return kind.words(text)
    if isinstance(kind, Moment):
        return _zoned(text)
    if isinstance(kind, Day):
        return date.fromisoformat(text)
    return _finite(text) if isinstance(kind, Number) else text


def _exactly(kind: type, plain: Any) -> Any:
    if type(plain) is not kind:
        raise TypeError(kind.__name__)
    return plain


def _whole_number(plain: Any) -> int:
    value = int(_exactly(int, plain))
    if value.bit_length() > _STORED_BITS:
        raise ValueError("size")
    return value


def _finite(text: str) -> Decimal:
    value = Decimal(text)
    if not value.is_finite():
        raise ValueError("finite")
    return value


def _zoned(text: str) -> datetime:
    value = datetime.fromisoformat(text)
    if value.tzinfo is None:
        raise ValueError("zone")
    if not _YEARS.start < value.year < _YEARS.stop - 1:
        raise ValueError("year")
    return value


def row_values(row: Row) -> Plain:
    """All columns of a row, plain."""
    return {name: encode(getattr(row, name)) for name in columns(type(row))}


def make_row(row_class: type[Row], plain: Plain) -> Row:
    """A row of a class from its plain values; what is left out takes its default."""
    table = columns(row_class)
    return row_class(**{name: decode(table[name], value) for name, value in plain.items()})
