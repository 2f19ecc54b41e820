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
    """The list a paragraph is in.

    `number` is its w:numId, `definition` what the list is made of, `level` is 0 for what its style begins with,
    `format` is the mark's ("bullet", "decimal", "none" …), `restarts` whether the list says it counts anew.
    """

    number: str
    definition: str
    level: int
    format: str
    restarts: bool


@dataclass(frozen=True)
class _Style:
    """What counts of a style, its ancestors' settings in it."""

    name: str
    number: str | None
    level: int
    bold: bool
    italic: bool


_NO_STYLE = _Style("", None, 0, False, False)


@dataclass(frozen=True)
class _List:
    """A list (w:num): what it is made of, the format of each level's mark, the levels that count anew."""

    definition: str
    formats: dict[int, str]
    restarts: frozenset[int]


_NO_LIST = _List("", {}, frozenset())


class WordStyles:
    """The styles and lists of one document."""

    def __init__(self, document: Document) -> None:
        found = document.styles.element.iterchildren(w("style"))
        self._elements = {str(style.get(w("styleId"))): style for style in found}
        self._styles: dict[str, _Style] = {}
        self._lists = _lists(document)

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
        found = self._lists.get(number, _NO_LIST)
        return ParagraphList(
            number,
            found.definition,
            max(level - style.level, deeper),
            found.formats.get(level, "bullet"),
            level in found.restarts,
        )

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


def _lists(document: Document) -> dict[str, _List]:
    """The document's lists by their w:numId."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            return dict(_read_lists(document.part.numbering_part.element))
    return {}


def _read_lists(numbering: _Element) -> Iterator[tuple[str, _List]]:
    formats = {
        str(definition.get(w("abstractNumId"))): {
            int(level.get(w("ilvl"), "0")): value(level, "numFmt") or "decimal"
            for level in definition.iterchildren(w("lvl"))
        }
        for definition in numbering.iterchildren(w("abstractNum"))
    }
    for found in numbering.iterchildren(w("num")):
        definition = value(found, "abstractNumId") or ""
        restarts = frozenset(
            int(override.get(w("ilvl"), "0"))
            for override in found.iterchildren(w("lvlOverride"))
            if override.find(w("startOverride")) is not None
        )
        yield str(found.get(w("numId"))), _List(definition, formats.get(definition, {}), restarts)
