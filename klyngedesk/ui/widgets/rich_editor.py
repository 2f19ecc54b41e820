"""Where formatted text is written: as high as its text, with a few actions, and nothing but the closed set."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QTextEdit, QWidget

from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.domain.plain import from_plain, to_plain
from klyngedesk.ui import formatted_edit as edit
from klyngedesk.ui.formatted_qt import from_document, to_document
from klyngedesk.ui.theme import px, theme
from klyngedesk.ui.widgets.editing import has_left, mark
from klyngedesk.ui.widgets.rich_actions import RichActions


class RichEditor(QTextEdit):
    """Tells every change of the user's by `edited` and leaving it by `left`; storing is up to its owner.

    Tab leaves it, except in a list, where it changes the level, and in a table, where it goes to the next cell.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, placeholder: str = "", *, lines: int = 2) -> None:
        """`placeholder` is what belongs here, shown while it is empty; `lines` the least height."""
        super().__init__()
        self._lines = lines
        self._setting = False
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        to_document(EMPTY, self.document())
        self._size_indent()
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._scroll_page)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        theme().changed.connect(self._size_indent)

    @cached_property
    def tools(self) -> RichActions:
        """What can be done at the cursor; made when first asked for, as most texts are only read."""
        return RichActions(self)

    def widget(self) -> QWidget:
        """What gets the label and the focus."""
        return self

    def value(self) -> FormattedText:
        """What is written, in normal form."""
        return from_document(self.document())

    def set_value(self, value: object) -> None:
        """Show a text; nothing is told as the user's. The text already shown keeps cursor and undo."""
        text = value if isinstance(value, FormattedText) else EMPTY
        if text == self.value():
            return
        self._setting = True
        to_document(text, self.document())
        self.document().clearUndoRedoStacks()
        self._setting = False
        self.updateGeometry()

    def set_invalid(self, invalid: bool) -> None:
        """Show the border of an error, or the usual one."""
        mark(self, "invalid", invalid)

    def _changed(self) -> None:
        if not self._setting:
            self.edited.emit()

    def _size_indent(self) -> None:
        self.document().setIndentWidth(px(24))
        self.updateGeometry()

    def _scroll_page(self) -> None:
        """Keep the cursor in sight of the page that scrolls instead of this editor."""
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None and page.widget() is not None and self.hasFocus():
            at = self.viewport().mapTo(page.widget(), self.cursorRect().center())
            page.ensureVisible(at.x(), at.y(), px(16), px(32))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        from klyngedesk.domain.html import from_html

        text = from_html(source.html()) if source.hasHtml() else EMPTY
        self.tools.edit(edit.insert, text or from_plain(source.text()))

    def createMimeDataFromSelection(self) -> QMimeData:
        from klyngedesk.domain.html import to_html

        copied = QTextDocument()
        QTextCursor(copied).insertFragment(self.textCursor().selection())
        text = from_document(copied)
        data = QMimeData()
        data.setHtml(to_html(text))
        data.setText(to_plain(text))
        return data

    def event(self, event: QEvent) -> bool:
        # The editor's own keys (Ctrl+K deletes a line in Qt) and the window's must not win over its actions.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._asked(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if action := self._asked(event):
            action.trigger()
        elif not self._list_key(event):
            self._end_link_before_typing(event)
            blocks = self.document().blockCount()
            super().keyPressEvent(event)
            if self.document().blockCount() != blocks and not event.matches(QKeySequence.StandardKey.Undo):
                edit.after_key(self.textCursor())

    def _asked(self, event: QKeyEvent) -> QAction | None:
        """The action whose keys were pressed.

        A character of Alt and figures, of dictation or of the table of emoji comes without a key, and an action
        without keys must not answer to it.
        """
        if not event.key():
            return None
        pressed = QKeySequence(event.keyCombination())
        return next((a for a in self.tools.all() if a.isEnabled() and a.shortcut() == pressed), None)

    def _list_key(self, event: QKeyEvent) -> bool:
        """Do what a key does in a list or a table; tells whether it did anything."""
        cursor, key = self.textCursor(), event.key()
        backwards = key == Qt.Key.Key_Backtab
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if cursor.currentTable():
                self.tools.edit(edit.next_cell, -1 if backwards else 1)
            elif cursor.currentList():
                self.tools.edit(edit.change_level, -1 if backwards else 1)
            else:
                return False
            return True
        plain = not cursor.hasSelection() and not event.modifiers() and cursor.currentList() is not None
        enters_empty = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not cursor.block().text()
        if plain and (enters_empty or (key == Qt.Key.Key_Backspace and cursor.atBlockStart())):
            self.tools.edit(edit.step_out)
            return True
        return False

    def _end_link_before_typing(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text() and edit.ends_link(self.textCursor()):
            look = self.currentCharFormat()
            for name in (QTextCharFormat.Property.IsAnchor, QTextCharFormat.Property.AnchorHref):
                look.clearProperty(name)
            look.setFontUnderline(False)
            self.setCurrentCharFormat(look)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        cursor = self.textCursor()
        if cursor.currentList() or cursor.currentTable():
            return False
        return super().focusNextPrevChild(forwards)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if has_left(event):
            self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tools.paste_plain)
        if self.textCursor().currentTable():
            menu.addSeparator()
            menu.addActions(self.tools.of_tables)
        menu.popup(event.globalPos())

    def sizeHint(self) -> QSize:
        least = self._lines * self.fontMetrics().lineSpacing()
        height = max(least, round(self.document().size().height()), self._placeholder_height())
        return QSize(px(240), height + px(12))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.sizeHint().height())

    def _placeholder_height(self) -> int:
        if not self.document().isEmpty():
            return 0
        room = QRect(QPoint(0, 0), QSize(max(self.viewport().width(), px(80)), 10_000))
        wrapped = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText())
        return wrapped.height() + px(8)
