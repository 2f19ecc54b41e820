"""Fixed lengths that follow the user's text size."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.theme import px, theme


class _Fixed(QObject):
    """Holds a widget's lengths in design pixels; lives as a child of the widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.lengths: dict[str, int] = {}
        theme().changed.connect(self.put)

    def put(self) -> None:
        for setter, length in self.lengths.items():
            getattr(self._widget, setter)(px(length))


def fix(
    widget: QWidget,
    *,
    width: int | None = None,
    height: int | None = None,
    min_width: int | None = None,
    max_width: int | None = None,
    min_height: int | None = None,
    max_height: int | None = None,
) -> None:
    """Give a widget sizes in design pixels that follow the text size from now on."""
    wanted = {
        "setFixedWidth": width,
        "setFixedHeight": height,
        "setMinimumWidth": min_width,
        "setMaximumWidth": max_width,
        "setMinimumHeight": min_height,
        "setMaximumHeight": max_height,
    }
    fixed: _Fixed = widget.findChild(_Fixed, options=Qt.FindChildOption.FindDirectChildrenOnly) or _Fixed(widget)
    fixed.lengths.update({setter: length for setter, length in wanted.items() if length is not None})
    fixed.put()
