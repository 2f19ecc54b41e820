"""What every editor does alike: how it shows a state it is in, and when the user has left it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.widgets.labels import restyle


def mark(widget: QWidget, state: str, on: bool) -> None:
    """Set one of the states that the style sheet knows a widget by: "invalid", "within", "over", "chosen"."""
    widget.setProperty(state, "true" if on else "false")
    restyle(widget)


def has_left(event: QFocusEvent) -> bool:
    """Whether the focus went to something else; a list or menu of the editor's own has it for a moment only."""
    return event.reason() != Qt.FocusReason.PopupFocusReason
