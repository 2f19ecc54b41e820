"""A table of records and the widths of its columns: the user's own, else shared out of the room there is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView

from klyngedesk.ui.theme import px, theme
from klyngedesk.ui.widgets.record_table.columns import Column
from klyngedesk.ui.widgets.record_table.frozen import FrozenTable
from klyngedesk.ui.widgets.record_table.model import Records

_HEADER_HEIGHT = 36


class SizedTable(FrozenTable):
    """Columns and rows in design pixels, whatever the text size; `widths_changed` tells that the user set one."""

    widths_changed = Signal()

    def __init__(self, columns: Sequence[Column[Any]], key: Callable[[Any], Hashable], row_height: int) -> None:
        """`key` tells rows apart."""
        super().__init__()
        self._records = Records(columns, key, self)
        self._row_height = row_height
        self._own_widths = False
        self._sizing = False
        self.setModel(self._records)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # Else it is that of the largest letters the table was ever shown in.
        self.verticalHeader().setMinimumSectionSize(1)
        self.headings.setMinimumSectionSize(px(40))
        self.headings.sectionResized.connect(self._section_resized)
        theme().changed.connect(self._rescale)
        self._rescale()

    def set_row_height(self, height: int) -> None:
        """Let all rows be so high, in design pixels."""
        self._row_height = height
        self.verticalHeader().setDefaultSectionSize(px(height))

    def widths(self) -> dict[str, int]:
        """The widths the user has given the columns, in design pixels; empty when none were changed."""
        scale = theme().scale
        if not self._own_widths:
            return {}
        shown = ((i, c.key) for i, c in enumerate(self._records.columns) if not self.isColumnHidden(i))
        return {key: round(self.columnWidth(number) / scale) for number, key in shown}

    def set_widths(self, widths: dict[str, int]) -> None:
        """Take back remembered widths; unknown columns are passed over."""
        known = {column.key: number for number, column in enumerate(self._records.columns)}
        self._sizing = True
        for key, width in widths.items():
            if key in known:
                self.setColumnWidth(known[key], px(width))
                self._own_widths = True
        self._sizing = False

    def show_columns(self, keys: Collection[str]) -> None:
        """Show only these columns; a row still says all of itself to a screen reader."""
        self._sizing = True
        for number, column in enumerate(self._records.columns):
            self.setColumnHidden(number, column.key not in keys)
        self._sizing = False
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def showEvent(self, event: QShowEvent) -> None:
        # Its letters may have another size than when it was seen last.
        self._share_room()
        super().showEvent(event)

    def _share_room(self) -> None:
        if self._own_widths:
            return
        columns = self._records.columns
        header = self.horizontalHeader()
        shown = [number for number in range(len(columns)) if not self.isColumnHidden(number)]
        wanted = {number: max(px(columns[number].width), header.sectionSizeHint(number)) for number in shown}
        shares = sum(columns[number].stretch for number in shown) or 1
        left_over = max(0, self.viewport().width() - sum(wanted.values()))
        self._sizing = True
        for number in shown:
            self.setColumnWidth(number, wanted[number] + left_over * columns[number].stretch // shares)
        self._sizing = False

    def _section_resized(self) -> None:
        if not self._sizing:
            self._own_widths = True
            self.widths_changed.emit()

    def _rescale(self) -> None:
        self.verticalHeader().setDefaultSectionSize(px(self._row_height))
        self.horizontalHeader().setFixedHeight(px(_HEADER_HEIGHT))
        self._share_room()
