"""Which column of a list of members holds what, from headings as people write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from klyngedesk.domain.member_changes import HEADINGS
from klyngedesk.domain.problems import Problem, refuse
from klyngedesk.domain.typed import quoted
from klyngedesk.exchange.xlsx_reading import CellValue, Sheet, address

FORENAME, SURNAME = "forename", "surname"

_WORDS = {
    "organisation": "organisation org part kommune myndighed arbejdssted arbejdsplads repræsenterer "
    "udpegetaf organisationkommune kommuneorganisation",
    "seat": "plads pladsnavn pladsiforum",
    "role": "rolle funktion hverv rolleiforum",
    "name": "navn medlem person fuldenavn indehaver navnpåmedlem medlemsnavn",
    FORENAME: "fornavn fornavne",
    SURNAME: "efternavn efternavne",
    "title": "titel stilling stillingsbetegnelse jobtitel",
    "mail": "mail email epost mailadresse emailadresse",
    "phone": "telefon tlf telefonnummer tlfnr telefonnr mobil mobilnummer mobilnr mobiltelefon",
    "substitute": "stedfortræder suppleant afløser substitut stedfortrædersnavn",
    "first_day": "fra fradato start startdato medlemfra tiltrådt gældendefra fraogmed",
    "last_day": "til tildato slut slutdato medlemtil fratrådt udtrådt gældendetil tilogmed",
}
_FIELD_OF = {word: name for name, words in _WORDS.items() for word in words.split()}
_MAY_REPEAT = frozenset({"phone"})
_TITLE_ROWS = 20
_SHORTEST_GUESS = 5
_ALIKE = 0.85


@dataclass(frozen=True)
class Headings:
    """The heading row and the columns of each field; rows and columns counted from 0."""

    row: int
    columns: dict[str, tuple[int, ...]]
    problems: tuple[Problem, ...]


def find_headings(sheets: Sequence[Sheet]) -> tuple[Sheet, Headings]:
    """The first sheet with headings of a list of members among its first rows.

    Columns that mean nothing here are named in `problems`. Raises Refused: members.no_headings,
    members.missing_column, members.column_twice.
    """
    for sheet in sheets:
        for row, cells in enumerate(sheet.rows[:_TITLE_ROWS]):
            fields = [_field(cell) for cell in cells]
            if len(set(fields) - {None}) >= 2:
                return sheet, _headings(row, cells, fields)
    raise refuse("members.no_headings")


def _headings(row: int, cells: Sequence[CellValue], fields: Sequence[str | None]) -> Headings:
    columns: dict[str, tuple[int, ...]] = {}
    problems: list[Problem] = []
    for column, (cell, name) in enumerate(zip(cells, fields, strict=True)):
        if name is None:
            if cell is not None and str(cell).strip():
                facts = {"heading": quoted(str(cell))}
                problems.append(Problem("members.unknown_column", facts, address(row, column)))
            continue
        if name in columns and name not in _MAY_REPEAT:
            heading = quoted(str(cell))
            raise refuse("members.column_twice", place=address(row, column), heading=heading)
        columns[name] = (*columns.get(name, ()), column)
    if "organisation" not in columns:
        raise refuse("members.missing_column", place=f"{row + 1}:{row + 1}", heading=HEADINGS["organisation"])
    if not {"name", FORENAME, SURNAME} & set(columns):
        raise refuse("members.missing_column", place=f"{row + 1}:{row + 1}", heading=HEADINGS["name"])
    return Headings(row, columns, tuple(problems))


def _field(cell: CellValue) -> str | None:
    """The field that a heading means; small slips of the keyboard are forgiven in longer words."""
    if not isinstance(cell, str):
        return None
    key = re.sub(r"[\W_]+", "", cell.casefold())
    if key in _FIELD_OF:
        return _FIELD_OF[key]
    if len(key) < _SHORTEST_GUESS:
        return None
    alike = get_close_matches(key, _FIELD_OF, n=1, cutoff=_ALIKE)
    return _FIELD_OF[alike[0]] if alike else None
