"""Buttons: primary (filled, at most one a screen), normal (outline), flat (accent text), and icon alone."""

from __future__ import annotations

from math import ceil
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QSizePolicy, QToolButton

from klyngedesk.ui.theme import Token, icon, px

Kind = Literal["primary", "normal", "flat"]

_ICON_TOKEN: dict[Kind, Token] = {"primary": "on_accent", "normal": "text2", "flat": "accent"}
# Qt puts 4 px between icon and text; the en space makes it the 12 px of the design.
_GAP = "\u2002"
_LEAST_LINE = 120


class Button(QPushButton):
    """A verb with its object: "Lav dagsorden i Word". `clicked` as in Qt."""

    def __init__(self, text: str, kind: Kind = "normal", icon_name: str = "", *, tooltip: str = "") -> None:
        super().__init__()
        self._kind: Kind = kind
        self._icon_name = ""
        self._words = ""
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(tooltip)
        self.setAutoDefault(False)
        self.show_as(text, icon_name)

    def words(self) -> str:
        """The text on the button, without the gap after its icon."""
        return self._words

    def show_as(self, text: str, icon_name: str = "") -> None:
        """Another text and icon; the button stays the same action for who listens."""
        self._words, self._icon_name = text, icon_name
        self.setText(self._label())
        self.setAccessibleName(text)
        self._put_icon()

    def _label(self) -> str:
        """The words as Qt is to write them, beside the icon."""
        plain = self._words.replace("&", "&&")
        return _GAP + plain if self._icon_name else plain

    def _put_icon(self) -> None:
        self.setIcon(icon(self._icon_name, _ICON_TOKEN[self._kind]) if self._icon_name else QIcon())
        _size_icon(self, 16)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            _size_icon(self, 16)


class LineButton(Button):
    """A button among others below each other; its words are cut, with a mark, where the room ends."""

    def __init__(self, text: str, kind: Kind = "flat", icon_name: str = "", *, tooltip: str = "") -> None:
        super().__init__(text, kind, icon_name, tooltip=tooltip)
        self.setProperty("line", "true")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() - self._width_of(self.text()) + self._width_of(self._label()), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEAST_LINE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._cut()

    def _cut(self) -> None:
        room = self.width() - self.sizeHint().width() + self._width_of(self._label())
        self.setText(self.fontMetrics().elidedText(self._label(), Qt.TextElideMode.ElideRight, room))

    def _width_of(self, text: str) -> int:
        # Rounded down, as Qt does, a text would be cut in the very room it asked for.
        return ceil(QFontMetricsF(self.font()).horizontalAdvance(text))


class IconButton(QToolButton):
    """An icon alone, for ⋯, +, ‹ and ›; its name is tooltip and accessible name."""

    def __init__(self, icon_name: str, name: str, *, token: Token = "text2", size: int = 18) -> None:
        super().__init__()
        self._size = size
        self.setProperty("kind", "icon")
        self.setIcon(icon(icon_name, token))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)
        _size_icon(self, size)

    def set_name(self, name: str) -> None:
        """What the button does, shown as its tooltip."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_menu(self, menu: QMenu) -> None:
        """Open a menu when pressed."""
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            _size_icon(self, self._size)


def _size_icon(button: QAbstractButton, size: int) -> None:
    button.setIconSize(QSize(px(size), px(size)))
