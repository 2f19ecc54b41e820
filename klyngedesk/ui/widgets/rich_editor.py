"""Where formatted text is written: as high as its text, with a few actions, and nothing but the closed set."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QInputDialog, QScrollArea, QSizePolicy, QTextEdit, QWidget

from klyngedesk.domain.formatted import EMPTY, FormattedText, ListKind, allowed_link
from klyngedesk.domain.plain import from_plain, to_plain
from klyngedesk.ui import formatted_edit as edit
from klyngedesk.ui.formatted_lists import kind_of
from klyngedesk.ui.formatted_qt import from_document, to_document
from klyngedesk.ui.theme import icon, px, theme
from klyngedesk.ui.widgets.editing import has_left, mark

_LISTS: tuple[ListKind, ...] = ("bullets", "numbers", "points")


class RichEditor(QTextEdit):
    """Tells every change of the user's by `edited` and leaving it by `left`; storing is up to its owner.

    `actions_for_toolbar` are the actions in the order of a toolbar; their keys work in the editor only. Tab leaves
    it, except in a list, where it changes the level, and in a table, where it goes to the next cell.
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
        self._make_actions()
        to_document(EMPTY, self.document())
        self._size_indent()
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)
        self.currentCharFormatChanged.connect(self._show_state)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        theme().changed.connect(self._size_indent)

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

    def actions_for_toolbar(self) -> list[QAction]:
        """Bold, italic, bullets, numbers, at-points, link, table."""
        return [self.bold, self.italic, *self.lists.values(), self.link, self.table]

    def _make_actions(self) -> None:
        self.bold = self._action(self.tr("Bold"), "bold", "Ctrl+B", self._toggle_bold, checkable=True)
        self.italic = self._action(self.tr("Italic"), "italic", "Ctrl+I", self._toggle_italic, checkable=True)
        looks: dict[ListKind, tuple[str, str, str]] = {
            "bullets": (self.tr("Bulleted list"), "list", "Ctrl+Shift+L"),
            "numbers": (self.tr("Numbered list"), "list-ordered", "Ctrl+Shift+7"),
            "points": (self.tr("At-points"), "list-checks", "Ctrl+Shift+8"),
        }
        self.lists = {
            kind: self._action(*looks[kind], partial(self._edit, edit.toggle_list, kind), checkable=True)
            for kind in _LISTS
        }
        self.link = self._action(self.tr("Link …"), "link", "Ctrl+K", self._ask_link)
        self.table = self._action(self.tr("Insert table"), "table", "", partial(self._edit, edit.insert_table))
        self.paste_plain = self._action(
            self.tr("Paste as plain text"), "clipboard-paste", "Ctrl+Shift+V", self._paste_plain
        )
        self.table_actions = [
            self._action(words, "", "", partial(self._edit, edit.change_table, what))
            for words, what in (
                (self.tr("Add row below"), "add_row"),
                (self.tr("Add column to the right"), "add_column"),
                (self.tr("Remove row"), "remove_row"),
                (self.tr("Remove column"), "remove_column"),
                (self.tr("First row is a heading"), "toggle_head"),
            )
        ]

    def _action(
        self, words: str, icon_name: str, keys: str, do: Callable[[], None], *, checkable: bool = False
    ) -> QAction:
        action = QAction(words, self)
        action.setCheckable(checkable)
        if icon_name:
            action.setIcon(icon(icon_name))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{words.removesuffix(' …')} ({shown})")
        action.triggered.connect(lambda _checked=False: do())
        self.addAction(action)
        return action

    def _edit(self, change: Callable[..., None], *args: object) -> None:
        cursor = self.textCursor()
        change(cursor, *args)
        self.setTextCursor(cursor)
        self._show_state()

    def _toggle_bold(self) -> None:
        is_bold = self.currentCharFormat().fontWeight() > QFont.Weight.DemiBold
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(look)
        self._show_state()

    def _toggle_italic(self) -> None:
        look = QTextCharFormat()
        look.setFontItalic(not self.currentCharFormat().fontItalic())
        self.mergeCurrentCharFormat(look)
        self._show_state()

    def _ask_link(self) -> None:
        cursor = self.textCursor()
        edit.select_link(cursor)
        self.setTextCursor(cursor)
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Link"))
        dialog.setLabelText(self.tr("Web or mail address (empty removes the link):"))
        dialog.setTextValue(cursor.charFormat().anchorHref())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self._put_link)
        dialog.open()

    def _put_link(self, typed: str) -> None:
        address = _as_address(typed)
        if address or not typed.strip():
            self._edit(edit.set_link, address)
        else:
            self._ask_link()

    def _paste_plain(self) -> None:
        self._edit(edit.insert, from_plain(QGuiApplication.clipboard().text()))

    def _changed(self) -> None:
        if not self._setting:
            self.edited.emit()

    def _size_indent(self) -> None:
        self.document().setIndentWidth(px(24))
        self.updateGeometry()

    def _moved(self) -> None:
        self._show_state()
        self._scroll_page()

    def _show_state(self, _look: QTextCharFormat | None = None) -> None:
        """Let the actions show what holds at the cursor."""
        cursor = self.textCursor()
        look = self.currentCharFormat()
        self.bold.setChecked(look.fontWeight() > QFont.Weight.DemiBold)
        self.italic.setChecked(look.fontItalic())
        kind, in_table = kind_of(cursor.block()), cursor.currentTable() is not None
        for name, action in self.lists.items():
            action.setChecked(name == kind)
            action.setEnabled(not in_table)
        self.table.setEnabled(not in_table)

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
        self._edit(edit.insert, text or from_plain(source.text()))

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
        return next((a for a in self.actions() if a.isEnabled() and a.shortcut() == pressed), None)

    def _list_key(self, event: QKeyEvent) -> bool:
        """Do what a key does in a list or a table; tells whether it did anything."""
        cursor, key = self.textCursor(), event.key()
        backwards = key == Qt.Key.Key_Backtab
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if cursor.currentTable():
                self._edit(edit.next_cell, -1 if backwards else 1)
            elif cursor.currentList():
                self._edit(edit.change_level, -1 if backwards else 1)
            else:
                return False
            return True
        plain = not cursor.hasSelection() and not event.modifiers() and cursor.currentList() is not None
        enters_empty = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not cursor.block().text()
        if plain and (enters_empty or (key == Qt.Key.Key_Backspace and cursor.atBlockStart())):
            self._edit(edit.step_out)
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
        menu.addAction(self.paste_plain)
        if self.textCursor().currentTable():
            menu.addSeparator()
            menu.addActions(self.table_actions)
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


def _as_address(typed: str) -> str:
    """The address meant by what was typed, a missing https:// or mailto: put before it; "" when it is none."""
    typed = typed.strip()
    if address := allowed_link(typed):
        return address
    if ":" in typed or " " in typed or "." not in typed:
        return ""
    return allowed_link(f"mailto:{typed}" if "@" in typed else f"https://{typed}")
