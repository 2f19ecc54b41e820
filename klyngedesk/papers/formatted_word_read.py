"""Word back into formatted text: what Word or LibreOffice saved, however they split and wrapped it.

Styles are known by name (their ids change when another program saves), lists by their numbering. Inserted text
that is tracked counts as there, deleted text as gone; hidden text and prompts of empty fields are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from klyngedesk.domain.formatted import (
    Block,
    FormattedText,
    ListItem,
    ListKind,
    Paragraph,
    Run,
    Runs,
    Table,
    TextList,
    normalise,
)
from klyngedesk.papers.word_styles import ParagraphList, WordStyles
from klyngedesk.papers.word_xml import RELATION_ID, is_on, value, w

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

POINT_STYLES = frozenset({"At-punkt"})
"""Names of the styles whose paragraphs are at-points."""

_WRAPPERS = frozenset(w(name) for name in ("ins", "moveTo", "smartTag", "customXml", "sdtContent", "bdo", "dir"))
_LINE_BREAKS = frozenset(w(name) for name in ("br", "cr"))
_OTHER_CHARACTERS = {w("tab"): "\t", w("noBreakHyphen"): "\u2011", w("softHyphen"): "\u00ad"}
_FIELD_LINK = re.compile(r'\s*HYPERLINK\s+"([^"]+)"')


class WordSource:
    """The document that texts are read from: its styles, lists and links. Make one for each document."""

    def __init__(self, document: Document, point_styles: frozenset[str] = POINT_STYLES) -> None:
        self.styles = WordStyles(document)
        self.point_styles = point_styles
        self._relations = document.part.rels

    def address(self, relation_id: str | None) -> str:
        """The address that a hyperlink points to; "" for a place in the document."""
        relation = self._relations.get(relation_id or "")
        return relation.target_ref if relation is not None and relation.is_external else ""


def from_word(elements: Iterable[_Element], source: WordSource) -> FormattedText:
    """The text of neighbouring w:p, w:tbl and w:sdt elements (or of a w:sdtContent), in normal form."""
    reading = _Reading(source)
    reading.read(elements)
    return normalise(FormattedText(tuple(reading.blocks())))


_NO_LIST = ParagraphList("", "", 0, "none", restarts=False)


@dataclass
class _OpenList:
    """A list that the next paragraph may go on with, and what its last item of level 0 said."""

    kind: ListKind
    last: ParagraphList
    items: list[ListItem] = field(default_factory=list)

    def goes_on(self, kind: ListKind, found: ParagraphList) -> bool:
        """Whether an item belongs to this list, as Word counts: lists of one definition go on unless restarted."""
        if found.level > 0:
            return True
        same_definition = self.last.definition == found.definition and not found.restarts
        return self.kind == kind and (self.last.number == found.number or same_definition)


class _Reading:
    """The blocks found so far, the list that is being read, and runs of a paragraph whose end was deleted."""

    def __init__(self, source: WordSource) -> None:
        self._source = source
        self._blocks: list[Block | _OpenList] = []
        self._before: list[Run] = []

    def blocks(self) -> Iterator[Block]:
        """What was read, lists closed."""
        for block in self._blocks:
            yield TextList(block.kind, tuple(block.items)) if isinstance(block, _OpenList) else block
        if self._before:
            yield Paragraph(tuple(self._before))

    def read(self, elements: Iterable[_Element]) -> None:
        for element in elements:
            if element.tag == w("p"):
                self._read_paragraph(element)
            elif element.tag == w("tbl"):
                self._blocks.append(_table(element, self._source))
            elif element.tag == w("sdt"):
                if not _shows_prompt(element):
                    self.read(element.iterchildren(w("sdtContent")))
            elif element.tag in _WRAPPERS:
                self.read(element)

    def _read_paragraph(self, paragraph: _Element) -> None:
        runs = self._before + list(_runs(paragraph, self._source))
        if paragraph.find(f"{w('pPr')}/{w('rPr')}/{w('del')}") is not None:
            self._before = runs
            return
        self._before = []
        found = self._source.styles.list_of(paragraph)
        kind = self._kind(paragraph, found)
        if kind is None:
            self._blocks.append(Paragraph(tuple(runs)))
        elif any(run.text.strip() for run in runs):
            self._add_item(kind, found or _NO_LIST, tuple(runs))

    def _kind(self, paragraph: _Element, found: ParagraphList | None) -> ListKind | None:
        if self._source.styles.name_of(paragraph) in self._source.point_styles:
            return "points"
        if found is None or found.format == "none":
            return None
        return "bullets" if found.format == "bullet" else "numbers"

    def _add_item(self, kind: ListKind, found: ParagraphList, runs: Runs) -> None:
        last = self._blocks[-1] if self._blocks else None
        if not isinstance(last, _OpenList) or not last.goes_on(kind, found):
            last = _OpenList(kind, found)
            self._blocks.append(last)
        elif found.level == 0:
            last.last = found
        last.items.append(ListItem(runs, found.level))


def _table(table: _Element, source: WordSource) -> Table:
    rows = list(_rows(table))
    header = bool(rows) and is_on(rows[0], "trPr", "tblHeader") is True
    return Table(tuple(tuple(_cells(row, source)) for row in rows), header)


def _rows(parent: _Element) -> Iterator[_Element]:
    for element in parent:
        if element.tag == w("tr"):
            if element.find(f"{w('trPr')}/{w('del')}") is None:
                yield element
        elif element.tag == w("sdt") or element.tag in _WRAPPERS:
            yield from _rows(element)


def _cells(parent: _Element, source: WordSource) -> Iterator[Runs]:
    """The cells of a row; a cell that spans several columns is followed by empty ones."""
    for element in parent:
        if element.tag == w("tc"):
            yield tuple(_cell_runs(element, source))
            span = int(value(element, "tcPr", "gridSpan") or 1)
            yield from ((),) * (span - 1)
        elif element.tag == w("sdt") or element.tag in _WRAPPERS:
            yield from _cells(element, source)


def _cell_runs(cell: _Element, source: WordSource) -> Iterator[Run]:
    """The runs of a cell, a line for each of its paragraphs; a table in it gives its cells' lines."""
    for i, paragraph in enumerate(cell.iter(w("p"))):
        if i:
            yield Run("\n")
        yield from _runs(paragraph, source)


def _shows_prompt(control: _Element) -> bool:
    return is_on(control, "sdtPr", "showingPlcHdr") is True


def _runs(paragraph: _Element, source: WordSource) -> Iterator[Run]:
    return _RunReading(source).runs(paragraph, "")


class _RunReading:
    """Reads the runs of one paragraph; knows whether it is inside a field's instruction or its result."""

    def __init__(self, source: WordSource) -> None:
        self._source = source
        self._instruction: str | None = None
        self._field_link = ""

    def runs(self, parent: _Element, link: str) -> Iterator[Run]:
        for element in parent:
            tag = element.tag
            if tag == w("r"):
                yield from self._run(element, link)
            elif tag == w("hyperlink"):
                yield from self.runs(element, self._source.address(element.get(RELATION_ID)))
            elif tag == w("fldSimple"):
                yield from self.runs(element, _field_link(element.get(w("instr"), "")) or link)
            elif tag in _WRAPPERS or (tag == w("sdt") and not _shows_prompt(element)):
                yield from self.runs(element, link)

    def _run(self, run: _Element, link: str) -> Iterator[Run]:
        look = run.find(w("rPr"))
        if is_on(look, "vanish") or self._source.styles.is_prompt(look):
            return
        text = "".join(self._pieces(run))
        if text:
            bold, italic = self._source.styles.looks_of(look)
            yield Run(text, bold, italic, link or self._field_link)

    def _pieces(self, run: _Element) -> Iterator[str]:
        for element in run:
            tag = element.tag
            if tag == w("fldChar"):
                self._step_field(element.get(w("fldCharType"), ""))
            elif tag == w("instrText") and self._instruction is not None:
                self._instruction += element.text or ""
            elif self._instruction is not None:
                continue
            elif tag == w("t"):
                yield element.text or ""
            elif tag in _LINE_BREAKS:
                yield "\n"
            elif tag in _OTHER_CHARACTERS:
                yield _OTHER_CHARACTERS[tag]

    def _step_field(self, step: str) -> None:
        """A field is begun, its instruction (never shown) ends with "separate", its result with "end"."""
        if step == "begin":
            self._instruction = ""
        elif step == "separate":
            self._field_link = _field_link(self._instruction or "")
            self._instruction = None
        else:
            self._instruction, self._field_link = None, ""


def _field_link(instruction: str) -> str:
    found = _FIELD_LINK.match(instruction)
    return found.group(1) if found else ""
