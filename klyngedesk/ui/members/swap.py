"""A place whose content is made anew."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klyngedesk.ui.widgets.layouts import VBox


class Swap(QWidget):
    """Holds one widget at a time; the former one is gone at once."""

    def __init__(self) -> None:
        super().__init__()
        self._box = VBox(spacing=0)
        self._held: QWidget | None = None
        self.setLayout(self._box)

    def put(self, widget: QWidget) -> None:
        """Show a widget in the place of the former one."""
        if self._held is not None:
            self._box.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._held = widget
        self._box.addWidget(widget)
