"""What can be done to formatted text at a cursor of a Qt document; each is one step of undo.

Nothing outside the closed set can arise: no lists in tables, two levels, and lists that count as they print.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Concatenate, ParamSpec

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from klyngedesk.domain.formatted import FormattedText, ListKind, Paragraph, Run, Runs, TextList, normalise
from klyngedesk.ui.formatted_lists import (
    is_settled,
    kind_of,
    leave_list,
    level_of,
    list_around,
    neighbours,
    put_in_list,
    settle,
)
from klyngedesk.ui.formatted_qt import (
    head_cell_look,
    link_look,
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
    """Let a change be undone at once, and lists count right after it."""

    @wraps(change)
    def undoable(cursor: QTextCursor, /, *args: _Given.args, **kwargs: _Given.kwargs) -> None:
        cursor.beginEditBlock()
        change(cursor, *args, **kwargs)
        settle(cursor.document())
        cursor.endEditBlock()

    return undoable


def after_key(cursor: QTextCursor) -> None:
    """Put lists right after a key that Qt itself handled, as part of the same step of undo."""
    if not is_settled(cursor.document()):
        cursor.joinPreviousEditBlock()
        settle(cursor.document())
        cursor.endEditBlock()


@_one_step
def toggle_list(cursor: QTextCursor, kind: ListKind) -> None:
    """Make the selected paragraphs a list of a kind, or paragraphs again when all of them are."""
    if cursor.currentTable():
        return
    blocks = [block for block in _selected(cursor) if not QTextCursor(block).currentTable()]
    if all(kind_of(block) == kind for block in blocks):
        for block in blocks:
            leave_list(block)
        return
    put_in_list(blocks, [level_of(block) for block in blocks], kind)
    joined = neighbours(blocks[0])
    put_in_list(joined, [level_of(block) for block in joined], kind)


@_one_step
def change_level(cursor: QTextCursor, by: int) -> None:
    """Move the selected items one level in (1) or out (-1); the first item of a list stays where it is."""
    changed = [block for block in _selected(cursor) if block.textList()]
    if not changed:
        return
    items = list_around(changed[0])
    levels = [level_of(item) + (by if item in changed else 0) for item in items]
    put_in_list(items, levels, kind_of(items[0]) or "bullets")


@_one_step
def step_out(cursor: QTextCursor) -> None:
    """Move an item of level 1 to level 0, and one of level 0 out of its list."""
    if level_of(cursor.block()):
        change_level(cursor, -1)
    else:
        leave_list(cursor.block())


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
        leave_list(cursor.block())
    write_blocks(blocks, cursor)


@_one_step
def insert_table(cursor: QTextCursor, rows: int = 3, columns: int = 2) -> None:
    """Put in an empty table with a head and go to its first cell."""
    if cursor.currentTable():
        return
    if cursor.currentList():
        cursor.movePosition(_Move.EndOfBlock)
        cursor.insertBlock(paragraph_format(), QTextCharFormat())
        leave_list(cursor.block())
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
