"""The notat to a committee at home: what it is to know, and the focus area behind it."""

from __future__ import annotations

from klyngedesk.papers.templates.blocks import fact, footer, header, letterhead
from klyngedesk.papers.templates.measures import WIDTH
from klyngedesk.papers.templates.ooxml import paragraph
from klyngedesk.papers.templates.package import Template
from klyngedesk.papers.templates.tables import Column, number_cell, table, text_cell


def _efforts() -> str:
    title, when = 4252, 3515
    columns = (Column("Indsats", title), Column("Periode", when), Column("Tilstand", WIDTH - title - when))
    row = (text_cell("{{ indsats.titel }}"), text_cell("{{ indsats.tid }}"), text_cell("{{ indsats.tilstand }}"))
    return table("Indsatser", "En række for hver indsats: titel, periode og tilstand.", columns, (row,))


def _figures() -> str:
    title, baseline, target = 3969, 1587, 1304
    columns = (
        Column("Nøgletal", title),
        Column("Udgangspunkt", baseline, numbers=True),
        Column("Mål", target, numbers=True),
        Column("Seneste måling", WIDTH - title - baseline - target, numbers=True),
    )
    row = (
        text_cell("{{ tal.titel }}"),
        number_cell("{{ tal.udgangspunkt }}"),
        number_cell("{{ tal.mål }}"),
        number_cell("{{ tal.seneste }}"),
    )
    description = "En række for hvert nøgletal: titel, udgangspunkt, mål og seneste måling."
    return table("Nøgletal", description, columns, (row,))


def note() -> Template:
    """The template of a note to a committee."""
    body = (
        paragraph("Title", "Notat")
        + paragraph("Subtitle", "{{ notat.emne }}")
        + fact("Til", "{{ notat.udvalg }}")
        + fact("Fra", "{{ papir.afsender }}")
        + fact("Behandling", "{{ notat.behandling }}")
        + fact("Dato", "{{ notat.dato }}")
        + fact("Målgruppe", "{{ notat.målgruppe }}")
        + fact("Periode", "{{ notat.periode }}")
        + fact("Ansvarlig", "{{ notat.ansvarlig }}")
        + fact("Deltagere", "{{ notat.deltagere }}")
        + paragraph("Heading1", "Til udvalget")
        + paragraph("Normal", "{{ notat.tekst }}")
        + paragraph("Heading1", "Formål")
        + paragraph("Normal", "{{ notat.formål }}")
        + paragraph("Heading1", "Mål")
        + paragraph("Normal", "{{ notat.mål }}")
        + paragraph("Heading1", "Indsatser")
        + _efforts()
        + paragraph("Normal", "{{ notat.indsatstekst }}")
        + paragraph("Heading1", "Nøgletal")
        + _figures()
    )
    return Template(
        "notat",
        "Skabelon: notat",
        body,
        header("Notat", "{{ notat.emne }}", where="{{ klynge.navn }}"),
        letterhead(),
        footer(),
    )
