"""The rows of a table, in groups or not: filtered and in order."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from klyngedesk.ui.theme import Token
from klyngedesk.ui.widgets.record_table.columns import Column


@dataclass(frozen=True)
class Group:
    """Rows under a heading; `note` stands beside it ("3 pladser")."""

    title: str
    rows: Sequence[Any]
    note: str = ""
    note_token: Token = "text3"


@dataclass(frozen=True)
class Total:
    """The last line: texts by column key, under a strong rule."""

    texts: dict[str, str]


class Entries:
    """The lines of a table: each is a row of data, a Group (its heading) or a Total; a group without rows has none."""

    def __init__(self, groups: Sequence[Group], key: Callable[[Any], Hashable], total: Total | None) -> None:
        self._entries: list[Any] = []
        for group in groups:
            if group.title and group.rows:
                self._entries.append(group)
            self._entries.extend(group.rows)
        if total is not None and self._entries:
            self._entries.append(total)
        self._places = {
            key(entry): place for place, entry in enumerate(self._entries) if not isinstance(entry, Group | Total)
        }

    def __len__(self) -> int:
        return len(self._entries)

    def entry(self, place: int) -> Any:
        return self._entries[place]

    def place(self, key: Hashable) -> int | None:
        return self._places.get(key)


def filtered(groups: Sequence[Group], columns: Sequence[Column[Any]], text: str) -> list[Group]:
    """The groups with only the rows in which each word of `text` is shown somewhere."""
    words = text.casefold().split()

    def fits(row: Any) -> bool:
        said = " ".join(column.text(row) for column in columns).casefold()
        return all(word in said for word in words)

    return [_with_rows(group, [row for row in group.rows if fits(row)]) for group in groups] if words else list(groups)


def ordered(groups: Sequence[Group], key: Callable[[Any], Any], *, descending: bool) -> list[Group]:
    """The groups with their rows in order."""
    return [_with_rows(group, sorted(group.rows, key=key, reverse=descending)) for group in groups]


def _with_rows(group: Group, rows: Sequence[Any]) -> Group:
    return Group(group.title, rows, group.note, group.note_token)
