"""The row under the menus: which cluster, which tab, and the search."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from klyngedesk.ui.frame_tabs import MoreTabs, Tabs
from klyngedesk.ui.theme import icon, px, theme
from klyngedesk.ui.theme.tokens import HEADER_HEIGHT
from klyngedesk.ui.widgets.buttons import IconButton
from klyngedesk.ui.widgets.layouts import HBox
from klyngedesk.ui.widgets.search_field import SearchField
from klyngedesk.ui.widgets.sizes import fix

_SEARCH_WIDTH = 248
_SWITCHER_WIDTH = 216
_AROUND = 24 + 16 + 3 * 16


@dataclass(frozen=True)
class ClusterName:
    """A cluster as the switcher shows it; the short name is for narrow windows."""

    key: Hashable
    name: str
    short: str


class Switcher(QToolButton):
    """The name of the cluster that is shown; opens the others."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._clusters: tuple[ClusterName, ...] = ()
        self._current: ClusterName | None = None
        self._short = False
        self.setObjectName("switcher")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The chevron belongs at the right of the name.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIcon(icon("chevron-down"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMenu(self._menu)
        fix(self, height=40)

    def show_clusters(self, clusters: Sequence[ClusterName], current: Hashable) -> None:
        """Offer clusters and show the one with the key `current`."""
        self._clusters = tuple(clusters)
        self._current = next((cluster for cluster in clusters if cluster.key == current), None)
        self._menu.clear()
        for cluster in clusters:
            action = self._menu.addAction(cluster.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(cluster.key == current)
            action.triggered.connect(lambda _, key=cluster.key: self.chosen.emit(key))
        self._name()

    def set_short(self, short: bool) -> None:
        """Show the short name, or the whole."""
        self._short = short
        self._name()

    def _name(self) -> None:
        if self._current is None:
            self.setText(self.tr("No cluster"))
            self.setAccessibleName(self.tr("No cluster"))
        else:
            shown = self._current.short if self._short else self._current.name
            self.setText(shown.replace("&", "&&"))
            self.setAccessibleName(self.tr("Cluster: {name}. Choose another").format(name=self._current.name))
            self.setToolTip(self._current.name if self._short else "")
        self._take_width()

    def _take_width(self) -> None:
        whole = px(_SWITCHER_WIDTH)
        self.setFixedWidth(min(self.sizeHint().width(), whole) if self._short else whole)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setIconSize(QSize(px(16), px(16)))


class FrameHeader(QWidget):
    """When room runs out the search becomes an icon, then the cluster's name short; then tabs go into a menu."""

    tab_chosen = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.switcher, self.tabs = Switcher(), Tabs(titles)
        self.tabs.setAccessibleName(self.tr("Tabs"))
        self.more = MoreTabs(self.tabs)
        self.search = SearchField(self.tr("Search everything"), hint="Ctrl+F")
        fix(self.search, width=_SEARCH_WIDTH)
        self._opener = IconButton("search", self.tr("Search everything (Ctrl+F)"))
        self._opener.clicked.connect(self.open_search)
        self._compact = False
        row = HBox(self.tabs, self.more, None, spacing=4)
        layout = HBox(self.switcher, (row, 1), self._opener, self.search, margins=(16, 0, 24, 0), spacing=16)
        self.setLayout(layout)
        fix(self, height=HEADER_HEIGHT)
        self.tabs.currentChanged.connect(self._fit)
        self.tabs.currentChanged.connect(self.tab_chosen)
        self.search.escaped.connect(self._fold_search)
        theme().changed.connect(self._fit)
        self._fit()

    def open_search(self) -> None:
        """Put the focus in the search field; in a narrow window it opens in the place of the tabs."""
        if self._compact:
            self.tabs.hide()
            self.more.hide()
            self._opener.hide()
            self.search.show()
        self.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.edit.selectAll()

    def _fold_search(self) -> None:
        if self._compact:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - px(_AROUND)
        whole = self.tabs.whole_width()
        self._compact = room - whole < px(_SWITCHER_WIDTH + _SEARCH_WIDTH)
        self.search.setVisible(not self._compact)
        self._opener.setVisible(self._compact)
        self.tabs.show()
        self.switcher.set_short(room - whole < px(_SWITCHER_WIDTH) + self._opener.sizeHint().width())
        beside = self._opener.sizeHint().width() if self._compact else px(_SEARCH_WIDTH)
        self.tabs.fit(room - self.switcher.width() - beside, self.more.sizeHint().width() + px(4))
        self.more.setVisible(bool(self.tabs.left_out()))
