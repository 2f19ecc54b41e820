"""Formatted text: a small closed set of blocks and runs, the one form in which long texts are kept.

Paragraphs, bold, italic, links, bulleted and numbered lists in two levels, at-points and simple tables.
Stored as JSON (`to_json`, `from_json`); the other forms (Word, Qt, HTML, plain text) are made from it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Run:
    """A stretch of text with one look. `link` is an address (http, https, mailto) or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Paragraph:
    """One paragraph; a line break inside it is "\\n" in a run."""

    runs: Runs = ()


@dataclass(frozen=True)
class ListItem:
    """One line of a list. `level` is 0 or 1."""

    runs: Runs
    level: int = 0


@dataclass(frozen=True)
class TextList:
    """A list: bullets, numbers, or the at-points of a recommendation ("at …", numbered when more than one)."""

    kind: Literal["bullets", "numbers", "points"]
    items: tuple[ListItem, ...]


@dataclass(frozen=True)
class Table:
    """A simple table: rows of cells, a cell being runs. The first row is its head when `header` is true."""

    rows: tuple[tuple[Runs, ...], ...]
    header: bool = True


Block = Paragraph | TextList | Table


@dataclass(frozen=True)
class FormattedText:
    """A whole text. Empty when it has no blocks."""

    blocks: tuple[Block, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.blocks)


EMPTY = FormattedText()


def paragraphs(texts: Iterable[str]) -> FormattedText:
    """Plain paragraphs, one for each non-blank string."""
    return FormattedText(tuple(Paragraph((Run(t),)) for t in texts if t.strip()))
