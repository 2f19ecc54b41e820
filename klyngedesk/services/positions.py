"""The order that the user gives to rows: their `position`, counted from 0."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class Placed(Protocol):
    """A row that has its place among others."""

    position: int


def renumber(rows: Iterable[Placed]) -> None:
    """Let rows stand in the order given."""
    for position, row in enumerate(rows):
        row.position = position


def after_last(rows: Iterable[Placed]) -> int:
    """The position of a row that comes after the others, also where one between them was removed."""
    return max((row.position for row in rows), default=-1) + 1
