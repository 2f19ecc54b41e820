"""Where the parts of a row lie; the same answer for painting, for clicks and for tooltips."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from klyngedesk.ui.theme import STRONG
from klyngedesk.ui.widgets.grouped_list.rows import ListStyle, Mark, Row
from klyngedesk.ui.widgets.painting import pill_width, text_width

_ROOM_FOR_WORDS = 180
_INDENT = 20
_TO_SUBTITLE = 10


@dataclass(frozen=True)
class Places:
    """Rectangles in design pixels within a row; None for parts the row has not."""

    words: QRectF
    left: float
    pill_left: float | None
    pill_middle: float
    action: QRectF | None
    right: QRectF | None
    marks: tuple[tuple[Mark, float], ...]
    title_right: float
    subtitle_right: float


def _words_left(row: Row, style: ListStyle) -> float:
    if row.badge:
        return style.left + 78
    if row.icon:
        return style.left + 36
    if row.day:
        return style.left + 48
    return style.left + 24 if row.number else style.left


def mark_width(mark: Mark) -> float:
    """Width of a mark with its text."""
    return 16 + (text_width(mark.text, "caption") + 4 if mark.text else 0)


def places(row: Row, rect: QRectF, style: ListStyle, *, with_action: bool) -> Places:
    """Lay a row out in `rect`; `with_action` on the current and the hovered row."""
    left = rect.left() + _words_left(row, style) + row.indent * _INDENT
    right = rect.right() - style.inset - 8
    middle = rect.center().y()
    action = lines = pill_left = None
    if row.action and with_action:
        width = text_width(row.action) + 32
        action = QRectF(right - width, middle - 16, width, 32)
        right -= width + 12
    if row.right or row.right_note:
        width = max(text_width(row.right, figures=True), text_width(row.right_note, "caption", figures=True), 44)
        lines = QRectF(right - width, rect.top(), width, rect.height())
        right -= width + 20
    narrow = row.pill != "" and right - pill_width(row.pill) - left < _ROOM_FOR_WORDS
    # Without a subtitle there is no second line for the pill: the title ends before it.
    low = style.low_pill or (narrow and row.subtitle != "")
    pill_middle = middle + _TO_SUBTITLE if low else middle
    subtitle_right = right
    if row.pill:
        pill_left = right - pill_width(row.pill)
        subtitle_right = pill_left - 12
        right = right if low else pill_left - 16
    marks = []
    for mark in row.marks:
        right -= mark_width(mark)
        marks.append((mark, right))
        right -= 8
    return Places(
        words=QRectF(left, rect.top(), max(0.0, right - left), rect.height()),
        left=rect.left() + style.left,
        pill_left=pill_left,
        pill_middle=pill_middle,
        action=action,
        right=lines,
        marks=tuple(marks),
        title_right=right,
        subtitle_right=min(right, subtitle_right),
    )


def title_is_cut(row: Row, where: Places, *, strong: bool) -> bool:
    """Whether the title or the subtitle has to end in …."""
    icon = 20 if row.title_icon else 0
    weight = STRONG if strong else 400
    title = text_width(row.title, "body", weight) + icon > where.title_right - where.words.left()
    note = 18 if row.subtitle_icon else 0
    return title or text_width(row.subtitle, "caption") + note > where.subtitle_right - where.words.left()
