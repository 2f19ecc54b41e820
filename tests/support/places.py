"""What is wrong with the places of a window's parts: cut off, over each other, or outside."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitterHandle,
    QStackedWidget,
    QWidget,
)

from klyngedesk.ui.widgets.labels import ElidedLabel

SLACK = 2
ENDLESS = 1 << 20


def wrong_places(window: QWidget) -> list[str]:
    """What is cut off, covered or outside, in words that find it again."""
    return [*_cut(window), *_covered(window), *_outside(window), *_beyond(window)]


def _cut(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if _shown(label) and label.text() and not _fits(label):
            words = _words_of(label)
            room = label.contentsRect()
            yield f"cut: »{label.text()}« in {path_of(label)}: {_size(words)} in {_size(room)}"
    for button in window.findChildren(QAbstractButton):
        if isinstance(button, QPushButton | QCheckBox | QRadioButton) and _shown(button):
            needed = _needed_width(button)
            if button.width() + SLACK < needed:
                yield f"cut: »{button.text()}« on {path_of(button)} {button.width()} of {needed}"


def _fits(label: QLabel) -> bool:
    if isinstance(label, ElidedLabel):
        # What it leaves out is in its tooltip; in height it must have all its room.
        return label.contentsRect().height() + SLACK >= label.fontMetrics().height()
    room, words = label.contentsRect(), _words_of(label)
    return words.width() <= room.width() + SLACK and words.height() <= room.height() + _blank(label)


def _blank(label: QLabel) -> int:
    """How much lower than its lines a label may be before the ink of its letters is cut, at top and bottom alike."""
    metrics = label.fontMetrics()
    ink = metrics.tightBoundingRect("Åg")
    return max(SLACK, 2 * min(metrics.ascent() + ink.top(), metrics.descent() - ink.bottom()))


def _words_of(label: QLabel) -> QRect:
    """The room the words of a label take, in lines as wide as the label when it wraps."""
    wrap = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextExpandTabs
    width = label.contentsRect().width() if label.wordWrap() else ENDLESS
    return label.fontMetrics().boundingRect(QRect(0, 0, width, ENDLESS), int(label.alignment() | wrap), label.text())


def _size(room: QRect) -> str:
    return f"{room.width()}×{room.height()}"


def _needed_width(button: QAbstractButton) -> int:
    if not isinstance(button, QPushButton):
        return button.sizeHint().width()
    icon = 0 if button.icon().isNull() else button.iconSize().width()
    return button.fontMetrics().horizontalAdvance(button.text().replace("&&", "&")) + icon


def _covered(window: QWidget) -> Iterator[str]:
    for parent in (window, *window.findChildren(QWidget)):
        if isinstance(parent, QStackedWidget | QAbstractScrollArea) or not _shown(parent) or parent.layout() is None:
            continue
        laid = [parent.layout().itemAt(i).widget() for i in range(parent.layout().count())]
        children = [
            each for each in laid if each is not None and _shown(each) and not isinstance(each, QSplitterHandle)
        ]
        for one, other in combinations(children, 2):
            shared = one.geometry() & other.geometry()
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"over each other: {path_of(one)} and {path_of(other)} by {shared.width()}×{shared.height()}"


def _outside(window: QWidget) -> Iterator[str]:
    for each in window.findChildren(QWidget):
        parent = each.parentWidget()
        if not _shown(each) or parent is None or each.isWindow() or _scrolled(each):
            continue
        here = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        if not window.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(here):
            yield f"outside: {path_of(each)} {here.getRect()}"


def _beyond(window: QWidget) -> Iterator[str]:
    """What is broader than an area that cannot be scrolled sideways."""
    for area in window.findChildren(QScrollArea):
        inner = area.widget()
        never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if _shown(area) and never and inner is not None and inner.width() > area.viewport().width() + SLACK:
            yield f"beyond the edge: {path_of(inner)} {inner.width()} in {area.viewport().width()}"


def _scrolled(widget: QWidget) -> bool:
    """Whether it lies in something that can be scrolled to show it."""
    at = widget.parentWidget()
    while at is not None:
        if isinstance(at, QAbstractScrollArea):
            return True
        at = at.parentWidget()
    return False


def _shown(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.size().isEmpty() and widget.window().isVisible()


def path_of(widget: QWidget) -> str:
    """The classes of a widget and of what it lies in, from the inside out."""
    words: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(words) < 6:
        words.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(words)
