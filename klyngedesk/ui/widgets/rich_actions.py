"""What can be done to a formatted text at its cursor: actions that show what holds there, each with its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QFont, QGuiApplication, QKeySequence, QTextCharFormat
from PySide6.QtWidgets import QInputDialog, QTextEdit

from klyngedesk.domain.formatted import ListKind, allowed_link
from klyngedesk.domain.plain import from_plain
from klyngedesk.ui import formatted_edit as edit
from klyngedesk.ui.formatted_lists import kind_of
from klyngedesk.ui.theme import icon

_LISTS: tuple[ListKind, ...] = ("bullets", "numbers", "points")


class RichActions(QObject):
    """The actions of one editor; their keys work in that editor only."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self.bold = self._action(self.tr("Bold"), "bold", "Ctrl+B", self._toggle_bold, checkable=True)
        self.italic = self._action(self.tr("Italic"), "italic", "Ctrl+I", self._toggle_italic, checkable=True)
        looks: dict[ListKind, tuple[str, str, str]] = {
            "bullets": (self.tr("Bulleted list"), "list", "Ctrl+Shift+L"),
            "numbers": (self.tr("Numbered list"), "list-ordered", "Ctrl+Shift+7"),
            "points": (self.tr("At-points"), "list-checks", "Ctrl+Shift+8"),
        }
        self.lists = {
            kind: self._action(*looks[kind], partial(self.edit, edit.toggle_list, kind), checkable=True)
            for kind in _LISTS
        }
        self.link = self._action(self.tr("Link …"), "link", "Ctrl+K", self._ask_link)
        self.table = self._action(self.tr("Insert table"), "table", "", partial(self.edit, edit.insert_table))
        self.paste_plain = self._action(
            self.tr("Paste as plain text"), "clipboard-paste", "Ctrl+Shift+V", self._paste_plain
        )
        self.of_tables = [
            self._action(words, "", "", partial(self.edit, edit.change_table, what))
            for words, what in (
                (self.tr("Add row below"), "add_row"),
                (self.tr("Add column to the right"), "add_column"),
                (self.tr("Remove row"), "remove_row"),
                (self.tr("Remove column"), "remove_column"),
                (self.tr("First row is a heading"), "toggle_head"),
            )
        ]
        editor.cursorPositionChanged.connect(self._show_state)
        editor.currentCharFormatChanged.connect(lambda _: self._show_state())
        self._show_state()

    def for_toolbar(self) -> list[QAction]:
        """Bold, italic, bullets, numbers, at-points, link, table."""
        return [self.bold, self.italic, *self.lists.values(), self.link, self.table]

    def all(self) -> list[QAction]:
        """Every one of them."""
        return [*self.for_toolbar(), self.paste_plain, *self.of_tables]

    def edit(self, change: Callable[..., None], *args: object) -> None:
        """Change the text at the cursor by one of the changes of `formatted_edit`."""
        cursor = self._editor.textCursor()
        change(cursor, *args)
        self._editor.setTextCursor(cursor)
        self._show_state()

    def _action(
        self, words: str, icon_name: str, keys: str, do: Callable[[], None], *, checkable: bool = False
    ) -> QAction:
        action = QAction(words, self._editor)
        action.setCheckable(checkable)
        if icon_name:
            action.setIcon(icon(icon_name))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{words.removesuffix(' …')} ({shown})")
        action.triggered.connect(lambda _checked=False: do())
        self._editor.addAction(action)
        return action

    def _toggle_bold(self) -> None:
        is_bold = self._editor.currentCharFormat().fontWeight() > QFont.Weight.DemiBold
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        self._editor.mergeCurrentCharFormat(look)
        self._show_state()

    def _toggle_italic(self) -> None:
        look = QTextCharFormat()
        look.setFontItalic(not self._editor.currentCharFormat().fontItalic())
        self._editor.mergeCurrentCharFormat(look)
        self._show_state()

    def _ask_link(self) -> None:
        cursor = self._editor.textCursor()
        edit.select_link(cursor)
        self._editor.setTextCursor(cursor)
        dialog = QInputDialog(self._editor)
        dialog.setWindowTitle(self.tr("Link"))
        dialog.setLabelText(self.tr("Web or mail address (empty removes the link):"))
        dialog.setTextValue(cursor.charFormat().anchorHref())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self._put_link)
        dialog.open()

    def _put_link(self, typed: str) -> None:
        address = _as_address(typed)
        if address or not typed.strip():
            self.edit(edit.set_link, address)
        else:
            self._ask_link()

    def _paste_plain(self) -> None:
        self.edit(edit.insert, from_plain(QGuiApplication.clipboard().text()))

    def _show_state(self) -> None:
        """Let the actions show what holds at the cursor."""
        cursor = self._editor.textCursor()
        look = self._editor.currentCharFormat()
        self.bold.setChecked(look.fontWeight() > QFont.Weight.DemiBold)
        self.italic.setChecked(look.fontItalic())
        kind, in_table = kind_of(cursor.block()), cursor.currentTable() is not None
        for name, action in self.lists.items():
            action.setChecked(name == kind)
            action.setEnabled(not in_table)
        self.table.setEnabled(not in_table)


def _as_address(typed: str) -> str:
    """The address meant by what was typed, a missing https:// or mailto: put before it; "" when it is none."""
    typed = typed.strip()
    if address := allowed_link(typed):
        return address
    if ":" in typed or " " in typed or "." not in typed:
        return ""
    return allowed_link(f"mailto:{typed}" if "@" in typed else f"https://{typed}")
