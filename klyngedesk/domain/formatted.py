"""Formatted text: a small closed set of blocks and runs, the one form in which long texts are kept.

Paragraphs, bold, italic, links, bulleted and numbered lists in two levels, at-points and simple tables.
Stored as JSON (`formatted_json`); the other forms (Word, Qt, HTML, plain text) are made from it.

Every conversion gives back the *normal form* (`normalise`), so that two texts that look the same are equal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import quote, urlsplit, urlunsplit


@dataclass(frozen=True)
class Run:
    """A stretch of text with one look. `link` is an address (http, https, mailto) or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


Runs = tuple[Run, ...]
ListKind = Literal["bullets", "numbers", "points"]


@dataclass(frozen=True)
class Paragraph:
    """One paragraph; a line break inside it is "\\n" in a run."""

    runs: Runs = ()


@dataclass(frozen=True)
class ListItem:
    """One line of a list. `level` is 0 or 1; the first item of a list has level 0."""

    runs: Runs
    level: int = 0


@dataclass(frozen=True)
class TextList:
    """A list: bullets, numbers, or the at-points of a recommendation ("at …", numbered when several)."""

    kind: ListKind
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


def normalise(text: FormattedText) -> FormattedText:
    """The normal form of a text: the same words and looks, written in the one way that all conversions share.

    Forbidden characters go; equal neighbouring runs are joined; line breaks at the edge of a paragraph, blank
    paragraphs, blank items and tables without a word go; rows of a table are equally long; levels are 0 or 1;
    neighbouring bulleted lists are one, and so are at-points (numbered lists stay apart: each starts at 1).
    """
    blocks: list[Block] = []
    for block in text.blocks:
        whole = _normal_block(block)
        if whole is None:
            continue
        previous = blocks[-1] if blocks else None
        if isinstance(whole, TextList) and isinstance(previous, TextList) and previous.kind == whole.kind != "numbers":
            blocks[-1] = replace(previous, items=previous.items + whole.items)
        else:
            blocks.append(whole)
    return FormattedText(tuple(blocks))


def _normal_block(block: Block) -> Block | None:
    """A block in normal form, or None when nothing is in it."""
    if isinstance(block, Paragraph):
        runs = normal_runs(block.runs)
        return Paragraph(runs) if runs else None
    if isinstance(block, TextList):
        items = _normal_items(block.items)
        return TextList(block.kind, items) if items else None
    rows = tuple(tuple(normal_runs(cell) for cell in row) for row in block.rows)
    if not any(cell for row in rows for cell in row):
        return None
    width = max(len(row) for row in rows)
    return Table(tuple(row + ((),) * (width - len(row)) for row in rows), bool(block.header))


def _normal_items(items: Iterable[ListItem]) -> tuple[ListItem, ...]:
    kept: list[ListItem] = []
    for item in items:
        if runs := normal_runs(item.runs):
            level = 1 if kept and item.level > 0 else 0
            kept.append(ListItem(runs, level))
    return tuple(kept)


def normal_runs(runs: Iterable[Run]) -> Runs:
    """Runs without forbidden characters, equal neighbours joined, no line break at an edge; () when blank."""
    joined: list[Run] = []
    for given in runs:
        run = given if _is_plain(given) else _allowed_run(given)
        if not run.text:
            continue
        if joined and same_look(joined[-1], run):
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        else:
            joined.append(run)
    _trim(joined, 0, str.lstrip)
    _trim(joined, -1, str.rstrip)
    return tuple(joined) if any(run.text.strip() for run in joined) else ()


def _is_plain(run: Run) -> bool:
    """Whether a run is as it should be, so that a new one need not be made: nearly all are."""
    return run.bold is False and run.italic is False and not run.link and allowed_characters(run.text) is run.text


def _allowed_run(run: Run) -> Run:
    return Run(allowed_characters(run.text), bool(run.bold), bool(run.italic), allowed_link(run.link))


def _trim(runs: list[Run], edge: Literal[0, -1], strip: Callable[[str, str], str]) -> None:
    """Take line breaks away at one end of the runs."""
    while runs:
        text = strip(runs[edge].text, "\n")
        if text == runs[edge].text:
            return
        runs[edge : edge + 1 or None] = [replace(runs[edge], text=text)] if text else []


def same_look(one: Run, other: Run) -> bool:
    """Whether two runs differ in nothing but their words."""
    return (one.bold, one.italic, one.link) == (other.bold, other.italic, other.link)


# XML 1.0 (§2.2) forbids most control characters, lone surrogates, U+FFFE and U+FFFF; other controls have
# no look, and U+FFFC and U+FDD0–U+FDEF mark objects and frames inside a Qt document.
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def allowed_characters(text: str) -> str:
    """The text with every kind of line break as "\\n" and without characters that a file cannot carry."""
    if text.isprintable() and "\ufffc" not in text:
        return text
    return _FORBIDDEN.sub("", _LINE_BREAKS.sub("\n", text))


def allowed_link(address: str) -> str:
    """The address when it is a web or mail address, in a form that every file can carry; else ""."""
    if not address:
        return ""
    tidy = quote(allowed_characters(address).strip(), safe="!#$%&'()*+,-./:;=?@[]_~")
    try:
        parts = urlsplit(tidy)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        return ""
    if parts.scheme in ("http", "https"):
        # Word and LibreOffice write the root's "/" when they save; always having it keeps links equal.
        return urlunsplit(parts._replace(path=parts.path or "/")) if parts.hostname and has_port else ""
    return tidy if parts.scheme == "mailto" and parts.path else ""
