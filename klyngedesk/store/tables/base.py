"""What all tables share: identity, references, and the column types that Klyngedesk keeps values in."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar, TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import BigInteger, Date, ForeignKey, MetaData, String, inspect
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

from klyngedesk.domain.danish import YEARS
from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.domain.formatted_json import from_json, to_json
from klyngedesk.domain.money import LARGEST
from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.domain.typed_numbers import MOST_COUNTED

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
T = TypeVar("T")
_UNREADABLE = (ValueError, TypeError, KeyError, ArithmeticError, Refused)
"""What reading a value raises that the program cannot have written: the file is damaged."""


def new_id() -> str:
    """A new identity, unique also across stores, so that rows keep theirs when they move between stores."""
    return uuid4().hex


class Day(TypeDecorator[date]):
    """A day. SQLite has no sum over its pages, so a damaged one may first be met here."""

    impl = Date
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], date | None]:
        """SQLAlchemy's name: how the stored text is read."""
        read = super().result_processor(dialect, coltype)
        if read is None:
            raise TypeError("SQLite keeps days as text")

        def whole(value: Any) -> date | None:
            try:
                return read(value)
            except _UNREADABLE as error:
                raise refuse("store.damaged") from error

        return whole


class Row(DeclarativeBase):
    """One row of one table. Every table has a class, and all writing goes through the Work."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {int: BigInteger, date: Day}

    def __init__(self, **values: Any) -> None:
        """Every column has its value from the start, so that a rule can read a row before it is stored."""
        for column in inspect(type(self)).columns:
            if column.key not in values and column.default is not None:
                values[column.key] = _default(column.default)
        for name, value in values.items():
            setattr(self, name, value)


def _default(default: Any) -> Any:
    return default.arg(None) if default.is_callable else default.arg


Reader = Callable[[Any], T | None]


def _reader(read: Callable[[str], T]) -> Reader[T]:
    """How a column's stored text is read, for each of thousands of rows: no call more than that."""

    def whole(value: str | None) -> T | None:
        try:
            return None if value is None else read(value)
        except _UNREADABLE as error:
            raise refuse("store.damaged") from error

    return whole


class Moment(TypeDecorator[datetime]):
    """A point in time with its zone; kept as UTC text, so that order and comparison are those of time."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Refuse a time without a zone: it would mean something else on another machine."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time needs its zone")
        return value.astimezone(UTC).isoformat(timespec="seconds")

    def result_processor(self, dialect: Dialect, coltype: object) -> Reader[datetime]:
        """SQLAlchemy's name: how the stored text is read. The time in UTC."""
        return _reader(datetime.fromisoformat)


class Formatted(TypeDecorator[FormattedText]):
    """A formatted text, kept as JSON; the empty text is kept as an empty string."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: FormattedText | None, dialect: Dialect) -> str:
        """Compact JSON, readable in any tool that opens the store."""
        return json.dumps(to_json(value), ensure_ascii=False, separators=(",", ":")) if value else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> FormattedText:
        """The text as the domain knows it."""
        try:
            return from_json(json.loads(value)) if value else EMPTY
        except _UNREADABLE as error:
            raise refuse("store.damaged") from error


class Number(TypeDecorator[Decimal]):
    """A decimal number (key figures), kept as text so that 63.5 stays 63.5."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """The digits as written."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """The number as stored."""
        try:
            return None if value is None else Decimal(value)
        except _UNREADABLE as error:
            raise refuse("store.damaged") from error


class Word(TypeDecorator[StrEnum]):
    """One of a closed list of words, kept as the word's code."""

    impl = String
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
        """The code; a word that is not in the list is an error."""
        return None if value is None else self.words(value).value

    def result_processor(self, dialect: Dialect, coltype: object) -> Reader[StrEnum]:
        """SQLAlchemy's name: how the stored code is read."""
        return _reader({word.value: word for word in self.words}.__getitem__)


def key() -> MappedColumn[str]:
    """The primary key of a table."""
    return mapped_column(String, primary_key=True, default=new_id)


def ref(target: str, *, owned: bool = False, closes_a_ring: bool = False, **options: Any) -> MappedColumn[Any]:
    """A reference to `target` ("table.id"), checked at commit so that order inside a Work does not matter.

    `owned` says that the row is a part of what it refers to and leaves with it; `closes_a_ring` that the tables
    refer to each other in a ring, which sorting them must cut here.
    """
    key = ForeignKey(target, deferrable=True, initially="DEFERRED", use_alter=closes_a_ring)
    return mapped_column(key, index=True, info={"owned": owned}, **options)


def line(default: str = "", reads: Callable[[str], object] | None = None) -> MappedColumn[str]:
    """A short text, never null. When a file brings it, `reads` must read it, if it or the default is not empty."""
    return mapped_column(String, default=default, info={"reads": reads})


def long_text() -> MappedColumn[FormattedText]:
    """A formatted text, never null."""
    return mapped_column(Formatted, default=EMPTY, nullable=False)


def flag(default: bool = False) -> MappedColumn[bool]:
    """A yes or no."""
    return mapped_column(default=default)


def count(default: int = 0, *, least: int = 0, most: int = MOST_COUNTED) -> MappedColumn[int]:
    """A whole number, never null: a position, a number of minutes; from `least` to `most`, when a file brings it."""
    return mapped_column(default=default, info=within(least, most))


def tally() -> MappedColumn[int]:
    """A number that is counted up beside the user's steps: undo neither minds it nor takes it back."""
    return mapped_column(default=0, info=within(0, MOST_COUNTED) | {"tally": True})


def maybe_count(*, least: int = 0, most: int = MOST_COUNTED) -> MappedColumn[int | None]:
    """The same, or nothing."""
    return mapped_column(info=within(least, most))


def amount() -> MappedColumn[int]:
    """An amount in øre, never null; negative when it is a credit."""
    return mapped_column(default=0, info=within(-LARGEST, LARGEST))


def calendar_year() -> MappedColumn[int]:
    """A calendar year, which has no default."""
    return mapped_column(info={"within": YEARS})


def within(least: int, most: int) -> dict[str, Any]:
    """What tells of a column which whole numbers it holds, both ends in it."""
    return {"within": range(least, most + 1)}


class Validity:
    """When a row is in force: both days included, an open end meaning until further notice."""

    valid_from: Mapped[date | None] = mapped_column(sort_order=90)
    valid_to: Mapped[date | None] = mapped_column(sort_order=91)

    def valid_on(self, day: date) -> bool:
        """Is the row in force on that day?"""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)
