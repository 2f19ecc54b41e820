"""What a document's styles and numbering say about a paragraph or a run, looked up once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from klyngedesk.papers.word_xml import is_on, value, w

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_PROMPT = "placeholder text"
_DEEPER_LIST_STYLE = re.compile(r"list (bullet|number|continue) [2-5]", re.IGNORECASE)


@dataclass(frozen=True)
class ParagraphList:
    """The list a paragraph is in: its w:numId, its level (0 for what its style begins with), its mark's format."""

    number: str
    level: int
    format: str


@dataclass(frozen=True)
class _Style:
    """What counts of a style, its ancestors' settings in it."""

    name: str
    number: str | None
    level: int
    bold: bool
    italic: bool


_NO_STYLE = _Style("", None, 0, False, False)


class WordStyles:
    """The styles and lists of one document."""

    def __init__(self, document: Document) -> None:
        found = document.styles.element.iterchildren(w("style"))
        self._elements = {str(style.get(w("styleId"))): style for style in found}
        self._styles: dict[str, _Style] = {}
        self._formats = _formats(document)

    def name_of(self, paragraph: _Element) -> str:
        """The name of a paragraph's style; "" for the default style."""
        return self._style(value(paragraph, "pPr", "pStyle")).name

    def list_of(self, paragraph: _Element) -> ParagraphList | None:
        """The list a paragraph is in by itself or by its style; None for an ordinary paragraph."""
        style = self._style(value(paragraph, "pPr", "pStyle"))
        number = value(paragraph, "pPr", "numPr", "numId") or style.number
        if not number or number == "0":
            return None
        level = int(value(paragraph, "pPr", "numPr", "ilvl") or style.level)
        deeper = 1 if _DEEPER_LIST_STYLE.fullmatch(style.name) else 0
        number_format = self._formats.get((number, level), "bullet")
        return ParagraphList(number, max(level - style.level, deeper), number_format)

    def looks_of(self, look: _Element | None) -> tuple[bool, bool]:
        """Whether a run with these w:rPr is bold, and whether italic; the paragraph's style does not count."""
        style = self._style(value(look, "rStyle"))
        bold, italic = is_on(look, "b"), is_on(look, "i")
        return style.bold if bold is None else bold, style.italic if italic is None else italic

    def is_prompt(self, look: _Element | None) -> bool:
        """Whether a run is the prompt of an empty field."""
        return self._style(value(look, "rStyle")).name.lower() == _PROMPT

    def _style(self, style_id: str | None) -> _Style:
        if style_id is None or style_id not in self._elements:
            return _NO_STYLE
        if style_id not in self._styles:
            self._styles[style_id] = self._read(style_id)
        return self._styles[style_id]

    def _read(self, style_id: str) -> _Style:
        element = self._elements[style_id]
        # Held while its ancestors are read, so that styles based on each other in a ring end.
        self._styles[style_id] = _NO_STYLE
        base = self._style(value(element, "basedOn"))
        number = value(element, "pPr", "numPr", "numId")
        level = value(element, "pPr", "numPr", "ilvl")
        bold, italic = is_on(element, "rPr", "b"), is_on(element, "rPr", "i")
        return _Style(
            value(element, "name") or "",
            base.number if number is None else number,
            base.level if level is None else int(level),
            base.bold if bold is None else bold,
            base.italic if italic is None else italic,
        )


def _formats(document: Document) -> dict[tuple[str, int], str]:
    """The mark's format ("bullet", "decimal", "none" …) of each level of each list."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            return dict(_level_formats(document.part.numbering_part.element))
    return {}


def _level_formats(numbering: _Element) -> Iterator[tuple[tuple[str, int], str]]:
    levels = {
        definition.get(w("abstractNumId")): {
            int(level.get(w("ilvl"), "0")): value(level, "numFmt") or "decimal"
            for level in definition.iterchildren(w("lvl"))
        }
        for definition in numbering.iterchildren(w("abstractNum"))
    }
    for made in numbering.iterchildren(w("num")):
        for level, number_format in levels.get(value(made, "abstractNumId"), {}).items():
            yield (str(made.get(w("numId"))), level), number_format
