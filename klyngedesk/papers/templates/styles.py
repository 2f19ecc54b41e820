"""styles.xml: what every document starts from, then the papers' own styles."""

from __future__ import annotations

from klyngedesk.papers.templates.measures import ACCENT, GREY, HAIRLINE, PROMPT_GREY
from klyngedesk.papers.templates.ooxml import NAMESPACES, element
from klyngedesk.papers.templates.paragraph_styles import PARAGRAPH_STYLES
from klyngedesk.papers.templates.style_parts import CharacterStyle, ParagraphLook, TextLook

CHARACTER_STYLES = (
    CharacterStyle("Etiket", "Etiket", TextLook(bold=True)),
    CharacterStyle("Daempet", "Dæmpet", TextLook(colour=GREY)),
    CharacterStyle("Nummer", "Nummer", TextLook(colour=ACCENT)),
    CharacterStyle("Udfald", "Udfald", TextLook(bold=True, size=20)),
    CharacterStyle("Beslutningsnummer", "Beslutningsnummer", TextLook(bold=False, colour=GREY, size=20)),
    CharacterStyle("Notetegn", "Notetegn", TextLook(raised=True)),
    CharacterStyle("Hyperlink", "Hyperlink", TextLook(colour=ACCENT), built_in=True),
    CharacterStyle("PlaceholderText", "Placeholder Text", TextLook(colour=PROMPT_GREY), built_in=True),
)

FONTS = (
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"/>'
)


def _defaults() -> str:
    language = element("lang", val="da-DK", eastAsia="da-DK", bidi="ar-SA")
    text = element("rPr", FONTS + TextLook(size=22).xml() + language)
    paragraph = element("pPr", ParagraphLook(spacing=(0, 120), line=276).xml())
    latent = element(
        "latentStyles",
        defLockedState=0,
        defUIPriority=99,
        defSemiHidden=1,
        defUnhideWhenUsed=0,
        defQFormat=0,
        count=376,
    )
    return element("docDefaults", element("rPrDefault", text) + element("pPrDefault", paragraph)) + latent


def _default_style(kind: str, id: str, name: str, rest: str = "") -> str:
    shown = element("uiPriority", val=1) + element("qFormat")
    hidden = element("uiPriority", val=99) + element("semiHidden") + element("unhideWhenUsed")
    visibility = shown if kind == "paragraph" else hidden
    return element("style", element("name", val=name) + visibility + rest, type=kind, default=1, styleId=id)


def _cell_margins(left: int, right: int) -> str:
    sides = {"top": 0, "left": left, "bottom": 0, "right": right}
    return element("tblCellMar", "".join(element(side, w=w, type="dxa") for side, w in sides.items()))


def _line(side: str, size: int, colour: str) -> str:
    return element(side, val="single", sz=size, space=0, color=colour)


def _row_style(kind: str, side: str, extra: str = "") -> str:
    borders = element("tcBorders", _line(side, 8, GREY))
    return element(
        "tblStylePr",
        element("rPr", TextLook(bold=True).xml()) + element("tblPr") + element("tcPr", borders + extra),
        type=kind,
    )


def _table_style() -> str:
    borders = element("tblBorders", _line("bottom", 4, HAIRLINE) + _line("insideH", 4, HAIRLINE))
    properties = element("tblPr", element("tblInd", w=0, type="dxa") + borders + _cell_margins(0, 142))
    return element(
        "style",
        element("name", val="Klyngedesk tabel")
        + element("basedOn", val="TableNormal")
        + element("uiPriority", val=25)
        + element("qFormat")
        + properties
        + _row_style("firstRow", "bottom", element("vAlign", val="bottom"))
        + _row_style("lastRow", "top"),
        type="table",
        customStyle=1,
        styleId="KlyngedeskTabel",
    )


def styles() -> str:
    """The whole part."""
    plain_table = element("tblPr", element("tblInd", w=0, type="dxa") + _cell_margins(108, 108))
    basics = (
        _default_style("paragraph", "Normal", "Normal")
        + _default_style("character", "DefaultParagraphFont", "Default Paragraph Font")
        + _default_style("table", "TableNormal", "Normal Table", plain_table)
        + _default_style("numbering", "NoList", "No List")
    )
    own = "".join(style.xml() for style in (*PARAGRAPH_STYLES, *CHARACTER_STYLES))
    return f"<w:styles {NAMESPACES}>{_defaults()}{basics}{own}{_table_style()}</w:styles>"
