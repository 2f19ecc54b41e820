"""Formatted text as plain text, for search and mail, and plain text as formatted text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from klyngedesk.domain.formatted import (
    FormattedText,
    ListItem,
    ListKind,
    Paragraph,
    Run,
    Runs,
    Table,
    TextList,
    allowed_characters,
    normalise,
)

_DASH = "– "
_DEEPER = "    "
_DASHED = re.compile(rf"({_DEEPER})?(?:[–•·*-][ \t]+)(.*)")
_NUMBERED = re.compile(r"(\d{1,3})\. (.*)")
_LETTERED = re.compile(rf"{_DEEPER}([a-z]{{1,2}})\. (.*)")


def to_plain(text: FormattedText) -> str:
    """The words of a text, with a blank line between blocks.

    Lists have "– ", "1. " and below them "a. "; cells stand apart by tabs; a link's address follows its words in
    parentheses when they do not say it.
    """
    return "\n\n".join("\n".join(_lines(block)) for block in normalise(text).blocks)


def from_plain(text: str) -> FormattedText:
    """The text of typed or pasted lines, a paragraph for each.

    Lines that begin as `to_plain` begins them are lists, and so are those with the "- ", "* " and "• " of mails and
    of Word. Two numbered lines or more, from 1 upwards, make a
    numbered list; a single one may be a date ("1. december") and stays a paragraph.
    """
    lines = [line for line in allowed_characters(text).split("\n") if line.strip()]
    blocks: list[Paragraph | TextList] = []
    at = 0
    while at < len(lines):
        found = _dashed_list(lines, at) or _numbered_list(lines, at)
        if found:
            block, at = found
            blocks.append(block)
        else:
            blocks.append(Paragraph((Run(lines[at]),)))
            at += 1
    return normalise(FormattedText(tuple(blocks)))


def _lines(block: Paragraph | TextList | Table) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield _words(block.runs)
    elif isinstance(block, TextList):
        for mark, item in zip(_marks(block), block.items, strict=True):
            yield mark + _words(item.runs).replace("\n", " ")
    else:
        for row in block.rows:
            yield "\t".join(_words(cell).replace("\n", " ") for cell in row)


def _marks(block: TextList) -> Iterator[str]:
    """What stands before each item of a list."""
    number = letter = 0
    for item in block.items:
        if block.kind == "bullets":
            yield _DEEPER * item.level + _DASH
        elif item.level:
            letter += 1
            yield f"{_DEEPER}{_letters(letter)}. "
        else:
            number, letter = number + 1, 0
            yield "" if block.kind == "points" and len(block.items) == 1 else f"{number}. "


def _letters(number: int) -> str:
    """1 as "a", 26 as "z", 27 as "aa"."""
    before, last = divmod(number - 1, 26)
    return (_letters(before) if before else "") + chr(ord("a") + last)


def _words(runs: Runs) -> str:
    """The runs' words, the address of a link after the last run of it."""
    parts = []
    for link, group in groupby(runs, key=lambda run: run.link):
        words = "".join(run.text for run in group)
        says_it = words.strip().rstrip("/") in (link.rstrip("/"), link.removeprefix("mailto:"))
        parts.append(words if not link or says_it else f"{words} ({link})")
    return "".join(parts)


def _dashed_list(lines: list[str], at: int) -> tuple[TextList, int] | None:
    """The bulleted list that begins at a line, and the line after it."""
    items: list[ListItem] = []
    while at < len(lines) and (found := _DASHED.fullmatch(lines[at])):
        items.append(ListItem((Run(found[2]),), 1 if found[1] else 0))
        at += 1
    return (TextList("bullets", tuple(items)), at) if items else None


def _numbered_list(lines: list[str], at: int) -> tuple[TextList, int] | None:
    """The numbered list or at-points that begin at a line, and the line after them."""
    items: list[ListItem] = []
    number = letter = 0
    while at < len(lines):
        if (found := _NUMBERED.fullmatch(lines[at])) and int(found[1]) == number + 1:
            number, letter = number + 1, 0
            items.append(ListItem((Run(found[2]),)))
        elif items and (found := _LETTERED.fullmatch(lines[at])) and found[1] == _letters(letter + 1):
            letter += 1
            items.append(ListItem((Run(found[2]),), 1))
        else:
            break
        at += 1
    if len(items) < 2:
        return None
    points = all(item.level or item.runs[0].text.startswith("at ") for item in items)
    kind: ListKind = "points" if points else "numbers"
    return TextList(kind, tuple(items)), at
