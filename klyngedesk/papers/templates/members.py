"""The medlemsliste: who sits where on a date."""

from __future__ import annotations

from klyngedesk.papers.templates.blocks import fact, footer, header, letterhead
from klyngedesk.papers.templates.measures import WIDTH
from klyngedesk.papers.templates.ooxml import paragraph, run
from klyngedesk.papers.templates.package import Template
from klyngedesk.papers.templates.tables import Column, table, text_cell


def _seats() -> str:
    organisation, member, role = 2665, 3402, 1304
    columns = (
        Column("Organisation", organisation),
        Column("Medlem", member),
        Column("Rolle", role),
        Column("Stedfortræder", WIDTH - organisation - member - role),
    )
    row = (
        text_cell("{{ plads.organisation }}"),
        text_cell(run("{{ plads.navn }}"), run(", {{ plads.stilling }}", "Daempet")),
        text_cell("{{ plads.rolle }}"),
        text_cell("{{ plads.stedfortræder }}"),
    )
    description = "En række for hver plads: organisation, medlem, rolle og stedfortræder."
    return table("Medlemmer", description, columns, (row,))


def members() -> Template:
    """The template of a list of members."""
    body = (
        paragraph("Title", "Medlemsliste")
        + paragraph("Subtitle", "{{ forum.navn }}, pr. {{ liste.dato }}")
        + fact("Pladser", "{{ liste.pladser }}")
        + fact("Formandskab", "{{ liste.formandskab }}")
        + fact("Bemærk", "{{ liste.bemærkning }}")
        + paragraph("Heading1", "Medlemmer")
        + _seats()
        + paragraph("Heading1", "Sekretariat")
        + paragraph("Adresse", "{{ liste.sekretariat }}")
    )
    return Template(
        "medlemsliste",
        "Skabelon: medlemsliste",
        body,
        header("Medlemsliste", "{{ liste.dato }}"),
        letterhead(),
        footer(),
    )
