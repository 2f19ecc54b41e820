"""A template made ready for docxtpl: what the secretary need not write is put in, once for each template.

Put in are: loops around the rows and lines that name a repeated thing; conditions, so that empty things vanish
with their headings and leave no blank lines; places for formatted text; controls, bookmarks and links. All are
found by style *names* and by the tags, so no editing in Word or LibreOffice can break them. The result is never
saved as a file of its own: ids and names in it are code until a paper is made.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from klyngedesk.domain.problems import Problem
from klyngedesk.papers.bind_controls import bind_controls, lift_decisions
from klyngedesk.papers.bind_lines import bind_lines
from klyngedesk.papers.bind_links import bind_links, drop_bookmarks
from klyngedesk.papers.bind_texts import TextPlaces
from klyngedesk.papers.faults import faults
from klyngedesk.papers.kinds import PaperKind
from klyngedesk.papers.looks import TextLook
from klyngedesk.papers.scopes import scoped_paragraphs
from klyngedesk.papers.tags import mend
from klyngedesk.papers.template_parts import Part, Styles, open_template, parts
from klyngedesk.papers.vocabulary import Vocabulary, vocabulary
from klyngedesk.papers.word_xml import w

if TYPE_CHECKING:
    from docx.document import Document


@dataclass(frozen=True)
class BoundTemplate:
    """A template ready to be rendered, or what is wrong with it.

    `looks` are the looks of its places for formatted text, by the number that stands in the place.
    """

    content: bytes
    looks: tuple[TextLook, ...]
    problems: tuple[Problem, ...] = ()


@lru_cache(maxsize=8)
def bind(content: bytes, kind: PaperKind, section_titles: frozenset[str], file: str) -> BoundTemplate:
    """Bind a template's file. Refuses `template.not_word`; other faults are in the result."""
    document = open_template(content, file)
    names = vocabulary(kind, section_titles)
    text_parts = list(parts(document))
    for part in text_parts:
        for paragraph in part.root.iter(w("p")):
            mend(paragraph)
    found = tuple(
        replace(problem, facts={**problem.facts, "file": file})
        for part in text_parts
        for problem in faults(part, names)
    )
    if found:
        return BoundTemplate(b"", (), found)
    _blank_properties(document)
    styles = Styles(document)
    texts = TextPlaces(styles, names)
    for part in text_parts:
        _bind_part(part, names, styles, texts)
    out = io.BytesIO()
    document.save(out)
    return BoundTemplate(out.getvalue(), tuple(texts.looks))


def _bind_part(part: Part, names: Vocabulary, styles: Styles, texts: TextPlaces) -> None:
    drop_bookmarks(part.root)
    lift_decisions(part.root)
    paragraphs = scoped_paragraphs(part.root, names)
    bind_lines(part.root, paragraphs, styles)
    bind_controls(part.root, paragraphs, styles)
    bind_links(part.root, paragraphs, styles)
    texts.bind(paragraphs)


def _blank_properties(document: Document) -> None:
    """The paper's own properties are set when it is made; docxtpl would take these for tags."""
    properties = document.core_properties
    for name in ("title", "subject", "author", "comments", "identifier", "language", "keywords", "category"):
        setattr(properties, name, "")
