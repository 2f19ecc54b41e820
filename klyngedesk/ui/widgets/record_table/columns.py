"""A column of a table, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from klyngedesk.domain.tabular import sheet_text
from klyngedesk.ui.theme import Token, Tone

R = TypeVar("R")


def shown(value: object) -> str:
    """A value as text; nothing is an en dash."""
    return "–" if value is None or value == "" else str(value)


@dataclass(frozen=True)
class Look:
    """How one cell differs: colour, weight, an icon before it, a small figure after it, a line below; or a pill."""

    token: Token = "text"
    strong: bool = False
    icon: str = ""
    icon_token: Token = "text2"
    footnote: str = ""
    below: str = ""
    pill: Tone | None = None


PLAIN = Look()


@dataclass(frozen=True)
class Column(Generic[R]):
    """`get` takes the value out of a row and `show` writes it; `sort` gives what rows are ordered by.

    Without `sort` numbers and dates order by value and texts in Danish order. With `edit`, which gives the text
    to change, cells are edited in place; `parse` reads what was typed and raises Refused or ValueError. With
    `choices`, the words of each value, a cell shows its words and is edited by a list of them.
    `copy` gives what a spreadsheet is to get, where that is not what is shown. `width` is in design pixels; room
    left over is shared by `stretch`.
    """

    key: str
    title: str
    get: Callable[[R], object]
    show: Callable[[Any], str] = shown
    align: Literal["left", "right"] = "left"
    sort: Callable[[R], Any] | None = None
    width: int = 120
    stretch: int = 1
    look: Callable[[R], Look] | None = None
    edit: Callable[[R], str] | None = None
    parse: Callable[[str], object] = str.strip
    copy: Callable[[R], str] | None = None
    choices: Mapping[Any, str] | None = None

    @property
    def editable(self) -> bool:
        """Whether cells are edited in place."""
        return self.edit is not None or self.choices is not None

    def text(self, row: R) -> str:
        """What the cell says."""
        value = self.get(row)
        return self.show(value) if self.choices is None else self.choices[value]

    def copied(self, row: R) -> str:
        """What the cell puts on the clipboard."""
        return self.copy(row) if self.copy else sheet_text(self.text(row))

    def style(self, row: R) -> Look:
        """How the cell looks."""
        return self.look(row) if self.look else PLAIN
