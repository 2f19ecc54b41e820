"""The paragraph styles of the papers: hierarchy by size, weight and space; one blue, hairlines, no fills."""

from __future__ import annotations

from klyngedesk.papers.templates.measures import (
    ACCENT,
    ANNEX_STEP,
    AXIS,
    BAR_TEXT,
    FACT_AXIS,
    GREY,
    MACHINE_GREY,
    WIDTH,
)
from klyngedesk.papers.templates.numbering import (
    ANNEXES,
    BULLETS,
    DECISION_BULLETS,
    DECISION_NUMBERS,
    DECISION_POINTS,
    NUMBERS,
    POINTS,
)
from klyngedesk.papers.templates.style_parts import (
    BAR,
    Border,
    ParagraphLook,
    ParagraphStyle,
    TextLook,
)

TITLES = (
    ParagraphStyle(
        "Title",
        "Title",
        ParagraphLook(keep_next=True, keep_lines=True, spacing=(0, 20), line=240),
        TextLook(bold=True, size=48),
        next="Subtitle",
        priority=2,
        built_in=True,
    ),
    ParagraphStyle(
        "Subtitle",
        "Subtitle",
        ParagraphLook(keep_next=True, spacing=(0, 240), line=252),
        TextLook(colour=GREY, size=26),
        next="Normal",
        priority=3,
        built_in=True,
    ),
    ParagraphStyle(
        "Heading1",
        "heading 1",
        ParagraphLook(keep_next=True, keep_lines=True, spacing=(400, 80), line=252, outline=0),
        TextLook(bold=True, colour=ACCENT, size=30),
        next="Normal",
        priority=4,
        built_in=True,
    ),
    ParagraphStyle(
        "NySide",
        "Ny side",
        ParagraphLook(new_page=True, spacing=(0, 120)),
        based_on="Heading1",
        next="Normal",
    ),
    ParagraphStyle(
        "Punktgruppe",
        "Punktgruppe",
        ParagraphLook(spacing=(440, 60)),
        TextLook(size=26),
        based_on="Heading1",
        next="Heading2",
        priority=5,
    ),
)

ITEM_HEADINGS = (
    ParagraphStyle(
        "Heading2",
        "heading 2",
        ParagraphLook(
            keep_next=True,
            keep_lines=True,
            borders=(Border("top", 4, 7),),
            tabs=(("left", AXIS),),
            spacing=(400, 30),
            line=252,
            indent=(AXIS, AXIS),
            outline=1,
        ),
        TextLook(bold=True, size=27),
        next="Punktlinje",
        priority=5,
        built_in=True,
    ),
    ParagraphStyle(
        "Heading3",
        "heading 3",
        ParagraphLook(
            keep_next=True,
            keep_lines=True,
            tabs=(("left", AXIS),),
            spacing=(260, 30),
            line=252,
            indent=(AXIS, AXIS),
            outline=2,
        ),
        TextLook(bold=True, size=23),
        next="Punktlinje",
        priority=6,
        built_in=True,
    ),
    ParagraphStyle(
        "Punktlinje",
        "Punktlinje",
        ParagraphLook(keep_next=True, keep_lines=True, spacing=(0, 120), line=252, indent=(AXIS, 0)),
        TextLook(colour=GREY, size=20),
        next="Punkttekst",
        priority=7,
    ),
    ParagraphStyle(
        "Afsnit",
        "Afsnit",
        ParagraphLook(keep_next=True, keep_lines=True, spacing=(180, 20), line=252, indent=(AXIS, 0), outline=2),
        TextLook(bold=True, colour=ACCENT, size=21),
        next="Punkttekst",
        priority=8,
    ),
    ParagraphStyle(
        "AfsnitUnder",
        "Afsnit i underpunkt",
        ParagraphLook(outline=3),
        based_on="Afsnit",
        next="Punkttekst",
        priority=9,
    ),
)


def _list_style(id: str, name: str, numbering: int, *, built_in: bool = False) -> ParagraphStyle:
    look = ParagraphLook(numbering=(numbering, 0), spacing=(0, 60))
    return ParagraphStyle(id, name, look, based_on="Punkttekst", priority=13, built_in=built_in)


ITEM_TEXTS = (
    ParagraphStyle("Punkttekst", "Punkttekst", ParagraphLook(indent=(AXIS, 0)), priority=10),
    ParagraphStyle(
        "Indstilling",
        "Indstilling",
        ParagraphLook(keep_next=True, spacing=(0, 60)),
        based_on="Punkttekst",
        next="Atpunkt",
        priority=11,
    ),
    _list_style("Atpunkt", "At-punkt", POINTS),
    _list_style("ListBullet", "List Bullet", BULLETS, built_in=True),
    _list_style("ListNumber", "List Number", NUMBERS, built_in=True),
    ParagraphStyle(
        "Bilag",
        "Bilag",
        ParagraphLook(
            numbering=(ANNEXES, 0),
            tabs=(("left", AXIS + ANNEX_STEP),),
            spacing=(0, 40),
            indent=(AXIS + ANNEX_STEP, ANNEX_STEP),
        ),
        TextLook(size=21),
        based_on="Punkttekst",
        priority=14,
    ),
)


def _decision_list(id: str, name: str, numbering: int) -> ParagraphStyle:
    look = ParagraphLook(numbering=(numbering, 0), spacing=(0, 50))
    return ParagraphStyle(id, name, look, based_on="Beslutning", priority=16)


DECISIONS = (
    ParagraphStyle(
        "BeslutningOverskrift",
        "Beslutningsoverskrift",
        ParagraphLook(
            keep_next=True,
            keep_lines=True,
            borders=(BAR,),
            tabs=(("right", WIDTH),),
            spacing=(220, 20),
            line=252,
            indent=(BAR_TEXT, 0),
            outline=2,
        ),
        TextLook(bold=True, size=22),
        next="Beslutning",
        priority=15,
    ),
    ParagraphStyle(
        "BeslutningOverskriftUnder",
        "Beslutningsoverskrift i underpunkt",
        ParagraphLook(outline=3),
        based_on="BeslutningOverskrift",
        next="Beslutning",
        priority=15,
    ),
    ParagraphStyle(
        "Beslutning",
        "Beslutning",
        ParagraphLook(borders=(BAR,), spacing=(0, 80), indent=(BAR_TEXT, 0)),
        priority=16,
    ),
    _decision_list("BeslutningPunkter", "Beslutning punktliste", DECISION_BULLETS),
    _decision_list("BeslutningTal", "Beslutning talliste", DECISION_NUMBERS),
    _decision_list("BeslutningAtpunkt", "Beslutning at-punkt", DECISION_POINTS),
    ParagraphStyle("Forbehold", "Forbehold", based_on="Beslutning", priority=17),
    ParagraphStyle(
        "Opfoelgning",
        "Opfølgning",
        ParagraphLook(keep_lines=True),
        TextLook(size=21),
        based_on="Beslutning",
        priority=18,
    ),
)

FACTS = (
    ParagraphStyle(
        "Moedefakta",
        "Mødefakta",
        ParagraphLook(
            borders=(Border("top"), Border("bottom")),
            tabs=(("left", FACT_AXIS),),
            spacing=(0, 30),
            line=264,
            indent=(FACT_AXIS, FACT_AXIS),
        ),
        priority=19,
    ),
    ParagraphStyle(
        "Fremmoede",
        "Fremmøde",
        ParagraphLook(keep_lines=True, spacing=(0, 60)),
        TextLook(size=21),
        priority=19,
    ),
)

TABLE_TEXTS = (
    ParagraphStyle("TabelTekst", "Tabeltekst", ParagraphLook(spacing=(40, 40), line=247), TextLook(size=20)),
    ParagraphStyle("TabelTal", "Tabeltal", ParagraphLook(right_aligned=True), based_on="TabelTekst"),
    ParagraphStyle(
        "TabelHoved",
        "Tabelhoved",
        ParagraphLook(keep_next=True),
        TextLook(bold=True, colour=GREY, size=19),
        based_on="TabelTekst",
    ),
    ParagraphStyle("TabelHovedTal", "Tabelhoved tal", ParagraphLook(right_aligned=True), based_on="TabelHoved"),
)

SMALL_TEXTS = (
    ParagraphStyle(
        "Note",
        "Note",
        ParagraphLook(keep_lines=True, tabs=(("left", 227),), spacing=(60, 0), line=252, indent=(227, 227)),
        TextLook(colour=GREY, size=19),
    ),
    ParagraphStyle("Smaat", "Småt", ParagraphLook(spacing=(0, 60), line=252), TextLook(colour=GREY, size=19)),
    ParagraphStyle("Adresse", "Adresse", ParagraphLook(spacing=(0, 0), line=264)),
    ParagraphStyle(
        "Skabelonlinje",
        "Skabelonlinje",
        ParagraphLook(keep_next=True, spacing=(60, 0), line=240),
        TextLook(colour=MACHINE_GREY, size=16),
        priority=30,
    ),
)

MARGINS = (
    ParagraphStyle(
        "Header",
        "header",
        ParagraphLook(tabs=(("right", WIDTH),), spacing=(0, 0), line=240),
        TextLook(colour=GREY, size=18),
        built_in=True,
        offered=False,
    ),
    ParagraphStyle(
        "Brevhoved",
        "Brevhoved",
        ParagraphLook(spacing=(0, 0), line=252),
        TextLook(bold=True, colour=ACCENT, size=26),
        based_on="Header",
    ),
    ParagraphStyle("BrevhovedLinje", "Brevhoved linje 2", text=TextLook(size=20), based_on="Header"),
    ParagraphStyle(
        "Fortrolig",
        "Fortrolig",
        ParagraphLook(spacing=(40, 0), line=240),
        TextLook(bold=True, colour="000000", size=20),
        based_on="Header",
    ),
    ParagraphStyle(
        "Footer",
        "footer",
        ParagraphLook(borders=(Border("top"),), tabs=(("right", WIDTH),), spacing=(0, 0), line=240),
        TextLook(colour=GREY, size=18),
        built_in=True,
        offered=False,
    ),
)

PARAGRAPH_STYLES = (
    *TITLES,
    *ITEM_HEADINGS,
    *ITEM_TEXTS,
    *DECISIONS,
    *FACTS,
    *TABLE_TEXTS,
    *SMALL_TEXTS,
    *MARGINS,
)
