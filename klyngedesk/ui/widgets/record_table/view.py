"""The table itself."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QFrame,
    QWidget,
)

from klyngedesk.ui.widgets.nothing_found import NothingFound
from klyngedesk.ui.widgets.record_table.clipboard import pasted_rows, put_on_clipboard
from klyngedesk.ui.widgets.record_table.columns import Column
from klyngedesk.ui.widgets.record_table.delegate import CellDelegate
from klyngedesk.ui.widgets.record_table.headings import EDGE
from klyngedesk.ui.widgets.record_table.rows import Group, Total
from klyngedesk.ui.widgets.record_table.sized import SizedTable

_MOST_KEPT = 500
"""More selected rows than this are not selected again when the rows change."""


@dataclass(frozen=True)
class _Place:
    """Where the user is in a table."""

    key: Hashable = None
    column: int = 0
    selected: Sequence[Hashable] = ()
    scrolled: int = 0
    writing: bool = False


class RecordTable(SizedTable):
    """Signals carry the key of a row.

    `current_changed` follows the current row, `opened` is Enter or a double click on what is not editable,
    `edited` (key, column key, parsed value) a cell changed in place, `pasted` (key, column key, rows of texts)
    what Ctrl+V put at the current cell (key None: at none), `menu_wanted` the context menu with where
    it belongs, `remove_wanted` Del.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    edited = Signal(object, str, object)
    pasted = Signal(object, str, list)
    menu_wanted = Signal(object, QPoint)
    remove_wanted = Signal(object)
    sorting_changed = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        *,
        row_height: int = 40,
        sortable: bool = True,
    ) -> None:
        """`key` tells rows apart; `row_height` is 40, or 36 for dense tables of amounts, in design pixels."""
        super().__init__(columns, key, row_height)
        self._wanted: Hashable = None
        self._place = _Place()
        self._nothing: NothingFound | None = None
        self._cells = CellDelegate(self)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self._prepare_view()
        self._prepare_headers(sortable)
        self._records.edited.connect(self.edited)
        self._records.edit_refused.connect(self._refused)
        self._records.modelAboutToBeReset.connect(self._note_place)
        self._records.modelReset.connect(self._span_headings)
        self._records.modelReset.connect(self._restore_place)

    def _prepare_view(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "records")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.doubleClicked.connect(self._double_clicked)

    def _prepare_headers(self, sortable: bool) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(sortable)
        if sortable:
            header.setSortIndicatorClearable(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
            header.sortIndicatorChanged.connect(lambda *_: self.sorting_changed.emit())

    # -- what is shown

    def set_rows(self, rows: Sequence[Any], total: Total | None = None) -> None:
        """Show rows without headings."""
        self.set_groups([Group("", rows)], total)

    def set_groups(self, groups: Sequence[Group], total: Total | None = None) -> None:
        """Show rows under headings; the current row stays current while it is among them."""
        self._records.put_groups(groups, total)

    def set_filter(self, text: str) -> None:
        """Show only rows that say every word of `text`."""
        self._records.put_filter(text)
        if text and self._nothing is None:
            self._nothing = NothingFound(self, EDGE)
        if self._nothing is not None:
            self._nothing.search(text)

    def _note_place(self) -> None:
        selected, written_in = self._selected_places(), QApplication.focusWidget()
        self._place = _Place(
            key=self.current_key(),
            column=max(0, self.currentIndex().column()),
            selected=self.selected_keys() if len(selected) <= _MOST_KEPT else [],
            scrolled=self.verticalScrollBar().value(),
            writing=written_in is not None and self.viewport().isAncestorOf(written_in),
        )

    def _restore_place(self) -> None:
        """The current row and the selected ones stay what they were while they are shown."""
        kept = self._place
        if kept.writing:
            # The cell that was edited closed with its row; the keyboard stays in the table.
            self.setFocus()
        if kept.key is None and self._wanted is not None:
            self._take_wanted()
            return
        place = None if kept.key is None else self._records.place(kept.key)
        if place is not None:
            self.blockSignals(True)
            self.setCurrentIndex(self._records.index(place, kept.column))
            self._select(kept.selected)
            self.blockSignals(False)
            self.verticalScrollBar().setValue(kept.scrolled)
        elif kept.key is not None:
            self.current_changed.emit(None)

    def _select(self, keys: Sequence[Hashable]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for place in map(self._records.place, keys):
            if place is not None:
                self.selectionModel().select(self._records.index(place, 0), flags.Select | flags.Rows)

    def row_count(self) -> int:
        """How many lines are shown, headings and total with them."""
        return self._records.rowCount()

    def current_key(self) -> Hashable:
        """The key of the current row; None when none is."""
        index = self.currentIndex()
        return self._records.key_at(index.row()) if index.isValid() else None

    def set_current(self, key: Hashable, column: int = 0) -> bool:
        """Make a row current and bring it into view; tells whether it is shown."""
        place = self._records.place(key)
        if place is not None:
            self.setCurrentIndex(self._records.index(place, column))
        return place is not None

    def want_current(self, key: Hashable) -> None:
        """Make a row current when rows with it are first shown."""
        self._wanted = key
        self._take_wanted()

    def _take_wanted(self) -> None:
        if self.row_count():
            self.set_current(self._wanted)
            self._wanted = None

    def clear_current(self) -> None:
        """Make no row current."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def selected_keys(self) -> list[Hashable]:
        """The keys of the selected rows from top to bottom."""
        return [self._records.key_at(place) for place in self._selected_places()]

    def keys_from(self, key: Hashable) -> list[Hashable]:
        """The keys of the rows from one downwards as they are shown; all of them for None."""
        first = None if key is None else self._records.place(key)
        keys = (self._records.key_at(place) for place in range(first or 0, self.row_count()))
        return [each for each in keys if each is not None]

    def _selected_places(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _span_headings(self) -> None:
        self.clearSpans()
        if self._records.rowCount() > 5000:
            return
        for place in range(self._records.rowCount()):
            if isinstance(self._records.entry(place), Group):
                self.setSpan(place, 0, 1, len(self._records.columns))

    # -- what the user does

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.current_changed.emit(self._records.key_at(current.row()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt would make the first row current by itself here, but not select it.
        if not self.currentIndex().isValid():
            self._select_first()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _select_first(self) -> None:
        for place in range(min(2, self._records.rowCount())):
            if self._records.key_at(place) is not None:
                self.setCurrentIndex(self._records.index(place, 0))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key()
        if self.state() == QAbstractItemView.State.EditingState:
            # The key that ended the editing of a cell comes here too, and means nothing more.
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key is not None:
            self._enter(key)
        elif event.key() == Qt.Key.Key_F2 and key is not None:
            self._write(key)
        elif event.key() == Qt.Key.Key_F8:
            self._sort_by_current()
        elif event.key() == Qt.Key.Key_Delete and key is not None:
            self.remove_wanted.emit(key)
        else:
            super().keyPressEvent(event)

    def _enter(self, key: Hashable) -> None:
        index = self.currentIndex()
        if self._records.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.opened.emit(key)

    def _write(self, key: Hashable) -> None:
        """Edit the current cell, else the first one of its row that can be; a row without any is opened."""
        row, columns = self.currentIndex().row(), range(self._records.columnCount())
        cells = [self.currentIndex(), *(self._records.index(row, column) for column in columns)]
        writable = next((cell for cell in cells if self._is_writable(cell)), None)
        if writable is None:
            self.opened.emit(key)
        else:
            self.setCurrentIndex(writable)
            self.edit(writable)

    def _is_writable(self, index: QModelIndex) -> bool:
        editable = bool(self._records.flags(index) & Qt.ItemFlag.ItemIsEditable)
        return editable and not self.isColumnHidden(index.column())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab and Shift+Tab go on to the next cell that can be written in, and stop at the last one."""
        hints = QAbstractItemDelegate.EndEditHint
        steps = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}
        super().closeEditor(editor, hints.NoHint if hint in steps else hint)
        if hint in steps:
            # The rows may have been shown anew by what was written; that ends first.
            QTimer.singleShot(0, self, lambda: self._write_beside(steps[hint]))

    def _write_beside(self, step: int) -> None:
        columns = self._records.columnCount()
        current = self.currentIndex()
        place = current.row() * columns + current.column() + step
        while current.isValid() and 0 <= place < self._records.rowCount() * columns:
            index = self._records.index(*divmod(place, columns))
            if self._is_writable(index):
                self.setCurrentIndex(index)
                self.edit(index)
                return
            place += step

    def _double_clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        key = self._records.key_at(index.row())
        if key is not None and not self._records.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(key)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as Excel takes them apart again, and as a table for Word."""
        columns = self._records.columns
        entries = [self._records.entry(place) for place in self._selected_places()]
        if entries:
            right = {number for number, column in enumerate(columns) if column.align == "right"}
            put_on_clipboard([[column.copied(entry) for column in columns] for entry in entries], right)

    def paste(self) -> None:
        """Tell what is on the clipboard by `pasted`; the key is None while no row is current."""
        column = self._records.columns[max(0, self.currentIndex().column())]
        self.pasted.emit(self.current_key(), column.key, [list(row) for row in pasted_rows()])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        key = self._records.key_at(index.row()) if index.isValid() else None
        if key is not None:
            where = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(key, self.viewport().mapToGlobal(where))

    def _refused(self, index: QPersistentModelIndex, typed: str, why: str) -> None:
        # The editor that held the text is closing; it can open again when this round of events is over.
        QTimer.singleShot(0, self, lambda: self._cells.refuse(index, typed, why))

    # -- order

    def sorting(self) -> tuple[str, bool] | None:
        """Column key and whether it is descending; None in the rows' own order."""
        header = self.horizontalHeader()
        number = header.sortIndicatorSection()
        if not self.isSortingEnabled() or not 0 <= number < len(self._records.columns):
            return None
        return self._records.columns[number].key, header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by a column as a click on its heading does; an unknown one gives the rows' own order."""
        number = next((n for n, column in enumerate(self._records.columns) if column.key == key), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(number, order)

    def _sort_by_current(self) -> None:
        """Sort by the current column; again: from the largest; and again: the rows' own order."""
        if not self.isSortingEnabled():
            return
        key = self._records.columns[max(0, self.currentIndex().column())].key
        ways: dict[object, tuple[str, bool]] = {(key, False): (key, True), (key, True): ("", False)}
        wanted, descending = ways.get(self.sorting(), (key, False))
        self.sort_by(wanted, descending=descending)
