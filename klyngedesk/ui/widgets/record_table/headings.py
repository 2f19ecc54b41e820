"""The headings of a table, painted in step with its cells."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from klyngedesk.ui.theme import STRONG, Token, color, px, theme
from klyngedesk.ui.widgets.painting import LEFT, RIGHT, draw_icon, draw_text, text_width

EDGE, PADDING = 24, 8
"""Room at the outer sides of the first and last column, and between columns, in design pixels."""
_ARROW = 12


class Headings(QHeaderView):
    """The first one stays at the left edge while `frozen_width` says so, for the eye and for the mouse."""

    def __init__(self, table: QTableView, frozen_width: Callable[[], int]) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._frozen_width = frozen_width
        self._held = False

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        width = self._frozen_width()
        if width:
            painter = QPainter(self.viewport())
            self.paintSection(painter, QRect(0, 0, width, self.height()), 0)
            painter.fillRect(width - 1, 0, 1, self.height(), color("line"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The words stand as the cells below do; an arrow beside them tells what the rows are sorted by."""
        scale = theme().scale
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(rect, color("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("line"))
        painter.scale(scale, scale)
        left, right = self.sides(section)
        at = QRectF(rect.x() / scale + left, 0, rect.width() / scale - left - right, rect.height() / scale)
        words, to_right = self._words(section), self._to_right(section)
        sorted_by = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        token: Token = "text" if sorted_by else "text2"
        draw_text(painter, at, words, token, "caption", STRONG, RIGHT if to_right else LEFT)
        if sorted_by:
            beside = min(text_width(words, "caption", STRONG), at.width()) + _ARROW / 2 + 2
            x = at.right() - beside if to_right else at.left() + beside
            descending = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            name = "arrow-down" if descending else "arrow-up"
            draw_icon(painter, QPointF(x, at.center().y()), name, "accent", _ARROW)
        painter.restore()

    def sectionSizeFromContents(self, section: int) -> QSize:
        arrow = _ARROW + 2 if self.sectionsClickable() else 0
        width = text_width(self._words(section), "caption", STRONG) + sum(self.sides(section)) + arrow
        return QSize(px(width) + 1, super().sectionSizeFromContents(section).height())

    def sides(self, section: int) -> tuple[int, int]:
        """The room left and right of what stands in a column: more at the outer sides of the table."""
        first, last = self._outermost()
        return EDGE if section == first else PADDING, EDGE if section == last else PADDING

    def _outermost(self) -> tuple[int, int]:
        shown = [section for section in range(self.count()) if not self.isSectionHidden(section)]
        return (shown[0], shown[-1]) if shown else (-1, -1)

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _to_right(self, section: int) -> bool:
        role = Qt.ItemDataRole.TextAlignmentRole
        alignment = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        return bool(alignment & Qt.AlignmentFlag.AlignRight)

    # -- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._over_frozen(event)
        super().mousePressEvent(self._meant(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._meant(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(self._meant(event))
        self._held = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._held = self._over_frozen(event)
        super().mouseDoubleClickEvent(self._meant(event))

    def _over_frozen(self, event: QMouseEvent) -> bool:
        return event.position().x() < self._frozen_width()

    def _meant(self, event: QMouseEvent) -> QMouseEvent:
        """The event as if the first section stood where Qt believes it to be; a drag goes on as it began."""
        pressed = event.buttons() != Qt.MouseButton.NoButton
        if not (self._held if pressed else self._held or self._over_frozen(event)):
            return event
        return QMouseEvent(
            event.type(),
            event.position() - QPointF(self.offset(), 0),
            event.scenePosition(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )
