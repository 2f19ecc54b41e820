"""The tabs of the window, and a menu of those that room is too short for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QMenu, QTabBar, QToolButton

from klyngedesk.ui.theme import STRONG, icon, px, theme


class Tabs(QTabBar):
    """The tabs; the font is that of the active tab in all, so that none moves when another is chosen."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("tabs")
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(False)
        for title in titles:
            self.addTab(title.replace("&", "&&"))
        theme().changed.connect(self._use_font)
        self._use_font()

    def whole_width(self) -> int:
        """What all tabs would take, in pixels."""
        return sum(self._widths())

    def fit(self, room: int, more: int) -> None:
        """Show the first tabs that have their place in `room` pixels, and always the current one.

        When not all have, `more` pixels of the room are for the menu of the others.
        """
        widths = self._widths()
        shown = set(range(self.count())) if sum(widths) <= room else self._first(widths, room - more)
        for number in range(self.count()):
            self.setTabVisible(number, number in shown)

    def left_out(self) -> list[int]:
        """The numbers of the tabs that are in the menu."""
        return [number for number in range(self.count()) if not self.isTabVisible(number)]

    def minimumSizeHint(self) -> QSize:
        # The tabs follow the window's width; they must not hold it.
        return QSize(0, super().minimumSizeHint().height())

    def _widths(self) -> list[int]:
        return [self.tabSizeHint(number).width() for number in range(self.count())]

    def _first(self, widths: Sequence[int], room: int) -> set[int]:
        current = self.currentIndex()
        others = [number for number in range(len(widths)) if number != current]
        needed = accumulate((widths[number] for number in others), initial=widths[current])
        return {current, *(number for number, used in zip(others, list(needed)[1:], strict=True) if used <= room)}

    def _use_font(self) -> None:
        self.setFont(theme().font("body", STRONG))


class MoreTabs(QToolButton):
    """Opens the tabs that have no place in the row."""

    def __init__(self, tabs: Tabs) -> None:
        super().__init__()
        self._tabs = tabs
        self.setObjectName("more-tabs")
        self.setText(self.tr("More"))
        self.setAccessibleName(self.tr("More tabs"))
        self.setToolTip(self.tr("More tabs"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The chevron belongs at the right of the word.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIcon(icon("chevron-down"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        self.menu().clear()
        for number in self._tabs.left_out():
            offered = self.menu().addAction(self._tabs.tabText(number))
            offered.triggered.connect(lambda _, n=number: self._tabs.setCurrentIndex(n))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setIconSize(QSize(px(16), px(16)))
