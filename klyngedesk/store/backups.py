"""Copies of the store: once a day, before an upgrade and before a restore; 10 days and 12 months are kept."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from klyngedesk.domain.problems import refuse
from klyngedesk.store import schema
from klyngedesk.store.errors import translated
from klyngedesk.store.files import refusing

KEEP_DAYS = 10
KEEP_MONTHS = 12
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
    found = []
    for path in folder.glob("klyngedesk-*.db"):
        match = _NAME.fullmatch(path.name)
        if match:
            found.append(Backup(path, date.fromisoformat(match[1]), match[2], (match[3] or "").lstrip("-")))
    return sorted(found, key=lambda backup: (backup.day, backup.clock), reverse=True)


def back_up(file: Path, folder: Path, now: datetime, reason: str = "") -> Path:
    """Copy a store as it stands, also while it is open; returns the copy. It appears whole or not at all."""
    target = folder / f"klyngedesk-{now:%Y-%m-%d-%H%M%S}{'-' + reason if reason else ''}.db"
    beside = target.with_suffix(".tmp")
    with refusing(target), translated():
        folder.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        try:
            with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as source:
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
    """Keep the newest copy of each of the last 10 days and 12 months that have one."""
    found = backups(folder)
    kept: set[Path] = set()
    for period, number in (("%Y-%m-%d", KEEP_DAYS), ("%Y-%m", KEEP_MONTHS)):
        newest: dict[str, Path] = {}
        for backup in found:
            newest.setdefault(backup.day.strftime(period), backup.path)
        kept.update(list(newest.values())[:number])
    for backup in found:
        if backup.path not in kept:
            backup.path.unlink(missing_ok=True)


def check_backup(path: Path) -> None:
    """Refuse a copy that is no whole store of this program or an older version of it."""
    with translated(), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
        (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        (application,) = copy.execute("PRAGMA application_id").fetchone()
        (number,) = copy.execute("PRAGMA user_version").fetchone()
    if verdict != "ok":
        raise refuse("backup.damaged", file=path.name)
    if application != schema.APPLICATION_ID:
        raise refuse("store.not_ours", file=path.name)
    if number > schema.SCHEMA_VERSION:
        raise refuse("store.newer", store=number, program=schema.SCHEMA_VERSION)


def restore(file: Path, backup: Path, folder: Path, now: datetime) -> Path | None:
    """Put a copy in the store's place; what was there is set aside and returned. The store must be closed."""
    check_backup(backup)
    aside = None
    with refusing(file):
        folder.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f"{file.name}.restore")
        beside.write_bytes(backup.read_bytes())
        if file.exists():
            # Set aside as it is: a damaged store cannot be copied by SQLite, and may still be of use to an expert.
            aside = folder / f"klyngedesk-{now:%Y-%m-%d-%H%M%S}-før-gendannelse.db"
            aside.write_bytes(file.read_bytes())
        beside.replace(file)
    file.with_name(f"{file.name}-journal").unlink(missing_ok=True)
    return aside
