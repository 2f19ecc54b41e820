"""Pasted HTML reduced to the closed set of formatted text, without losing a word.

Known are the habits of Word (list paragraphs that are no lists, tabs as spans), Outlook (tables for layout),
Excel (looks by class, merged cells), Word on the web (a list for each item) and browsers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from klyngedesk.domain.formatted import Block, ListItem, ListKind, Paragraph, Run, Runs, Table, TextList, normal_runs
from klyngedesk.domain.html_table import is_layout, rows_of, spread
from klyngedesk.domain.html_tree import BLOCKS, LISTS, Element, Look, Looks, parse

_SPACES = re.compile(r"[ \t\n\r\f]+")
_NUMBER_MARK = re.compile(r"\(?(\d+|[a-zA-Z]{1,4})[.)]")
_WORD_LEVEL = re.compile(r"\blevel(\d)")
_POINT_CLASSES = frozenset({"at-punkter", "at-punkt"})


def read_blocks(html: str) -> Iterator[Block]:
    """The blocks of a page or a copied piece of one, not yet in normal form."""
    root = parse(html)
    reading = _Reading(Looks(root))
    reading.element(root, Look())
    return reading.blocks()


@dataclass
class _OpenList:
    """A list that may go on. `key` tells Word's lists apart."""

    kind: ListKind
    key: str = ""
    items: list[ListItem] = field(default_factory=list)


class _Lines:
    """The line being read: white space joined as on a page, kept where the page keeps it."""

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._space: Look | None = None

    def add(self, text: str, look: Look) -> None:
        """Text with one look."""
        if look.kept:
            self._put(text, look)
            return
        joined = _SPACES.sub(" ", text)
        if joined.startswith(" "):
            self._space = self._space or look
        if words := joined.strip(" "):
            self._put(words, look)
            self._space = look if joined.endswith(" ") else None

    def break_line(self, look: Look) -> None:
        """A line break inside the paragraph; space around it goes."""
        self._space = None
        self._runs.append(_run("\n", look))

    def take(self) -> Runs:
        """The line's runs; () when it is blank. The next line begins."""
        runs, self._runs, self._space = normal_runs(self._runs), [], None
        return runs

    def _put(self, text: str, look: Look) -> None:
        if self._space and self._runs and not self._runs[-1].text.endswith("\n"):
            self._runs.append(_run(" ", self._space))
        self._space = None
        self._runs.append(_run(text, look))


def _run(text: str, look: Look) -> Run:
    return Run(text, look.bold, look.italic, look.link)


class _Reading:
    """Walks through a tree and gathers blocks; every block and its end close the line before."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._line = _Lines()
        self._done: list[Block | _OpenList] = []
        self._kinds: list[ListKind] = []
        self._list: _OpenList | None = None
        self._item_begun = False
        self._item_level = 0
        self._mark: Element | None = None

    def blocks(self) -> Iterator[Block]:
        """What was read."""
        self._end_line()
        for block in self._done:
            yield TextList(block.kind, tuple(block.items)) if isinstance(block, _OpenList) else block

    def element(self, element: Element, look: Look) -> None:
        """Read an element and all in it."""
        if element is self._mark or not element.is_shown():
            return
        look = self._looks.inside(element, look)
        if element.tag == "br":
            self._line.break_line(look)
        elif element.tag in LISTS:
            self._read_list(element, look)
        elif element.tag == "table":
            self._read_table(element, look)
        elif element.tag in BLOCKS:
            self._read_block(element, look)
        elif tabs := _word_tabs(element):
            self._line.add(tabs, replace(look, kept=True))
        else:
            self.inside(element, look)

    def inside(self, element: Element, look: Look) -> None:
        """Read what is in an element."""
        for inner in element.children:
            if isinstance(inner, str):
                self._line.add(inner, look)
            else:
                self.element(inner, look)

    def _read_block(self, element: Element, look: Look) -> None:
        if element.tag == "li" and not self._kinds:
            self._read_list(Element("ul", children=[element]), look)
            return
        self._end_line()
        if element.tag == "li":
            said = element.attributes.get("aria-level", "")
            self._item_begun = False
            self._item_level = int(said) - 1 if said.isdecimal() else len(self._kinds) - 1
        if element.tag in ("p", "div") and "mso-list" in element.style and not self._kinds:
            self._read_word_item(element, look)
        else:
            self.inside(element, look)
            self._end_line()

    def _read_list(self, element: Element, look: Look) -> None:
        self._end_line()
        kind = _kind(element)
        if not self._kinds:
            self._list = self._list_before(element, kind)
        self._kinds.append(kind)
        self._item_begun, self._item_level = False, len(self._kinds) - 1
        self.inside(element, look)
        self._end_line()
        self._kinds.pop()
        self._item_begun, self._item_level = False, len(self._kinds) - 1
        if not self._kinds:
            self._list = None

    def _list_before(self, element: Element, kind: ListKind) -> _OpenList | None:
        """The list just read, when this one goes on with it: Word on the web gives each item a list of its own."""
        last = self._done[-1] if self._done else None
        if not isinstance(last, _OpenList):
            return None
        first = next((inner for inner in element.descendants() if inner.tag == "li"), element)
        deeper = first.attributes.get("aria-level", "1") not in ("", "1")
        first_level = sum(item.level == 0 for item in last.items)
        counts_on = element.attributes.get("start", "1") == str(first_level + 1)
        same = last.kind == kind and (kind == "bullets" or (counts_on and first_level > 0))
        return last if deeper or same else None

    def _read_word_item(self, element: Element, look: Look) -> None:
        """A paragraph of Word's that stands for an item: its mark is text, its level and list are in its style."""
        marks = (inner for inner in element.descendants() if inner.style.get("mso-list") == "ignore")
        self._mark = next(marks, None)
        self.inside(element, look)
        self._mark, mark = None, self._mark
        runs = self._line.take()
        said = element.style["mso-list"]
        key = said.partition(" ")[0]
        level = _WORD_LEVEL.search(said)
        last = self._done[-1] if self._done else None
        if not runs:
            return
        if not isinstance(last, _OpenList) or last.key != key:
            last = _OpenList(_word_kind(element, mark), key)
            self._done.append(last)
        last.items.append(ListItem(runs, int(level[1]) - 1 if level else 0))

    def _read_table(self, table: Element, look: Look) -> None:
        self._end_line()
        rows = rows_of(table)
        if rows and rows[0].cells[0].tag == "caption":
            self.element(rows.pop(0).cells[0], look)
        if is_layout(table, rows):
            for cell in (cell for row in rows for cell in row.cells):
                self._read_block(cell, look)
            return
        filled = [[(cell, self._cell(cell, look)) for cell in row.cells] for row in rows]
        self._done.append(Table(spread(filled), header=bool(rows) and rows[0].is_head))
        self._list = None

    def _cell(self, cell: Element, look: Look) -> Runs:
        """A cell's words, a line for each block in it."""
        reading = _Reading(self._looks)
        reading.inside(cell, self._looks.inside(cell, look))
        runs: list[Run] = []
        for line in _lines(reading.blocks()):
            runs.extend([Run("\n"), *line] if runs else line)
        return normal_runs(runs)

    def _end_line(self) -> None:
        runs = self._line.take()
        if not runs:
            return
        if not self._kinds:
            self._done.append(Paragraph(runs))
            return
        if self._list is None:
            self._list = _OpenList(self._kinds[0])
            self._done.append(self._list)
        items = self._list.items
        if self._item_begun and items:
            items[-1] = ListItem((*items[-1].runs, Run("\n"), *runs), items[-1].level)
        else:
            items.append(ListItem(runs, self._item_level))
        self._item_begun = True


def _lines(blocks: Iterable[Block]) -> Iterator[Runs]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.runs
        elif isinstance(block, TextList):
            yield from (item.runs for item in block.items)
        else:
            yield from (cell for row in block.rows for cell in row)


def _kind(element: Element) -> ListKind:
    if not _POINT_CLASSES.isdisjoint(name.lower() for name in element.classes):
        return "points"
    return "numbers" if element.tag == "ol" else "bullets"


def _word_kind(element: Element, mark: Element | None) -> ListKind:
    kind = _kind(element)
    is_number = mark is not None and _NUMBER_MARK.match(mark.words().strip())
    return "numbers" if is_number and kind == "bullets" else kind


def _word_tabs(element: Element) -> str:
    """The tabs that Word writes as a span of blanks."""
    count = element.style.get("mso-tab-count", "")
    return "\t" * int(count) if count.isdecimal() and not element.words().strip() else ""
