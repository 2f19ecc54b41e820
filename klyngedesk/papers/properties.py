"""What a paper's file says of itself, and by which an edited file is known again.

The paper's id stands twice: as the document's identifier, which LibreOffice keeps, and as a custom property,
which Word keeps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from xml.sax.saxutils import escape

from klyngedesk.domain.formatted import allowed_characters
from klyngedesk.papers.data import PaperMark, Rendering
from klyngedesk.papers.kinds import PaperKind

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.part import Part

_SCHEME = "klyngedesk"
_NAME = "KlyngedeskPapir"
_CUSTOM_PART = "/docProps/custom.xml"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_CUSTOM_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_OWN_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_LONGEST = 255


@dataclass(frozen=True)
class PaperId:
    """Which paper a file is: its kind, the id of what it is about, and its rendering."""

    kind: PaperKind
    id: str
    rendering: Rendering

    def __str__(self) -> str:
        return ":".join((_SCHEME, self.kind, self.id, self.rendering))


def set_properties(document: Document, mark: PaperMark) -> None:
    """Set title, subject, author, language and the paper's id."""
    identity = str(PaperId(mark.kind, mark.id, mark.rendering))
    properties = document.core_properties
    properties.title = _short(mark.title)
    properties.subject = _short(mark.subject)
    properties.author = _short(mark.sender)
    properties.last_modified_by = _short(mark.sender)
    properties.language = "da-DK"
    properties.identifier = identity
    _set_custom(document, identity)


def paper_id(document: Document) -> PaperId | None:
    """Which paper a file is; None for a file that is none of ours."""
    stated = [document.core_properties.identifier or "", _custom_value(document)]
    for identity in stated:
        parts = identity.split(":")
        if len(parts) == 4 and parts[0] == _SCHEME:
            return PaperId(cast("PaperKind", parts[1]), parts[2], cast("Rendering", parts[3]))
    return None


def _short(text: str) -> str:
    return " ".join(allowed_characters(text).split())[:_LONGEST]


def _set_custom(document: Document, identity: str) -> None:
    """The paper's id is the only custom property: others in a template may tell what is not for readers."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    package = document.part.package
    for id, relation in list(package.rels.items()):
        if relation.reltype == _CUSTOM_RELATION:
            del package.rels[id]
    content = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_NAMESPACE}" xmlns:vt="{_VALUE_TYPES}">'
        f'<property fmtid="{_OWN_PROPERTIES}" pid="2" name="{_NAME}">'
        f"<vt:lpwstr>{escape(identity)}</vt:lpwstr></property></Properties>"
    )
    part = Part(PackURI(_CUSTOM_PART), _CUSTOM_TYPE, content.encode(), package)
    package.relate_to(part, _CUSTOM_RELATION)


def _custom_value(document: Document) -> str:
    from lxml import etree

    for relation in document.part.package.rels.values():
        if relation.reltype == _CUSTOM_RELATION:
            part: Part = relation.target_part
            root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False))
            for found in root.iter(f"{{{_NAMESPACE}}}property"):
                if found.get("name") == _NAME:
                    return "".join(str(text) for text in found.itertext())
    return ""
