"""Widgets that are gone when their test is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def discard(widget: QWidget) -> None:
    """Close a widget and delete it now: one that only waits for it would be styled again with every later test."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
