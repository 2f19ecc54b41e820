"""Loops and conditions around rows, lines and blocks of a template: repeat what is many, drop what is empty."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from klyngedesk.papers.scopes import Scope
from klyngedesk.papers.tags import (
    SEPARATOR,
    any_of,
    is_statement,
    only_tags,
    put_around,
    simple_names,
    tags_in,
    text_of,
    text_pieces,
)
from klyngedesk.papers.template_parts import Styles
from klyngedesk.papers.vocabulary import ITEMS
from klyngedesk.papers.word_xml import w

if TYPE_CHECKING:
    from docx.oxml.text.paragraph import CT_P
    from lxml.etree import _Element

    ScopedParagraphs = list[tuple[_Element, Scope]]

_VANISHING_LINES = frozenset({"mødefakta", "forbehold", "opfølgning", "note", "småt"})
_RANKS = {"title": 1, "heading 1": 1, "ny side": 1, "punktgruppe": 1, "heading 2": 2, "heading 3": 3}
_LOWEST_RANK = 9
_DECISION_HEADING = "beslutningsoverskrift"
_DECISION_STYLES = ("beslutning", "forbehold", "opfølgning")
_SEPARATED = re.compile(rf"({SEPARATOR})\{{\{{\s*([\w.]+)\s*\}}\}}")


def bind_lines(root: _Element, paragraphs: ScopedParagraphs, styles: Styles) -> None:
    """Put in the loops and conditions of one part, outermost first."""
    scopes = dict(paragraphs)
    for row in list(root.iter(w("tr"))):
        _repeat_row(row, scopes)
    for paragraph, _ in paragraphs:
        _vanish_with_content(paragraph, scopes, styles)
    for paragraph, scope in paragraphs:
        _vanish_without_decision(paragraph, scope, styles)
    for paragraph, scope in paragraphs:
        _bind_line(paragraph, scope, styles)
    for paragraph, _ in paragraphs:
        _bind_separators(paragraph)


def _repeat_row(row: _Element, scopes: Mapping[_Element, Scope]) -> None:
    """A row that names a repeated thing is there once for each."""
    loop = _row_loop(row, scopes)
    if loop is None:
        return
    following = row.getnext()
    goes_on = following is not None and following.tag == w("tr")
    kept = "loop.first or loop.last" if goes_on else "not loop.last and (loop.first or loop.revindex == 2)"
    for paragraph in row.iter(w("p")):
        _keep_with_next(paragraph, kept)
    put_around(row, row, loop)


def _row_loop(row: _Element, scopes: Mapping[_Element, Scope]) -> str | None:
    for paragraph in row.iter(w("p")):
        for name in tags_in(text_of(paragraph)):
            if loop := scopes[paragraph].repeats(name):
                return loop
    return None


def _keep_with_next(paragraph: _Element, condition: str) -> None:
    """Keep some rows of a table with the next, so that no row stands alone on a page."""
    look = cast("CT_P", paragraph).get_or_add_pPr()
    if look.find(w("keepNext")) is None:
        look.keepNext_val = True
        for kept in look.findall(w("keepNext")):
            put_around(kept, kept, f"if {condition}")


def _rank(paragraph: _Element, styles: Styles) -> int:
    """The rank of a heading, 1 the highest; 0 for what is no heading."""
    name = styles.name_of(paragraph)
    if name.startswith(("afsnit", _DECISION_HEADING)):
        return _LOWEST_RANK
    return _RANKS.get(name, 0)


def _vanish_with_content(heading: _Element, scopes: Mapping[_Element, Scope], styles: Styles) -> None:
    """A heading goes together with what stands under it, when all of that is empty."""
    rank = _rank(heading, styles)
    if rank not in (1, _LOWEST_RANK) or styles.name_of(heading).startswith(_DECISION_HEADING):
        return
    block = list(_under(heading, rank, styles))
    conditions = [_content_names(element, scopes) for element in block]
    names = [name for found in conditions if found for name in found]
    if names and None not in conditions:
        put_around(heading, block[-1], f"if {any_of(names)}")


def _under(heading: _Element, rank: int, styles: Styles) -> Iterator[_Element]:
    """What follows a heading, up to the next of its rank or higher, or a line that steers."""
    for element in heading.itersiblings():
        if element.tag == w("sectPr"):
            return
        if element.tag == w("p"):
            other = _rank(element, styles)
            if 0 < other <= rank or (other and rank == _LOWEST_RANK) or is_statement(text_of(element)):
                return
        yield element


def _content_names(element: _Element, scopes: Mapping[_Element, Scope]) -> list[str] | None:
    """The names that must all be empty for an element to be empty; None when it never is."""
    if element.tag == w("tbl"):
        loops = [loop for row in element.iter(w("tr")) if (loop := _row_loop(row, scopes))]
        return [loop.split()[-1] for loop in loops] or None
    if element.tag != w("p"):
        return None
    text = text_of(element)
    names = simple_names(text)
    if names:
        return [_list_or_name(name, scopes[element]) for name in names]
    is_blank = names == [] and not text.strip() and element.find(f".//{w('drawing')}") is None
    return [] if is_blank else None


def _list_or_name(name: str, scope: Scope) -> str:
    loop = scope.repeats(name)
    return loop.split()[-1] if loop else name


def _vanish_without_decision(paragraph: _Element, scope: Scope, styles: Styles) -> None:
    """The block of a decision is there only for an item that has one."""
    if not styles.name_of(paragraph).startswith(_DECISION_HEADING):
        return
    meanings = [meaning for name in tags_in(text_of(paragraph)) if (meaning := scope.meaning(name))]
    holders = [meaning.holder for meaning in meanings if meaning.thing in ITEMS]
    if holders:
        last = paragraph
        for element in paragraph.itersiblings():
            if not _belongs_to_decision(element, styles):
                break
            last = element
        put_around(paragraph, last, f"if {holders[0]}.har_beslutning")


def _belongs_to_decision(element: _Element, styles: Styles) -> bool:
    if element.tag == w("sdt"):
        return True
    name = styles.name_of(element) if element.tag == w("p") else ""
    return name.startswith(_DECISION_STYLES) and not name.startswith(_DECISION_HEADING)


def _bind_line(paragraph: _Element, scope: Scope, styles: Styles) -> None:
    """A line that names a repeated thing is there once for each; one of nothing but empty tags is not there."""
    text = text_of(paragraph)
    names = simple_names(text)
    if not names or is_statement(text) or _must_stay(paragraph):
        return
    loops = [loop for name in names if (loop := scope.repeats(name))]
    if loops:
        put_around(paragraph, paragraph, loops[0])
    elif styles.name_of(paragraph) in _VANISHING_LINES or only_tags(text):
        put_around(paragraph, paragraph, f"if {any_of(names)}")


def _must_stay(paragraph: _Element) -> bool:
    """Cells, controls, headers and footers must not lose their last paragraph."""
    parent = paragraph.getparent()
    if parent is None or parent.tag in (w("hdr"), w("ftr")):
        return parent is None or parent.find(w("p")) is paragraph
    return any(ancestor.tag in (w("tc"), w("sdtContent")) for ancestor in paragraph.iterancestors())


def _bind_separators(paragraph: _Element) -> None:
    """A " · " or ", " goes with the empty tag after it, and where nothing stands before it."""
    pieces = text_pieces(paragraph)
    text = "".join(piece.text or "" for piece in pieces)
    for found in reversed(list(_SEPARATED.finditer(text))):
        before = text[: found.start()]
        names = simple_names(before)
        first = f"({any_of(names)}) and " if names and only_tags(before) else ""
        _put_if(pieces, found.start(), found[1], f"{first}{found[2]}")


def _put_if(pieces: list[_Element], start: int, separator: str, condition: str) -> None:
    for piece in pieces:
        text = piece.text or ""
        if start < len(text):
            end = start + len(separator)
            piece.text = f"{text[:start]}{{% if {condition} %}}{separator}{{% endif %}}{text[end:]}"
            return
        start -= len(text)
