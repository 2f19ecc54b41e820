"""What can be done to formatted text at a cursor of a Qt document; each is one step of undo.

Nothing outside the closed set can arise: no lists in tables, two levels, and lists that count as they print.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Concatenate, ParamSpec

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextList

from klyngedesk.domain.formatted import FormattedText, ListKind, Paragraph, Run, Runs, TextList, normalise
from klyngedesk.ui.formatted_qt import (
    head_cell_look,
    item_format,
    link_look,
    list_format,
    list_kind,
    list_level,
    paragraph_format,
    table_format,
    write_blocks,
    write_runs,
)

_Move = QTextCursor.MoveOperation
_Keep = QTextCursor.MoveMode.KeepAnchor
_Given = ParamSpec("_Given")


def _one_step(
    change: Callable[Concatenate[QTextCursor, _Given], None],
) -> Callable[Concatenate[QTextCursor, _Given], None]:
    """Let a change be undone at once."""

    @wraps(change)
    def undoable(cursor: QTextCursor, /, *args: _Given.args, **kwargs: _Given.kwargs) -> None:
        cursor.beginEditBlock()
        change(cursor, *args, **kwargs)
        cursor.endEditBlock()

    return undoable


def kind_at(cursor: QTextCursor) -> ListKind | None:
    """The kind of the list that the cursor is in."""
    found = cursor.currentList()
    return list_kind(found) if found else None


@_one_step
def toggle_list(cursor: QTextCursor, kind: ListKind) -> None:
    """Make the selected paragraphs a list of a kind, or paragraphs again when all of them are."""
    if cursor.currentTable():
        return
    blocks = [block for block in _selected(cursor) if not QTextCursor(block).currentTable()]
    if all(block.textList() and list_kind(block.textList()) == kind for block in blocks):
        _leave_list(blocks)
        return
    levels = [_level(block) for block in blocks]
    made = _put_in_lists(blocks, levels, kind)
    if made:
        _arrange(made[0])


@_one_step
def change_level(cursor: QTextCursor, by: int) -> None:
    """Move the selected items one level in (1) or out (-1); the first item of a list stays where it is."""
    blocks = [block for block in _selected(cursor) if block.textList()]
    if not blocks:
        return
    changed = {block.blockNumber() for block in blocks}
    region = _region(blocks[0])
    levels = [_level(b) + by if b.blockNumber() in changed else _level(b) for b in region]
    _put_in_lists(region, levels, list_kind(region[0].textList()))


@_one_step
def step_out(cursor: QTextCursor) -> None:
    """Move an item of level 1 to level 0, and one of level 0 out of its list."""
    block = cursor.block()
    if _level(block):
        change_level(cursor, -1)
    elif block.textList():
        _leave_list([block])


@_one_step
def insert(cursor: QTextCursor, text: FormattedText) -> None:
    """Put a text in place of the selection: one paragraph within the line, several as blocks of their own."""
    cursor.removeSelectedText()
    blocks = list(normalise(text).blocks)
    if not blocks:
        return
    if cursor.currentTable():
        write_runs(cursor, _as_lines(text))
        return
    if isinstance(first := blocks[0], Paragraph):
        write_runs(cursor, first.runs)
        del blocks[0]
    if not blocks:
        return
    following = [block.runs for block in blocks if isinstance(block, Paragraph)]
    if cursor.currentList() and len(following) == len(blocks):
        for runs in following:
            cursor.insertBlock()
            write_runs(cursor, runs)
        return
    if not cursor.atBlockEnd():
        cursor.insertBlock()
        cursor.movePosition(_Move.PreviousBlock)
        cursor.movePosition(_Move.EndOfBlock)
    if cursor.currentList() and not cursor.block().text():
        _leave_list([cursor.block()])
    write_blocks(blocks, cursor)


@_one_step
def insert_table(cursor: QTextCursor, rows: int = 3, columns: int = 2) -> None:
    """Put in an empty table with a head and go to its first cell."""
    if cursor.currentTable():
        return
    if cursor.currentList():
        cursor.movePosition(_Move.EndOfBlock)
        cursor.insertBlock(paragraph_format(), QTextCharFormat())
        _leave_list([cursor.block()])
    table = cursor.insertTable(rows, columns, table_format(header=True))
    for column in range(columns):
        table.cellAt(0, column).firstCursorPosition().setBlockCharFormat(head_cell_look())
    cursor.setPosition(table.firstCursorPosition().position())


@_one_step
def set_link(cursor: QTextCursor, address: str) -> None:
    """Link the selection, or the link the cursor is in; "" takes the link away; else the address is put in."""
    select_link(cursor)
    if not cursor.hasSelection():
        if address:
            write_runs(cursor, (Run(address, link=address),))
        return
    plain = QTextCharFormat()
    plain.setAnchor(False)
    plain.setAnchorHref("")
    plain.setFontUnderline(False)
    cursor.mergeCharFormat(link_look(address) if address else plain)


def select_link(cursor: QTextCursor) -> None:
    """Without a selection, select the whole link that the cursor is in."""
    address = cursor.charFormat().anchorHref()
    if cursor.hasSelection() or not address:
        return
    for fragment in _fragments(cursor.block()):
        start, end = fragment
        if start <= cursor.position() <= end and _address_at(cursor, end) == address:
            cursor.setPosition(start)
            cursor.setPosition(end, _Keep)
            return


def ends_link(cursor: QTextCursor) -> bool:
    """Whether the cursor stands right after a link, where typing must not make the link longer."""
    address = cursor.charFormat().anchorHref()
    if not address or cursor.hasSelection():
        return False
    return cursor.atBlockEnd() or _address_at(cursor, cursor.position() + 1) != address


@_one_step
def change_table(cursor: QTextCursor, what: str) -> None:
    """Change the table the cursor is in: "add_row", "add_column", "remove_row", "remove_column" or "toggle_head"."""
    table = cursor.currentTable()
    if not table:
        return
    cell = table.cellAt(cursor)
    if what == "add_row":
        table.insertRows(cell.row() + 1, 1)
    elif what == "add_column":
        table.insertColumns(cell.column() + 1, 1)
    elif what == "remove_row":
        table.removeRows(cell.row(), 1)
    elif what == "remove_column":
        table.removeColumns(cell.column(), 1)
    else:
        table.setFormat(table_format(header=not table.format().toTableFormat().headerRowCount()))


def next_cell(cursor: QTextCursor, by: int) -> None:
    """Go to the next (1) or the previous (-1) cell; after the last one a row is added."""
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    number = cell.row() * table.columns() + cell.column() + by
    if number < 0:
        return
    if number >= table.rows() * table.columns():
        table.appendRows(1)
    cursor.setPosition(table.cellAt(*divmod(number, table.columns())).lastCursorPosition().position())


def _selected(cursor: QTextCursor) -> list[QTextBlock]:
    """The blocks that the selection touches; the cursor's own without one."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    found = [block]
    while block != last:
        block = block.next()
        found.append(block)
    return found


def _level(block: QTextBlock) -> int:
    text_list = block.textList()
    return list_level(text_list) if text_list else 0


def _region(block: QTextBlock) -> list[QTextBlock]:
    """The neighbouring items of one kind around an item."""
    kind = list_kind(block.textList())

    def belongs(other: QTextBlock) -> bool:
        return other.isValid() and bool(other.textList()) and list_kind(other.textList()) == kind

    first = block
    while belongs(first.previous()):
        first = first.previous()
    found = [first]
    while belongs(found[-1].next()):
        found.append(found[-1].next())
    return found


def _arrange(block: QTextBlock) -> None:
    """Let the items around one count as one list."""
    region = _region(block)
    _put_in_lists(region, [_level(item) for item in region], list_kind(block.textList()))


def _put_in_lists(blocks: list[QTextBlock], levels: list[int], kind: ListKind) -> list[QTextBlock]:
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
    return blocks


def _leave_list(blocks: list[QTextBlock]) -> None:
    """Make items paragraphs; what is left of the list before and after them counts by itself."""
    before, after = blocks[0].previous(), blocks[-1].next()
    for block in blocks:
        if text_list := block.textList():
            text_list.remove(block)
        QTextCursor(block).setBlockFormat(paragraph_format())
    for neighbour in (before, after):
        if neighbour.isValid() and neighbour.textList():
            _arrange(neighbour)


def _as_lines(text: FormattedText) -> Runs:
    """A text as runs for a table's cell, a line for each paragraph, item and row."""
    lines: list[Runs] = []
    for block in normalise(text).blocks:
        if isinstance(block, Paragraph):
            lines.append(block.runs)
        elif isinstance(block, TextList):
            lines.extend(item.runs for item in block.items)
        else:
            lines.extend(tuple(run for cell in row for run in (*cell, Run("\t"))) for row in block.rows)
    return tuple(run for i, line in enumerate(lines) for run in ((Run("\n"), *line) if i else line))


def _fragments(block: QTextBlock) -> Iterator[tuple[int, int]]:
    """Where stretches with one address begin and end in a block."""
    start, address = block.position(), None
    fragments = block.begin()
    end = start
    while not fragments.atEnd():
        fragment = fragments.fragment()
        if fragment.charFormat().anchorHref() != address:
            if address is not None:
                yield start, end
            start, address = fragment.position(), fragment.charFormat().anchorHref()
        end = fragment.position() + fragment.length()
        fragments += 1
    yield start, end


def _address_at(cursor: QTextCursor, end: int) -> str:
    """The address of the character that ends at a position."""
    probe = QTextCursor(cursor)
    probe.setPosition(end)
    return probe.charFormat().anchorHref()
