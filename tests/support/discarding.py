"""Widgets that are gone when their test is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def discard(widget: QWidget) -> None:
    """Close a widget and delete it now, if the test has not: one that only waits for it is styled with every later."""
    if isValid(widget):
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
