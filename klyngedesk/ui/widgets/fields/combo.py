"""A choice from a list that opens."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QStyledItemDelegate

from klyngedesk.ui.theme import icon, px
from klyngedesk.ui.widgets.fields.box import Box


@dataclass(frozen=True)
class Choice:
    """What can be chosen: a key, its words, and an icon (empty: none)."""

    key: Hashable
    words: str
    icon_name: str = ""


class Combo(Box):
    """Tells the key that the user chose."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[Choice] = (), current: Hashable = None, *, name: str = "") -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
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
