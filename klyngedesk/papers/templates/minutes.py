"""The referat: decisions in short, attendance, items with their decisions, actions, and the signature page."""

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
from klyngedesk.papers.templates.measures import AXIS, WIDTH
from klyngedesk.papers.templates.ooxml import choices, control, paragraph, run
from klyngedesk.papers.templates.package import Template
from klyngedesk.papers.templates.tables import Column, table, text_cell

OUTCOMES = (
    "Godkendt",
    "Godkendt med ændring",
    "Drøftet",
    "Taget til efterretning",
    "Udsat",
    "Sendes videre",
    "Taget af dagsordenen",
    "Ikke enighed",
)
"""What the control offers in the template; on paper the program puts in the body's own words."""

SIGNATURE_HEIGHT = 595
"""10.5 mm: room to sign by hand."""


def _decision(level: ItemStyles) -> str:
    word = level.word
    outcome = control("kd:udfald", "Udfald", run(f"{{{{ {word}.udfald }}}}", "Udfald"), choices(OUTCOMES))
    text = control("kd:beslutning", "Beslutning", paragraph("Beslutning", f"{{{{ {word}.beslutning }}}}"))
    reservation = control("kd:forbehold", "Forbehold", run("{{ forbehold.tekst }}"))
    return (
        paragraph(
            level.decision,
            run("Beslutning"),
            run(f" {{{{ {word}.beslutningsnr }}}}\t", "Beslutningsnummer"),
            outcome,
        )
        + text
        + paragraph(
            "Forbehold",
            run("Forbehold", "Etiket"),
            run(", {{ forbehold.part }}", "Etiket"),
            run(": ", "Etiket"),
            reservation,
        )
        + paragraph("Opfoelgning", run("Godkendelse hjemme: ", "Etiket"), run(f"{{{{ {word}.hjemmegodkendelse }}}}"))
        + paragraph("Opfoelgning", run("Opfølgning: ", "Etiket"), run("{{ opfølgning.tekst }}"))
    )


def _item(level: ItemStyles) -> str:
    return item_head(level) + sections(level) + _decision(level)


def _actions() -> str:
    task, responsible = 4196, 2494
    columns = (
        Column("Punkt", AXIS),
        Column("Opgave", task),
        Column("Ansvarlig", responsible),
        Column("Frist", WIDTH - AXIS - task - responsible),
    )
    row = (
        text_cell(run("{{ opgave.punkt }}", "Nummer")),
        text_cell("{{ opgave.tekst }}"),
        text_cell("{{ opgave.ansvarlig }}"),
        text_cell("{{ opgave.frist }}"),
    )
    description = "En række for hver aftale om opfølgning: punkt, opgave, ansvarlig og frist."
    return table("Opfølgning", description, columns, (row,))


def _signatures() -> str:
    member, organisation, signature = 2551, 2637, 2835
    columns = (
        Column("Medlem", member),
        Column("Organisation", organisation),
        Column("Underskrift", signature),
        Column("Dato", WIDTH - member - organisation - signature),
    )
    row = (
        text_cell("{{ underskriver.navn }}"),
        text_cell("{{ underskriver.organisation }}"),
        text_cell(),
        text_cell(),
    )
    description = "En række for hvert medlem med felt til underskrift og dato."
    return table("Underskriftsark", description, columns, (row,), height=SIGNATURE_HEIGHT)


def _approvals() -> str:
    chair, organisation = 3345, 2637
    columns = (
        Column("Formandskab", chair),
        Column("Organisation", organisation),
        Column("Godkendt", WIDTH - chair - organisation),
    )
    row = (
        text_cell("{{ godkender.navn }}"),
        text_cell("{{ godkender.organisation }}"),
        text_cell("{{ godkender.godkendt }}"),
    )
    description = "En række for hver formand: hvem, hvordan og hvornår."
    return table("Godkendelse af referatet", description, columns, (row,))


def minutes() -> Template:
    """The template of minutes, open or full."""
    body = (
        paragraph("Title", "Referat")
        + paragraph("Subtitle", "{{ møde.titel }}")
        + fact("Dato", "{{ møde.dato }}")
        + fact("Tid", "{{ møde.tid }}")
        + fact("Sted", "{{ møde.sted }}")
        + fact("Mødeleder", "{{ møde.leder }}")
        + fact("Referent", "{{ møde.referent }}")
        + fact("Bemærk", "{{ møde.bemærkning }}")
        + paragraph("Heading1", "Beslutninger i korte træk")
        + overview("Udfald", "{{ emne.udfald }}")
        + paragraph("Heading1", "Fremmøde")
        + people("Fremmøde", "Fremmøde", "{{ deltager.fremmøde }}")
        + paragraph("Fremmoede", "{{ møde.fremmødetekst }}", spacing=(120, 60))
        + paragraph("Heading1", "Punkter")
        + items(_item(ITEM), _item(SUB_ITEM))
        + paragraph("Heading1", "Opfølgning")
        + _actions()
        + paragraph("Heading1", "Næste møde")
        + paragraph("Normal", "{{ møde.næste }}")
        + paragraph("NySide", "Underskriftsark")
        + paragraph("Smaat", "{{ møde.titel }}, {{ møde.dato }}")
        + _signatures()
        + paragraph("Heading1", "Godkendelse")
        + _approvals()
    )
    return Template("referat", "Skabelon: referat", body, header("Referat", "{{ møde.dato }}"), letterhead(), footer())
