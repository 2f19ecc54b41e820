"""Formatted text written on the page itself, without a box around it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QFocusEvent
from PySide6.QtWidgets import QFrame

from klyngedesk.ui.theme import px
from klyngedesk.ui.widgets.file_drops import dropped_files
from klyngedesk.ui.widgets.rich_editor import RichEditor
from klyngedesk.ui.widgets.spent import is_for_window


class PageText(RichEditor):
    """A rich editor that lies on a page: files dropped on it belong to the page, and so does the last undo."""

    entered = Signal()

    def __init__(self, name: str, placeholder: str = "", *, lines: int = 1) -> None:
        super().__init__(placeholder, lines=lines)
        self.setProperty("role", "doc")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setAccessibleDescription(placeholder)
        self.document().setDocumentMargin(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def sizeHint(self) -> QSize:
        # Without a frame there is no room to leave for it.
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() - px(10))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if dropped_files(event.mimeData()):
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def event(self, event: QEvent) -> bool:
        return not is_for_window(event, self.document()) and super().event(event)
