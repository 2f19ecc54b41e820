"""Boxes whose margins and spacing are design lengths and follow the user's text size."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QLayout, QScrollArea, QSizePolicy, QSpacerItem, QWidget

from klyngedesk.ui.theme import px, theme

Margins = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)
_AROUND = 16

# What may be put into a box: a widget or layout, one with its stretch, a gap in design px, None to stretch.
Part = QWidget | QLayout | tuple[QWidget | QLayout, int] | int | None


class _Box(QBoxLayout):
    """Parts along one direction; margins (left, top, right, bottom) and spacing in design pixels."""

    def __init__(self, direction: QBoxLayout.Direction, parts: tuple[Part, ...], margins: Margins, spacing: int):
        super().__init__(direction)
        self._margins, self._spacing = margins, spacing
        self._gaps: list[tuple[QSpacerItem, int]] = []
        theme().changed.connect(self._rescale)
        self._rescale()
        self.add(*parts)

    def _rescale(self) -> None:
        self.setContentsMargins(*(px(side) for side in self._margins))
        self.setSpacing(px(self._spacing))
        for spacer, length in self._gaps:
            self._size(spacer, length)
        self.invalidate()

    def _size(self, spacer: QSpacerItem, length: int) -> None:
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        if self.direction() == QBoxLayout.Direction.LeftToRight:
            spacer.changeSize(px(length), 0, fixed, free)
        else:
            spacer.changeSize(0, px(length), free, fixed)

    def add(self, *parts: Part) -> Self:
        """Append the parts in order; returns the box."""
        for part in parts:
            self._add_one(part)
        return self

    def _add_one(self, part: Part) -> None:
        if part is None:
            self.addStretch(1)
        elif isinstance(part, int):
            spacer = QSpacerItem(0, 0)
            self._size(spacer, part)
            self._gaps.append((spacer, part))
            self.addItem(spacer)
        else:
            what, stretch = part if isinstance(part, tuple) else (part, 0)
            if isinstance(what, QWidget):
                self.addWidget(what, stretch)
            else:
                self.addLayout(what, stretch)


class VBox(_Box):
    """Parts from top to bottom."""

    def __init__(self, *parts: Part, margins: Margins = NO_MARGINS, spacing: int = 8) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom, parts, margins, spacing)


class HBox(_Box):
    """Parts from left to right."""

    def __init__(self, *parts: Part, margins: Margins = NO_MARGINS, spacing: int = 8) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parts, margins, spacing)


def holder(layout: QLayout) -> QWidget:
    """A bare widget around a layout."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def scroller(content: QWidget, *, follows: bool = False) -> QScrollArea:
    """The content with a vertical scroll bar when it needs one; takes no focus of its own.

    When it `follows`, whatever gets the focus is brought into view, also when another key than Tab gave it.
    """
    area = _Following() if follows else QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(content)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


class _Following(QScrollArea):
    def __init__(self) -> None:
        super().__init__()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _former: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            return
        # Qt brings only the current row of a list into view, and the row moves on within it.
        top = now.mapTo(self.widget(), QPoint(0, 0)).y()
        for edge in (top + now.height(), top):
            self.ensureVisible(0, edge, 0, px(_AROUND))
