"""Work that takes its time, done beside the window: it stays alive, and says what goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.sizes import fix

T = TypeVar("T")
_SHOWN_AFTER_MS = 300
_WIDTH = 360


class SlowWork(QObject):
    """One piece of work; `done` carries its result and `failed` its refusal, both in the window's own thread.

    While it lasts nothing else can be done in the window, so that no two write at once.
    """

    done = Signal(object)
    failed = Signal(object)
    broke = Signal(object)

    def __init__(self, parent: QWidget, words: str, work: Callable[[], object]) -> None:
        super().__init__(parent)
        self._notice = _Notice(parent, words)
        self._task = _Task(self, work)
        self.done.connect(self._end)
        self.failed.connect(self._end)
        self.broke.connect(self._break)

    def start(self) -> None:
        """Begin."""
        self._notice.open()
        QThreadPool.globalInstance().start(self._task)

    def _end(self) -> None:
        self._notice.end()
        self.deleteLater()

    def _break(self, error: object) -> None:
        self._end()
        if isinstance(error, BaseException):
            raise error


def slowly(
    parent: QWidget,
    words: str,
    work: Callable[[], T],
    done: Callable[[T], object],
    failed: Callable[[Refused], object],
) -> None:
    """Do `work` beside the window, with `words` about it ("Sikkerhedskopien tages"), and then one of the two."""
    slow = SlowWork(parent, words, work)
    # The receiver's thread decides where a slot runs: these belong to the window.
    slow.done.connect(done, Qt.ConnectionType.QueuedConnection)
    slow.failed.connect(failed, Qt.ConnectionType.QueuedConnection)
    slow.start()


class _Task(QRunnable):
    def __init__(self, slow: SlowWork, work: Callable[[], object]) -> None:
        super().__init__()
        self._slow, self._work = slow, work

    def run(self) -> None:
        try:
            result = self._work()
        except Refused as refused:
            self._slow.failed.emit(refused)
        except Exception as error:
            # It is raised again in the window's thread, where the crash guard tells of it.
            self._slow.broke.emit(error)
        else:
            self._slow.done.emit(result)


class _Notice(QDialog):
    """Holds the window while the work lasts; is seen only when it lasts a while, and cannot be closed."""

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        self.setWindowTitle(words)
        self.setModal(True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        self.setLayout(VBox(Label(words, "strong", wrap=True), bar, margins=(24, 20, 24, 24), spacing=12))
        fix(self, width=_WIDTH)
        self._ended = False
        self._pause = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._pause.timeout.connect(lambda: self.setWindowOpacity(1))

    def open(self) -> None:
        self.setWindowOpacity(0)
        self._pause.start()
        super().open()

    def end(self) -> None:
        """Let the window go."""
        self._ended = True
        self.accept()
        self.deleteLater()

    def reject(self) -> None:
        """Esc means nothing here."""

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._ended:
            super().closeEvent(event)
        else:
            event.ignore()
