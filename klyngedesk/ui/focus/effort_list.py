"""The efforts with their milestones, one line each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter

from klyngedesk.services.focus_efforts import EffortRow, EffortView, MilestoneRow, Progress
from klyngedesk.ui.focus.words import PROGRESS_LOOKS, effort_progress, effort_when, progress_words
from klyngedesk.ui.theme import NORMAL, STRONG, Token, theme
from klyngedesk.ui.widgets.grouped_list import GroupedList, ListStyle, Row, RowDelegate
from klyngedesk.ui.widgets.grouped_list.layout import Places
from klyngedesk.ui.widgets.painting import RIGHT, draw_icon, draw_text, text_width

_STYLE = ListStyle(row_height=32, lines=False, left=16, inset=8)
_INDENT, _WORDS = 26, 26


class EffortList(GroupedList):
    """`toggle_wanted` carries the key of what is to be marked as done, or not: by Space or a click on its mark."""

    toggle_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("", _STYLE, delegate=_Delegate, letters=" ", grow=True)
        self.setAccessibleName(self.tr("Efforts and milestones"))
        self.key_pressed.connect(lambda key, _: self.toggle_wanted.emit(key))

    def show_efforts(self, efforts: Sequence[EffortView], today: date) -> None:
        """Show each effort followed by its milestones."""
        rows = []
        for view in efforts:
            rows.append(_row(view.effort, today))
            rows += [_row(each, today) for each in view.milestones]
        self.set_rows(rows)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        key = self.key_at(event.position().toPoint())
        row = None if key is None else self.row(key)
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            across = event.position().x() / theme().scale - _STYLE.left - row.indent * _INDENT
            if -4 <= across <= 20:
                self.toggle_wanted.emit(key)


class _Delegate(RowDelegate):
    """How it stands, its title, and when."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, where: Places, *, selected: bool) -> None:
        left, middle = where.left + row.indent * _INDENT, rect.center().y()
        draw_icon(painter, QPointF(left + 8, middle), row.icon, row.icon_token, 14 if row.indent else 16)
        right = rect.right() - self.look.inset - 8
        when = text_width(row.right, "caption", figures=True) + 12 if row.right else 0
        token: Token = "err" if row.icon_token == "err" else "text2"
        at = QRectF(right - when, rect.top(), when, rect.height())
        draw_text(painter, at, row.right, token, "caption", align=RIGHT, figures=True)
        words = QRectF(left + _WORDS, rect.top(), right - when - left - _WORDS, rect.height())
        weight = STRONG if selected else NORMAL
        draw_text(painter, words, row.title, "text2" if row.quiet else "text", "body", weight)


def _row(each: EffortRow | MilestoneRow, today: date) -> Row:
    stands = effort_progress(each, today)
    icon, token = PROGRESS_LOOKS[stands]
    within = isinstance(each, MilestoneRow)
    when = effort_when(each)
    said = progress_words(stands) if stands is not Progress.DONE or not when else ""
    spoken = ", ".join(part for part in (each.title, said, when) if part)
    return Row(
        each.id,
        each.title,
        icon=icon,
        icon_token=token,
        right=when,
        indent=int(within),
        quiet=within,
        spoken=spoken,
        data=each,
    )
