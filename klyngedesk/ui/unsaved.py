"""What was typed and could not be stored: kept, tried again, and offered to the user until it is stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.plain import to_plain
from klyngedesk.domain.problems import Refused

_AGAIN_MS, _AGAIN_WHEN_BUSY_MS = 10_000, 60_000
"""Until it is tried again; SQLite waits five seconds for a file that is held by another, and the window with it."""
_TROUBLE = frozenset(
    {
        "store.disk_full",
        "store.read_only",
        "store.cannot_open",
        "store.busy",
        "store.disk_error",
        "store.damaged",
    }
)


@dataclass(frozen=True)
class Waiting:
    """One typing that waits: its step's label, what was typed, and how to store it, which raises Refused."""

    label: str
    values: tuple[object, ...]
    store: Callable[[], object]

    @property
    def text(self) -> str:
        """What was typed, as plain text: the last value, or all words when that is no text (a follow-up's deadline)."""
        last = self.values[-1]
        if isinstance(last, FormattedText):
            return to_plain(last)
        if last is None or isinstance(last, date):
            return ", ".join(value for value in self.values[1:] if isinstance(value, str) and value)
        return str(last)


class Unsaved(QObject):
    """One entry for each field, the latest. `changed` tells that something came to wait, or was stored."""

    changed = Signal()

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self._waiting: dict[str, Waiting] = {}
        self._trying = False
        self.since: datetime | None = None
        self.why: Refused | None = None
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self.try_again)

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def waiting(self) -> list[Waiting]:
        """All that waits, in the order it was typed."""
        return list(self._waiting.values())

    def values(self, field: str) -> tuple[object, ...] | None:
        """What was typed in a field and waits; None when nothing does."""
        found = self._waiting.get(field)
        return None if found is None else found.values

    def latest(self, field: str, stored: object) -> object:
        """The last value typed in a field when it waits, else the stored one."""
        values = self.values(field)
        return stored if values is None else values[-1]

    def fields(self, beginning: str) -> list[str]:
        """The fields that wait whose keys begin so."""
        return [field for field in self._waiting if field.startswith(beginning)]

    def store(self, field: str, waiting: Waiting) -> bool:
        """Store what was typed, or keep it for later when the store cannot take it now; tells whether it is stored.

        Refused when the store is well and what was typed is wrong.
        """
        try:
            waiting.store()
        except Refused as refused:
            if not is_trouble(refused):
                raise
            self._keep(field, waiting, refused)
            return False
        self.forget(field)
        return True

    def try_again(self) -> bool:
        """Store all that waits, in order; tells whether nothing waits any more."""
        if self._trying:
            return not self._waiting
        self._trying = True
        try:
            for field, waiting in list(self._waiting.items()):
                if not self._stored_now(field, waiting):
                    break
        finally:
            self._trying = False
        return not self._waiting

    def _stored_now(self, field: str, waiting: Waiting) -> bool:
        try:
            return self.store(field, waiting)
        except Refused as refused:
            # The store is well again but will not have it, as when the record is gone: the text is still the user's.
            self._keep(field, waiting, refused)
            return True

    def drop(self) -> None:
        """Let go of all that waits, as the user has said."""
        self._waiting.clear()
        self._settle()

    def _keep(self, field: str, waiting: Waiting, why: Refused) -> None:
        self._waiting[field] = waiting
        self.since, self.why = self.since or self._clock(), why
        busy = any(problem.code == "store.busy" for problem in why.problems)
        self._again.start(_AGAIN_WHEN_BUSY_MS if busy else _AGAIN_MS)
        self.changed.emit()

    def forget(self, field: str) -> None:
        """What was typed in a field is stored, or the user has taken it away."""
        if self._waiting.pop(field, None) is not None:
            self._settle()

    def _settle(self) -> None:
        if not self._waiting:
            self.since = self.why = None
            self._again.stop()
        self.changed.emit()


def is_trouble(refused: Refused) -> bool:
    """The store could not take it, whatever it was: the disk is full, the folder gone, the file held by another."""
    return any(problem.code in _TROUBLE for problem in refused.problems)
