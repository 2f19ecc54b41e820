"""Shows a page of the help in the theme's type and colours."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from klyngedesk.ui.help.pages import HelpPage
from klyngedesk.ui.theme import STRONG, color, px, theme
from klyngedesk.ui.theme.tokens import Role

_HEADINGS: dict[int, tuple[Role, int, int]] = {1: ("h2", 0, 8), 2: ("h3", 20, 4), 3: ("body", 12, 4)}
_LINE_HEIGHT = 130


class HelpBrowser(QTextBrowser):
    """Read only, but selectable by mouse and keyboard. `page_wanted` is a link to another page, by its key."""

    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._page: HelpPage | None = None
        self._words: list[str] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setProperty("role", "doc")
        self.anchorClicked.connect(self._link)
        theme().changed.connect(self._render)

    def show_page(self, page: HelpPage, words: str = "") -> None:
        """Show a page from its top, or from the first of the words looked for, which are marked."""
        self._page, self._words = page, words.split()
        self.setAccessibleName(page.title)
        self._render()

    def _link(self, url: QUrl) -> None:
        self.page_wanted.emit(url.fileName().removesuffix(".md"))

    def _render(self) -> None:
        if self._page is None:
            return
        document = self.document()
        document.setDocumentMargin(px(24))
        document.setDefaultFont(theme().font())
        document.setMarkdown(self._page.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        block = document.begin()
        while block.isValid():
            _set_block(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _set_table(frame)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()

    def _mark(self) -> None:
        found: list[QTextEdit.ExtraSelection] = []
        for word in self._words:
            at = self.document().find(word, 0)
            while not at.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = at  # type: ignore[attr-defined]
                mark.format.setBackground(color("accent_soft2"))  # type: ignore[attr-defined]
                found.append(mark)
                at = self.document().find(word, at)
        self.setExtraSelections(found)
        if found:
            first = min((mark.cursor for mark in found), key=QTextCursor.position)  # type: ignore[attr-defined]
            first.clearSelection()
            self.setTextCursor(first)
            self.ensureCursorVisible()


def _set_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    shape = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    shape.setTopMargin(0)
    shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level in _HEADINGS:
        role, above, below = _HEADINGS[level]
        shape.setTopMargin(px(above))
        shape.setBottomMargin(px(below))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        letters = QTextCharFormat()
        letters.setFont(theme().font(role, STRONG))
        # Not merged: Markdown's own larger size would add to the theme's.
        cursor.setCharFormat(letters)
    elif not cursor.currentTable():
        shape.setBottomMargin(px(4 if block.textList() else 10))
    # The cursor above has the end of the block before selected with its own.
    QTextCursor(block).mergeBlockFormat(shape)


def _set_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderBrush(color("line"))
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderCollapse(True)
    shape.setCellPadding(px(6))
    shape.setTopMargin(px(4))
    shape.setBottomMargin(px(12))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
