"""The actions of the text in focus, as a line of small buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.layouts import HBox
from klyngedesk.ui.widgets.rich_editor import RichEditor

_ICON = 16


class FormatBar(QWidget):
    """Buttons for an editor, shown while it is written in, or `always`; the text keeps the focus.

    By keyboard each action has its own keys. The room of the bar stays when it is hidden.
    """

    def __init__(self, editor: RichEditor, *, always: bool = False) -> None:
        super().__init__()
        self._editor = editor
        self.setAccessibleName(self.tr("Formatting"))
        box = HBox(spacing=2)
        for action in editor.tools.for_toolbar():
            button = QToolButton()
            button.setDefaultAction(action)
            button.setProperty("kind", "inner")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(action.text())
            button.setIconSize(button.iconSize().scaled(px(_ICON), px(_ICON), Qt.AspectRatioMode.KeepAspectRatio))
            box.add(button)
        self.setLayout(box)
        if not always:
            self._follow_focus()

    def _follow_focus(self) -> None:
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        # It is not shown here: until it is laid out it would come up as a window of its own.
        if not self._editor.hasFocus():
            self.hide()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A menu or a dialog of the text takes the focus for a moment; the bar stays until another field has it.
        if new is self._editor:
            self.setVisible(not self._editor.isReadOnly())
        elif new is not None and new.window() is self.window():
            self.hide()
