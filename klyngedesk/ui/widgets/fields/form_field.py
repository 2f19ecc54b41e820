"""A field of a form: label above, what is wrong below, and storing by itself."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.refusals import reason
from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix

STORE_AFTER_MS = 800
_NARROW = 160


class _Signal(Protocol):
    def connect(self, slot: object, /) -> object: ...


class Editor(Protocol):
    """What a form field can hold: it tells every change by the user and that the user has left it."""

    edited: _Signal
    left: _Signal

    def widget(self) -> QWidget: ...
    def value(self) -> object: ...
    def set_value(self, value: object) -> None: ...
    def set_invalid(self, invalid: bool) -> None: ...


class FormField(QWidget):
    """Emits `committed` with a valid, changed value 0.8 s after typing stops, when left, and on `flush`.

    An invalid value stays in the field; why it is wrong is told when the field is left, never while typing.
    """

    committed = Signal(object)
    edited = Signal()

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        width: int | None = None,
        help_text: str = "",
        beside: int | None = None,
        tools: QWidget | None = None,
    ) -> None:
        """`editor` is an Editor; `width` in design pixels fixes it, else it takes the room it gets.

        With `beside` the label stands at the left of the editor, in a column of that width. `tools` stand at the
        right above the editor.
        """
        super().__init__()
        self.editor: Editor = editor  # type: ignore[assignment]
        self._label = Label(label, "label" if beside is None else "caption")
        self._label.setBuddy(self.editor.widget())
        self.editor.widget().setAccessibleName(label)
        self._above_error = Label(help_text, "caption", wrap=True) if help_text else editor
        lines = (editor, self._above_error) if help_text else (editor,)
        if beside is None:
            head = HBox(self._label, None, tools) if tools else self._label
            self._lines = VBox(head, *lines, None, spacing=4)
            self.setLayout(self._lines)
        else:
            fix(self._label, width=beside)
            self._lines = VBox(*lines, spacing=4)
            self.setLayout(HBox(self._label, (self._lines, 1), spacing=0))
        self.narrow = width is not None and width <= _NARROW
        """Whether a sentence about what is wrong has better room elsewhere."""
        if width is not None:
            fix(self, width=width)
        self._error: _ErrorLine | None = None
        self._stored: object = None
        self._touched = False
        self._kept = False
        self._pause = QTimer(self, singleShot=True, interval=STORE_AFTER_MS)
        self._pause.timeout.connect(self._store_quietly)
        self.editor.edited.connect(self._edited)
        self.editor.left.connect(self.flush)

    def value(self) -> object:
        """The value typed; raises Refused or ValueError."""
        return self.editor.value()

    def set_value(self, value: object) -> None:
        """Show a stored value; what the user is in the middle of typing stays."""
        if not self._touched:
            self._stored = value
            self.editor.set_value(value)
            self.clear_error()

    def begin(self, value: object) -> None:
        """Show the value of another record; what was typed for the former one and could not be stored is dropped."""
        self._pause.stop()
        self._touched = self._kept = False
        self.set_value(value)

    def error_line(self) -> _ErrorLine:
        """What tells the error, to be put elsewhere when the field itself is too narrow for a sentence."""
        if self._error is None:
            # Most fields never have one, and a page has many fields.
            self._error = _ErrorLine()
            self._lines.insertWidget(self._lines.indexOf(self._above_error) + 1, self._error)
        return self._error

    def error(self) -> str:
        """What is shown as wrong; empty when nothing is."""
        return self._error.words.text() if self._error else ""

    def show_error(self, text: str) -> None:
        """Say under the field what is wrong with it; a screen reader reads it with the field."""
        self.error_line().say(text)
        self.editor.set_invalid(True)
        self.editor.widget().setAccessibleDescription(text)

    def clear_error(self) -> None:
        """Take the error away."""
        if self.error():
            self.error_line().say("")
            self.editor.set_invalid(False)
            self.editor.widget().setAccessibleDescription("")

    def check(self) -> bool:
        """Show what is wrong with the value now, if anything is; tells whether it is fine."""
        try:
            self.value()
        except (Refused, ValueError) as error:
            self.show_error(reason(error))
            return False
        return True

    def flush(self) -> None:
        """Store now what is typed, or say what is wrong with it."""
        self._pause.stop()
        if self.check():
            self._commit()
            if self._touched and not self._kept:
                self.editor.set_value(self.editor.value())
                self._touched = False

    def keep(self) -> None:
        """The value that was committed could not be stored: it stays in the field, and is committed again."""
        self._kept = True

    def _edited(self) -> None:
        self.clear_error()
        self._touched = True
        self._pause.start()
        self.edited.emit()

    def _store_quietly(self) -> None:
        try:
            self._commit()
        except (Refused, ValueError):
            # Half typed: it stays unstored in its field until it is left or becomes right.
            return

    def _commit(self) -> None:
        value = self.value()
        if value != self._stored or self._kept:
            self._stored, self._kept = value, False
            self.committed.emit(value)


class _ErrorLine(QWidget):
    """What is wrong with a field, in a sentence; not there when nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "error", wrap=True)
        self.setLayout(HBox(VBox(1, IconLabel("circle-alert", "err"), None), (self.words, 1)))
        self.hide()

    def say(self, text: str) -> None:
        """Tell what is wrong; empty for nothing."""
        self.words.setText(text)
        self.setVisible(bool(text))
