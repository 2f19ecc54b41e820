"""Bookmarks around the headings of items, and the overview's links to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from klyngedesk.papers.scopes import Scope
from klyngedesk.papers.tags import put_around, tags_in, text_of
from klyngedesk.papers.template_parts import Styles
from klyngedesk.papers.vocabulary import ITEMS
from klyngedesk.papers.word_xml import element, w

if TYPE_CHECKING:
    from docx.oxml.text.paragraph import CT_P
    from lxml.etree import _Element

ITEM_BOOKMARK = "kd_p_"

_FIRST_SPACING = 7 * 12700
"""7 pt, in EMU: the first item stands close to the heading above it."""


def drop_bookmarks(root: _Element) -> None:
    """Bookmarks are the program's: whatever a template has goes, so that none is there twice."""
    for mark in list(root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        parent = mark.getparent()
        if parent is not None:
            parent.remove(mark)


def bookmark_start(name: str) -> _Element:
    """The start of a bookmark, its number given when the paper is made. `name` may hold code."""
    start = element("bookmarkStart", id="{{ kd_open() }}")
    start.set(w("name"), name)
    return start


def bookmark_end() -> _Element:
    """The end of the bookmark opened last."""
    return element("bookmarkEnd", id="{{ kd_close() }}")


def bind_links(root: _Element, paragraphs: list[tuple[_Element, Scope]], styles: Styles) -> None:
    """Mark the headings of items, and aim the overview's links at those that are there."""
    marked: set[str] = set()
    for paragraph, scope in paragraphs:
        if styles.name_of(paragraph).startswith("heading"):
            holder = _title_holder(paragraph, scope)
            if holder:
                marked.add(_mark(paragraph, holder, scope))
    for link in list(root.iter(w("hyperlink"))):
        if any(name.startswith("emne.") for name in tags_in(text_of(link))):
            _aim(link, marked)


def _title_holder(paragraph: _Element, scope: Scope) -> str | None:
    """The variable of the item whose title a heading holds."""
    meanings = [meaning for name in tags_in(text_of(paragraph)) if (meaning := scope.meaning(name))]
    held = [meaning.holder for meaning in meanings if meaning.thing in ITEMS and meaning.word == "titel"]
    return held[0] if held else None


def _mark(paragraph: _Element, holder: str, scope: Scope) -> str:
    """Put the bookmark around the heading's text; returns the thing whose heading it is."""
    look = cast("CT_P", paragraph).get_or_add_pPr()
    look.addnext(bookmark_start(f"{ITEM_BOOKMARK}{{{{ kd_name({holder}.kd_anchor) }}}}"))
    paragraph.append(bookmark_end())
    thing = scope.thing(holder) or ""
    if thing == "punkt" and look.find(w("spacing")) is None:
        look.spacing_before = _FIRST_SPACING
        for spacing in look.findall(w("spacing")):
            put_around(spacing, spacing, f"if loop.first or {holder}.overskrift")
    return thing


def _aim(link: _Element, marked: set[str]) -> None:
    """A link goes to its item; where the template has no heading for sub-items, to the item above."""
    if "punkt" not in marked:
        _unlink(link)
        return
    anchor = "kd_anchor" if "under" in marked else "kd_item_anchor"
    link.set(w("anchor"), f"{ITEM_BOOKMARK}{{{{ kd_name(emne.{anchor}) }}}}")


def _unlink(link: _Element) -> None:
    """Leave a link's text where it stood."""
    parent = link.getparent()
    if parent is not None:
        for run in list(link):
            link.addprevious(run)
        parent.remove(link)
