"""The menu bar: what the window itself offers, and what the current page adds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from klyngedesk.ui.page import MenuKey

KEYS: tuple[MenuKey, ...] = get_args(MenuKey)


class Menus(QObject):
    """A menu is shown when it has something; a page's actions stand first and leave with the page."""

    def __init__(self, bar: QMenuBar, titles: Mapping[MenuKey, str]) -> None:
        super().__init__(bar)
        bar.setNativeMenuBar(False)
        self._menus: dict[MenuKey, QMenu] = {key: bar.addMenu(titles[key]) for key in KEYS}
        self._from_page: list[tuple[QMenu, QAction]] = []
        self._show_filled()

    def menu(self, key: MenuKey) -> QMenu:
        """One of the menus, to add a submenu or a separator to."""
        return self._menus[key]

    def add(self, key: MenuKey, *actions: QAction) -> None:
        """Put actions that are always there at the end of a menu."""
        self._menus[key].addActions(list(actions))
        self._show_filled()

    def show_page(self, actions: Mapping[MenuKey, Sequence[QAction]]) -> None:
        """Put the current page's actions in place of the former page's."""
        for menu, action in self._from_page:
            menu.removeAction(action)
        self._from_page.clear()
        for key, wanted in actions.items():
            self._insert(self._menus[key], wanted)
        self._show_filled()

    def _insert(self, menu: QMenu, wanted: Sequence[QAction]) -> None:
        own = menu.actions()
        before = own[0] if own else None
        for action in wanted:
            if before is None:
                menu.addAction(action)
            else:
                menu.insertAction(before, action)
            self._from_page.append((menu, action))
        if before is not None and wanted:
            self._from_page.append((menu, menu.insertSeparator(before)))

    def _show_filled(self) -> None:
        for menu in self._menus.values():
            menu.menuAction().setVisible(bool(menu.actions()))
