"""Tables: hairlines between rows, no vertical lines, a head that is repeated on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from klyngedesk.papers.templates.ooxml import element, paragraph, run


@dataclass(frozen=True)
class Column:
    """One column: its head, its width, and whether it holds numbers (set to the right)."""

    head: str
    width: int
    numbers: bool = False


def _cell(column: Column, content: str, *, last: bool, at_foot: bool) -> str:
    margin = element("tcMar", element("right", w=0, type="dxa")) if last else ""
    align = element("vAlign", val="bottom") if at_foot else ""
    return element("tc", element("tcPr", element("tcW", w=column.width, type="dxa") + margin + align) + content)


def _row(columns: Sequence[Column], cells: Sequence[str], *, height: int = 0, head: bool = False) -> str:
    rule = element("trHeight", val=height, hRule="atLeast") if height else ""
    properties = element("trPr", element("cantSplit") + rule + (element("tblHeader") if head else ""))
    last = len(columns) - 1
    return element(
        "tr",
        properties
        + "".join(
            _cell(column, cell, last=number == last, at_foot=bool(height))
            for number, (column, cell) in enumerate(zip(columns, cells, strict=True))
        ),
    )


def text_cell(*content: str) -> str:
    """A cell's text."""
    return paragraph("TabelTekst", *content)


def number_cell(content: str) -> str:
    """A cell's number."""
    return paragraph("TabelTal", content)


def table(
    caption: str,
    description: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    *,
    total: bool = False,
    height: int = 0,
) -> str:
    """A table with a head; `rows` hold cells, `total` makes the last row the total, `height` is at least."""
    look = element(
        "tblLook",
        val="0060" if total else "0020",
        firstRow=1,
        lastRow=int(total),
        firstColumn=0,
        lastColumn=0,
        noHBand=1,
        noVBand=1,
    )
    properties = element(
        "tblPr",
        element("tblStyle", val="KlyngedeskTabel")
        + element("tblW", w=sum(column.width for column in columns), type="dxa")
        + element("tblInd", w=0, type="dxa")
        + element("tblLayout", type="fixed")
        + look
        + element("tblCaption", val=caption)
        + element("tblDescription", val=description),
    )
    grid = element("tblGrid", "".join(element("gridCol", w=column.width) for column in columns))
    heads = [paragraph("TabelHovedTal" if column.numbers else "TabelHoved", run(column.head)) for column in columns]
    body = "".join(_row(columns, cells, height=height) for cells in rows)
    return element("tbl", properties + grid + _row(columns, heads, head=True) + body)
