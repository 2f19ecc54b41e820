"""Work that is too slow for the window's own thread; the user goes on meanwhile.

Work that changes the store holds the window until it is over instead: `klyngedesk.ui.slow_work`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from klyngedesk.domain.problems import Refused

T = TypeVar("T")


class _Answer(QObject):
    """Carries what a task came to back to the window's thread."""

    done = Signal(object)
    refused = Signal(object)
    failed = Signal(object)


class _Task(QRunnable, Generic[T]):
    def __init__(self, work: Callable[[], T], answer: _Answer) -> None:
        super().__init__()
        self._work, self._answer = work, answer

    def run(self) -> None:
        try:
            result = self._work()
        except Refused as refused:
            self._answer.refused.emit(refused)
        except Exception as error:
            # Raised again in the window's thread, where what nobody foresaw is shown and logged.
            self._answer.failed.emit(error)
        else:
            self._answer.done.emit(result)


def beside(
    owner: QObject, work: Callable[[], T], done: Callable[[T], object], refused: Callable[[Refused], object]
) -> None:
    """Let `work` run beside the window; it touches no widget, and changes nothing in the store.

    `done` or `refused` is then called in the window's thread; nothing is called once `owner` is gone. What nobody
    foresaw is raised in the window's thread.
    """
    # The program's, and not the owner's: the task must have somewhere to leave what it came to.
    answer = _Answer(QCoreApplication.instance())
    for signal, slot in ((answer.done, done), (answer.refused, refused), (answer.failed, _raise)):
        signal.connect(partial(_tell, owner, slot))
        signal.connect(answer.deleteLater)
    QThreadPool.globalInstance().start(_Task(work, answer))


def _tell(owner: QObject, slot: Callable[[T], object], what: T) -> None:
    if isValid(owner):
        slot(what)


def _raise(error: Exception) -> None:
    raise error
