"""What several templates share: margins, facts, the linked overview, an item's heading, lists of people.

A tag is written as the secretary sees it in Word; what the program adds to it (loops, conditions, bookmarks)
is told in `klyngedesk.papers.bind`.
"""

from __future__ import annotations

from dataclasses import dataclass

from klyngedesk.papers.templates.measures import AXIS, WIDTH
from klyngedesk.papers.templates.ooxml import field, link, paragraph, run
from klyngedesk.papers.templates.tables import Column, table, text_cell

OVERVIEW_LINK = "kd_emne"
"""The placeholder of a link from the overview; the program aims it at the item."""


def fact(label: str, tag: str) -> str:
    """A line of facts; it goes when the fact is empty."""
    return paragraph("Moedefakta", run(label, "Etiket"), run(f"\t{tag}"))


def header(kind: str, moment: str, where: str = "{{ klynge.navn }} · {{ forum.navn }}") -> str:
    """The header of every page but the first."""
    return paragraph("Header", f"{where}\t{kind}, {moment}") + _closed_mark()


def letterhead() -> str:
    """The header of the first page; the place for a logo of one's own."""
    return (
        paragraph("Brevhoved", "{{ klynge.navn }}") + paragraph("BrevhovedLinje", "{{ forum.navn }}") + _closed_mark()
    )


def _closed_mark() -> str:
    return paragraph("Fortrolig", "{{ papir.mærke }}")


def footer() -> str:
    """Version and page of every page."""
    return paragraph(
        "Footer",
        run("{{ papir.version }}\tSide "),
        field("PAGE", "1"),
        run(" af "),
        field("NUMPAGES", "1"),
    )


def machine_line(code: str) -> str:
    """A grey line that steers and never prints."""
    return paragraph("Skabelonlinje", code)


def overview(last_head: str, last_tag: str) -> str:
    """The contents list: a row for each item, its title a link, right without updating anything."""
    title, kind = 4705, 1418
    columns = (
        Column("Nr.", AXIS),
        Column("Punkt", title),
        Column("Type", kind),
        Column(last_head, WIDTH - AXIS - title - kind),
    )
    row = (
        text_cell(run("{{ emne.nr }}", "Nummer")),
        text_cell(link(OVERVIEW_LINK, "{{ emne.titel }}")),
        text_cell("{{ emne.type }}"),
        text_cell(last_tag),
    )
    words = f"nummer, titel, type og {last_head.lower()}"
    description = f"En række for hvert punkt: {words}. Titlen er et link til punktet."
    return table("Oversigt over punkterne", description, columns, (row,))


@dataclass(frozen=True)
class ItemStyles:
    """An item's word in the tags and the styles of its level."""

    word: str
    heading: str
    section: str
    decision: str


ITEM = ItemStyles("punkt", "Heading2", "Afsnit", "BeslutningOverskrift")
SUB_ITEM = ItemStyles("under", "Heading3", "AfsnitUnder", "BeslutningOverskriftUnder")


def item_head(level: ItemStyles) -> str:
    """Number and title, then kind, time and presenter, then the standing sentence of a closed item."""
    word = level.word
    return (
        paragraph(level.heading, run(f"{{{{ {word}.nr }}}}", "Nummer"), run(f"\t{{{{ {word}.titel }}}}"))
        + paragraph(
            "Punktlinje",
            run(f"{{{{ {word}.type }}}}", "Etiket"),
            run(f" · {{{{ {word}.tid }}}} · {{{{ {word}.fremlægger }}}}"),
        )
        + paragraph("Punkttekst", f"{{{{ {word}.lukket_tekst }}}}")
    )


def sections(level: ItemStyles) -> str:
    """All sections with their headings, in the order of the body."""
    return paragraph("Punkttekst", f"{{{{ {level.word}.afsnit }}}}")


def items(item: str, sub_item: str) -> str:
    """The items, a group's heading above them where there is one, and their sub-items."""
    return (
        machine_line("{%p for punkt in punkter %}")
        + paragraph("Punktgruppe", "{{ punkt.overskrift }}")
        + item
        + machine_line("{%p for under in punkt.underpunkter %}")
        + sub_item
        + machine_line("{%p endfor %}")
        + machine_line("{%p endfor %}")
    )


def people(caption: str, last_head: str, last_tag: str) -> str:
    """A row for each seat."""
    organisation, member = 2665, 3657
    columns = (
        Column("Organisation", organisation),
        Column("Medlem", member),
        Column(last_head, WIDTH - organisation - member),
    )
    row = (
        text_cell("{{ deltager.organisation }}"),
        text_cell(run("{{ deltager.navn }}"), run(", {{ deltager.stilling }}", "Daempet")),
        text_cell(last_tag),
    )
    description = f"En række for hver plads: organisation, medlem og {last_head.lower()}."
    return table(caption, description, columns, (row,))
