"""The help's window: pages at the left, with a search over them, and the page at the right."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from klyngedesk.ui.help.browser import HelpBrowser
from klyngedesk.ui.help.pages import OF_TAB, ORDER, found, pages
from klyngedesk.ui.theme import dress_window, px
from klyngedesk.ui.widgets.grouped_list import GroupedList, ListStyle, Row
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.panes import Panes
from klyngedesk.ui.widgets.search_field import SearchField
from klyngedesk.ui.widgets.surfaces import Panel

_SIZE = QSize(960, 640)
_LIST = 264
_STYLE = ListStyle(row_height=44, lines=False, inset=8, left=20)


class HelpWindow(QDialog):
    """Stands beside the program's window; Esc closes it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        dress_window(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Help"))
        self.search = SearchField(self.tr("Search in the help"))
        self.list = GroupedList(self.tr("Pages of the help"), _STYLE)
        self.text = HelpBrowser()
        self._nothing = Label(self.tr("No page says that. Try another word."), "sub", wrap=True)
        side = VBox(
            holder(HBox(self.search, margins=(12, 12, 12, 8))),
            holder(HBox(self._nothing, margins=(16, 8, 16, 8))),
            (self.list, 1),
            spacing=0,
        )
        panes = (Panel("side", side), Panel("pane", VBox(self.text)))
        self._panes = Panes(*panes, widths=(_LIST, _SIZE.width() - _LIST), shares=(0, 1))
        self.setLayout(VBox(self._panes, spacing=0))
        self._connect()
        self._resize()
        self._show_found("")

    def _connect(self) -> None:
        self.search.typed.connect(self._show_found)
        self.search.entered.connect(self.list.setFocus)
        self.search.submitted.connect(self.text.setFocus)
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(lambda _: self.text.setFocus())
        self.text.page_wanted.connect(self.show_page)

    def _resize(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(px(_SIZE.width()), room.width() - 40), min(px(_SIZE.height()), room.height() - 60))

    def show_page(self, key: str) -> None:
        """Show a page by the name of its file, or of the tab it is about; the first one for anything else."""
        wanted = OF_TAB.get(key, key)
        if self.search.text():
            self.search.clear()
        self.list.set_current(wanted if wanted in ORDER else ORDER[0])

    def _show_found(self, words: str) -> None:
        rows = [Row(page.key, page.title, piece) for page, piece in found(words)]
        self.list.set_rows(rows)
        self._nothing.setVisible(not rows)
        if rows:
            if self.list.current_key() is None or words:
                self.list.set_current(rows[0].key)
            self._show_current(self.list.current_key())

    def _show_current(self, key: Hashable) -> None:
        page = next((page for page in pages() if page.key == key), None)
        if page is not None:
            self.text.show_page(page, self.search.text())


def show_help(parent: QWidget, page: str) -> HelpWindow:
    """Open the help at a page; one that is open already comes to the front."""
    window = parent.findChild(HelpWindow) or HelpWindow(parent)
    window.show_page(page)
    window.show()
    window.raise_()
    window.activateWindow()
    window.list.setFocus()
    return window
