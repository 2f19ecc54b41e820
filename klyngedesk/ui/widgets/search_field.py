"""A field to search or filter with."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from klyngedesk.ui.widgets.field_frame import FieldFrame
from klyngedesk.ui.widgets.labels import IconLabel

_PAUSE_MS = 120


class _Edit(QLineEdit):
    down = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class SearchField(FieldFrame):
    """Tells what is searched for shortly after each change, so that typing never waits for the search.

    `entered` is Down (into the results), `submitted` Enter, `escaped` Esc, which also empties the field.
    """

    typed = Signal(str)
    entered = Signal()
    submitted = Signal()
    escaped = Signal()

    def __init__(self, name: str, *, hint: str = "") -> None:
        """`name` is placeholder and accessible name; `hint` (a key) stands at the right."""
        self._edit = _Edit()
        parts = (IconLabel("search", "text3"), self._edit, *((QLabel(hint),) if hint else ()))
        super().__init__(*parts, edit=self._edit)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._edit.setPlaceholderText(name)
        self._edit.setAccessibleName(name)
        self._edit.textEdited.connect(self._pause.start)
        self._edit.down.connect(self.entered)
        self._edit.returnPressed.connect(self._submit)
        self._edit.escaped.connect(self._escape)

    def text(self) -> str:
        """What is searched for, without spaces around."""
        return self._edit.text().strip()

    def clear(self) -> None:
        """Empty the field and tell so at once."""
        self._edit.clear()
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.typed.emit(self.text())

    def _submit(self) -> None:
        if self._pause.isActive():
            self._tell()
        self.submitted.emit()

    def _escape(self) -> None:
        if self._edit.text():
            self.clear()
        self.escaped.emit()
