"""The records of a table, for Qt."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.refusals import reason
from klyngedesk.ui.widgets.record_table.columns import Column
from klyngedesk.ui.widgets.record_table.ordering import by_value
from klyngedesk.ui.widgets.record_table.rows import Entries, Group, Total, filtered, ordered

ENTRY = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_VERTICALLY = Qt.AlignmentFlag.AlignVCenter


class Records(QAbstractTableModel):
    """Columns over rows, which it sorts and filters.

    `edited` carries row key, column key and value; `edit_refused` the index, what was typed and why not.
    """

    edited = Signal(object, str, object)
    edit_refused = Signal(QPersistentModelIndex, str, str)

    def __init__(self, columns: Sequence[Column[Any]], key: Callable[[Any], Hashable], parent: QObject) -> None:
        super().__init__(parent)
        self.columns, self._key = tuple(columns), key
        self._groups: Sequence[Group] = ()
        self._total: Total | None = None
        self._filter = ""
        self._sorting: tuple[int, bool] | None = None
        self._entries = Entries((), key, None)

    # -- rows

    def put_groups(self, groups: Sequence[Group], total: Total | None) -> None:
        """Show rows under headings."""
        self._groups, self._total = groups, total
        self._rebuild()

    def put_filter(self, text: str) -> None:
        """Show only rows that say every word of `text`."""
        self._filter = text
        self._rebuild()

    def _rebuild(self) -> None:
        groups: Sequence[Group] = filtered(self._groups, self.columns, self._filter)
        if self._sorting is not None:
            number, descending = self._sorting
            column = self.columns[number]
            groups = ordered(groups, column.sort or by_value(column.get), descending=descending)
        self.beginResetModel()
        self._entries = Entries(groups, self._key, None if self._filter else self._total)
        self.endResetModel()

    def entry(self, place: int) -> Any:
        """The row, group heading or total at a place."""
        return self._entries.entry(place)

    def place(self, key: Hashable) -> int | None:
        """Where the row with a key is; None when it is not shown."""
        return self._entries.place(key)

    def key_at(self, place: int) -> Hashable:
        """The key of the row at a place; None for headings and the total."""
        entry = self.entry(place)
        return None if isinstance(entry, Group | Total) else self._key(entry)

    def ends_group(self, place: int) -> bool:
        """Whether no line belongs under the row."""
        return place + 1 == len(self._entries) or isinstance(self.entry(place + 1), Group | Total)

    # -- Qt

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry, column = self.entry(index.row()), self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry, index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(index.column())
            case Qt.ItemDataRole.EditRole if column.edit is not None and not isinstance(entry, Group | Total):
                return column.edit(entry)
        return None

    def _alignment(self, number: int) -> Qt.AlignmentFlag:
        right = self.columns[number].align == "right"
        return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | _VERTICALLY

    def _text(self, entry: Any, column: Column[Any]) -> str:
        if isinstance(entry, Group):
            return entry.title if column is self.columns[0] else ""
        return entry.texts.get(column.key, "") if isinstance(entry, Total) else column.text(entry)

    def _spoken(self, entry: Any, number: int) -> str:
        """The first cell says the whole row, the others their heading and themselves."""
        if isinstance(entry, Group):
            return f"{entry.title} {entry.note}".strip()
        if number > 0:
            return f"{self.columns[number].title}: {self._text(entry, self.columns[number])}"
        first, *rest = ((column.title, self._text(entry, column)) for column in self.columns)
        return ", ".join([first[1], *(f"{title}: {text}" for title, text in rest if text)])

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or self.key_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.columns[index.column()].editable else flags

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column, typed = self.columns[index.column()], str(value)
        if column.edit is None or typed == column.edit(self.entry(index.row())):
            return False
        try:
            parsed = column.parse(typed)
        except (Refused, ValueError) as error:
            self.edit_refused.emit(QPersistentModelIndex(index), typed, reason(error))
            return False
        self.edited.emit(self.key_at(index.row()), column.key, parsed)
        return True

    def choose(self, index: AnyIndex, value: object) -> None:
        """Take one of the choices of a column as the user's."""
        column, row = self.columns[index.column()], self.entry(index.row())
        if value != column.get(row):
            self.edited.emit(self._key(row), column.key, value)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order == Qt.SortOrder.DescendingOrder
        self._sorting = (column, descending) if column >= 0 else None
        self._rebuild()
