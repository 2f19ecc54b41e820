"""Storing what is typed, by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTextEdit, QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.widgets.fields.form_field import STORE_AFTER_MS, Editor

Store = Callable[[object], bool]
_UNREADABLE = object()


class Autosave(QObject):
    """Stores an editor's value 0.8 s after typing stops, when the editor is left, and on `flush`.

    `store` tells whether the value was taken; one that was not, or cannot be read, stays in the editor and is tried
    again. What the user is in the middle of typing is never replaced by what is stored.
    """

    def __init__(self, editor: QWidget, store: Store) -> None:
        """`editor` is an Editor; the saving lives as long as it does."""
        super().__init__(editor)
        self._editor: Editor = editor  # type: ignore[assignment]
        self._store = store
        self._shown: object = None
        self._touched = False
        self._failed = False
        self._pause = QTimer(self, singleShot=True, interval=STORE_AFTER_MS)
        self._pause.timeout.connect(self.flush)
        self._editor.edited.connect(self._edited)
        self._editor.left.connect(self.flush)

    def let_go(self) -> None:
        """Store nothing more of what is written: what was not taken waits where it was handed over."""
        self._pause.stop()
        self._touched = self._failed = False

    def begin(self, value: object) -> None:
        """Show the value of another record."""
        self.let_go()
        self._shown = value
        self._editor.set_value(value)

    def refresh(self, value: object) -> None:
        """Show what is stored now, if it is not what the editor says already; the caret stays where it was."""
        if self._touched:
            return
        self._shown = value
        if self._value() != value:
            with_caret_kept(self._editor.widget(), lambda: self._editor.set_value(value))

    def flush(self) -> None:
        """Store now."""
        self._pause.stop()
        if not self._touched:
            return
        value = self._value()
        if value is _UNREADABLE:
            return
        # What was not taken may still wait to be stored: also the old value must then be stored over it.
        if (value == self._shown and not self._failed) or self._store(value):
            self._shown = value
            self._touched = self._failed = False
        else:
            self._failed = True

    def _value(self) -> object:
        try:
            return self._editor.value()
        except (Refused, ValueError):
            return _UNREADABLE

    def _edited(self) -> None:
        self._touched = True
        self._pause.start()


def with_caret_kept(widget: QWidget, change: Callable[[], None]) -> None:
    """Change a text and put its caret back to where it stood, or to the end when the text is shorter now."""
    if not isinstance(widget, QTextEdit):
        change()
        return
    position = widget.textCursor().position()
    change()
    cursor = widget.textCursor()
    cursor.setPosition(min(position, widget.document().characterCount() - 1))
    widget.setTextCursor(cursor)
