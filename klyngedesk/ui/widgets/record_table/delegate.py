"""Paints the cells of a table, a row being one rounded fill across all its cells."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from klyngedesk.ui.theme import NORMAL, STRONG, Token, color, theme
from klyngedesk.ui.widgets.painting import LEFT, RIGHT, draw_icon, draw_pill, draw_text, text_width
from klyngedesk.ui.widgets.record_table.cell_editors import CellEditors
from klyngedesk.ui.widgets.record_table.columns import Column, Look
from klyngedesk.ui.widgets.record_table.frozen import FrozenTable, part_in_sight
from klyngedesk.ui.widgets.record_table.headings import EDGE
from klyngedesk.ui.widgets.record_table.model import ENTRY, Records
from klyngedesk.ui.widgets.record_table.rows import Group, Total

AnyIndex = QModelIndex | QPersistentModelIndex
_INSET = 8
_ICON_ROOM = 22


class CellDelegate(CellEditors):
    """One for all columns; the table's models tell what and how."""

    def __init__(self, view: FrozenTable) -> None:
        super().__init__(view)
        self._view = view

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry, at = index.data(ENTRY), option.rect  # type: ignore[attr-defined]
        in_sight = at if isinstance(entry, Group) else part_in_sight(self._view, at, index.column())
        if in_sight.isEmpty():
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(in_sight)
        painter.scale(theme().scale, theme().scale)
        rect = self._design(at)
        if isinstance(entry, Group):
            self._paint_heading(painter, rect, entry)
        else:
            self._paint_row_frame(painter, rect, index, entry)
            inner = self._inner(rect, index.column())
            self._paint_cell(painter, inner, index, entry)
            self._paint_cursor(painter, inner, index)
        painter.restore()

    def _design(self, rect: object) -> QRectF:
        scale, real = theme().scale, QRectF(rect)  # type: ignore[call-overload]
        return QRectF(real.x() / scale, real.y() / scale, real.width() / scale, real.height() / scale)

    def _inner(self, rect: QRectF, column: int) -> QRectF:
        left, right = self._view.headings.sides(column)
        return rect.adjusted(left, 0, -right, 0)

    def _paint_heading(self, painter: QPainter, rect: QRectF, group: Group) -> None:
        line = rect.adjusted(EDGE, 8, -EDGE, 0)
        line.setLeft(max(line.left(), EDGE))
        draw_text(painter, line, group.title, "text", "body", STRONG)
        weight = NORMAL if group.note_token == "text3" else STRONG
        note = line.adjusted(text_width(group.title, "body", STRONG) + 12, 0, 0, 0)
        draw_text(painter, note, group.note, group.note_token, "caption", weight)

    def _paint_row_frame(self, painter: QPainter, rect: QRectF, index: AnyIndex, entry: object) -> None:
        header, scale = self._view.horizontalHeader(), theme().scale
        left = rect.left() - header.sectionPosition(index.column()) / scale
        width = header.length() / scale
        row = QRectF(left + _INSET, rect.top() + 1, width - 2 * _INSET, rect.height() - 2)
        if isinstance(entry, Total):
            painter.setPen(QPen(color("line_strong"), 1))
            painter.drawLine(QPointF(row.left() + 8, rect.top() + 0.5), QPointF(row.right() - 8, rect.top() + 0.5))
        elif self._selected(index):
            focused = self._view.hasFocus()
            painter.setPen(QPen(color("focus"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(color("sel" if focused else "sel_off"))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1) if focused else row, 6, 6)
        elif not cast(Records, index.model()).ends_group(index.row()):
            below = rect.bottom() - 0.5
            painter.setPen(QPen(color("line_soft"), 1))
            painter.drawLine(QPointF(row.left() + 8, below), QPointF(row.right() - 8, below))

    def _paint_cursor(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """Where typing would write: a line under the current cell, when it can be edited."""
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        if editable and index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(QPen(color("accent"), 1))
            painter.drawLine(QPointF(rect.left(), rect.bottom() - 6.5), QPointF(rect.right(), rect.bottom() - 6.5))

    def _selected(self, index: AnyIndex) -> bool:
        return self._view.selectionModel().isSelected(cast(QModelIndex, index))

    def _paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex, entry: object) -> None:
        column, text = self._column(index), str(index.data())
        look = _look(column, entry)
        if look.pill is not None:
            draw_pill(painter, rect.left() - 4, rect.center().y(), text, look.pill)
            return
        if look.icon:
            draw_icon(painter, QPointF(rect.left() + 7, rect.center().y()), look.icon, look.icon_token, 14)
            rect = rect.adjusted(_ICON_ROOM, 0, 0, 0)
        if look.below:
            middle = rect.center().y()
            under = QRectF(rect.left(), middle + 2, rect.width(), 16)
            draw_text(painter, under, look.below, "text3", "caption")
            rect = QRectF(rect.left(), middle - 18, rect.width(), 20)
        selected = self._selected(index)
        first = index.column() == 0
        weight = STRONG if look.strong or (selected and first) else NORMAL
        token: Token = "text3" if text == "–" else look.token
        right = column.align == "right"
        draw_text(painter, rect, text, token, "body", weight, RIGHT if right else LEFT, figures=right)
        if look.footnote:
            note = rect.adjusted(text_width(text, "body", weight) + 2, -8, 0, 0)
            draw_text(painter, note, look.footnote, "accent", "caption")

    def _column(self, index: AnyIndex) -> Column[Any]:
        return cast(Records, index.model()).columns[index.column()]

    # -- what had to be cut

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """A text that had no room is told beside the mouse."""
        words = self.cut_words(index) if index.isValid() else ""
        QToolTip.showText(event.globalPos(), words, view)
        return bool(words)

    def cut_words(self, index: AnyIndex) -> str:
        """What a cell says, when it does not all fit in; else nothing."""
        entry = index.data(ENTRY)
        if isinstance(entry, Group):
            return ""
        column, text = self._column(index), str(index.data())
        look = _look(column, entry)
        if look.pill is not None:
            return ""
        room = self._inner(self._design(self._view.visualRect(index)), index.column()).width()
        room -= _ICON_ROOM if look.icon else 0
        strong = STRONG if look.strong or (self._selected(index) and index.column() == 0) else NORMAL
        width = text_width(text, "body", strong, figures=column.align == "right")
        if max(width, text_width(look.below, "caption")) <= room + 0.5:
            return ""
        return "\n".join(words for words in (text, look.below) if words)


def _look(column: Column[Any], entry: object) -> Look:
    return Look(strong=True) if isinstance(entry, Total) else column.style(entry)
