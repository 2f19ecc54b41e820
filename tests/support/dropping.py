"""Files that are dragged to the window from another program."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(
    widget: QWidget, dragged: Iterable[Path | QUrl], keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> Qt.DropAction:
    """Drop things at the middle of a widget that lets them be; what the other program is told was done with them."""
    data = QMimeData()
    data.setUrls([each if isinstance(each, QUrl) else QUrl.fromLocalFile(str(each)) for each in dragged])
    actions, button = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    middle = widget.rect().center()
    entering = QDragEnterEvent(QPoint(middle), actions, data, button, keys)
    QApplication.sendEvent(widget, entering)
    if not entering.isAccepted():
        return Qt.DropAction.IgnoreAction
    dropped = QDropEvent(QPointF(middle), actions, data, button, keys)
    QApplication.sendEvent(widget, dropped)
    return dropped.dropAction()
