"""The lists: bullets and numbers in two levels, at-points, annexes; for item text and inside a decision's bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from klyngedesk.papers.templates.measures import ANNEX_STEP, AXIS, BAR_TEXT, LIST_STEP
from klyngedesk.papers.templates.ooxml import NAMESPACES, element

POINTS = 1
BULLETS = 2
NUMBERS = 3
ANNEXES = 4
DECISION_BULLETS = 5
DECISION_NUMBERS = 6
DECISION_POINTS = 7

POINT_STEP = 340
"""At-points and numbers need a little more room than a dash."""


@dataclass(frozen=True)
class Level:
    """One level of a list: the number format, its text ("%1."), its left edge and hang."""

    format: str
    text: str
    left: int
    hanging: int

    def xml(self, level: int, style: str = "") -> str:
        """As the level of that number, tied to the style that stands for it."""
        return element(
            "lvl",
            element("start", val=1)
            + element("numFmt", val=self.format)
            + (element("pStyle", val=style) if style else "")
            + (element("suff", val="nothing") if self.format == "none" else "")
            + element("lvlText", val=self.text)
            + element("lvlJc", val="left")
            + element("pPr", element("ind", left=self.left, hanging=self.hanging)),
            ilvl=level,
        )


@dataclass(frozen=True)
class ListKind:
    """A list and the paragraph style that stands for its first level."""

    style: str
    levels: Sequence[Level]

    def xml(self, list_id: int) -> str:
        """As an element of numbering.xml."""
        levels = "".join(level.xml(number, "" if number else self.style) for number, level in enumerate(self.levels))
        return element("abstractNum", element("multiLevelType", val="hybridMultilevel") + levels, abstractNumId=list_id)


def _bullets(style: str, edge: int) -> ListKind:
    levels = [Level("bullet", mark, edge + LIST_STEP * depth, LIST_STEP) for depth, mark in enumerate("–·", start=1)]
    return ListKind(style, levels)


def _numbers(style: str, edge: int) -> ListKind:
    formats = (("decimal", "%1."), ("lowerLetter", "%2)"))
    levels = [
        Level(kind, text, edge + POINT_STEP * depth, POINT_STEP) for depth, (kind, text) in enumerate(formats, start=1)
    ]
    return ListKind(style, levels)


LISTS = {
    POINTS: _numbers("Atpunkt", AXIS),
    BULLETS: _bullets("ListBullet", AXIS),
    NUMBERS: _numbers("ListNumber", AXIS),
    ANNEXES: ListKind("Bilag", [Level("none", "", AXIS + ANNEX_STEP, ANNEX_STEP)]),
    DECISION_BULLETS: _bullets("BeslutningPunkter", BAR_TEXT),
    DECISION_NUMBERS: _numbers("BeslutningTal", BAR_TEXT),
    DECISION_POINTS: _numbers("BeslutningAtpunkt", BAR_TEXT),
}


def numbering() -> str:
    """numbering.xml."""
    kinds = "".join(kind.xml(list_id) for list_id, kind in LISTS.items())
    lists = "".join(element("num", element("abstractNumId", val=list_id), numId=list_id) for list_id in LISTS)
    return f"<w:numbering {NAMESPACES}>{kinds}{lists}</w:numbering>"
