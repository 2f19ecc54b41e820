"""The main window: menus, header, one page a tab, status line."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenuBar, QStackedWidget, QWidget

from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.frame_header import FrameHeader
from klyngedesk.ui.frame_menus import Menus
from klyngedesk.ui.frame_search import SearchPopup
from klyngedesk.ui.frame_status import FrameStatus
from klyngedesk.ui.frame_view_menu import ViewMenu, action
from klyngedesk.ui.page import Breadth, MenuKey, Page, PageEntry, breadth_of
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.theme import dress, theme, undress
from klyngedesk.ui.widgets.layouts import VBox, holder

_FIRST_SIZE = (1280, 768)
_SMALLEST = (640, 400)


class Frame(QMainWindow):
    """Pages are made when first shown. The frame knows nothing of what they show; it hands on what changed.

    `undo_wanted` and `redo_wanted` come from menu, key and status line; `page_shown` carries the page's key.
    `may_close` is asked, when all is flushed, whether the window may close.
    """

    undo_wanted = Signal()
    redo_wanted = Signal()
    page_shown = Signal(str)
    breadth_changed = Signal(str)
    closing = Signal()

    def __init__(self, entries: Sequence[PageEntry], appearance: Appearance, remembered: Remembered) -> None:
        super().__init__()
        self.entries = tuple(entries)
        self.appearance = appearance
        self._remembered = remembered
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._breadth: Breadth = "wide"
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle("Klyngedesk")
        self.setMinimumSize(*_SMALLEST)
        titles = [entry.title for entry in entries]
        self.header, self.status, self._stack = FrameHeader(titles), FrameStatus(), QStackedWidget()
        self.setMenuBar(QMenuBar())
        self.menus = Menus(self.menuBar(), self._menu_titles())
        self.setCentralWidget(holder(VBox(self.header, (self._stack, 1), spacing=0)))
        self.setStatusBar(self.status)
        self.search = SearchPopup(self, self.header.search)
        self._fill_menus(titles, appearance)
        self.header.tab_chosen.connect(self._show_number)
        self.status.undo_pressed.connect(self.undo_wanted)
        self._dress()
        theme().restyled.connect(self._dress)
        theme().changed.connect(self._measure)
        if not remembered.restore_window("window/geometry", self):
            self.resize(*_FIRST_SIZE)

    def _dress(self) -> None:
        """Put the style sheet on what is seen; the other pages wear it when they are shown."""
        for part in (self.menuBar(), self.header, self.status):
            dress(part)
        page = self.current_page()
        if page is not None:
            # The page takes as long as all else: it gets a round of events of its own, and is not painted till then.
            page.setUpdatesEnabled(False)
            undress(page)
            QTimer.singleShot(0, page, lambda: _dress_page(page))

    # -- menus

    def _menu_titles(self) -> dict[MenuKey, str]:
        return {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "meeting": self.tr("&Meeting"),
            "item": self.tr("&Item"),
            "documents": self.tr("&Documents"),
            "help": self.tr("&Help"),
        }

    def _fill_menus(self, titles: Sequence[str], appearance: Appearance) -> None:
        self._undo = action(self, "", self.undo_wanted.emit, "Ctrl+Z")
        self._redo = action(self, "", self.redo_wanted.emit, "Ctrl+Y", "Ctrl+Shift+Z")
        self.show_undo("", "")
        self.menus.add("edit", self._undo, self._redo)
        self.menus.menu("edit").addSeparator()
        self.menus.add("edit", action(self, self.tr("Search everything"), self.go_to_search, "Ctrl+F"))
        view = ViewMenu(self.menus.menu("view"), appearance)
        view.add_tabs(titles, self.header.tabs.setCurrentIndex)
        view.add_appearance()
        self.menus.menu("view").addSeparator()
        self.menus.add("view", action(self, self.tr("Next pane"), lambda: self.next_pane(1), "F6"))
        self.menus.add("view", action(self, self.tr("Previous pane"), lambda: self.next_pane(-1), "Shift+F6"))

    def add_quit(self) -> None:
        """Put the last line into the first menu, when all else there is in place."""
        self.menus.add("file", action(self, self.tr("Quit"), self.close, "Ctrl+Q"))

    def show_undo(self, undo: str, redo: str) -> None:
        """Name what undo and redo would do ("Flyt punkt 3"); empty when there is nothing."""
        for made, word, label in ((self._undo, self.tr("Undo"), undo), (self._redo, self.tr("Redo"), redo)):
            made.setText(f"{word}: {label}" if label else word)
            made.setEnabled(bool(label))
        self.status.show_undo(f"{self.tr('Undo')}: {undo}" if undo else "")

    # -- pages

    def show_page(self, key: str) -> Page:
        """Show a tab and give its page, which is made if it was never shown."""
        number = [entry.key for entry in self.entries].index(key)
        if self.header.tabs.currentIndex() == number:
            self._show_number(number)
        else:
            self.header.tabs.setCurrentIndex(number)
        return self._pages[key]

    def start(self) -> None:
        """Show the tab the user was at last."""
        keys = [entry.key for entry in self.entries]
        last = self._remembered.text("window/tab")
        self.show_page(last if last in keys else keys[0])

    def current_page(self) -> Page | None:
        """The page that is shown; None before `start`."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def current_key(self) -> str:
        """The key of the tab that is shown."""
        return self.entries[self.header.tabs.currentIndex()].key

    def changed(self, kinds: Collection[str]) -> None:
        """Let the pages that show these kinds of rows ask again: the current one now, others when shown."""
        for key, page in self._pages.items():
            if page.kinds.isdisjoint(kinds):
                continue
            if page is self.current_page():
                page.refresh()
            else:
                self._stale.add(key)

    def changed_everywhere(self) -> None:
        """Let all pages ask again, as when another cluster is chosen: the current one now, others when shown."""
        current = self.current_page()
        self._stale.update(key for key, page in self._pages.items() if page is not current)
        if current is not None:
            current.refresh()

    def _show_number(self, number: int) -> None:
        entry, former = self.entries[number], self.current_page()
        page = self._pages.get(entry.key)
        if former is not None and former is not page:
            former.flush()
        if page is None:
            page = self._pages[entry.key] = entry.make()
            page.narrow(self._breadth)
            self._stack.addWidget(page)
            page.refresh()
        elif entry.key in self._stale:
            page.refresh()
        self._stale.discard(entry.key)
        dress(page)
        self._stack.setCurrentWidget(page)
        self.menus.show_page(page.menus())
        self._remembered.put("window/tab", entry.key)
        self.page_shown.emit(entry.key)
        # The tab bar keeps the focus that a click or the arrow keys gave it until this round of events is over.
        if not self.header.tabs.hasFocus():
            QTimer.singleShot(0, page, page.focus_main)

    def go_to_search(self) -> None:
        """Go to the search field."""
        self.search.remember_focus(QApplication.focusWidget())
        self.header.open_search()

    # -- panes

    def next_pane(self, step: int) -> None:
        """Put the focus in the next (1) or previous (-1) pane: header, the page's panes, status line."""
        page = self.current_page()
        shown = [pane for pane in (page.panes() if page else ()) if pane.isVisible()]
        panes: list[QWidget] = [self.header.tabs, *shown, self.status]
        focused = QApplication.focusWidget()
        here = next((i for i, pane in enumerate(panes) if focused and _within(pane, focused)), 0)
        for distance in range(1, len(panes) + 1):
            target = _first_focusable(panes[(here + step * distance) % len(panes)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self.search.hide()

    def _measure(self) -> None:
        breadth = breadth_of(self.width() / theme().scale)
        if breadth != self._breadth:
            self._breadth = breadth
            for page in self._pages.values():
                page.narrow(breadth)
            self.breadth_changed.emit(breadth)

    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.current_page()
        if page is not None:
            page.flush()
        if not self.may_close():
            event.ignore()
            return
        self._remembered.keep_window("window/geometry", self)
        self._remembered.write()
        self.closing.emit()
        super().closeEvent(event)


def _dress_page(page: Page) -> None:
    dress(page)
    page.setUpdatesEnabled(True)


def _within(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _first_focusable(pane: QWidget) -> QWidget | None:
    """Where the pane's work starts (its focus proxy), else the pane itself, or the first in it that Tab goes to."""
    start = pane
    while (proxy := start.focusProxy()) is not None:
        start = proxy
    candidates = [start, pane, *pane.findChildren(QWidget)]
    by_tab = Qt.FocusPolicy.TabFocus
    takes = (w for w in candidates if w.focusPolicy() & by_tab and w.isVisible() and w.isEnabled())
    return next(takes, None)
