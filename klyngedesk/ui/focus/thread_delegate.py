"""Paints the thread: what each line is in a circle on a chain, its kind and date above it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from klyngedesk.services.focus_thread import ThreadKind
from klyngedesk.ui.focus.thread_words import Said
from klyngedesk.ui.theme import NORMAL, STRONG, TONES, Tone, color, px, theme
from klyngedesk.ui.widgets.grouped_list import ListStyle, Row, RowDelegate
from klyngedesk.ui.widgets.grouped_list.delegate import AnyIndex
from klyngedesk.ui.widgets.grouped_list.layout import Places
from klyngedesk.ui.widgets.grouped_list.model import ENTRY, Entries
from klyngedesk.ui.widgets.painting import RIGHT, draw_icon, draw_text, text_width

THREAD_LIST = ListStyle(row_height=66, lines=False, left=22, inset=8)

_LOOKS: dict[ThreadKind, tuple[str, Tone]] = {
    ThreadKind.ITEM: ("file-text", "info"),
    ThreadKind.DECISION: ("gavel", "ok"),
    ThreadKind.ACTION: ("list-checks", "neutral"),
    ThreadKind.MONEY: ("coins", "warn"),
    ThreadKind.HOME: ("landmark", "info"),
}
_RADIUS, _CENTRE = 14, 20
_WORDS, _LINE = 40, 20


def title_lines(title: str, room: float) -> list[str]:
    """A title in one or two lines, the second of them as long as it takes; as wide as the current row shows it."""
    if text_width(title, "body", STRONG) <= room:
        return [title]
    words = title.split(" ")
    fitting = 1
    while fitting < len(words) and text_width(" ".join(words[: fitting + 1]), "body", STRONG) <= room:
        fitting += 1
    return [" ".join(part) for part in (words[:fitting], words[fitting:]) if part]


class ThreadDelegate(RowDelegate):
    """Each row's data is a line as it is Said."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        size = super().sizeHint(option, index)
        row = index.data(ENTRY)
        two = isinstance(row, Row) and len(title_lines(row.title, self._room())) > 1
        return QSize(size.width(), size.height() + px(_LINE)) if two else size

    def _room(self) -> float:
        """How wide a title may be, in design pixels."""
        width = cast(QAbstractItemView, self.parent()).viewport().width() / theme().scale
        return width - self.look.left - _WORDS - self.look.inset - 8

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme().scale, theme().scale)
        rect = self.row_rect(option)
        across, middle = rect.left() + self.look.left + _RADIUS, rect.top() + _CENTRE
        painter.setPen(QPen(color("line"), 1.5))
        if index.row() > 0:
            painter.drawLine(QPointF(across, rect.top()), QPointF(across, middle - _RADIUS - 4))
        if not cast(Entries, index.model()).ends_group(index.row()):
            painter.drawLine(QPointF(across, middle + _RADIUS + 4), QPointF(across, rect.bottom()))
        painter.restore()

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, where: Places, *, selected: bool) -> None:
        said = row.data
        assert isinstance(said, Said)
        icon, tone = _LOOKS[said.line.kind]
        soft, strong = TONES[tone]
        centre = QPointF(where.left + _RADIUS, rect.top() + _CENTRE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("surface" if selected else soft))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        draw_icon(painter, centre, icon, strong)
        left, right = where.left + _WORDS, where.title_right
        day = text_width(said.day, "caption", figures=True)
        top = QRectF(left, rect.top() + 5, right - left, 18)
        draw_text(painter, top, said.day, "text2", "caption", align=RIGHT, figures=True)
        draw_text(painter, top.adjusted(0, 0, -day - 8, 0), said.kind, strong, "caption", STRONG)
        below, weight = rect.top() + 23, STRONG if selected else NORMAL
        for words in title_lines(said.title, self._room()):
            line_rect = QRectF(left, below, right - left, 20)
            draw_text(painter, line_rect, words, "text", "body", weight)
            below += _LINE
        draw_text(painter, QRectF(left, below, right - left, 18), said.about, "text2", "caption")

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        row = index.data(ENTRY)
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, Row):
            return False
        room = self._room()
        cut = any(text_width(words, "body", STRONG) > room for words in title_lines(row.title, room))
        cut = cut or text_width(row.subtitle, "caption") > room
        QToolTip.showText(event.globalPos(), f"{row.title}\n{row.subtitle}" if cut else "", view)
        return True
