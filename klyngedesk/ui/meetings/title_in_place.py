"""A title written where it stands in the list."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from klyngedesk.ui.widgets.editing import has_left

_LONGEST = 500


class TitleInPlace(QLineEdit):
    """Enter or leaving the field takes the text, Esc gives it up; `done` carries key, text and which it was."""

    done = Signal(object, str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = parent
        self._key: Hashable = None
        self._open = False
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(self.tr("Title"))
        self.hide()

    def open(self, key: Hashable, text: str, where: QRect) -> None:
        """Show the field over a title, with all of it marked."""
        self._key, self._open = key, True
        self.setText(text)
        self.setGeometry(where)
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, taken: bool = True) -> None:
        """Take or give up the text, if one is being written."""
        # Leaving the field takes the focus from it, which would finish a second time.
        if self._open:
            self._open = False
            if self.hasFocus():
                # Hiding it would send the focus on in the tab order, away from the list.
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hide()
            self.done.emit(self._key, self.text().strip(), taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.finish(taken=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if has_left(event):
            self.finish()
