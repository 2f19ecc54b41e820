"""How a style is told: its pieces, written in the order the file format demands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from klyngedesk.papers.templates.measures import ACCENT, HAIRLINE
from klyngedesk.papers.templates.ooxml import element


@dataclass(frozen=True)
class Border:
    """A line beside a paragraph: `size` in eighths of a point, `space` in points."""

    side: str
    size: int = 4
    space: int = 5
    colour: str = HAIRLINE

    def xml(self) -> str:
        """As an element of pBdr."""
        return element(self.side, val="single", sz=self.size, space=self.space, color=self.colour)


BAR = Border("left", 18, 8, ACCENT)


@dataclass(frozen=True)
class ParagraphLook:
    """The paragraph properties a style sets; None leaves what it is based on."""

    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    numbering: tuple[int, int] | None = None
    borders: Sequence[Border] = ()
    tabs: Sequence[tuple[str, int]] = ()
    spacing: tuple[int, int] | None = None
    line: int | None = None
    indent: tuple[int, int] | None = None
    indent_right: int | None = None
    right_aligned: bool = False
    outline: int | None = None

    def xml(self) -> str:
        """The properties in the order of the schema (CT_PPrBase)."""
        return "".join(
            (
                element("keepNext") if self.keep_next else "",
                element("keepLines") if self.keep_lines else "",
                element("pageBreakBefore") if self.new_page else "",
                self._numbering(),
                element("pBdr", "".join(border.xml() for border in self.borders)) if self.borders else "",
                element("tabs", "".join(element("tab", val=k, pos=p) for k, p in self.tabs)) if self.tabs else "",
                self._spacing(),
                self._indent(),
                element("jc", val="right") if self.right_aligned else "",
                element("outlineLvl", val=self.outline) if self.outline is not None else "",
            )
        )

    def _numbering(self) -> str:
        if self.numbering is None:
            return ""
        number, level = self.numbering
        return element("numPr", element("ilvl", val=level) + element("numId", val=number))

    def _spacing(self) -> str:
        if self.spacing is None and self.line is None:
            return ""
        before, after = self.spacing or (None, None)
        rule = "auto" if self.line else None
        return element("spacing", before=before, after=after, line=self.line, lineRule=rule)

    def _indent(self) -> str:
        if self.indent is None:
            return ""
        left, hanging = self.indent
        return element("ind", left=left, right=self.indent_right, hanging=hanging or None)


@dataclass(frozen=True)
class TextLook:
    """The text properties a style sets; `size` in half points."""

    bold: bool | None = None
    colour: str = ""
    size: int = 0
    raised: bool = False

    def xml(self) -> str:
        """The properties in the order of the schema (CT_RPr)."""
        weight = {None: "", True: "<w:b/><w:bCs/>", False: '<w:b w:val="0"/><w:bCs w:val="0"/>'}[self.bold]
        colour = element("color", val=self.colour) if self.colour else ""
        size = element("sz", val=self.size) + element("szCs", val=self.size) if self.size else ""
        return weight + colour + size + (element("vertAlign", val="superscript") if self.raised else "")


@dataclass(frozen=True)
class ParagraphStyle:
    """A named paragraph style; `id` is what the file uses, `name` what Word shows and the program looks for."""

    id: str
    name: str
    paragraph: ParagraphLook = ParagraphLook()
    text: TextLook = TextLook()
    based_on: str = "Normal"
    next: str = ""
    priority: int = 20
    built_in: bool = False
    offered: bool = True

    def xml(self) -> str:
        """As an element of styles.xml."""
        paragraph, text = self.paragraph.xml(), self.text.xml()
        return element(
            "style",
            element("name", val=self.name)
            + element("basedOn", val=self.based_on)
            + (element("next", val=self.next) if self.next else "")
            + element("uiPriority", val=self.priority)
            + (element("qFormat") if self.offered else "")
            + (element("pPr", paragraph) if paragraph else "")
            + (element("rPr", text) if text else ""),
            type="paragraph",
            customStyle=None if self.built_in else 1,
            styleId=self.id,
        )


@dataclass(frozen=True)
class CharacterStyle:
    """A named character style."""

    id: str
    name: str
    text: TextLook
    built_in: bool = False

    def xml(self) -> str:
        """As an element of styles.xml."""
        return element(
            "style",
            element("name", val=self.name)
            + element("basedOn", val="DefaultParagraphFont")
            + element("uiPriority", val=22)
            + ("" if self.built_in else element("qFormat"))
            + element("rPr", self.text.xml()),
            type="character",
            customStyle=None if self.built_in else 1,
            styleId=self.id,
        )
