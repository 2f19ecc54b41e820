"""Where files are dropped; a button beside it always does the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from klyngedesk.ui.widgets.labels import Label, restyle
from klyngedesk.ui.widgets.layouts import VBox


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files in what is dragged; empty when there are none."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.is_file()]


class DropZone(QFrame):
    """Shows that files may be dropped, and tells which were."""

    files_dropped = Signal(list)

    def __init__(self, words: str, *parts: QWidget) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setProperty("surface", "drop")
        text = Label(words, "caption")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(VBox(text, *parts, margins=(12, 12, 12, 12)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._mark(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        event.acceptProposedAction()
        self.files_dropped.emit(dropped_files(event.mimeData()))

    def _mark(self, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        restyle(self)


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
            self._mark(False)
            return False
        if not isinstance(event, QDropEvent):
            return False
        files = dropped_files(event.mimeData())
        if not files:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(self._may())
        self._mark(event.isAccepted() and event.type() != QEvent.Type.Drop)
        if event.isAccepted() and event.type() == QEvent.Type.Drop:
            self._take(files)
        return True

    def _mark(self, over: bool) -> None:
        self._marked.setProperty("over", "true" if over else "false")
        restyle(self._marked)
