"""The rows of a grouped list, for Qt."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from klyngedesk.ui.widgets.grouped_list.rows import Entry, Heading, Row

ENTRY = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Entries(QAbstractListModel):
    """Rows and headings in order; a screen reader gets each as one sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._place: dict[Hashable, int] = {}

    def put(self, entries: Sequence[Entry]) -> bool:
        """Take new rows; tells whether the list began anew (False: same rows, only their contents changed)."""
        new = tuple(entries)
        if [_identity(entry) for entry in new] == [_identity(entry) for entry in self._entries]:
            self._change(new)
            return False
        self.beginResetModel()
        self._take(new)
        self.endResetModel()
        return True

    def _take(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        self._place = {entry.key: i for i, entry in enumerate(entries) if isinstance(entry, Row)}

    def _change(self, new: tuple[Entry, ...]) -> None:
        changed = [i for i, (old, now) in enumerate(zip(self._entries, new, strict=True)) if old != now]
        self._take(new)
        for i in changed:
            self.dataChanged.emit(self.index(i), self.index(i))

    def entry(self, row: int) -> Entry:
        """The row or heading at a place."""
        return self._entries[row]

    def place(self, key: Hashable) -> int | None:
        """Where the row with a key is; None when it is not here."""
        return self._place.get(key)

    def keys(self) -> list[Hashable]:
        """The keys of all rows in order, without headings."""
        return list(self._place)

    def ends_group(self, row: int) -> bool:
        """Whether a row is the last of its group."""
        return row + 1 == len(self._entries) or isinstance(self._entries[row + 1], Heading)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.sentence() if isinstance(entry, Row) else f"{entry.title} {entry.note}".strip()
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._entries[index.row()], Row):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _identity(entry: Entry) -> object:
    return entry.key if isinstance(entry, Row) else (Heading, entry.title)
