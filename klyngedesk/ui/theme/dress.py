"""Who wears the style sheet: every window as a whole, but the main window part by part.

A new sheet styles everything in what wears it anew, seen or not. So each page of the main window wears it by itself,
and those that are hidden put on the new one when they are shown again.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from klyngedesk.ui.theme.live import theme

_WEARS = "wears_sheet"


def dress(part: QWidget) -> None:
    """Let a widget, and all that is in it, wear the style sheet in force; nothing is done when they do."""
    sheet = theme().sheet
    if part.styleSheet() != sheet:
        part.setProperty(_WEARS, True)
        # Replacing one sheet by another styles the widgets in it twice over; from none, only once.
        part.setStyleSheet("")
        part.setStyleSheet(sheet)


class Dresser(QObject):
    """Dresses every window before it is first shown, Qt's own ones too, and again with each new sheet."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        theme().restyled.connect(self._dress_anew)
        app.installEventFilter(self)

    @classmethod
    def of(cls, app: QApplication) -> Dresser:
        """The one of the program."""
        found: Dresser | None = app.findChild(cls)
        return found or cls(app)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A window gets its handle just before it is first shown; what is under way to its place in one never does.
        window = watched if isinstance(watched, QWidget) and watched.isWindow() else None
        if window is not None and event.type() == QEvent.Type.WinIdChange and _is_to_wear(window):
            dress(window)
        return False

    def _dress_anew(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.property(_WEARS):
                dress(window)


def _is_to_wear(window: QWidget) -> bool:
    """Whether a window is another than the main one, and nothing around it wears the sheet."""
    if isinstance(window, QMainWindow):
        return False
    around = window.parentWidget()
    while around is not None and not around.property(_WEARS):
        around = around.parentWidget()
    return around is None
