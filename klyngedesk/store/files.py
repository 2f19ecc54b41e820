"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from klyngedesk.domain.disk_reasons import reason_of
from klyngedesk.domain.problems import Refused, refuse

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
_WINDOWS_IN_USE = {32, 33}


def write_whole(path: Path, content: bytes) -> None:
    """Write beside, then rename: the file is the old or the new one, also when the power goes.

    Refused with `file.in_use` (open in Word), `file.disk_full`, `file.denied` or `file.not_written`.
    """
    with staged(path, content) as put_in_place:
        put_in_place()


@contextmanager
def staged(path: Path, content: bytes) -> Iterator[Callable[[], None]]:
    """The content written beside a file, and what puts it in the file's place; nothing is left of what was not put.

    All that usually goes wrong has then gone wrong before the block begins. Refused as `write_whole` is.
    """
    beside = path.with_name(f".{path.name}.{uuid4().hex[:8]}")

    def put_in_place() -> None:
        with refusing(path):
            _refuse_open_in_word(path)
            beside.replace(path)

    try:
        with refusing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            _refuse_open_in_word(path)
        yield put_in_place
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn what the disk answers about `path` inside the block into a refusal."""
    try:
        yield
    except OSError as error:
        raise _as_refused(path, error) from error


def _as_refused(path: Path, error: OSError) -> Refused:
    facts = {"file": path.name, "folder": str(path.parent.absolute())}
    if error.errno in _FULL:
        return refuse("file.disk_full", **facts)
    if getattr(error, "winerror", None) in _WINDOWS_IN_USE:
        return refuse("file.in_use", **facts)
    if error.errno in _DENIED:
        # Windows answers "denied" also for a file that Word holds.
        return refuse("file.in_use" if path.is_file() and os.access(path.parent, os.W_OK) else "file.denied", **facts)
    if isinstance(error, FileNotFoundError):
        return refuse("file.missing", **facts)
    return refuse("file.not_written", reason=reason_of(error), **facts)


def _refuse_open_in_word(path: Path) -> None:
    """Word keeps an owner file beside an open document, LibreOffice a lock.

    Word's is called ~$name, with the first letter dropped in a name of seven letters and the first two in longer ones.
    """
    name = path.name
    owners = [f"~${name[dropped:]}" for dropped in range(3)]
    if any((path.parent / owner).exists() for owner in (*owners, f".~lock.{name}#")):
        raise refuse("file.in_use", file=name, folder=str(path.parent))
