"""A choice from a list that opens."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from klyngedesk.ui.theme import Token, icon, pixmap, px
from klyngedesk.ui.widgets.labels import restyle


@dataclass(frozen=True)
class Choice:
    """What can be chosen: a key, its words, and an icon (empty: none)."""

    key: Hashable
    words: str
    icon_name: str = ""


class Combo(QComboBox):
    """Tells the key that the user chose; the wheel changes nothing while the page is scrolled past it."""

    chosen = Signal(object)
    edited = Signal()
    left = Signal()

    def __init__(self, choices: Sequence[Choice] = (), current: Hashable = None, *, name: str = "") -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Qt's own delegate here paints a menu and does not look at the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.activated.connect(self._activated)
        self.set_choices(choices, current)

    def widget(self) -> QWidget:
        """What gets the label and the focus."""
        return self

    def set_choices(self, choices: Sequence[Choice], current: Hashable = None) -> None:
        """Offer other choices and show `current` (none when it is not among them)."""
        self._choices = tuple(choices)
        self.clear()
        for choice in self._choices:
            if choice.icon_name:
                self.addItem(icon(choice.icon_name), choice.words)
            else:
                self.addItem(choice.words)
        self.set_value(current)

    def value(self) -> Hashable:
        """The key of the choice shown; None when none is."""
        number = self.currentIndex()
        return self._choices[number].key if number >= 0 else None

    def set_value(self, value: object) -> None:
        """Show a choice; nothing is told as the user's."""
        keys = [choice.key for choice in self._choices]
        self.setCurrentIndex(keys.index(value) if value in keys else -1)

    def set_invalid(self, invalid: bool) -> None:
        """Show the border of an error, or the usual one."""
        self.setProperty("invalid", "true" if invalid else "false")
        restyle(self)

    def _activated(self, number: int) -> None:
        self.edited.emit()
        self.chosen.emit(self._choices[number].key)
        # A choice is whole at once: nothing is waited for, as it is while one types.
        self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for part in (self, self.view()):
                part.setIconSize(QSize(px(16), px(16)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = px(16)
        token: Token = "text2" if self.isEnabled() else "disabled"
        painter = QPainter(self)
        corner = QPoint(self.width() - side - px(8), (self.height() - side) // 2)
        painter.drawPixmap(corner, pixmap("chevron-down", token, side, self.devicePixelRatioF()))
        painter.end()
