"""Formatted text into Word: paragraphs, real lists, external links and tables, to be put in at a place.

Only style ids and a few dictionary look-ups per paragraph: thousands of texts cost little.
`formatted_word_read` is the way back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from klyngedesk.domain.formatted import (
    FormattedText,
    Paragraph,
    Run,
    Runs,
    Table,
    TextList,
    normalise,
)
from klyngedesk.papers.word_lists import WordLists
from klyngedesk.papers.word_xml import RELATION_ID, XML_SPACE, child, element, w

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_BREAKS = re.compile("([\n\t])")
_NUMBER = re.compile(r"[-−–]?\d[\d.,\s]*(kr\.|%|mio\. kr\.)?")
_SPACE_AFTER_TABLE = {"before": "0", "after": "0", "line": "120", "lineRule": "exact"}


@dataclass(frozen=True)
class TextStyles:
    """Ids of the styles a text is written with at one place; "" for the document's own default.

    A list style that is tied to a list in the template keeps that list's look; another gets a plain list.
    `bullets` also carries the second level. Columns of numbers take the two `…_number` styles.
    """

    text: str = ""
    bullets: str = ""
    numbers: str = ""
    points: str = ""
    table: str = ""
    cell: str = ""
    head: str = ""
    cell_number: str = ""
    head_number: str = ""
    link: str = ""


class WordTarget:
    """The document that texts are written into: its links, lists and width. Make one for each document."""

    def __init__(self, document: Document) -> None:
        self._part = document.part
        self._link_ids: dict[str, str] = {}
        section = document.sections[0]
        margins = (section.left_margin or 0) + (section.right_margin or 0)
        self.width = ((section.page_width or 0) - margins) // 635
        """Width between the margins, in twentieths of a point."""
        self.lists = WordLists(document)

    def link_id(self, address: str) -> str:
        """The id of the document's relationship to a web or mail address."""
        from docx.opc.constants import RELATIONSHIP_TYPE

        if address not in self._link_ids:
            kind = RELATIONSHIP_TYPE.HYPERLINK
            self._link_ids[address] = self._part.relate_to(address, kind, is_external=True)
        return self._link_ids[address]


def to_word(text: FormattedText, styles: TextStyles, target: WordTarget) -> list[_Element]:
    """The text as w:p and w:tbl elements, to be put in one after the other where paragraphs may stand.

    The last element is always a w:p (after a table comes a low empty one), so it may end a cell or a control.
    """
    elements: list[_Element] = []
    for block in normalise(text).blocks:
        if isinstance(block, Paragraph):
            elements.append(_paragraph(styles.text, block.runs, styles, target))
        elif isinstance(block, TextList):
            elements.extend(_list(block, styles, target))
        else:
            elements.append(_table(block, styles, target))
            elements.append(_gap(styles.text))
    return elements


def _paragraph(style: str, runs: Runs, styles: TextStyles, target: WordTarget) -> _Element:
    paragraph = element("p")
    if style:
        child(child(paragraph, "pPr"), "pStyle", val=style)
    _add_runs(paragraph, runs, styles, target)
    return paragraph


def _add_runs(paragraph: _Element, runs: Runs, styles: TextStyles, target: WordTarget) -> None:
    for run in runs:
        if run.link:
            link = child(paragraph, "hyperlink", history="1")
            link.set(RELATION_ID, target.link_id(run.link))
            _add_run(link, run, styles.link)
        else:
            _add_run(paragraph, run, "")


def _add_run(parent: _Element, run: Run, style: str) -> None:
    made = child(parent, "r")
    if style or run.bold or run.italic:
        looks = child(made, "rPr")
        if style:
            child(looks, "rStyle", val=style)
        for name in ("b", "bCs") * run.bold + ("i", "iCs") * run.italic:
            child(looks, name)
    for piece in _BREAKS.split(run.text):
        if piece == "\n":
            child(made, "br")
        elif piece == "\t":
            child(made, "tab")
        elif piece:
            words = child(made, "t")
            words.set(XML_SPACE, "preserve")
            words.text = piece


def _list(block: TextList, styles: TextStyles, target: WordTarget) -> Iterable[_Element]:
    style = getattr(styles, block.kind) or styles.text
    if block.kind == "points" and len(block.items) == 1:
        marks = target.lists.unnumbered(style)
    else:
        marks = target.lists.start(style, block.kind)
    for item in block.items:
        paragraph = element("p")
        look = child(paragraph, "pPr")
        if style:
            child(look, "pStyle", val=style)
        if item.level or not marks.by_style:
            numbering = child(look, "numPr")
            child(numbering, "ilvl", val=str(marks.level + item.level))
            child(numbering, "numId", val=str(marks.number))
        _add_runs(paragraph, item.runs, styles, target)
        yield paragraph


def _table(block: Table, styles: TextStyles, target: WordTarget) -> _Element:
    indent = target.lists.indent(styles.text)
    widths = _widths(block, target.width - indent)
    table = element("tbl")
    look = child(table, "tblPr")
    if styles.table:
        child(look, "tblStyle", val=styles.table)
    child(look, "tblW", w=str(sum(widths)), type="dxa")
    child(look, "tblInd", w=str(indent), type="dxa")
    child(look, "tblLayout", type="fixed")
    first_row = "1" if block.header else "0"
    child(look, "tblLook", val="0620" if block.header else "0600", firstRow=first_row, lastRow="0",
          firstColumn="0", lastColumn="0", noHBand="1", noVBand="1")  # fmt: skip
    grid = child(table, "tblGrid")
    for width in widths:
        child(grid, "gridCol", w=str(width))
    numeric = _numeric_columns(block)
    for r, row in enumerate(block.rows):
        _add_row(table, row, widths, _cell_styles(styles, numeric, block.header and r == 0), styles, target)
        if block.header and r == 0:
            _mark_as_head(table[-1])
    return table


def _mark_as_head(row: _Element) -> None:
    """Make the row repeat on each page and be read aloud as the head."""
    look = row.makeelement(w("trPr"))
    row.insert(0, look)
    child(look, "cantSplit")
    child(look, "tblHeader")


def _add_row(
    table: _Element,
    row: tuple[Runs, ...],
    widths: list[int],
    cell_styles: list[str],
    styles: TextStyles,
    target: WordTarget,
) -> None:
    made = child(table, "tr")
    for runs, width, style in zip(row, widths, cell_styles, strict=True):
        cell = child(made, "tc")
        child(child(cell, "tcPr"), "tcW", w=str(width), type="dxa")
        cell.append(_paragraph(style, runs, styles, target))


def _cell_styles(styles: TextStyles, numeric: list[bool], is_head: bool) -> list[str]:
    words, number = (styles.head, styles.head_number) if is_head else (styles.cell, styles.cell_number)
    return [(number or words) if is_number else words for is_number in numeric]


def _numeric_columns(block: Table) -> list[bool]:
    """For each column whether what is below its head is numbers only."""
    body = block.rows[1:] if block.header else block.rows
    columns = [[words for cell in column if (words := _words(cell))] for column in zip(*body, strict=True)]
    numeric = [bool(column) and all(_NUMBER.fullmatch(words) for words in column) for column in columns]
    return numeric or [False] * len(block.rows[0])


def _widths(block: Table, whole: int) -> list[int]:
    """Widths of the columns, by their longest cell, adding up to the whole."""
    longest = [max(len(_words(cell)) for cell in column) for column in zip(*block.rows, strict=True)]
    shares = [min(max(length, 8), 40) for length in longest]
    ends = [whole * sum(shares[: i + 1]) // sum(shares) for i in range(len(shares))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def _words(runs: Runs) -> str:
    return "".join(run.text for run in runs).strip()


def _gap(style: str) -> _Element:
    """A low empty paragraph: without one, two tables in a row become one in Word."""
    paragraph = element("p")
    look = child(paragraph, "pPr")
    if style:
        child(look, "pStyle", val=style)
    child(look, "spacing", **_SPACE_AFTER_TABLE)
    return paragraph
