"""Formatted texts put where their marks stand in a rendered paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from klyngedesk.domain.formatted import FormattedText, Paragraph, Run
from klyngedesk.papers.bind_texts import MARK
from klyngedesk.papers.formatted_word import WordTarget, to_word_xml
from klyngedesk.papers.long_text import LongSections, LongText
from klyngedesk.papers.looks import TextLook
from klyngedesk.papers.marks import Placed
from klyngedesk.papers.typography import keep_together
from klyngedesk.papers.word_xml import parsed

if TYPE_CHECKING:
    from docx.document import Document


def place_texts(document: Document, placed: Sequence[Placed]) -> None:
    """Replace every mark in the document's body by its text."""
    from lxml.etree import ProcessingInstruction

    target = WordTarget(document)
    texts = parsed([text_xml(text, look, target) for text, look in placed])
    for mark in list(document.element.body.iter(ProcessingInstruction)):
        parent = mark.getparent()
        if mark.target == MARK and parent is not None:
            for element in texts[int(mark.text)]:
                mark.addprevious(element)
            parent.remove(mark)


def text_xml(text: LongText | LongSections, look: TextLook, target: WordTarget) -> str:
    """The paragraphs and tables of a text, its headings and its leading line."""
    if isinstance(text, LongText):
        return _with_lead(text, look, target)
    shown = text.without(look.without)
    heading = look.sub_heading if text.is_sub_item else look.heading
    pieces: list[str] = []
    for section in shown.sections:
        if shown.has_headings:
            pieces.append(to_word_xml(_line(section.heading), heading, target))
        pieces.append(_with_lead(section.text, look, target))
    return "".join(pieces)


def _with_lead(text: LongText, look: TextLook, target: WordTarget) -> str:
    lead = to_word_xml(_line(text.lead), look.lead, target) if text.lead else ""
    xml = lead + to_word_xml(text.text, look.text, target)
    # Nothing in the markup itself looks like a date or an amount: ids of styles have no spaces.
    return xml if text.comes_back else keep_together(xml)


def _line(text: str) -> FormattedText:
    return FormattedText((Paragraph((Run(text),)),))
