"""Several choices that may each be on, as one field of a form."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from klyngedesk.ui.widgets.flow_layout import FlowLayout


class Checks(QWidget):
    """The value is the tuple of the keys that are on, in the order they were given."""

    edited = Signal()
    left = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        """Each choice is a key and its words."""
        super().__init__()
        self._boxes = {key: QCheckBox(words.replace("&", "&&")) for key, words in choices}
        for (_, words), box in zip(choices, self._boxes.values(), strict=True):
            box.setAccessibleName(words)
            box.clicked.connect(lambda _: self.edited.emit())
        self.setLayout(FlowLayout(*self._boxes.values(), spacing=16))
        for box in self._boxes.values():
            self.setFocusProxy(box)
            break

    def widget(self) -> QWidget:
        """What gets the label and the focus."""
        return self

    def value(self) -> tuple[str, ...]:
        """The keys that are on."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: object) -> None:
        """Turn exactly these keys on; nothing is told as the user's."""
        on: Collection[object] = value if isinstance(value, tuple) else ()
        for key, box in self._boxes.items():
            box.setChecked(key in on)

    def set_invalid(self, invalid: bool) -> None:
        """Nothing to mark: what is wrong stands under the choices."""
