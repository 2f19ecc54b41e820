"""The styles a formatted text is written with at a place of a template, found by name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from klyngedesk.papers.formatted_word import TextStyles
from klyngedesk.papers.template_parts import Styles

_LISTS = {"bullets": "punktliste", "numbers": "talliste", "points": "at-punkt"}
_COMMON_LISTS = {"bullets": "List Bullet", "numbers": "List Number", "points": "At-punkt"}
_REST = {
    "table": "Klyngedesk tabel",
    "cell": "Tabeltekst",
    "head": "Tabelhoved",
    "cell_number": "Tabeltal",
    "head_number": "Tabelhoved tal",
    "link": "Hyperlink",
}
_HEADING, _SUB_HEADING, _LEAD = "Afsnit", "Afsnit i underpunkt", "Indstilling"

NEEDED = (*_COMMON_LISTS.values(), *_REST.values(), _HEADING, _SUB_HEADING, _LEAD)
"""Names of the styles a template should have; without one its text still prints, in a plainer look."""


@dataclass(frozen=True)
class TextLook:
    """The styles of a text, of the line that leads its at-points in, and of headings over sections.

    `without` are the sections that stand elsewhere in the template, by name.
    """

    text: TextStyles
    lead: TextStyles
    heading: TextStyles
    sub_heading: TextStyles
    without: frozenset[str] = frozenset()


def text_look(styles: Styles, style_id: str, style_name: str) -> TextLook:
    """The look of a text in the style of its tag's paragraph.

    A style's own lists come first: at "Beslutning" a bulleted list takes "Beslutning punktliste" if it exists.
    """
    lists = {kind: styles.id(f"{style_name} {own}") or styles.id(_COMMON_LISTS[kind]) for kind, own in _LISTS.items()}
    rest = {field: styles.id(name) for field, name in _REST.items()}
    text = TextStyles(text=style_id, **lists, **rest)

    def in_style(name: str) -> TextStyles:
        return replace(text, text=styles.id(name) or style_id)

    return TextLook(text, in_style(_LEAD), in_style(_HEADING), in_style(_SUB_HEADING))
