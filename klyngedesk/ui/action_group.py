"""What a tab's actions are made of: words, a key, an icon; once for menus, buttons and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence


class ActionGroup(QObject):
    """A group of actions that one part of a tab carries out."""

    def make(self, text: str, key: str = "", *, icon_name: str = "", tip: str = "", local: bool = False) -> QAction:
        """An action; a `local` key works only where the action was added, so that fields keep theirs."""
        made = QAction(text, self)
        if key:
            made.setShortcut(QKeySequence(key))
            if local:
                made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.setProperty("icon_name", icon_name)
        made.setStatusTip(tip)
        return made

    def line(self) -> QAction:
        """A line between groups in a menu."""
        made = QAction(self)
        made.setSeparator(True)
        return made
