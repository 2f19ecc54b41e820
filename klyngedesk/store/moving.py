"""A data folder copied to another place: every file, and the store itself last, so that it is never met half copied."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from klyngedesk.domain.problems import refuse
from klyngedesk.store.backups import check_backup
from klyngedesk.store.errors import translated
from klyngedesk.store.files import refusing
from klyngedesk.store.opening import FILE, LOCK

Report = Callable[[int, int], object]
"""Told how many bytes are copied, and of how many."""

_NOT_COPIED = frozenset({FILE, f"{FILE}-journal", f"{FILE}.new", LOCK})
_ROOM_TO_SPARE = 20_000_000


def copy_folder(source: Path, target: Path, *, leave: frozenset[str], report: Report) -> None:
    """Copy a data folder, whose store may be open, to an empty or new folder; the source is only read.

    `leave` names what stays behind at the top. Refused with `folder.no_room`, or with what the disk answers; then
    nothing is left in the target of what this began.
    """
    store = source / FILE
    with refusing(store):
        files = list(_files(source, leave | _NOT_COPIED))
        sizes = {file: file.stat().st_size for file in files}
        total = sum(sizes.values()) + store.stat().st_size
    with _taken_back(target) as made:
        _check_room(target, total)
        done = 0
        for file in files:
            _copy(file, target / file.relative_to(source), made)
            done += sizes[file]
            report(done, total)
        _copy_store(store, target / FILE, made)
        report(total, total)


def _files(folder: Path, leave: frozenset[str]) -> Iterator[Path]:
    """All that is to be copied; raises OSError for a folder that cannot be read, which must not be passed over."""

    def stop(error: OSError) -> None:
        raise error

    for place, folders, names in os.walk(folder, onerror=stop):
        here = Path(place)
        left = leave if here == folder else frozenset[str]()
        folders[:] = sorted(name for name in folders if name not in left)
        # What is being written beside its file is no file yet.
        whole = (name for name in names if name not in left and not name.startswith(".") and not name.endswith(".tmp"))
        yield from (here / name for name in sorted(whole))


def _check_room(target: Path, needed: int) -> None:
    with refusing(target):
        free = shutil.disk_usage(target).free
    if free < needed + _ROOM_TO_SPARE:
        raise refuse("folder.no_room", folder=str(target), needed=_megabytes(needed), free=_megabytes(free))


def _megabytes(size: int) -> int:
    return -(-size // 1_000_000)


def _copy(source: Path, target: Path, made: list[Path]) -> None:
    with refusing(target):
        _make_folder(target.parent, made)
        with source.open("rb") as read, target.open("xb") as written:
            made.append(target)
            shutil.copyfileobj(read, written)
            written.flush()
            os.fsync(written.fileno())
        with contextlib.suppress(OSError):
            shutil.copystat(source, target)


def _make_folder(folder: Path, made: list[Path]) -> None:
    if not folder.is_dir():
        _make_folder(folder.parent, made)
        folder.mkdir()
        made.append(folder)


def _copy_store(store: Path, target: Path, made: list[Path]) -> None:
    beside = target.with_name(f"{target.name}.new")
    with refusing(target), translated():
        beside.touch(exist_ok=False)
        made.append(beside)
        with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True)) as source:
            source.execute("VACUUM INTO ?", (str(beside),))
        check_backup(beside)
        beside.replace(target)


@contextmanager
def _taken_back(target: Path) -> Iterator[list[Path]]:
    """What is made inside the block is taken away again when it fails, and nothing else."""
    made: list[Path] = []
    try:
        with refusing(target):
            _make_folder(target, made)
        yield made
    except BaseException:
        for path in reversed(made):
            with contextlib.suppress(OSError):
                path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
        raise
