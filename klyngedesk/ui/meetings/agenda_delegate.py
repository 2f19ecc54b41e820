"""Paints the agenda: items as every list, with a handle to drag by, and headings across."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from klyngedesk.services.agenda import AgendaRow
from klyngedesk.ui.theme import STRONG, color, theme
from klyngedesk.ui.widgets.grouped_list import Row, RowDelegate
from klyngedesk.ui.widgets.grouped_list.delegate import AnyIndex
from klyngedesk.ui.widgets.grouped_list.layout import Places
from klyngedesk.ui.widgets.grouped_list.model import ENTRY
from klyngedesk.ui.widgets.painting import draw_text

_HANDLE_LEFT, _DOT, _DOTS_APART = 17, 2.4, 4.5


def is_heading(row: Row) -> bool:
    """Whether a line of the agenda is a heading."""
    return isinstance(row.data, AgendaRow) and row.data.heading


class AgendaDelegate(RowDelegate):
    """The handle shows on the current and the hovered row, where a drag may begin; `movable` says if one may."""

    movable = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        state = option.state  # type: ignore[attr-defined]
        shown = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        row = index.data(ENTRY)
        if self.movable and state & shown and isinstance(row, Row):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(theme().scale, theme().scale)
            self._paint_handle(painter, self.row_rect(option), row)
            painter.restore()

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, where: Places, *, selected: bool) -> None:
        if not is_heading(row):
            super().paint_row(painter, rect, row, where, selected=selected)
            return
        left = where.left + 14
        line = QRectF(left, rect.top(), where.title_right - left, rect.height())
        draw_text(painter, line, row.title, "accent" if selected else "text2", "body", STRONG)

    def _paint_handle(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("text3"))
        left = rect.left() + _HANDLE_LEFT + row.indent * 20
        for across in (0, 1):
            for down in (-1, 0, 1):
                centre = QPointF(left + across * _DOTS_APART, rect.center().y() + down * _DOTS_APART)
                painter.drawEllipse(centre, _DOT / 2, _DOT / 2)
