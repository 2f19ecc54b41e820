"""A switch between a few views or values."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from klyngedesk.ui.widgets.labels import restyle
from klyngedesk.ui.widgets.layouts import HBox

Choice = tuple[Hashable, str]


class Segmented(QWidget):
    """Choices side by side, one of them on; one tab stop, the arrow keys move between them."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[Choice] = (), current: Hashable = None) -> None:
        """Each choice is a key and its words; `chosen` carries the key when the user changes it."""
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._box = HBox(spacing=0)
        self.setLayout(self._box)
        self._keys: list[Hashable] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._telling = False
        self.set_choices(choices, current)

    def set_choices(self, choices: Sequence[Choice], current: Hashable = None) -> None:
        """Offer other choices, with `current` on (the first one when it is not among them)."""
        self._telling = False
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._box.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._keys = [key for key, _ in choices]
        for number, (_, words) in enumerate(choices):
            self._add(number, words, len(choices))
        self.set_current(current if current in self._keys else next(iter(self._keys), None))

    def _add(self, number: int, words: str, count: int) -> None:
        button = QToolButton()
        button.setText(words.replace("&", "&&"))
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        place = "only" if count == 1 else "first" if number == 0 else "last" if number == count - 1 else "middle"
        button.setProperty("segment", place)
        self._group.addButton(button, number)
        self._box.addWidget(button)
        restyle(button)

    def current(self) -> Hashable:
        """The key of the choice that is on; None without choices."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else None

    def set_current(self, key: Hashable) -> None:
        """Turn a choice on without telling it as the user's."""
        self._telling = False
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)
        self._telling = True

    def _toggled(self, number: int, on: bool) -> None:
        if on and self._telling:
            self.chosen.emit(self._keys[number])
