"""Paints the rows of a grouped list."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from klyngedesk.ui.theme import NORMAL, STRONG, Token, color, px, theme
from klyngedesk.ui.widgets.grouped_list.layout import Places, places, title_is_cut
from klyngedesk.ui.widgets.grouped_list.model import ENTRY, Entries
from klyngedesk.ui.widgets.grouped_list.rows import Heading, ListStyle, Row
from klyngedesk.ui.widgets.painting import (
    CENTRE,
    RIGHT,
    draw_badge,
    draw_icon,
    draw_pill,
    draw_text,
    text_width,
)

AnyIndex = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Subclasses paint other rows by overriding `paint_row`; the frame around a row is the same for all."""

    def __init__(self, style: ListStyle, parent: QObject) -> None:
        super().__init__(parent)
        self.look = style
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        heading = isinstance(index.data(ENTRY), Heading)
        return QSize(px(120), px(self.look.heading_height if heading else self.look.row_height))

    def row_rect(self, option: QStyleOptionViewItem) -> QRectF:
        """The row's rectangle in design pixels."""
        scale, rect = theme().scale, option.rect  # type: ignore[attr-defined]
        return QRectF(rect.x() / scale, rect.y() / scale, rect.width() / scale, rect.height() / scale)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(theme().scale, theme().scale)
        entry, rect = index.data(ENTRY), self.row_rect(option)
        if isinstance(entry, Heading):
            self._paint_heading(painter, rect, entry)
        else:
            # Reading option.state would make PySide build the whole of QStyle, a tenth of the time of a start.
            view = cast(QAbstractItemView, self.parent())
            selected = view.selectionModel().isSelected(cast(QModelIndex, index))
            hovered = index.row() == self.hovered
            where = places(entry, rect, self.look, with_action=selected or hovered)
            self._paint_frame(painter, rect, view, selected=selected, hovered=hovered)
            model = cast(Entries, index.model())
            if self.look.lines and not selected and not model.ends_group(index.row()):
                self._paint_line(painter, rect, where.words.left())
            self.paint_row(painter, rect, entry, where, selected=selected)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, heading: Heading) -> None:
        role, left = self.look.heading_role, self.look.heading_left
        line = rect.adjusted(left, 8, -self.look.inset, 0)
        draw_text(painter, line, heading.title, heading.token, role, STRONG)
        if heading.note:
            weight = NORMAL if heading.note_token == "text3" else STRONG
            note = line.adjusted(text_width(heading.title, role, STRONG) + 12, 0, 0, 0)
            draw_text(painter, note, heading.note, heading.note_token, "caption", weight)

    def _paint_frame(
        self, painter: QPainter, rect: QRectF, view: QAbstractItemView, *, selected: bool, hovered: bool
    ) -> None:
        inset = self.look.inset
        frame = rect.adjusted(inset, 1, -inset, -1)
        if selected or hovered:
            focused = view.hasFocus()
            fill: Token = ("sel" if focused else "sel_off") if selected else "hover"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(fill))
            painter.drawRoundedRect(frame, 6, 6)
        if selected and view.hasFocus() and view.property("ring"):
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_line(self, painter: QPainter, rect: QRectF, left: float) -> None:
        painter.setPen(QPen(color("line_soft"), 1))
        below = rect.bottom() - 0.5
        painter.drawLine(QPointF(left, below), QPointF(rect.right() - self.look.inset - 8, below))

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, where: Places, *, selected: bool) -> None:
        """Paint what a row says, in design pixels; its fill, ring and line are there already."""
        self._paint_lead(painter, rect, row, where, selected=selected)
        self._paint_right(painter, rect, row, where, selected=selected)
        self._paint_words(painter, rect, row, where, selected=selected)

    def _paint_lead(self, painter: QPainter, rect: QRectF, row: Row, where: Places, *, selected: bool) -> None:
        left, middle = where.left + row.indent * 20, rect.center().y()
        strong, token = (STRONG, "accent") if selected else (NORMAL, "text2")
        if row.icon:
            draw_icon(painter, QPointF(left + 11, middle), row.icon, row.icon_token, 18)
        elif row.day:
            top = rect.top() + (rect.height() - 40) / 2
            day_token: Token = "accent" if selected else "text"
            draw_text(painter, QRectF(left, top, 40, 22), row.day, day_token, "h3", STRONG, figures=True)
            draw_text(painter, QRectF(left, top + 21, 44, 18), row.month, "text2", "caption")
        if row.number:
            offset = 14 if row.badge else 0
            number = QRectF(left + offset, rect.top(), 30, rect.height())
            draw_text(painter, number, row.number, cast(Token, token), "body", strong, figures=True)
        if row.badge:
            draw_badge(painter, left + 44, middle, row.badge)

    def _paint_right(self, painter: QPainter, rect: QRectF, row: Row, where: Places, *, selected: bool) -> None:
        if where.action is not None:
            painter.setPen(QPen(color("line_strong"), 1))
            painter.setBrush(color("surface"))
            painter.drawRoundedRect(where.action.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            draw_text(painter, where.action, row.action, "text", align=CENTRE)
        if where.right is not None:
            self._paint_two_lines_right(painter, row, where.right)
        if where.pill_left is not None:
            fill: Token | None = "surface" if selected and row.tone == "info" else None
            draw_pill(painter, where.pill_left, where.pill_middle, row.pill, row.tone, fill)
        for mark, left in where.marks:
            draw_icon(painter, QPointF(left + 8, rect.center().y()), mark.icon, mark.token, 14)
            if mark.text:
                words = QRectF(left + 20, rect.top(), 60, rect.height())
                draw_text(painter, words, mark.text, "text2", "caption", figures=True)

    def _paint_two_lines_right(self, painter: QPainter, row: Row, rect: QRectF) -> None:
        top = rect.top() + (rect.height() - 38) / 2
        upper = QRectF(rect.left(), top, rect.width(), 20)
        draw_text(painter, upper, row.right, "text", align=RIGHT, figures=True)
        lower = QRectF(rect.left(), top + 20, rect.width(), 18)
        draw_text(painter, lower, row.right_note, "text3", "caption", align=RIGHT, figures=True)

    def _paint_words(self, painter: QPainter, rect: QRectF, row: Row, where: Places, *, selected: bool) -> None:
        left = where.words.left()
        height = 38 if row.subtitle else 20
        top = rect.top() + (rect.height() - height) / 2 - (1 if self.look.low_pill else 0)
        shift = 0
        if row.title_icon:
            draw_icon(painter, QPointF(left + 7, top + 10), row.title_icon, "text2", 14)
            shift = 20
        title = QRectF(left + shift, top, where.title_right - left - shift, 20)
        token: Token = "text2" if row.quiet and not selected else "text"
        weight = STRONG if selected or self.look.strong_titles else NORMAL
        draw_text(painter, title, row.title, token, self.look.title_role, weight)
        if row.subtitle:
            self._paint_subtitle(painter, QRectF(left, top + 20, where.subtitle_right - left, 18), row)

    def _paint_subtitle(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        if row.subtitle_icon:
            centre = QPointF(rect.left() + 6, rect.center().y())
            draw_icon(painter, centre, row.subtitle_icon, row.subtitle_icon_token, 12)
            rect = rect.adjusted(18, 0, 0, 0)
        draw_text(painter, rect, row.subtitle, row.subtitle_token, "caption")

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        row = index.data(ENTRY)
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, Row):
            return False
        where = places(row, self.row_rect(option), self.look, with_action=True)
        cut = title_is_cut(row, where, strong=True)
        words = "\n".join(part for part in (row.title, row.subtitle) if part)
        QToolTip.showText(event.globalPos(), words if cut else "", view)
        return True
