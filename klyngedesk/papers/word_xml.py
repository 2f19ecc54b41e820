"""The few words of WordprocessingML that building and reading a document's elements take."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, cast

from lxml.etree import SubElement

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement
    from lxml.etree import _Element

RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@cache
def w(name: str) -> str:
    """The full name of a w: element or attribute."""
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"


def element(name: str, **attributes: str) -> BaseOxmlElement:
    """A new w: element, with w: attributes."""
    from docx.oxml.parser import oxml_parser

    return cast("BaseOxmlElement", oxml_parser.makeelement(w(name), {w(k): v for k, v in attributes.items()}))


def child(parent: _Element, name: str, **attributes: str) -> _Element:
    """A new w: element at the end of its parent, with w: attributes."""
    return SubElement(parent, w(name), {w(key): value for key, value in attributes.items()})


def parsed(texts: Sequence[str]) -> list[list[_Element]]:
    """Pieces of XML (with the prefixes w and r) as lists of elements, a list for each, parsed in one go."""
    from docx.oxml.parser import parse_xml

    wrapped = "".join(f"<w:body>{text}</w:body>" for text in texts)
    return [list(body) for body in parse_xml(f"<w:document {_NAMESPACES}>{wrapped}</w:document>")]


def value(parent: _Element | None, *path: str) -> str | None:
    """The w:val at a path of child elements; None when any of them is missing."""
    for name in path:
        if parent is None:
            return None
        parent = parent.find(w(name))
    return None if parent is None else parent.get(w("val"), "")


def is_on(parent: _Element | None, *path: str) -> bool | None:
    """Whether an on/off element at a path is on; None when it is not there."""
    said = value(parent, *path)
    return None if said is None else said not in ("0", "false", "off")
