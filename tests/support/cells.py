"""Writing in the cells of a table, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from klyngedesk.ui.widgets.record_table import RecordTable


def write_in(qtbot: QtBot, table: RecordTable, row: int, column: int, text: str) -> None:
    """Open a cell by F2, write what is to stand in it, and take it with Enter."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = next(edit for edit in table.findChildren(QLineEdit) if edit.isVisible())
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
