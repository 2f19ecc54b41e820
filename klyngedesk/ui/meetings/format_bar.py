"""The actions of the text in focus, as a line of small buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.layouts import HBox
from klyngedesk.ui.widgets.rich_editor import RichEditor

_ICON = 16


class FormatBar(QWidget):
    """Buttons for an editor; the text keeps the focus, and by keyboard each action has its own keys."""

    def __init__(self, editor: RichEditor) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Formatting"))
        box = HBox(spacing=2)
        for action in editor.actions_for_toolbar():
            button = QToolButton()
            button.setDefaultAction(action)
            button.setProperty("kind", "inner")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(action.text())
            button.setIconSize(button.iconSize().scaled(px(_ICON), px(_ICON), Qt.AspectRatioMode.KeepAspectRatio))
            box.add(button)
        self.setLayout(box)
