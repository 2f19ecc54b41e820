"""Formatted text into Word: paragraphs, real lists, external links and tables, to be put in at a place.

Written as XML and parsed once for many texts, with style ids and a few look-ups per paragraph: thousands of
texts cost little. `formatted_word_read` is the way back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from klyngedesk.domain.formatted import (
    Block,
    FormattedText,
    Paragraph,
    Run,
    Runs,
    Table,
    TextList,
    normalise,
)
from klyngedesk.papers.word_lists import Marks, WordLists
from klyngedesk.papers.word_xml import parsed

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_BREAKS = re.compile("([\n\t])")
_NUMBER = re.compile(r"[-−–]?\d[\d.,\s]*(kr\.|%|mio\. kr\.)?")
_SPACE_AFTER_TABLE = '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>'
_KEPT_ROWS = 8
"""A table of up to so many rows stays on one page."""
_BREAK_ELEMENTS = {"\n": "<w:br/>", "\t": "<w:tab/>"}


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
    return parsed([to_word_xml(text, styles, target)])[0]


def to_word_xml(text: FormattedText, styles: TextStyles, target: WordTarget) -> str:
    """The same as XML, for `parsed`, which takes many texts at once."""
    return "".join(piece for block in normalise(text).blocks for piece in _block(block, styles, target))


def _block(block: Block, styles: TextStyles, target: WordTarget) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield _paragraph(_look(styles.text), block.runs, styles, target)
    elif isinstance(block, TextList):
        yield from _list(block, styles, target)
    else:
        yield _table(block, styles, target)
        # A low empty paragraph: without one, two tables in a row become one in Word.
        yield f"<w:p>{_look(styles.text, _SPACE_AFTER_TABLE)}</w:p>"


def _look(style: str, rest: str = "") -> str:
    """The properties of a paragraph in a style."""
    named = f"<w:pStyle w:val={quoteattr(style)}/>" if style else ""
    return f"<w:pPr>{named}{rest}</w:pPr>" if named or rest else ""


def _paragraph(look: str, runs: Runs, styles: TextStyles, target: WordTarget) -> str:
    return f"<w:p>{look}{''.join(_run(run, styles, target) for run in runs)}</w:p>"


def _run(run: Run, styles: TextStyles, target: WordTarget) -> str:
    words = f"<w:r>{_run_look(run, styles)}{_words_xml(run.text)}</w:r>"
    if not run.link:
        return words
    return f'<w:hyperlink w:history="1" r:id={quoteattr(target.link_id(run.link))}>{words}</w:hyperlink>'


def _run_look(run: Run, styles: TextStyles) -> str:
    style = f"<w:rStyle w:val={quoteattr(styles.link)}/>" if run.link and styles.link else ""
    weight = "<w:b/><w:bCs/>" * run.bold + "<w:i/><w:iCs/>" * run.italic
    return f"<w:rPr>{style}{weight}</w:rPr>" if style or weight else ""


def _words_xml(text: str) -> str:
    if "\n" not in text and "\t" not in text:
        return f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    return "".join(
        _BREAK_ELEMENTS.get(piece) or f'<w:t xml:space="preserve">{escape(piece)}</w:t>'
        for piece in _BREAKS.split(text)
        if piece
    )


def _list(block: TextList, styles: TextStyles, target: WordTarget) -> Iterator[str]:
    style: str = getattr(styles, block.kind) or styles.text
    single_point = block.kind == "points" and len(block.items) == 1
    marks = target.lists.unnumbered(style) if single_point else target.lists.start(style, block.kind)
    looks = [_look(style, _numbering(marks, level)) for level in (0, 1)]
    for item in block.items:
        yield _paragraph(looks[item.level], item.runs, styles, target)


def _numbering(marks: Marks, level: int) -> str:
    """What makes a paragraph an item of a list; nothing where its style does."""
    if marks.by_style and not level:
        return ""
    return f'<w:numPr><w:ilvl w:val="{marks.level + level}"/><w:numId w:val="{marks.number}"/></w:numPr>'


def _table(block: Table, styles: TextStyles, target: WordTarget) -> str:
    indent = target.lists.indent(styles.text)
    widths = _widths(block, target.width - indent)
    style = f"<w:tblStyle w:val={quoteattr(styles.table)}/>" if styles.table else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    numeric = _numeric_columns(block)
    last = len(block.rows) - 1
    rows = "".join(
        _row(row, widths, _cell_styles(styles, numeric, block.header and not number), styles, target,
             is_head=block.header and not number, keeps_next=last < _KEPT_ROWS and number < last)
        for number, row in enumerate(block.rows)
    )  # fmt: skip
    return (
        f'<w:tbl><w:tblPr>{style}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{indent}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{"0620" if block.header else "0600"}" w:firstRow="{int(block.header)}"'
        ' w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(
    row: tuple[Runs, ...],
    widths: list[int],
    cell_styles: list[str],
    styles: TextStyles,
    target: WordTarget,
    *,
    is_head: bool,
    keeps_next: bool,
) -> str:
    """A row, never split over two pages; the head is repeated on each page and read aloud as the head."""
    look = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if is_head else "<w:trPr><w:cantSplit/></w:trPr>"
    kept = "<w:keepNext/>" if keeps_next else ""
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{_paragraph(_look(style, kept), runs, styles, target)}</w:tc>"
        for runs, width, style in zip(row, widths, cell_styles, strict=True)
    )
    return f"<w:tr>{look}{cells}</w:tr>"


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
