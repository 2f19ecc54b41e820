"""A template as a .docx: the parts around the text, zipped so that the same text gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from klyngedesk.papers.templates.measures import PAGE
from klyngedesk.papers.templates.numbering import numbering
from klyngedesk.papers.templates.ooxml import NAMESPACES, element
from klyngedesk.papers.templates.styles import styles
from klyngedesk.papers.templates.theme import font_table, theme

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_BUILT = (2022, 11, 24, 9, 0, 0)

_RELATED = (
    ("styles", "styles.xml"),
    ("settings", "settings.xml"),
    ("fontTable", "fontTable.xml"),
    ("numbering", "numbering.xml"),
    ("theme", "theme/theme1.xml"),
    ("header", "header1.xml"),
    ("header", "header2.xml"),
    ("footer", "footer1.xml"),
    ("footer", "footer2.xml"),
)


@dataclass(frozen=True)
class Template:
    """What differs between the templates: file name, title, and the XML of text and margins."""

    name: str
    title: str
    body: str
    header: str
    first_header: str
    footer: str


def build(template: Template) -> bytes:
    """The template's file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in _parts(template).items():
            info = zipfile.ZipInfo(name, _BUILT)
            # Else the bytes tell which system built them.
            info.create_system = 0
            package.writestr(info, (_DECLARATION + content).encode(), zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()


def _parts(template: Template) -> dict[str, str]:
    text = {
        "word/document.xml": f"<w:document {NAMESPACES}>{_body(template.body)}</w:document>",
        "word/styles.xml": styles(),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": font_table(),
        "word/numbering.xml": numbering(),
        "word/theme/theme1.xml": theme(),
        "word/header1.xml": f"<w:hdr {NAMESPACES}>{template.header}</w:hdr>",
        "word/header2.xml": f"<w:hdr {NAMESPACES}>{template.first_header}</w:hdr>",
        "word/footer1.xml": f"<w:ftr {NAMESPACES}>{template.footer}</w:ftr>",
        "word/footer2.xml": f"<w:ftr {NAMESPACES}>{template.footer}</w:ftr>",
    }
    return {
        "[Content_Types].xml": _content_types(text),
        "_rels/.rels": _relations(
            (
                (_RELATION + "officeDocument", "word/document.xml"),
                (_PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
                (_RELATION + "extended-properties", "docProps/app.xml"),
            )
        ),
        "docProps/core.xml": _core_properties(template.title),
        "docProps/app.xml": (
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            "<Application>Klyngedesk</Application></Properties>"
        ),
        "word/_rels/document.xml.rels": _relations((_RELATION + kind, target) for kind, target in _RELATED),
        **text,
    }


def _body(text: str) -> str:
    """The text with its one section: A4, a first page of its own, header and footer."""
    references = "".join(
        f'<w:{kind}Reference w:type="{pages}" r:id="rId{number}"/>'
        for number, (kind, pages) in enumerate(
            (("header", "default"), ("header", "first"), ("footer", "default"), ("footer", "first")), start=6
        )
    )
    size = element("pgSz", w=PAGE.width, h=PAGE.height)
    margins = element(
        "pgMar",
        top=PAGE.top,
        right=PAGE.side,
        bottom=PAGE.bottom,
        left=PAGE.side,
        header=PAGE.header,
        footer=PAGE.footer,
        gutter=0,
    )
    return element("body", text + element("sectPr", references + size + margins + element("titlePg")))


def _settings() -> str:
    word = "http://schemas.microsoft.com/office/word"
    compatible = {
        "compatibilityMode": 15,
        "overrideTableStyleFontSizeAndJustification": 1,
        "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1,
    }
    settings = (
        element("zoom", percent=100)
        + element("defaultTabStop", val=567)
        + element("hyphenationZone", val=425)
        + element("characterSpacingControl", val="doNotCompress")
        + element(
            "compat",
            "".join(element("compatSetting", name=k, uri=word, val=v) for k, v in compatible.items()),
        )
        + element("themeFontLang", val="da-DK")
        + element("decimalSymbol", val=",")
        + element("listSeparator", val=";")
    )
    return f"<w:settings {NAMESPACES}>{settings}</w:settings>"


def _content_types(word_parts: Iterable[str]) -> str:
    overrides = {f"/{name}": _content_type(name) for name in word_parts}
    overrides["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    overrides["/docProps/app.xml"] = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    listed = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    return (
        f'<Types xmlns="{_PACKAGE}content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _content_type(part: str) -> str:
    kind = part.removeprefix("word/").removesuffix(".xml").rstrip("12")
    if kind == "theme/theme":
        return "application/vnd.openxmlformats-officedocument.theme+xml"
    return _WORD_TYPE + ("document.main+xml" if kind == "document" else f"{kind}+xml")


def _relations(targets: Iterable[tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}relationships">{listed}</Relationships>'


def _core_properties(title: str) -> str:
    stamp = "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z".format(*_BUILT)
    dates = "".join(
        f'<dcterms:{kind} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{kind}>' for kind in ("created", "modified")
    )
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:subject>Skabelon</dc:subject>"
        f"<dc:creator>Klyngedesk</dc:creator><dc:language>da-DK</dc:language>{dates}</cp:coreProperties>"
    )
