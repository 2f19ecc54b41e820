"""A line edit with something beside it inside one border: search icon, calendar button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from klyngedesk.ui.widgets.editing import mark
from klyngedesk.ui.widgets.layouts import HBox, Margins
from klyngedesk.ui.widgets.sizes import fix


class FieldFrame(QFrame):
    """The border follows the focus of `edit`, which style sheets cannot do by themselves."""

    def __init__(self, *parts: QWidget, edit: QLineEdit, margins: Margins = (10, 0, 10, 0)) -> None:
        super().__init__()
        self.edit = edit
        self.setProperty("field", "true")
        self.setLayout(HBox(*((part, 1) if part is edit else part for part in parts), margins=margins))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(edit)
        edit.setFrame(False)
        edit.installEventFilter(self)
        fix(self, height=32)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.mark("within", event.type() == QEvent.Type.FocusIn)
        return False

    def mark(self, state: str, on: bool) -> None:
        """Set one of the states the style sheet knows: within, invalid."""
        mark(self, state, on)
