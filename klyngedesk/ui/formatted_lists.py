"""The lists of a Qt document kept so that they count as they will print.

Qt lets one list go on after other blocks, stand in pieces, and mix kinds by level; a text cannot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextList

from klyngedesk.domain.formatted import ListKind
from klyngedesk.ui.formatted_qt import item_format, list_format, list_kind, list_level, paragraph_format


def kind_of(block: QTextBlock) -> ListKind | None:
    """The kind of list a block is an item of."""
    found = block.textList()
    return list_kind(found) if found else None


def level_of(block: QTextBlock) -> int:
    """The level of an item; 0 for what is none."""
    found = block.textList()
    return list_level(found) if found else 0


def put_in_list(blocks: Sequence[QTextBlock], levels: Sequence[int], kind: ListKind) -> None:
    """Make blocks the items of one new list: one of Qt's for level 0, and one for each stretch of level 1."""
    outer: QTextList | None = None
    inner: QTextList | None = None
    for block, level in zip(blocks, levels, strict=True):
        if not block.textList():
            QTextCursor(block).setBlockFormat(item_format())
        deeper = level > 0 and outer is not None
        joined = inner if deeper else outer
        if joined is not None:
            joined.add(block)
        elif deeper:
            inner = QTextCursor(block).createList(list_format(kind, 1))
        else:
            outer = QTextCursor(block).createList(list_format(kind))
        inner = inner if deeper else None


def leave_list(block: QTextBlock) -> None:
    """Make an item a paragraph."""
    if found := block.textList():
        found.remove(block)
    QTextCursor(block).setBlockFormat(paragraph_format())


def neighbours(block: QTextBlock) -> list[QTextBlock]:
    """The items of one kind around an item, it among them."""
    kind = kind_of(block)
    first = block
    while kind_of(first.previous()) == kind:
        first = first.previous()
    found = [first]
    while kind_of(found[-1].next()) == kind:
        found.append(found[-1].next())
    return found


def list_around(block: QTextBlock) -> list[QTextBlock]:
    """The items of the list that an item belongs to, as it will be kept."""
    return next((items for items in _lists(block.document()) if block in items), [])


def settle(document: QTextDocument) -> None:
    """Make anew each list that does not count as it will be kept."""
    used: set[int] = set()
    for items in list(_lists(document)):
        if not _counts_right(items, used):
            put_in_list(items, [level_of(item) for item in items], kind_of(items[0]) or "bullets")
        used.update(item.textList().objectIndex() for item in items)


def is_settled(document: QTextDocument) -> bool:
    """Whether `settle` would change nothing."""
    used: set[int] = set()
    for items in _lists(document):
        if not _counts_right(items, used):
            return False
        used.update(item.textList().objectIndex() for item in items)
    return True


def _lists(document: QTextDocument) -> Iterator[list[QTextBlock]]:
    """The items of each list as `from_document` tells lists apart; at-points go on after empty paragraphs."""
    items: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        if items and not _goes_on(items, block):
            yield items
            items = []
        if block.textList():
            items.append(block)
        block = block.next()
    if items:
        yield items


def _goes_on(items: list[QTextBlock], block: QTextBlock) -> bool:
    first = items[0]
    if not block.textList():
        return kind_of(first) == "points" and not block.text().strip() and not QTextCursor(block).currentTable()
    if level_of(block):
        return True
    same_list = block.textList().objectIndex() == first.textList().objectIndex()
    return kind_of(block) == kind_of(first) and (same_list or kind_of(first) != "numbers")


def _counts_right(items: list[QTextBlock], used: set[int]) -> bool:
    """Whether level 0 is one of Qt's lists, each stretch of level 1 another, none used before, all of one kind."""
    kind, outer = kind_of(items[0]), items[0].textList().objectIndex()
    seen = set(used)
    stretch: int | None = None
    if level_of(items[0]) or outer in seen:
        return False
    for item in items:
        index = item.textList().objectIndex()
        if kind_of(item) != kind:
            return False
        if not level_of(item):
            stretch = None
            if index != outer:
                return False
        elif stretch is None:
            if index in seen:
                return False
            seen.add(index)
            stretch = index
        elif index != stretch:
            return False
    return True
