"""Files dropped on a part of the window; a button there always does the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.widgets.editing import mark


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files in what is dragged; empty when there are none."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.is_file()]


class FileDrops(QObject):
    """Takes files dropped anywhere on a part of the window, as copies; `marked` shows that they may be dropped.

    `also` are widgets within that would take what is dropped themselves.
    """

    def __init__(
        self,
        part: QWidget,
        marked: QWidget,
        take: Callable[[list[Path]], object],
        *,
        may: Callable[[], bool],
        also: tuple[QWidget, ...] = (),
    ) -> None:
        super().__init__(part)
        self._marked, self._take, self._may = marked, take, may
        for widget in (part, *also):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's name: what is dragged over the part."""
        if isinstance(event, QDragLeaveEvent):
            mark(self._marked, "over", False)
            return False
        if not isinstance(event, QDropEvent):
            return False
        files = dropped_files(event.mimeData())
        if not files:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(self._may())
        mark(self._marked, "over", event.isAccepted() and event.type() != QEvent.Type.Drop)
        if event.isAccepted() and event.type() == QEvent.Type.Drop:
            self._take(files)
        return True
