"""Work that changes the store and takes its time: the window is held until it is over, and says what goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.background import beside
from klyngedesk.ui.theme import dress_window
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.sizes import fix

T = TypeVar("T")
_SHOWN_AFTER_MS = 300
_WIDTH = 360


class Progress(QObject):
    """Carries how far a work is from its own thread to the window's."""

    percent = Signal(int)

    def report(self, done: int, total: int) -> None:
        """So much is done of so much."""
        self.percent.emit(100 * done // total if total else 100)


def slowly(
    parent: QWidget,
    words: str,
    work: Callable[[], T],
    done: Callable[[T], object],
    failed: Callable[[Refused], object],
    *,
    progress: Progress | None = None,
) -> None:
    """Do `work` beside the window, with `words` about it ("Sikkerhedskopien tages"), and then one of the two.

    Nothing else can be done in the window meanwhile, so that no two write at once. With `progress`, which the work
    reports to, the notice shows how far it is.
    """
    notice = _Notice(parent, words)
    if progress is not None:
        progress.percent.connect(notice.show_percent)

    def caught() -> T | Exception:
        try:
            return work()
        except Refused:
            raise
        except Exception as error:
            # Raised again below, when the notice no longer holds the window.
            return error

    def after(result: T | Exception) -> None:
        notice.end()
        if isinstance(result, Exception):
            raise result
        done(result)

    def refused(why: Refused) -> None:
        notice.end()
        failed(why)

    notice.open()
    beside(parent, caught, after, refused)


class _Notice(QDialog):
    """Holds the window while the work lasts; is seen only when it lasts a while, and cannot be closed."""

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        dress_window(self)
        self.setWindowTitle(words)
        self.setModal(True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words)
        self.setLayout(VBox(Label(words, "strong", wrap=True), self._bar, margins=(24, 20, 24, 24), spacing=12))
        fix(self, width=_WIDTH)
        self._over = False
        self._pause = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._pause.timeout.connect(lambda: self.setWindowOpacity(1))

    def open(self) -> None:
        """Hold the window at once; be seen a little later."""
        self.setWindowOpacity(0)
        self._pause.start()
        super().open()

    def show_percent(self, percent: int) -> None:
        """Show how far the work is."""
        self._bar.setRange(0, 100)
        self._bar.setValue(percent)

    def end(self) -> None:
        """Let the window go."""
        self._over = True
        self._pause.stop()
        self.accept()
        self.deleteLater()

    def reject(self) -> None:
        """Esc means nothing here."""

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._over:
            super().closeEvent(event)
        else:
            event.ignore()
