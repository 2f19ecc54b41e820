"""One line of text, read by a parser: plain text, a time, an amount."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from klyngedesk.ui.widgets.editing import has_left, mark
from klyngedesk.ui.widgets.spent import is_for_window

Parse = Callable[[str], object]
Show = Callable[[object], str]


class LineField(QLineEdit):
    """What is typed is read by `parse`, which raises Refused or ValueError with the reason in Danish.

    `show` writes a value the way it is shown; both are given by who knows the kind of value.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, parse: Parse, show: Show) -> None:
        super().__init__()
        self._parse, self._show = parse, show
        self.textEdited.connect(lambda _: self.edited.emit())

    def widget(self) -> QWidget:
        """What gets the label and the focus."""
        return self

    def value(self) -> object:
        """What is typed, read; raises Refused or ValueError."""
        return self._parse(self.text())

    def set_value(self, value: object) -> None:
        """Show a value; nothing is told as the user's."""
        self.setText(self._show(value))
        self.setCursorPosition(0)

    def set_invalid(self, invalid: bool) -> None:
        """Show the border of an error, or the usual one."""
        mark(self, "invalid", invalid)

    def event(self, event: QEvent) -> bool:
        return not is_for_window(event, self) and super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if has_left(event):
            self.left.emit()


class TextField(LineField):
    """Plain text, without spaces around."""

    def __init__(self, placeholder: str = "", *, max_length: int = 0) -> None:
        super().__init__(str.strip, str)
        self.setPlaceholderText(placeholder)
        if max_length:
            self.setMaxLength(max_length)


class TimeField(LineField):
    """A clock time such as 13.00."""


class AmountField(LineField):
    """An amount or a count: figures to the right."""

    def __init__(self, parse: Parse, show: Show) -> None:
        super().__init__(parse, show)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
