"""One writer at a time: a lock on a file beside the store, which says who holds it, where and since when."""

from __future__ import annotations

import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.store.files import refusing
from klyngedesk.store.work import COPENHAGEN

# The locked byte lies far behind the text, so that another process can read who holds the lock.
_LOCKED_BYTE = 1 << 20


@dataclass(frozen=True)
class Holder:
    """Who has the store open for writing."""

    person: str
    machine: str
    since: str


class WriterLock:
    """Held as long as the object lives; the system lets it go when the process dies, however it dies."""

    def __init__(self, path: Path, person: str, now: datetime) -> None:
        """Take the lock, or refuse with `store.in_use` naming its holder, or `store.read_only`."""
        self.path = path
        with refusing(path):
            try:
                self._file: BinaryIO = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o644), "r+b")
            except PermissionError as error:
                raise refuse("store.read_only") from error
        if not _try_lock(self._file):
            self._file.close()
            raise _in_use(read_holder(path))
        self._write(Holder(person, socket.gethostname(), now.isoformat(timespec="seconds")))

    def _write(self, holder: Holder) -> None:
        self._file.seek(0)
        self._file.truncate()
        self._file.write(json.dumps(asdict(holder), ensure_ascii=False).encode())
        self._file.flush()

    def release(self) -> None:
        """Let the lock go. Its file stays: removing it could take away a lock that somebody else just took."""
        self._file.close()


def _in_use(holder: Holder) -> Refused:
    return refuse(
        "store.in_use",
        person=holder.person,
        machine=holder.machine,
        since=_since(holder.since),
    )


def _since(stored: str) -> datetime | None:
    try:
        return datetime.fromisoformat(stored).astimezone(COPENHAGEN)
    except ValueError:
        return None


def read_holder(path: Path) -> Holder:
    """Who holds the lock, with empty words for what cannot be read."""
    try:
        facts = json.loads(path.read_bytes()[:_LOCKED_BYTE])
        return Holder(str(facts["person"]), str(facts["machine"]), str(facts["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder("", "", "")


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: BinaryIO) -> bool:
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
