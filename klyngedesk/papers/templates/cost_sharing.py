"""The fordelingsnøgle: what each municipality pays, and how it was computed."""

from __future__ import annotations

from klyngedesk.papers.templates.blocks import fact, footer, header, letterhead
from klyngedesk.papers.templates.measures import WIDTH
from klyngedesk.papers.templates.ooxml import paragraph, run
from klyngedesk.papers.templates.package import Template
from klyngedesk.papers.templates.tables import Column, number_cell, table, text_cell


def _costs() -> str:
    amount = 1700
    columns = (Column("Udgift", WIDTH - amount), Column("Beløb", amount, numbers=True))
    # Few costs have a note: a column of its own would mostly be empty.
    row = (text_cell("{{ udgift.navn }} · {{ udgift.note }}"), number_cell("{{ udgift.beløb }}"))
    description = "En række for hver udgift, der fordeles: hvad den dækker, og beløbet. Sidste række er i alt."
    return table("Udgifter", description, columns, (row,), total=True)


def _shares() -> str:
    municipality, population, share = 3572, 2098, 1361
    columns = (
        Column("Kommune", municipality),
        Column("Indbyggere", population, numbers=True),
        Column("Andel", share, numbers=True),
        Column("Beløb", WIDTH - municipality - population - share, numbers=True),
    )
    row = (
        text_cell(run("{{ kommune.navn }}"), run("{{ kommune.note }}", "Notetegn")),
        number_cell("{{ kommune.indbyggere }}"),
        number_cell("{{ kommune.andel }}"),
        number_cell("{{ kommune.beløb }}"),
    )
    total = (
        text_cell("I alt"),
        number_cell("{{ nøgle.indbyggere }}"),
        number_cell("{{ nøgle.andel }}"),
        number_cell("{{ nøgle.beløb }}"),
    )
    description = "En række for hver kommune: indbyggere, der tæller, andel i procent og beløb. Sidste række er i alt."
    return table("Fordelingsnøgle", description, columns, (row, total), total=True)


def cost_sharing() -> Template:
    """The template of a cost sharing."""
    body = (
        paragraph("Title", "Fordelingsnøgle {{ nøgle.år }}")
        + paragraph("Subtitle", "{{ nøgle.emne }}")
        + fact("Udgift", "{{ nøgle.beløb }} i {{ nøgle.år }}")
        + fact("Fordeles efter", "{{ nøgle.grundlag }}")
        + fact("Besluttet", "{{ nøgle.besluttet }}")
        + paragraph("Heading1", "Udgifter, der fordeles")
        + _costs()
        + paragraph("Heading1", "Fordeling på kommuner")
        + _shares()
        + paragraph("Note", run("{{ note.tegn }}", "Notetegn"), run("\t{{ note.tekst }}"))
        + paragraph("Note", run("\tKilde: {{ nøgle.kilde }}"))
        + paragraph("Heading1", "Sådan er beløbene beregnet")
        + paragraph("Normal", "{{ nøgle.metode }}")
    )
    return Template(
        "fordelingsnoegle",
        "Skabelon: fordelingsnøgle",
        body,
        header("Fordelingsnøgle", "{{ nøgle.år }}", where="{{ klynge.navn }}"),
        letterhead(),
        footer(),
    )
