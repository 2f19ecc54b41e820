"""Where an item is sent on to: a body, or anything else in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.meetings.autosave import Autosave
from klyngedesk.ui.widgets.fields import FormField, SuggestField
from klyngedesk.ui.widgets.layouts import VBox


class ForwardField(QWidget):
    """`committed` carries the id of the body (None when it is none of them) and the words."""

    committed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._bodies: dict[str, str] = {}
        self._field = SuggestField(placeholder=self.tr("Choose a body, or write where"))
        self._form = FormField(
            self.tr("Sent on to"),
            self._field,
            help_text=self.tr("When a body is chosen, the item is placed in its next meeting as this one ends."),
        )
        self._saving = Autosave(self._field, self._store)
        self._field.chosen.connect(self._saving.flush)
        self.setLayout(VBox(self._form))

    def show_forward(self, bodies: Sequence[tuple[str, str]], body_id: str | None, words: str, *, other: bool) -> None:
        """Show where the item is sent on to; `bodies` are (id, name)."""
        self._bodies = dict(bodies)
        self._field.set_suggestions(list(self._bodies.values()))
        value = self._bodies.get(body_id or "", words)
        (self._saving.begin if other else self._saving.refresh)(value)

    def flush(self) -> None:
        """Store what is being typed."""
        self._saving.flush()

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes."""
        return (self._field,)

    def ask(self) -> None:
        """Go there, as sending on was just chosen."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_empty(self) -> bool:
        """Nothing is said yet."""
        return not self._field.value()

    def _store(self, value: object) -> bool:
        words = str(value)
        body_id = next((key for key, name in self._bodies.items() if name.casefold() == words.casefold()), None)
        self.committed.emit(body_id, "" if body_id else words)
        return True
