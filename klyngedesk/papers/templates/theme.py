"""Fonts and colours of the document. Calibri stands in the theme, so that it can be changed once, in Word.

Calibri is on every Windows with Office since 2007; Carlito is as wide, so that pages break alike where it is not.
"""

from __future__ import annotations

from klyngedesk.papers.templates.measures import ACCENT, GREY
from klyngedesk.papers.templates.ooxml import NAMESPACES, element

_COLOURS = {
    "dk2": "1A2027",
    "lt2": "F3F5F7",
    "accent1": ACCENT,
    "accent2": GREY,
    "accent3": "1A6B42",
    "accent4": "824800",
    "accent5": "B0211C",
    "accent6": "838D99",
    "hlink": ACCENT,
    "folHlink": GREY,
}


def _font(name: str, panose: str, family: str, alternative: str = "") -> str:
    return element(
        "font",
        (element("altName", val=alternative) if alternative else "")
        + element("panose1", val=panose)
        + element("charset", val="00")
        + element("family", val=family)
        + element("pitch", val="variable"),
        name=name,
    )


def font_table() -> str:
    """fontTable.xml."""
    fonts = _font("Calibri", "020F0502020204030204", "swiss", "Carlito") + _font(
        "Times New Roman", "02020603050405020304", "roman"
    )
    return f"<w:fonts {NAMESPACES}>{fonts}</w:fonts>"


def theme() -> str:
    """theme1.xml."""
    system = (
        '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
        '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>'
    )
    own = "".join(f'<a:{name}><a:srgbClr val="{rgb}"/></a:{name}>' for name, rgb in _COLOURS.items())
    font = '<a:latin typeface="Calibri" panose="020F0502020204030204"/><a:ea typeface=""/><a:cs typeface=""/>'
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Klyngedesk">'
        f'<a:themeElements><a:clrScheme name="Klyngedesk">{system}{own}</a:clrScheme>'
        f'<a:fontScheme name="Klyngedesk"><a:majorFont>{font}</a:majorFont>'
        f"<a:minorFont>{font}</a:minorFont></a:fontScheme>{_formats()}</a:themeElements></a:theme>"
    )


def _formats() -> str:
    fills = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = f'<a:ln w="6350">{fills}</a:ln>' * 3
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'<a:fmtScheme name="Klyngedesk"><a:fillStyleLst>{fills * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{lines}</a:lnStyleLst><a:effectStyleLst>{effects}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fills * 3}</a:bgFillStyleLst></a:fmtScheme>"
    )
