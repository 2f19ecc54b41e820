"""Formatted text in a Qt document and back: real lists, real tables, anchors; nothing is left to Qt's guessing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from klyngedesk.domain.formatted import (
    Block,
    FormattedText,
    ListItem,
    ListKind,
    Paragraph,
    Run,
    Runs,
    Table,
    TextList,
    normalise,
)

POINTS = QTextFormat.Property.UserProperty + 1
"""A list format with this property is a list of at-points; Qt has no style for them."""

_LINE = "\u2028"
_CELL_PADDING = 4
_AFTER_PARAGRAPH = 6
_AFTER_ITEM = 2
_LINE_HEIGHT = 118
"""Of texts that are read as a page, in per cent of what the font asks for."""
_Style = QTextListFormat.Style
_STYLES: dict[ListKind, tuple[_Style, _Style]] = {
    "bullets": (_Style.ListDisc, _Style.ListCircle),
    "numbers": (_Style.ListDecimal, _Style.ListLowerAlpha),
    "points": (_Style.ListDecimal, _Style.ListLowerAlpha),
}
_BULLETS = frozenset({_Style.ListDisc, _Style.ListCircle, _Style.ListSquare})


def to_document(text: FormattedText, document: QTextDocument) -> None:
    """Replace what is in the document by the text; `from_document` gives it back identical."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(paragraph_format())
    write_blocks(normalise(text).blocks, cursor)
    cursor.endEditBlock()


def write_blocks(blocks: Iterable[Block], cursor: QTextCursor) -> None:
    """Put blocks in at a cursor that stands at the end of a block outside tables; an empty one is used first."""
    writing = _Writing(cursor)
    for block in blocks:
        writing.block(block)


def write_runs(cursor: QTextCursor, runs: Runs, around: QTextCharFormat | None = None) -> None:
    """Put runs in at a cursor; `around` is the look of a place that has its own."""
    for run in runs:
        look = QTextCharFormat(around or QTextCharFormat())
        if run.link:
            look.merge(link_look(run.link))
        if run.bold:
            look.setFontWeight(QFont.Weight.Bold)
        if run.italic:
            look.setFontItalic(True)
        cursor.insertText(run.text.replace("\n", _LINE), look)


def from_document(document: QTextDocument) -> FormattedText:
    """The document's text in normal form, whatever was typed and pasted into it."""
    blocks: list[Block | _OpenList] = []
    block = document.begin()
    while block.isValid():
        if table := QTextCursor(block).currentTable():
            blocks.append(_read_table(table))
            block = table.lastCursorPosition().block().next()
            continue
        if (text_list := block.textList()) and block.text().strip():
            _read_item(block, text_list, blocks)
        elif not text_list:
            blocks.append(Paragraph(tuple(_read_runs(block))))
        block = block.next()
    return normalise(FormattedText(tuple(b.closed() if isinstance(b, _OpenList) else b for b in blocks)))


def paragraph_format() -> QTextBlockFormat:
    """The format of a paragraph outside lists and tables: space after it, as on paper, so that nobody types any."""
    return _block_format(_AFTER_PARAGRAPH)


def item_format() -> QTextBlockFormat:
    """The format of an item's paragraph."""
    return _block_format(_AFTER_ITEM)


def _block_format(after: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setBottomMargin(after)
    made.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def list_format(kind: ListKind, level: int = 0) -> QTextListFormat:
    """The format of a list's items of one level."""
    made = QTextListFormat()
    made.setStyle(_STYLES[kind][level])
    made.setIndent(level + 1)
    if kind == "points":
        made.setProperty(POINTS, True)
    return made


def list_kind(text_list: QTextList) -> ListKind:
    """What kind of list it is."""
    found = text_list.format()
    if found.property(POINTS):
        return "points"
    return "bullets" if found.style() in _BULLETS else "numbers"


def list_level(text_list: QTextList) -> int:
    """The level of its items, 0 or 1."""
    return 1 if text_list.format().indent() > 1 else 0


def table_format(header: bool) -> QTextTableFormat:
    """The format of a table; its first row is the head when asked."""
    made = QTextTableFormat()
    made.setHeaderRowCount(1 if header else 0)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setCellPadding(_CELL_PADDING)
    made.setCellSpacing(0)
    made.setBorder(1)
    made.setBorderCollapse(True)
    made.setBottomMargin(_AFTER_PARAGRAPH)
    return made


def head_cell_look() -> QTextCharFormat:
    """How the cells of a head look; half bold, so that it is told from what the user made bold."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    return look


def link_look(address: str) -> QTextCharFormat:
    """The look of a link to an address."""
    look = QTextCharFormat()
    look.setAnchor(True)
    look.setAnchorHref(address)
    look.setFontUnderline(True)
    return look


class _Writing:
    """Puts block after block at a cursor."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._at_unused_block = not cursor.block().text()

    def block(self, block: Block) -> None:
        if isinstance(block, Paragraph):
            self._begin_block()
            write_runs(self._cursor, block.runs)
        elif isinstance(block, TextList):
            self._list(block)
        else:
            self._table(block)

    def _begin_block(self) -> None:
        if self._at_unused_block:
            self._cursor.setBlockFormat(paragraph_format())
        else:
            self._cursor.insertBlock(paragraph_format(), QTextCharFormat())
        self._at_unused_block = False

    def _list(self, block: TextList) -> None:
        outer: QTextList | None = None
        inner: QTextList | None = None
        for item in block.items:
            self._begin_block()
            self._cursor.setBlockFormat(item_format())
            joined = inner if item.level else outer
            if joined is not None:
                joined.add(self._cursor.block())
            elif item.level:
                inner = self._cursor.createList(list_format(block.kind, 1))
            else:
                outer = self._cursor.createList(list_format(block.kind))
            inner = inner if item.level else None
            write_runs(self._cursor, item.runs)

    def _table(self, block: Table) -> None:
        if self._cursor.currentList() is not None:
            self._begin_block()
        table = self._cursor.insertTable(len(block.rows), len(block.rows[0]), table_format(block.header))
        for r, row in enumerate(block.rows):
            look = head_cell_look() if block.header and r == 0 else QTextCharFormat()
            for c, runs in enumerate(row):
                cursor = table.cellAt(r, c).firstCursorPosition()
                cursor.setBlockCharFormat(look)
                write_runs(cursor, runs, look)
        self._cursor.setPosition(table.lastCursorPosition().block().next().position())
        self._at_unused_block = not self._cursor.block().text()


class _OpenList:
    """A list that is being read, and which of Qt's lists its items of level 0 are in."""

    def __init__(self, kind: ListKind, text_list: QTextList) -> None:
        self.kind = kind
        self.outer = text_list.objectIndex()
        self.items: list[ListItem] = []

    def closed(self) -> TextList:
        return TextList(self.kind, tuple(self.items))


def _read_item(block: QTextBlock, text_list: QTextList, blocks: list[Block | _OpenList]) -> None:
    level = list_level(text_list)
    last = blocks[-1] if blocks else None
    if not isinstance(last, _OpenList) or (level == 0 and last.outer != text_list.objectIndex()):
        last = _OpenList(list_kind(text_list), text_list)
        blocks.append(last)
    last.items.append(ListItem(tuple(_read_runs(block)), level))


def _read_table(table: QTextTable) -> Table:
    rows = tuple(tuple(tuple(_read_cell(table, r, c)) for c in range(table.columns())) for r in range(table.rows()))
    return Table(rows, table.format().toTableFormat().headerRowCount() > 0)


def _read_cell(table: QTextTable, row: int, column: int) -> Iterator[Run]:
    """The runs of a cell, a line for each block in it."""
    cell = table.cellAt(row, column)
    if (cell.row(), cell.column()) != (row, column):
        return
    block = cell.firstCursorPosition().block()
    last = cell.lastCursorPosition().block()
    while True:
        yield from _read_runs(block)
        if block == last:
            return
        yield Run("\n")
        block = block.next()


def _read_runs(block: QTextBlock) -> Iterator[Run]:
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        look = fragment.charFormat()
        bold = look.fontWeight() > QFont.Weight.DemiBold
        yield Run(fragment.text(), bold, look.fontItalic(), look.anchorHref())
        fragments += 1
