"""A template opened: its parts that hold text, its styles by name, and where in it something stands."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from klyngedesk.domain.disk_reasons import reason_of
from klyngedesk.domain.problems import refuse
from klyngedesk.papers.word_xml import value, w

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_BODY, _HEADER, _FOOTER = "document", "header", "footer"


@dataclass(frozen=True)
class Part:
    """The body, a header or a footer: its root element and which of the three it is."""

    root: _Element
    kind: str

    @property
    def is_body(self) -> bool:
        """Whether this is the text itself."""
        return self.kind == _BODY

    @property
    def where(self) -> str:
        """Where it is, in Danish, for a message; empty for the body."""
        return {_HEADER: "i sidehovedet", _FOOTER: "i sidefoden"}.get(self.kind, "")


def read_template(path: Path) -> bytes:
    """The file's bytes. Refuses `template.missing`, `template.unreadable`."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise refuse("template.missing", file=path.name) from None
    except OSError as error:
        raise refuse("template.unreadable", file=path.name, reason=reason_of(error)) from error


def open_template(content: bytes, file: str) -> Document:
    """The template as a document. Refuses `template.not_word` when it is no Word document."""
    from docx import Document as open_document
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        return open_document(io.BytesIO(content))
    except (OpcError, LxmlError, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise refuse("template.not_word", file=file) from error


def parts(document: Document) -> Iterator[Part]:
    """The body, then headers and footers."""
    yield Part(document.element.body, _BODY)
    for relation in document.part.rels.values():
        kind = relation.reltype.rsplit("/", 1)[-1]
        if kind in (_HEADER, _FOOTER) and not relation.is_external:
            yield Part(relation.target_part.element, kind)


class Styles:
    """A template's styles. Ids change when Danish Word or LibreOffice saves, names do not: look by name."""

    def __init__(self, document: Document) -> None:
        self._names: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        for style in document.styles.element.iterchildren(w("style")):
            id, name = style.get(w("styleId"), ""), (value(style, "name") or "").lower()
            self._names[id] = name
            self._ids.setdefault(name, id)

    def id(self, name: str) -> str:
        """The id of the style with a name; empty when there is none."""
        return self._ids.get(name.lower(), "")

    def name_of(self, paragraph: _Element) -> str:
        """The name of a paragraph's style, in small letters; empty for the default style."""
        return self._names.get(value(paragraph, "pPr", "pStyle") or "", "")
