"""Copies of the store: once a day, before an upgrade and before a restore; 10 days and 12 months are kept."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from klyngedesk.domain.problems import refuse
from klyngedesk.store import schema
from klyngedesk.store.errors import translated
from klyngedesk.store.files import refusing, write_whole

KEEP_DAYS = 10
KEEP_MONTHS = 12
KEEP_OTHERS = 20
"""Copies taken for a reason: by hand, before an upgrade, before a restore."""
_NAME = re.compile(r"klyngedesk-(\d{4}-\d\d-\d\d)-(\d{6})(-[a-zæøå-]+)?\.db")


@dataclass(frozen=True)
class Backup:
    """One copy. `reason` is empty for the daily one."""

    path: Path
    day: date
    clock: str
    reason: str


def backups(folder: Path) -> list[Backup]:
    """The copies in a backup folder, newest first."""
    found = [backup for path in folder.glob("klyngedesk-*.db") if (backup := _read_name(path))]
    return sorted(found, key=lambda backup: (backup.day, backup.clock), reverse=True)


def _read_name(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        taken = datetime.strptime(match[1] + match[2], "%Y-%m-%d%H%M%S")
    except ValueError:
        return None
    return Backup(path, taken.date(), match[2], (match[3] or "").lstrip("-"))


def back_up(file: Path, folder: Path, now: datetime, reason: str = "") -> Path:
    """Copy a store as it stands, also while it is open; returns the copy. It appears whole or not at all."""
    target = folder / f"klyngedesk-{now:%Y-%m-%d-%H%M%S}{'-' + reason if reason else ''}.db"
    beside = target.with_suffix(".tmp")
    with refusing(target), translated():
        folder.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        try:
            with closing(_reading(file)) as source:
                source.execute("VACUUM INTO ?", (str(beside),))
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    return target


def back_up_daily(file: Path, folder: Path, now: datetime) -> Path | None:
    """The day's copy when there is none yet, with older ones tidied away; None when it was there already."""
    if any(backup.day == now.date() and not backup.reason for backup in backups(folder)):
        return None
    made = back_up(file, folder, now)
    tidy(folder)
    return made


def tidy(folder: Path) -> None:
    """Keep the newest daily copy of each of the last 10 days and 12 months that have one, and 20 taken for a reason.

    A copy that was set aside before a restore must not go because the day's copy is taken after it.
    """
    found = [backup for backup in backups(folder) if not backup.reason]
    others = [backup for backup in backups(folder) if backup.reason]
    kept: set[Path] = {backup.path for backup in others[:KEEP_OTHERS]}
    for period, number in (("%Y-%m-%d", KEEP_DAYS), ("%Y-%m", KEEP_MONTHS)):
        newest: dict[str, Path] = {}
        for backup in found:
            newest.setdefault(backup.day.strftime(period), backup.path)
        kept.update(list(newest.values())[:number])
    for backup in (*found, *others):
        if backup.path not in kept:
            # One that a scanner or OneDrive holds goes another day.
            with suppress(OSError):
                backup.path.unlink(missing_ok=True)


def check_backup(path: Path) -> None:
    """Refuse a copy that is not there, is no whole store of this program, or is of a newer version of it."""
    if not path.is_file():
        raise refuse("file.missing", file=path.name, folder=str(path.parent))
    if _verdict(path) != "ok":
        raise refuse("backup.damaged", file=path.name)
    with translated(), closing(_reading(path)) as copy:
        (application,) = copy.execute("PRAGMA application_id").fetchone()
        (number,) = copy.execute("PRAGMA user_version").fetchone()
    if application != schema.APPLICATION_ID:
        raise refuse("store.not_ours", file=path.name)
    if number > schema.SCHEMA_VERSION:
        raise refuse("store.newer", store=number, program=schema.SCHEMA_VERSION)


def restore(file: Path, backup: Path, folder: Path, now: datetime) -> Path | None:
    """Put a copy in the store's place; what was there is set aside and returned. The store must be closed."""
    check_backup(backup)
    with refusing(backup):
        content = backup.read_bytes()
    aside = None
    with refusing(file):
        if file.exists():
            # Set aside as it is: a damaged store cannot be copied by SQLite, and may still be of use to an expert.
            aside = folder / f"klyngedesk-{now:%Y-%m-%d-%H%M%S}-før-gendannelse.db"
            _set_aside(file, aside)
        write_whole(file, content)
    return aside


def _set_aside(file: Path, aside: Path) -> None:
    write_whole(aside, file.read_bytes())
    journal = file.with_name(f"{file.name}-journal")
    if journal.is_file():
        # What was half done in the old file is taken back in the old one, and never in the new one.
        if content := journal.read_bytes():
            write_whole(aside.with_name(f"{aside.name}-journal"), content)
        journal.unlink()


def _verdict(path: Path) -> str:
    with closing(_reading(path)) as copy:
        try:
            (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        except sqlite3.DatabaseError:
            return "unreadable"
    return str(verdict)


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
