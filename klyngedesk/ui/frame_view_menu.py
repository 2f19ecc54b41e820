"""The menu Vis: tabs, scheme, text size, panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from klyngedesk.ui.appearance import PERCENTS, SCHEMES, Appearance
from klyngedesk.ui.theme import Scheme


def action(parent: QObject, text: str, slot: Callable[[], object], *keys: str) -> QAction:
    """An action with its keys ("Ctrl+F")."""
    made = QAction(text, parent)
    made.setShortcuts([QKeySequence(key) for key in keys])
    made.triggered.connect(lambda: slot())
    return made


class ViewMenu(QObject):
    """Fills the menu and keeps its marks at what is chosen."""

    def __init__(self, menu: QMenu, appearance: Appearance) -> None:
        super().__init__(menu)
        self._menu, self._appearance = menu, appearance
        self._schemes: dict[Scheme, QAction] = {}
        self._percents: dict[int, QAction] = {}

    def add_tabs(self, titles: Sequence[str], show: Callable[[int], object]) -> None:
        """One line for each tab, Ctrl+1 and on."""
        for number, title in enumerate(titles):
            key = f"Ctrl+{number + 1}"
            self._menu.addAction(action(self._menu, title, lambda n=number: show(n), key))  # type: ignore[misc]
        self._menu.addSeparator()

    def add_appearance(self) -> None:
        """Scheme and text size."""
        self._add_schemes(self._menu.addMenu(self.tr("Colours")))
        self._add_percents(self._menu.addMenu(self.tr("Text size")))
        self._appearance.changed.connect(self._mark)
        self._mark()

    def _add_schemes(self, menu: QMenu) -> None:
        words = {"system": self.tr("As in Windows"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        group = QActionGroup(menu)
        for scheme in SCHEMES:
            made = action(menu, words[scheme], lambda s=scheme: self._appearance.choose_scheme(s))  # type: ignore[misc]
            self._schemes[scheme] = _checkable(menu, group, made)

    def _add_percents(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for percent in PERCENTS:
            text = f"{percent}\u00a0%"
            made = action(menu, text, lambda p=percent: self._appearance.choose_percent(p))  # type: ignore[misc]
            self._percents[percent] = _checkable(menu, group, made)
        menu.addSeparator()
        look = self._appearance
        menu.addAction(action(menu, self.tr("Larger"), lambda: look.step_text(1), "Ctrl++", "Ctrl+="))
        menu.addAction(action(menu, self.tr("Smaller"), lambda: look.step_text(-1), "Ctrl+-"))
        menu.addAction(action(menu, self.tr("Normal size"), lambda: look.choose_percent(100), "Ctrl+0"))

    def _mark(self) -> None:
        self._schemes[self._appearance.scheme].setChecked(True)
        for percent, made in self._percents.items():
            made.setChecked(percent == self._appearance.percent)


def _checkable(menu: QMenu, group: QActionGroup, made: QAction) -> QAction:
    made.setCheckable(True)
    group.addAction(made)
    menu.addAction(made)
    return made
