"""Who wears the style sheet: every window as a whole, but the main window part by part.

A new sheet styles everything in what wears it anew, seen or not. So each page of the main window wears it by itself,
and those that are hidden put on the new one when they are shown again.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from klyngedesk.ui.theme.live import theme

_WEARS = "wears_sheet"


def dress(part: QWidget) -> None:
    """Let a widget, and all that is in it, wear the style sheet in force; nothing is done when they do."""
    sheet = theme().sheet
    if part.styleSheet() != sheet:
        part.setProperty(_WEARS, True)
        undress(part)
        part.setStyleSheet(sheet)


def undress(part: QWidget) -> None:
    """Take the sheet off: replacing one by another styles the widgets in it twice over, from none only once."""
    part.setStyleSheet("")


def dress_window(window: QWidget) -> None:
    """Dress a window that is being made, unless it is opened from within something dressed, whose sheet it shares."""
    around = window.parentWidget()
    while around is not None and not around.property(_WEARS):
        around = around.parentWidget()
    if around is None:
        dress(window)


def dress_windows_anew() -> None:
    """Let all windows that are dressed as a whole wear a new sheet, also one that is made and not shown yet."""
    for window in QApplication.topLevelWidgets():
        if window.property(_WEARS):
            # What was not shown yet would keep what it has reckoned by the former sheet.
            window.ensurePolished()
            dress(window)
