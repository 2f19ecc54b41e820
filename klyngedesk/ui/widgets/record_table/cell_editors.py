"""Editing a cell in its place: a line to type in, or a list to choose from."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QToolTip, QWidget

from klyngedesk.ui.widgets.fields import Choice, Combo
from klyngedesk.ui.widgets.record_table.model import Records

AnyIndex = QModelIndex | QPersistentModelIndex


class CellEditors(QStyledItemDelegate):
    """A column with choices opens their list, and the choice is taken at once; the others are typed in.

    What cannot stand stays in its cell, with the reason.
    """

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._table = view
        self._refused: tuple[QPersistentModelIndex, str, str] | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        column = cast(Records, index.model()).columns[index.column()]
        if column.choices is not None:
            return self._choice(parent, [Choice(key, words) for key, words in column.choices.items()], column.title)
        editor = QLineEdit(parent)
        editor.setAccessibleName(column.title)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft)
        return editor

    def _choice(self, parent: QWidget, choices: list[Choice], name: str) -> Combo:
        editor = Combo(choices, name=name)
        editor.setParent(parent)
        editor.setMinimumContentsLength(0)
        editor.chosen.connect(lambda _: self._take(editor))
        # The list opens under its cell, which has its place only when this round of events is over. A letter may have
        # chosen before that.
        QTimer.singleShot(0, editor, lambda: editor.showPopup() if editor.isVisible() else None)
        return editor

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, Combo):
            records = cast(Records, index.model())
            editor.set_value(records.columns[index.column()].get(records.entry(index.row())))
        elif isinstance(editor, QLineEdit):
            self._fill(editor, index)

    def _fill(self, editor: QLineEdit, index: AnyIndex) -> None:
        if self._refused is not None and self._refused[0] == index:
            _, typed, why = self._refused
            self._refused = None
            editor.setText(typed)
            editor.setProperty("invalid", "true")
            editor.setAccessibleDescription(why)
            QToolTip.showText(editor.mapToGlobal(editor.rect().bottomLeft()), why, editor)
        else:
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Qt's name: hand the model what was chosen as it is, since Qt would turn a word of a list into a text."""
        if isinstance(editor, Combo):
            cast(Records, model).choose(index, editor.value())
        else:
            super().setModelData(editor, model, index)

    def refuse(self, index: QPersistentModelIndex, typed: str, why: str) -> None:
        """Open the cell again with what was typed, and say why it cannot stand."""
        self._refused = index, typed, why
        if index.isValid():
            self._table.edit(self._table.model().index(index.row(), index.column()))
