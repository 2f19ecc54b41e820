"""The title of an agenda item: large, and as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from klyngedesk.domain.typed import clean_line
from klyngedesk.ui.theme import STRONG, color, px, theme
from klyngedesk.ui.widgets.editing import has_left
from klyngedesk.ui.widgets.spent import is_for_window


class TitleField(QTextEdit):
    """One paragraph without a frame; Enter and Tab leave it. A line under it shows that it has the focus."""

    edited = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self._setting = False
        self.setProperty("role", "doc")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._changed)
        theme().changed.connect(self._rescale)
        self._rescale()

    def widget(self) -> QWidget:
        """What gets the label and the focus."""
        return self

    def value(self) -> object:
        """The title, in one line."""
        return clean_line(self.toPlainText())

    def set_value(self, value: object) -> None:
        """Show a title; nothing is told as the user's."""
        self._setting = True
        self.setPlainText(str(value))
        self._setting = False
        self._grow()

    def set_invalid(self, invalid: bool) -> None:
        """Nothing typed here is wrong: a missing title is pointed out in the agenda."""

    def _changed(self) -> None:
        self._grow()
        if not self._setting:
            self.edited.emit()

    def _rescale(self) -> None:
        self.document().setDefaultFont(theme().font("h2", STRONG))
        self._grow()

    def _grow(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        return max(px(36), round(document.size().height()) + px(6))

    def sizeHint(self) -> QSize:
        return QSize(px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._rescale()

    def event(self, event: QEvent) -> bool:
        return not is_for_window(event, self.document()) and super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(clean_line(source.text()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        if has_left(event):
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            height = self.viewport().height()
            painter.fillRect(0, height - 2, self.viewport().width(), 2, color("focus"))
            painter.end()
