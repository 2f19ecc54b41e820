"""Tab goes as the eye goes: through the parts of a window in the order they are laid out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)
"""What Tab comes to as one; what is inside belongs to it."""


def tab_as_laid_out(window: QWidget) -> None:
    """Put what takes the focus in a window in the order of its layouts, whatever order it was made in.

    To be called again when parts have been added.
    """
    for one, other in pairwise(list(_stops(window))):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    proxy = widget.focusProxy()
    compound = proxy is not None and widget.isAncestorOf(proxy)
    # Qt comes to a compound where it stands itself, and moves all of it together.
    if compound or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if compound or isinstance(widget, _WHOLE):
        return
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        yield from _stops(widget.widget())
    elif isinstance(widget, QSplitter):
        for number in range(widget.count()):
            yield from _stops(widget.widget(number))
    elif layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _in_layout(inner)
