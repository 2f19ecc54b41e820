"""A document's lists: which list a style stands for, and a fresh start for each list of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from klyngedesk.domain.formatted import ListKind
from klyngedesk.papers.word_xml import child, element, value, w

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_HANGING = 284
_MARKS = {"bullets": ("bullet", "–"), "numbers": ("decimal", "%{}."), "points": ("decimal", "%{}.")}
_SUB_MARKS = {**_MARKS, "numbers": ("lowerLetter", "%{}."), "points": ("lowerLetter", "%{}.")}


@dataclass(frozen=True)
class Marks:
    """How the items of one list get their marks.

    `number` is the w:numId and `level` the w:ilvl of items of level 0; with `by_style` those items need
    neither, as their paragraph style brings both.
    """

    number: int
    level: int
    by_style: bool = False


@dataclass(frozen=True)
class _Definition:
    """A list definition (w:abstractNum), the level in it that a style stands for, and a list made of it."""

    element: _Element
    marks: Marks


class WordLists:
    """Styles and list definitions of one document, looked up once; new lists are added to its numbering."""

    def __init__(self, document: Document) -> None:
        self._styles: dict[str, _Element] = {
            str(style.get(w("styleId"))): style for style in document.styles.element.iterchildren(w("style"))
        }
        self._numbering = _numbering_element(document)
        self._abstracts = {
            found.get(w("abstractNumId")): found for found in self._numbering.iterchildren(w("abstractNum"))
        }
        self._abstract_of = {
            found.get(w("numId")): value(found, "abstractNumId") for found in self._numbering.iterchildren(w("num"))
        }
        self._last_number = max((int(number or 0) for number in self._abstract_of), default=0)
        self._definitions: dict[tuple[str, ListKind], _Definition] = {}
        self._unnumbered: dict[str, Marks] = {}
        self._indents: dict[str, int] = {}

    def unnumbered(self, style: str) -> Marks:
        """A list without marks, for a single at-point: it stands where the style's text begins."""
        if style not in self._unnumbered:
            left = self.indent(style)
            definition = self._add_definition(_level(0, "none", "", left, hanging=0))
            self._unnumbered[style] = Marks(self._add_number(definition, 0), 0)
        return self._unnumbered[style]

    def start(self, style: str, kind: ListKind) -> Marks:
        """Begin a list in a paragraph style: bullets share the style's list, others count from 1 again."""
        key = (style, kind)
        if key not in self._definitions:
            self._definitions[key] = self._style_list(style, kind) or self._own_list(style, kind)
        definition = self._definitions[key]
        if kind == "bullets":
            return definition.marks
        level = definition.marks.level
        return Marks(self._add_number(definition.element, level), level)

    def indent(self, style: str) -> int:
        """Where the text of a paragraph style begins, in twentieths of a point from the margin."""
        if style not in self._indents:
            self._indents[style] = self._find_indent(style)
        return self._indents[style]

    def _find_indent(self, style: str) -> int:
        for found in self._with_ancestors(style):
            indent = found.find(f"{w('pPr')}/{w('ind')}")
            left = None if indent is None else indent.get(w("left"), indent.get(w("start")))
            if left is not None:
                return int(left)
        return 0

    def _with_ancestors(self, style: str) -> list[_Element]:
        """A style and those it is based on, nearest first."""
        chain: list[_Element] = []
        next_id: str | None = style
        while next_id in self._styles and self._styles[next_id] not in chain:
            chain.append(self._styles[next_id])
            next_id = value(chain[-1], "basedOn")
        return chain

    def _style_number(self, style: str) -> tuple[str, int] | None:
        """The w:numId and w:ilvl that a style brings, if any."""
        for found in self._with_ancestors(style):
            number = value(found, "pPr", "numPr", "numId")
            if number is not None:
                level = int(value(found, "pPr", "numPr", "ilvl") or 0)
                return None if number == "0" else (number, level)
        return None

    def _style_list(self, style: str, kind: ListKind) -> _Definition | None:
        """The definition of a style's own list, given a second level if it has none."""
        brought = self._style_number(style)
        if brought is None:
            return None
        number, level = brought
        definition = self._abstracts.get(self._abstract_of.get(number))
        if definition is None:
            return None
        levels = {lvl.get(w("ilvl")): lvl for lvl in definition.iterchildren(w("lvl"))}
        first = levels.get(str(level))
        if first is not None and str(level + 1) not in levels and level < 8:
            indent = first.find(f"{w('pPr')}/{w('ind')}")
            left = 0 if indent is None else int(indent.get(w("left"), indent.get(w("start"), "0")))
            first.addnext(_level(level + 1, *_SUB_MARKS[kind], left + _HANGING))
        return _Definition(definition, Marks(int(number), level, by_style=True))

    def _own_list(self, style: str, kind: ListKind) -> _Definition:
        """A plain list that begins where the style's text begins."""
        left = self.indent(style) + _HANGING
        first, second = _level(0, *_MARKS[kind], left), _level(1, *_SUB_MARKS[kind], left + _HANGING)
        definition = self._add_definition(first, second)
        return _Definition(definition, Marks(self._add_number(definition, 0), 0))

    def _add_definition(self, *levels: _Element) -> _Element:
        """A new list definition, put before the lists as the format asks."""
        number = max((int(known or 0) for known in self._abstracts), default=-1) + 1
        definition = element("abstractNum", abstractNumId=str(number))
        child(definition, "multiLevelType", val="hybridMultilevel")
        definition.extend(levels)
        self._abstracts[str(number)] = definition
        first_list = self._numbering.find(w("num"))
        if first_list is None:
            self._numbering.append(definition)
        else:
            first_list.addprevious(definition)
        return definition

    def _add_number(self, definition: _Element, level: int) -> int:
        """A new list of a definition, counting from 1; its w:numId."""
        self._last_number += 1
        number = element("num", numId=str(self._last_number))
        child(number, "abstractNumId", val=str(definition.get(w("abstractNumId"))))
        child(child(number, "lvlOverride", ilvl=str(level)), "startOverride", val="1")
        clean_up = self._numbering.find(w("numIdMacAtCleanup"))
        if clean_up is None:
            self._numbering.append(number)
        else:
            clean_up.addprevious(number)
        return self._last_number


def _level(level: int, number_format: str, mark: str, left: int, hanging: int = _HANGING) -> _Element:
    made = element("lvl", ilvl=str(level))
    child(made, "start", val="1")
    child(made, "numFmt", val=number_format)
    if not mark:
        child(made, "suff", val="nothing")
    child(made, "lvlText", val=mark.format(level + 1))
    child(made, "lvlJc", val="left")
    child(child(made, "pPr"), "ind", left=str(left), hanging=str(hanging))
    return made


def _numbering_element(document: Document) -> _Element:
    """The root of the document's list definitions; made when the document has had no list."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.parts.numbering import NumberingPart

    part = document.part
    for relation in part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            return cast("_Element", part.numbering_part.element)
    root = element("numbering")
    package = part.package
    made = NumberingPart(PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, root, package)
    part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    return root
