"""Texts: plain, never guessed to be markup, in one of the roles of the type scale."""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from klyngedesk.ui.theme import Token, pixmap, px, theme
from klyngedesk.ui.widgets.painting import painting

TextRole = Literal["body", "h2", "h3", "strong", "sub", "caption", "label", "figure", "error", "warning"]


_ANY_HEIGHT = 1 << 20
_NARROWEST = 160
"""No single word asks for more room than this, in design pixels; a wider one is broken where its line ends."""
_BREAK_HERE = "\u200b"
_UNBROKEN = re.compile(r"[^ \t\n-]{8,}")


class Label(QLabel):
    """A text in a role. Wrapped texts keep the height their width asks for, also in nested boxes.

    A word that is wider than its label is broken; `text` is the whole text without the places it may break at.
    """

    def __init__(self, text: str = "", role: TextRole = "body", *, wrap: bool = False) -> None:
        super().__init__()
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def set_role(self, role: TextRole) -> None:
        """Show the text in another role."""
        self.setProperty("role", role)
        restyle(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._hold_height()

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(text)
        self._hold_height()

    def minimumSizeHint(self) -> QSize:
        hint, narrowest = super().minimumSizeHint(), px(_NARROWEST)
        if not self.wordWrap():
            return hint
        whole = super().text() == self._text
        return QSize(min(hint.width(), narrowest) if whole else narrowest, hint.height())

    def _hold_height(self) -> None:
        # Boxes within boxes ask a wrapped label for its height before they know its width: the last line is cut.
        if self.wordWrap() and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            shown = self._broken()
            if shown != super().text():
                super().setText(shown)
            needed = self._needed_height()
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)

    def _needed_height(self) -> int:
        # Qt's heightForWidth is never less than the height held before, so a shorter text would keep its room.
        around = self.contentsMargins()
        room = QRect(0, 0, max(1, self._room()), _ANY_HEIGHT)
        flags = int(self.alignment() | Qt.TextFlag.TextWordWrap)
        words = self.fontMetrics().boundingRect(room, flags, super().text())
        return words.height() + around.top() + around.bottom() if self.text() else 0

    def _room(self) -> int:
        around = self.contentsMargins()
        return self.width() - around.left() - around.right()

    def _broken(self) -> str:
        metrics, room = self.fontMetrics(), self._room()

        def fitted(word: re.Match[str]) -> str:
            return word[0] if metrics.horizontalAdvance(word[0]) <= room else _BREAK_HERE.join(word[0])

        return _UNBROKEN.sub(fitted, self._text)


class ElidedLabel(Label):
    """One line that ends in … when room is short, and then has the whole text as its tooltip."""

    def __init__(self, text: str = "", role: TextRole = "body") -> None:
        super().__init__(text, role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(0)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 1, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self.text() if shown != self.text() else "")
        with painting(self, scaled=False) as painter:
            self.style().drawItemText(
                painter,
                self.contentsRect(),
                int(self.alignment() | Qt.AlignmentFlag.AlignVCenter),
                self.palette(),
                self.isEnabled(),
                shown,
                self.foregroundRole(),
            )


class IconLabel(QWidget):
    """An icon beside words; it says nothing by itself unless given a name."""

    def __init__(self, name: str, token: Token = "text2", size: int = 16, *, spoken: str = "") -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_icon(self, name: str, token: Token) -> None:
        """Show another icon in the same size."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self, scaled=False) as painter:
            drawn = pixmap(self._name, self._token, px(self._size), self.devicePixelRatioF())
            painter.drawPixmap(0, 0, drawn)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
