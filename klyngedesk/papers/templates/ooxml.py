"""Words of WordprocessingML: runs, paragraphs, fields, controls, tables, as text."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def element(tag: str, inner: str = "", **attributes: object) -> str:
    """One w: element; an attribute that is None is left out."""
    given = "".join(f" w:{k}={quoteattr(str(v))}" for k, v in attributes.items() if v is not None)
    return f"<w:{tag}{given}>{inner}</w:{tag}>" if inner else f"<w:{tag}{given}/>"


def run(text: str, style: str = "") -> str:
    """Text in one look; a tab character becomes a tab."""
    look = element("rPr", element("rStyle", val=style)) if style else ""
    tab = f"<w:r>{look}<w:tab/></w:r>"
    return tab.join(
        f'<w:r>{look}<w:t xml:space="preserve">{escape(part)}</w:t></w:r>' if part else "" for part in text.split("\t")
    )


def paragraph(style: str, *content: str, spacing: tuple[int, int] | None = None) -> str:
    """A paragraph of runs; a piece that is no XML is plain text. `spacing` is before and after."""
    extra = element("spacing", before=spacing[0], after=spacing[1]) if spacing else ""
    inner = "".join(piece if piece.startswith("<") else run(piece) for piece in content)
    return element("p", element("pPr", element("pStyle", val=style) + extra) + inner)


def link(anchor: str, text: str) -> str:
    """A link to a bookmark of this document."""
    return element("hyperlink", run(text, "Hyperlink"), anchor=anchor, history=1)


def field(code: str, shown: str) -> str:
    """A field, with what it shows until Word updates it."""

    def mark(kind: str) -> str:
        return element("r", element("fldChar", fldCharType=kind))

    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return mark("begin") + instruction + mark("separate") + run(shown) + mark("end")


def control(tag: str, name: str, content: str, kind: str = "") -> str:
    """A content control that cannot be deleted, around paragraphs or around runs."""
    prompt = element("placeholder", element("docPart", val="DefaultPlaceholder_-1854013440"))
    properties = element("alias", val=name) + element("tag", val=tag) + element("lock", val="sdtLocked")
    return element("sdt", element("sdtPr", properties + prompt + kind) + element("sdtContent", content))


def choices(words: Sequence[str]) -> str:
    """The kind of a control in which one of some words is chosen."""
    return element("dropDownList", "".join(element("listItem", displayText=w, value=w) for w in words))
