"""Where the rows of a table come from: all in memory, in groups or not, or page by page from ids."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from klyngedesk.ui.theme import Token
from klyngedesk.ui.widgets.record_table.columns import Column

_PAGE = 200
_PAGES_KEPT = 20


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


class Source(Protocol):
    """What the model reads: an entry is a row of data, a Group (its heading) or a Total."""

    def __len__(self) -> int: ...
    def entry(self, place: int) -> Any: ...
    def place(self, key: Hashable) -> int | None: ...


class InMemory:
    """Rows in groups, filtered and sorted here; groups keep their order, and a group without rows is not shown."""

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


class Paged:
    """Many rows by their ids: `fetch` gets the rows of some ids, in that order, when they come into view."""

    def __init__(self, ids: Sequence[Hashable], fetch: Callable[[Sequence[Hashable]], Sequence[Any]]) -> None:
        self._ids, self._fetch = ids, fetch
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._ids)

    def entry(self, place: int) -> Any:
        """The row at a place; its page is fetched unless it was among the last ones shown."""
        number, within = divmod(place, _PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(self._ids[number * _PAGE : (number + 1) * _PAGE])
            self._pages[number] = page
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[within]

    def place(self, key: Hashable) -> int | None:
        """Where an id is; None when it is not here."""
        return self._ids.index(key) if key in self._ids else None


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
