"""Formatted text as a template's tag stands for it: one text, or an item's sections with their headings."""

from __future__ import annotations

from dataclasses import dataclass, replace

from markupsafe import Markup

from klyngedesk.domain.formatted import FormattedText, Paragraph, Run, TextList
from klyngedesk.domain.plain import to_plain
from klyngedesk.papers.data import Section
from klyngedesk.papers.typography import typed
from klyngedesk.papers.vocabulary import section_name


@dataclass(frozen=True)
class LongText:
    """A text to be put in as paragraphs; `lead` is a line above it ("Sekretariatet indstiller,").

    One that `comes_back` from Word is printed exactly as typed, without no-break spaces.
    """

    text: FormattedText
    lead: str = ""
    comes_back: bool = False

    def __bool__(self) -> bool:
        return bool(self.text)

    def __html__(self) -> Markup:
        """As plain text, where a tag stands in the middle of a line."""
        return typed(" ".join(part for part in (self.lead, to_plain(self.text)) if part))


@dataclass(frozen=True)
class LongSection:
    """A section with its heading."""

    name: str
    heading: str
    text: LongText


@dataclass(frozen=True)
class LongSections:
    """The sections of an item that are not empty, in the order of the body."""

    sections: tuple[LongSection, ...]
    is_sub_item: bool = False

    def without(self, names: frozenset[str]) -> LongSections:
        """Those that a template does not name by themselves."""
        return replace(self, sections=tuple(s for s in self.sections if s.name not in names))

    @property
    def has_headings(self) -> bool:
        """Headings are printed, but for a sub-item's only section when it is no recommendation."""
        return not (self.is_sub_item and len(self.sections) == 1 and not self.sections[0].text.lead)

    def __bool__(self) -> bool:
        return bool(self.sections)

    def __html__(self) -> Markup:
        """As plain text, where a tag stands in the middle of a line."""
        return Markup("\n").join(section.text.__html__() for section in self.sections)


def long_section(section: Section) -> LongSection:
    """A section as a tag of its own stands for it."""
    text = recommendation(section) if section.recommender else LongText(section.text)
    return LongSection(section_name(section.title), section.title, text)


def recommendation(section: Section) -> LongText:
    """At-points under "X indstiller,"; a single one is one sentence with it ("X indstiller, at …")."""
    lead = f"{section.recommender} indstiller,"
    blocks = section.text.blocks
    first = blocks[0] if blocks else None
    if isinstance(first, TextList) and first.kind == "points" and len(first.items) == 1:
        sentence = Paragraph((Run(f"{lead} "), *first.items[0].runs))
        return LongText(FormattedText((sentence, *blocks[1:])))
    return LongText(section.text, lead)
