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
    """One level of a list: the number format, its text ("%1."), its left edge and hang, its style."""

    format: str
    text: str
    left: int
    hanging: int
    style: str

    def xml(self, level: int) -> str:
        """As the level of that number."""
        suffix = element("suff", val="nothing") if self.format == "none" else ""
        indent = element("ind", left=self.left, hanging=self.hanging)
        return element(
            "lvl",
            element("start", val=1)
            + element("numFmt", val=self.format)
            + element("pStyle", val=self.style)
            + suffix
            + element("lvlText", val=self.text)
            + element("lvlJc", val="left")
            + element("pPr", indent),
            ilvl=level,
        )


def _bullets(edge: int, styles: Sequence[str]) -> list[Level]:
    return [
        Level("bullet", mark, edge + LIST_STEP * (level + 1), LIST_STEP, style)
        for level, (mark, style) in enumerate(zip("–·", styles, strict=True))
    ]


def _numbers(edge: int, styles: Sequence[str]) -> list[Level]:
    formats = (("decimal", "%1."), ("lowerLetter", "%2)"))
    return [
        Level(kind, text, edge + POINT_STEP * (level + 1), POINT_STEP, style)
        for level, ((kind, text), style) in enumerate(zip(formats, styles, strict=True))
    ]


LISTS: dict[int, list[Level]] = {
    POINTS: [Level("decimal", "%1.", AXIS + POINT_STEP, POINT_STEP, "Atpunkt")],
    BULLETS: _bullets(AXIS, ("ListBullet", "ListBullet2")),
    NUMBERS: _numbers(AXIS, ("ListNumber", "ListNumber2")),
    ANNEXES: [Level("none", "", AXIS + ANNEX_STEP, ANNEX_STEP, "Bilag")],
    DECISION_BULLETS: _bullets(BAR_TEXT, ("BeslutningPunkter", "BeslutningPunkter2")),
    DECISION_NUMBERS: _numbers(BAR_TEXT, ("BeslutningTal", "BeslutningTal2")),
    DECISION_POINTS: [Level("decimal", "%1.", BAR_TEXT + POINT_STEP, POINT_STEP, "BeslutningAtpunkt")],
}


def numbering() -> str:
    """numbering.xml."""
    kinds = "".join(
        element(
            "abstractNum",
            element("multiLevelType", val="hybridMultilevel")
            + "".join(level.xml(number) for number, level in enumerate(levels)),
            abstractNumId=list_id,
        )
        for list_id, levels in LISTS.items()
    )
    lists = "".join(
        element("num", element("abstractNumId", val=list_id), numId=list_id) for list_id in LISTS
    )
    return f"<w:numbering {NAMESPACES}>{kinds}{lists}</w:numbering>"
