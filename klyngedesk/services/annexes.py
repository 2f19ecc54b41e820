"""Annexes as files: taking them in, and handing out a copy to look at."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath

from klyngedesk.domain.danish import count_text, file_size
from klyngedesk.domain.disk_reasons import reason_of
from klyngedesk.domain.file_names import safe_file_name
from klyngedesk.domain.problems import refuse
from klyngedesk.services import inputs
from klyngedesk.services.desk import Desk
from klyngedesk.services.item_annexes import AnnexRow, KeptFile, add_annex
from klyngedesk.store.files import refusing, write_whole
from klyngedesk.store.work import Work

LARGEST = 500_000_000
"""The largest file taken in as an annex, in bytes: far beyond what a mail carries, and what is read at once."""
_COPIES = "klyngedesk-bilag"


def attach(desk: Desk, item_id: str, paths: Sequence[Path]) -> list[str]:
    """Add files to an item, all of them or none; the ids of the annexes.

    The contents are on the disk before any row names them. Refused when one cannot be read (`annex.unreadable`),
    is a folder (`annex.folder`) or larger than `LARGEST` (`annex.too_large`).
    """
    return add_kept(desk, item_id, keep(desk, paths))


def keep(desk: Desk, paths: Iterable[Path]) -> list[KeptFile]:
    """Put the contents of files into the annex folder; nothing in the store changes, so any thread may do it."""
    return [_keep(desk, path) for path in paths]


def add_kept(desk: Desk, item_id: str, files: Sequence[KeptFile]) -> list[str]:
    """Add files that were kept to an item, as one step."""
    return desk.do(f"Tilføj {_named(files)}", _add_all, item_id, files) if files else []


def add_kept_to_answer(desk: Desk, request_id: str, files: Sequence[KeptFile]) -> list[str]:
    """Keep such files with an answer to the call for input, as one step."""
    return desk.do(f"Tilføj {_named(files)} til svaret", inputs.add_files, request_id, files) if files else []


def copy_out(desk: Desk, file: KeptFile) -> Path:
    """A copy of an annex under its own name, for reading only; what is changed in it is not taken in.

    Nothing in the store is read, so any thread may do it. Refused when the content is gone (`annex.missing`) or not
    what it was (`annex.damaged`).
    """
    content = desk.store.annexes.read(file.sha256, file.name)
    named = PurePath(file.name)
    path = _copies() / file.sha256[:16] / safe_file_name(named.stem, named.suffix, otherwise="bilag")
    with refusing(path):
        if not path.is_file() or path.read_bytes() != content:
            _remove(path)
            write_whole(path, content)
            path.chmod(0o444)
    return path


def missing(desk: Desk, annexes: Iterable[AnnexRow]) -> frozenset[str]:
    """The ids of those annexes whose content is not in the annex folder."""
    return frozenset(row.id for row in annexes if not desk.store.annexes.path(row.sha256).is_file())


def clear_copies() -> None:
    """Remove the copies that were handed out earlier; those a program still holds stay."""
    for path in sorted(_copies().rglob("*"), reverse=True):
        try:
            path.rmdir() if path.is_dir() else _remove(path)
        except OSError:
            continue


def _remove(path: Path) -> None:
    if path.is_file():
        # Windows removes no file that may only be read.
        path.chmod(0o600)
        path.unlink()


def _keep(desk: Desk, path: Path) -> KeptFile:
    try:
        if path.is_dir():
            raise refuse("annex.folder", name=path.name)
        size = path.stat().st_size
        if size > LARGEST:
            raise refuse("annex.too_large", name=path.name, size=file_size(size), largest=file_size(LARGEST))
        content = path.read_bytes()
    except OSError as error:
        raise refuse("annex.unreadable", name=path.name, reason=reason_of(error)) from error
    return KeptFile(path.name, desk.store.annexes.keep(content), len(content))


def _add_all(work: Work, item_id: str, files: Sequence[KeptFile]) -> list[str]:
    return [add_annex(work, item_id, file.name, file.sha256, file.size) for file in files]


def _named(files: Sequence[KeptFile]) -> str:
    return f"bilag »{files[0].name}«" if len(files) == 1 else count_text(len(files), "bilag", "bilag")


def _copies() -> Path:
    return Path(tempfile.gettempdir()) / _COPIES
