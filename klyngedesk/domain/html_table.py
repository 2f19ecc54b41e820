"""The rows and cells of an HTML table, merged cells spread out and stray content given a cell of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from klyngedesk.domain.formatted import Runs
from klyngedesk.domain.html_tree import BLOCKS, CELLS, ROW_GROUPS, Element

_NOT_CONTENT = frozenset({"colgroup", "col"})
_WIDEST_SPAN = 50


@dataclass(frozen=True)
class Row:
    """A row's cells, and whether it heads the table."""

    cells: list[Element]
    is_head: bool


def rows_of(table: Element) -> list[Row]:
    """The rows of a table that are shown, also where row elements are missing."""
    return list(_rows(table, in_head=False))


def is_layout(table: Element, rows: list[Row]) -> bool:
    """Whether a table only places things on a page, as in mails: its content is then read as if it were not there."""
    if table.attributes.get("role") in ("presentation", "none"):
        return True
    inner = list(table.descendants())
    if any(element.tag == "table" for element in inner):
        return True
    cells = [cell for row in rows for cell in row.cells]
    return len(cells) == 1 and any(element.tag in BLOCKS for element in cells[0].descendants())


def spread(rows: list[list[tuple[Element, Runs]]]) -> tuple[tuple[Runs, ...], ...]:
    """The words of cells by row and column; a cell over several columns or rows leaves the others empty."""
    below: dict[int, int] = {}
    return tuple(tuple(_spread_row(row, below)) for row in rows)


def _spread_row(row: list[tuple[Element, Runs]], below: dict[int, int]) -> Iterator[Runs]:
    """One row's columns. `below` has for each column how many rows a cell from above still covers."""
    column = 0
    for cell, runs in row:
        while below.get(column, 0) > 0:
            below[column] -= 1
            column += 1
            yield ()
        for part in range(_span(cell, "colspan")):
            below[column] = _span(cell, "rowspan") - 1
            column += 1
            yield () if part else runs
    for covered in sorted(known for known, rows in below.items() if known >= column and rows > 0):
        below[covered] -= 1
        yield ()


def _span(cell: Element, name: str) -> int:
    said = cell.attributes.get(name, "").strip()
    return min(max(int(said), 1), _WIDEST_SPAN) if said.isdecimal() else 1


def _rows(parent: Element, in_head: bool) -> Iterator[Row]:
    for inner in parent.children:
        if isinstance(inner, str):
            if inner.strip():
                yield Row([Element("td", children=[inner])], is_head=False)
        elif inner.tag in ROW_GROUPS:
            yield from _rows(inner, inner.tag == "thead") if inner.is_shown() else ()
        elif inner.tag == "tr":
            if inner.is_shown() and (cells := list(_cells(inner))):
                yield Row(cells, in_head or all(cell.tag == "th" for cell in cells))
        elif inner.tag not in _NOT_CONTENT and inner.is_shown():
            yield Row([_as_cell(inner)], is_head=False)


def _cells(row: Element) -> Iterator[Element]:
    for inner in row.children:
        if isinstance(inner, str):
            if inner.strip():
                yield Element("td", children=[inner])
        elif inner.is_shown():
            yield _as_cell(inner)


def _as_cell(element: Element) -> Element:
    is_cell = element.tag in CELLS or element.tag == "caption"
    return element if is_cell else Element("td", children=[element])
