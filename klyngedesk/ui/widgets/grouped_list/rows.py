"""What a grouped list shows, as plain data."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from klyngedesk.ui.theme import Role, Token, Tone


@dataclass(frozen=True)
class Heading:
    """The heading of a group; arrow keys skip it. `note` stands beside it ("3 pladser")."""

    title: str
    note: str = ""
    token: Token = "text"
    note_token: Token = "text3"


@dataclass(frozen=True)
class Mark:
    """A small icon at the right of a row, with a text after it; `spoken` is what it says aloud."""

    icon: str
    token: Token = "text3"
    text: str = ""
    spoken: str = ""


@dataclass(frozen=True)
class Row:
    """One row. Only `key` and `title` are needed; what is empty takes no room.

    At the left stand an icon, or a number and the badge of an item's kind, or a day over a month. At the right
    a pill and the action button (on the current and the hovered row), or two short lines. `spoken` is the whole
    row as a sentence for screen readers; left empty, the parts are read in order.
    """

    key: Hashable
    title: str
    subtitle: str = ""
    icon: str = ""
    icon_token: Token = "text2"
    number: str = ""
    badge: str = ""
    day: str = ""
    month: str = ""
    title_icon: str = ""
    subtitle_icon: str = ""
    subtitle_token: Token = "text2"
    subtitle_icon_token: Token = "text3"
    pill: str = ""
    tone: Tone = "neutral"
    action: str = ""
    right: str = ""
    right_note: str = ""
    marks: tuple[Mark, ...] = ()
    quiet: bool = False
    indent: int = 0
    spoken: str = ""
    data: object = None

    def sentence(self) -> str:
        """Everything the row shows, in reading order."""
        marks = (mark.spoken or mark.text for mark in self.marks)
        date = f"{self.day} {self.month}".strip()
        parts = (self.number, date, self.title, self.subtitle, self.right, self.right_note, self.pill, *marks)
        return self.spoken or ", ".join(part for part in parts if part)


Entry = Row | Heading


@dataclass(frozen=True)
class ListStyle:
    """How a list looks; lengths in design pixels."""

    row_height: int = 56
    heading_height: int = 40
    heading_role: Role = "body"
    heading_left: int = 16
    inset: int = 8
    left: int = 16
    lines: bool = True
    strong_titles: bool = False
    low_pill: bool = False
    title_role: Role = "body"


WORK_LIST = ListStyle(strong_titles=True)
SIDE_LIST = ListStyle(lines=False, heading_role="caption")
AGENDA = ListStyle(row_height=48)
MINI_LIST = ListStyle(row_height=44, lines=False)
AREA_LIST = ListStyle(row_height=64, lines=False, low_pill=True, left=20, heading_left=20)
