"""Formatted texts put where their marks stand in a rendered paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from klyngedesk.domain.formatted import FormattedText, Paragraph, Run
from klyngedesk.papers.bind_texts import MARK
from klyngedesk.papers.formatted_word import WordTarget, to_word
from klyngedesk.papers.long_text import LongSections, LongText
from klyngedesk.papers.looks import TextLook
from klyngedesk.papers.marks import Placed

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element


def place_texts(document: Document, placed: Sequence[Placed]) -> None:
    """Replace every mark in the document's body by its text."""
    from lxml.etree import ProcessingInstruction

    target = WordTarget(document)
    for mark in list(document.element.body.iter(ProcessingInstruction)):
        parent = mark.getparent()
        if mark.target != MARK or parent is None:
            continue
        for element in _elements(*placed[int(mark.text)], target):
            mark.addprevious(element)
        parent.remove(mark)


def _elements(text: LongText | LongSections, look: TextLook, target: WordTarget) -> list[_Element]:
    if isinstance(text, LongText):
        return _with_lead(text, look, target)
    shown = text.without(look.without)
    heading = look.sub_heading if text.is_sub_item else look.heading
    elements: list[_Element] = []
    for section in shown.sections:
        if shown.has_headings:
            elements.extend(to_word(_line(section.heading), heading, target))
        elements.extend(_with_lead(section.text, look, target))
    return elements


def _with_lead(text: LongText, look: TextLook, target: WordTarget) -> list[_Element]:
    lead = to_word(_line(text.lead), look.lead, target) if text.lead else []
    return [*lead, *to_word(text.text, look.text, target)]


def _line(text: str) -> FormattedText:
    return FormattedText((Paragraph((Run(text),)),))
