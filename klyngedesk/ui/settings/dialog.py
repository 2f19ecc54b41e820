"""The settings' dialog: the pages at the left, one of them at a time; everything is stored as it is changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.dialogs.undoing import DialogUndo
from klyngedesk.ui.help.keys import help_by_f1
from klyngedesk.ui.office import Office
from klyngedesk.ui.settings.catalogue import BodyKindsPage, WholePage
from klyngedesk.ui.settings.folders import FoldersPage
from klyngedesk.ui.settings.look import LookPage
from klyngedesk.ui.settings.own import OwnPage
from klyngedesk.ui.settings.page import SettingsPage
from klyngedesk.ui.settings.templates import TemplatesPage
from klyngedesk.ui.theme import dress_window, px, theme
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.grouped_list import GroupedList, ListStyle, Row
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel
from klyngedesk.ui.widgets.tab_order import tab_as_laid_out

_SIZE = (1040, 640)
_LIST, _LIST_NARROW = 216, 152
_NARROW = 760
_STYLE = ListStyle(row_height=40, lines=False)


class SettingsDialog(QDialog):
    """Esc closes it; what was being typed is stored."""

    def __init__(self, parent: QWidget | None, office: Office, appearance: Appearance) -> None:
        super().__init__(parent)
        dress_window(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._makers = self._pages_to_make(office, appearance)
        self.pages: dict[str, SettingsPage] = {}
        self.list = GroupedList(self.tr("Settings"), _STYLE)
        self._stack = QStackedWidget()
        words = self._words()
        self.list.set_rows([Row(key, words[key]) for key in self._makers])
        self.list.current_changed.connect(self._show_page)
        close = Button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        note = Label(self.tr("Everything is stored as you change it."), "caption")
        foot = Panel("foot", HBox(note, None, close, margins=(24, 12, 24, 12)))
        self._side = Panel("side", VBox((self.list, 1), margins=(0, 12, 0, 12)))
        panes = HBox(self._side, (self._stack, 1), spacing=0)
        self.setLayout(VBox((holder(panes), 1), foot, spacing=0))
        room = self.screen().availableSize()
        self.resize(min(px(_SIZE[0]), room.width() - 40), min(px(_SIZE[1]), room.height() - 60))
        DialogUndo(self, office)
        help_by_f1(self, "indstillinger")
        self.list.set_current("own")
        self.list.setFocus()

    def _pages_to_make(self, office: Office, appearance: Appearance) -> dict[str, Callable[[], SettingsPage]]:
        def folders() -> FoldersPage:
            page = FoldersPage(office)
            page.data.leaving.connect(self.accept)
            return page

        return {
            "own": lambda: OwnPage(office),
            "folders": folders,
            "templates": lambda: TemplatesPage(office),
            "kinds": lambda: BodyKindsPage(office),
            "outcomes": lambda: WholePage(
                office,
                "outcomes",
                self.tr("Outcomes"),
                self.tr(
                    "The words of a decision, chosen by 1–9 during the meeting, and the sentence each begins with."
                ),
            ),
            "closing": lambda: WholePage(
                office,
                "closing",
                self.tr("Closing days"),
                self.tr("Days that do not count as working days. Public holidays are known already."),
            ),
            "look": lambda: LookPage(appearance, office.machine),
        }

    def _words(self) -> dict[str, str]:
        return {
            "own": self.tr("Yourself"),
            "folders": self.tr("Folders"),
            "templates": self.tr("Templates"),
            "kinds": self.tr("Kinds of body"),
            "outcomes": self.tr("Outcomes"),
            "closing": self.tr("Closing days"),
            "look": self.tr("Look"),
        }

    def _show_page(self, key: Hashable) -> None:
        """Show a page; it is made when it is first shown."""
        name = str(key)
        if key not in self._makers:
            return
        self._flush()
        if name not in self.pages:
            self.pages[name] = self._makers[name]()
            self._stack.addWidget(self.pages[name])
            tab_as_laid_out(self)
        self._stack.setCurrentWidget(self.pages[name])

    def _flush(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, SettingsPage):
            page.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        self._flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() / theme().scale < _NARROW
        fix(self._side, width=_LIST_NARROW if narrow else _LIST)
