"""A choice from a list that opens."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionComboBox

from klyngedesk.ui.theme import icon, px
from klyngedesk.ui.widgets.fields.box import Box

_COMBO, _WORDS = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField


@dataclass(frozen=True)
class Choice:
    """What can be chosen: a key, its words, and an icon (empty: none)."""

    key: Hashable
    words: str
    icon_name: str = ""


class Combo(Box):
    """Tells the key that the user chose. Words that are cut are the tooltip, whole."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[Choice] = (), current: Hashable = None, *, name: str = "") -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self._cut = ""
        self.setAccessibleName(name)
        # Qt's own delegate here paints a menu and does not look at the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.activated.connect(self._activated)
        self.set_choices(choices, current)

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

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Qt's name: what is painted; words that have no room end in "…" instead of at the border."""
        super().initStyleOption(option)
        told: Any = option
        place = self.style().subControlRect(_COMBO, option, _WORDS, self)
        icon_width = 0 if told.currentIcon.isNull() else told.iconSize.width() + 4
        end, whole = Qt.TextElideMode.ElideRight, told.currentText
        told.currentText = self.fontMetrics().elidedText(whole, end, place.width() - icon_width)
        self._cut = whole if told.currentText != whole else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.toolTip() != self._cut:
            self.setToolTip(self._cut)

    def _activated(self, number: int) -> None:
        self.edited.emit()
        self.chosen.emit(self._choices[number].key)
        # A choice is whole at once: nothing is waited for, as it is while one types.
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for part in (self, self.view()):
                part.setIconSize(QSize(px(16), px(16)))
