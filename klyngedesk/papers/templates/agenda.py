"""The dagsorden: facts, overview, items, and at the end those summoned."""

from __future__ import annotations

from klyngedesk.papers.templates.blocks import (
    ITEM,
    SUB_ITEM,
    ItemStyles,
    fact,
    footer,
    header,
    item_head,
    items,
    letterhead,
    overview,
    people,
    sections,
)
from klyngedesk.papers.templates.ooxml import paragraph
from klyngedesk.papers.templates.package import Template


def _item(level: ItemStyles) -> str:
    return (
        item_head(level)
        + sections(level)
        + paragraph(level.section, "Bilag")
        + paragraph("Bilag", f"{{{{ {level.word}.bilag }}}}")
    )


def agenda() -> Template:
    """The template of an agenda, open or full."""
    body = (
        paragraph("Title", "Dagsorden")
        + paragraph("Subtitle", "{{ møde.titel }}")
        + fact("Dato", "{{ møde.dato }}")
        + fact("Tid", "{{ møde.tid }}")
        + fact("Sted", "{{ møde.sted }}")
        + fact("Mødeleder", "{{ møde.leder }}")
        + fact("Referent", "{{ møde.referent }}")
        + fact("Afbud", "{{ møde.afbud }}")
        + fact("Bemærk", "{{ møde.bemærkning }}")
        + paragraph("Heading1", "Oversigt")
        + overview("Klokken", "{{ emne.tid }}")
        + paragraph("Heading1", "Punkter")
        + items(_item(ITEM), _item(SUB_ITEM))
        + paragraph("Heading1", "Indkaldte")
        + people("Indkaldte til mødet", "Rolle", "{{ deltager.rolle }}")
        + paragraph("Fremmoede", "{{ møde.gæster }}", spacing=(160, 60))
    )
    return Template(
        "dagsorden", "Skabelon: dagsorden", body, header("Dagsorden", "{{ møde.dato }}"), letterhead(), footer()
    )
