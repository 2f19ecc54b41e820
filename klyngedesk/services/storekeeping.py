"""Opening the store, copying it, putting a copy back, and checking that all is whole."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

from klyngedesk import paths
from klyngedesk.domain.problems import Problem, Refused, refuse
from klyngedesk.services.desk import Desk
from klyngedesk.services.invariants import invariant_problems
from klyngedesk.store import backups, opening
from klyngedesk.store.backups import Backup
from klyngedesk.store.integrity import integrity_problems
from klyngedesk.store.lock import WriterLock
from klyngedesk.store.store import Clock, system_clock
from klyngedesk.store.tables import Annex
from klyngedesk.store.work import COPENHAGEN

__all__ = ["Backup", "Clock", "real_clock"]

BACKUPS = "backup"
real_clock = system_clock


def open_desk(
    folder: Path | None = None, *, read_only: bool = False, person: str = "", clock: Clock = system_clock
) -> Desk:
    """Open the store in a folder (the user's own when None is named); refused as `opening.open_store` says."""
    where = folder or paths.default_data_folder()
    return Desk(opening.open_store(where, read_only=read_only, person=person, clock=clock))


def has_store(folder: Path) -> bool:
    """Whether a data folder holds a store, whatever its state."""
    return (folder / opening.FILE).is_file()


def fixed_clock(day: date) -> Clock:
    """A clock that stands at ten in the morning of a day, so that pictures and papers are the same every time."""
    stands = datetime.combine(day, time(10), COPENHAGEN).astimezone(UTC)
    return lambda: stands


def backup_folder(desk: Desk) -> Path:
    """Where the store's copies lie."""
    return desk.store.folder / BACKUPS


def list_backups(folder: Path) -> list[Backup]:
    """The copies of the store in a data folder, newest first."""
    return backups.backups(folder / BACKUPS)


def back_up(desk: Desk) -> Path:
    """Copy the store now; returns the copy."""
    return backups.back_up(desk.store.file, backup_folder(desk), desk.store.clock(), "manuel")


def back_up_daily(desk: Desk) -> Path | None:
    """The day's copy, when there is none yet."""
    return backups.back_up_daily(desk.store.file, backup_folder(desk), desk.store.clock())


def last_backup(desk: Desk) -> datetime | None:
    """When the newest copy was made, in local time."""
    found = backups.backups(backup_folder(desk))
    if not found:
        return None
    return datetime.combine(found[0].day, datetime.strptime(found[0].clock, "%H%M%S").time(), COPENHAGEN)


def restore(folder: Path, backup: Path | None = None, clock: Clock = system_clock) -> Path:
    """Put a copy (the newest when None is named) in the place of the store in a data folder; which one.

    What was there is set aside in the backup folder. Refused when there is no copy (`backup.none`), it is damaged,
    or somebody has the store open.
    """
    chosen = backup or _newest_whole(folder)
    now = clock()
    lock = WriterLock(folder / opening.LOCK, "", now)
    try:
        backups.restore(folder / opening.FILE, chosen, folder / BACKUPS, now)
    finally:
        lock.release()
    return chosen


def check(desk: Desk) -> list[Problem]:
    """Everything that is not as it should be: the store's file, the annexes on disk, the rules of the field."""
    problems = integrity_problems(desk.store.file)
    if problems:
        return problems
    return [*_annex_problems(desk), *desk.ask(invariant_problems)]


def _newest_whole(folder: Path) -> Path:
    for backup in list_backups(folder):
        try:
            backups.check_backup(backup.path)
        except Refused:
            continue
        return backup.path
    raise refuse("backup.none", folder=str(folder / BACKUPS))


def _annex_problems(desk: Desk) -> list[Problem]:
    found: list[Problem] = []
    for digest, name in sorted(desk.ask(lambda work: {(row.sha256, row.file_name) for row in work.find(Annex)})):
        try:
            desk.store.annexes.read(digest, name)
        except Refused as refused:
            found += refused.problems
    return found
