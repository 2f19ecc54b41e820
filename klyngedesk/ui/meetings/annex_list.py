"""The annexes of an item as a list: numbered, with their sizes, in an order that can be changed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QListView

from klyngedesk.domain.danish import file_size
from klyngedesk.services.item_annexes import AnnexRow
from klyngedesk.ui.meetings.title_in_place import TitleInPlace
from klyngedesk.ui.theme import STRONG, color, px
from klyngedesk.ui.widgets.grouped_list import GroupedList, ListStyle, Row, RowDelegate
from klyngedesk.ui.widgets.grouped_list.layout import Places
from klyngedesk.ui.widgets.painting import RIGHT, draw_icon, draw_pill, draw_text, pill_width, text_width

_STYLE = ListStyle(row_height=40, inset=0, left=12, lines=False)
_ICON_ROOM, _NUMBER_ROOM = 28, 56


def annex_rows(annexes: Sequence[AnnexRow], missing: frozenset[str]) -> list[Row]:
    """The rows of annexes; those whose file is gone say so."""
    return [_row(number, annex, annex.id in missing) for number, annex in enumerate(annexes, start=1)]


def _row(number: int, annex: AnnexRow, gone: bool) -> Row:
    words = QCoreApplication.translate("AnnexList", "Annex {number}").format(number=number)
    missing = QCoreApplication.translate("AnnexList", "The file is missing") if gone else ""
    size = file_size(annex.size)
    spoken = ", ".join(part for part in (words, annex.title, annex.file_name, size, missing) if part)
    return Row(annex.id, annex.title, number=words, pill=missing, tone="err", right=size, spoken=spoken)


class AnnexDelegate(RowDelegate):
    """A row as a flat card: icon, number, title, size."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, where: Places, *, selected: bool) -> None:
        card = rect.adjusted(0.5, 1.5, -0.5, -2.5)
        if not selected:
            painter.setPen(QPen(color("line_soft"), 1))
            painter.setBrush(color("surface2"))
            painter.drawRoundedRect(card, 6, 6)
        middle = card.center().y()
        icon, token = ("triangle-alert", "err") if row.pill else ("file-text", "text2")
        draw_icon(painter, QPointF(card.left() + 20, middle), icon, token)  # type: ignore[arg-type]
        number = QRectF(card.left() + 12 + _ICON_ROOM, card.top(), _NUMBER_ROOM, card.height())
        draw_text(painter, number, row.number, "text2", "caption", STRONG, figures=True)
        right = card.right() - 12
        size = QRectF(right - 80, card.top(), 80, card.height())
        draw_text(painter, size, row.right, "text3", "caption", align=RIGHT, figures=True)
        right -= text_width(row.right, "caption", figures=True) + 12
        if row.pill:
            right -= pill_width(row.pill)
            draw_pill(painter, right, middle, row.pill, row.tone)
            right -= 12
        draw_text(painter, QRectF(title_left(card), card.top(), right - title_left(card), card.height()), row.title)


def title_left(card: QRectF) -> float:
    """Where the title begins."""
    return card.left() + 12 + _ICON_ROOM + _NUMBER_ROOM


class AnnexList(GroupedList):
    """As high as its rows, which can be dragged to another place.

    `renamed` carries an annex and its new title, `dropped` an annex and the place it is dragged to.
    """

    renamed = Signal(object, str)
    dropped = Signal(object, int)

    def __init__(self, name: str) -> None:
        super().__init__(name, _STYLE, delegate=_delegate, grow=True)
        self._pressed: tuple[Hashable, QPoint] | None = None
        self._gap: int | None = None
        self._writing = TitleInPlace(self.viewport())
        self._writing.done.connect(self._written)

    # -- renaming

    def write_title(self, key: Hashable) -> None:
        """Let an annex be renamed where it stands."""
        row = self.row(key)
        if row is not None:
            rect = self.row_rect(key)
            left = px(title_left(QRectF()) - 10)
            where = QRect(left, rect.top() + 2, rect.width() - left - px(4), rect.height() - 5)
            self._writing.open(key, row.title, where)

    def flush(self) -> None:
        """Take the title being written."""
        self._writing.finish()

    def _written(self, key: object, text: str, taken: bool) -> None:
        if taken:
            self.renamed.emit(key, text)

    # -- dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        key = self.key_at(point)
        self._pressed = (key, point) if key is not None and event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
        elif self._gap is not None or _far(point, self._pressed[1]):
            middles = [self.row_rect(key).center().y() for key in self.keys()]
            self._gap = sum(1 for middle in middles if middle < point.y())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, gap = self._pressed, self._gap
        self._pressed = self._gap = None
        self.viewport().update()
        if pressed is not None and gap is not None:
            place = self.keys().index(pressed[0])
            self.dropped.emit(pressed[0], gap - 1 if gap > place else gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None:
            return
        keys = self.keys()
        last = self._gap >= len(keys)
        rect = self.row_rect(keys[-1] if last else keys[self._gap])
        height = rect.bottom() - 1 if last else max(1, rect.top())
        painter = QPainter(self.viewport())
        painter.fillRect(0, height - 1, self.viewport().width(), 2, color("accent"))
        painter.end()


def _far(point: QPoint, start: QPoint) -> bool:
    return (point - start).manhattanLength() >= QApplication.startDragDistance()


def _delegate(style: ListStyle, view: QListView) -> AnnexDelegate:
    return AnnexDelegate(style, view)
