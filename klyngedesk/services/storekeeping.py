"""Opening the store, copying it, putting a copy back, and checking that all is whole."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

from klyngedesk.domain.problems import Problem, Refused, refuse
from klyngedesk.services.desk import Desk
from klyngedesk.services.invariants import invariant_problems
from klyngedesk.services.settings import folders
from klyngedesk.store import backups, opening
from klyngedesk.store.backups import Backup
from klyngedesk.store.files import refusing, write_whole
from klyngedesk.store.integrity import integrity_problems, unreadable_tables
from klyngedesk.store.lock import WriterLock
from klyngedesk.store.store import Clock, system_clock
from klyngedesk.store.tables import Annex
from klyngedesk.store.work import COPENHAGEN

__all__ = ["Backup", "Clock", "real_clock"]

BACKUPS = "backup"
real_clock = system_clock


def open_desk(folder: Path, *, read_only: bool = False, person: str = "", clock: Clock = system_clock) -> Desk:
    """Open the store in a folder; refused as `opening.open_store` says."""
    return Desk(opening.open_store(folder, read_only=read_only, person=person, clock=clock))


def has_store(folder: Path) -> bool:
    """Whether a data folder holds a store, whatever its state."""
    return (folder / opening.FILE).is_file()


def fixed_clock(day: date) -> Clock:
    """A clock that stands at ten in the morning of a day, so that pictures and papers are the same every time."""
    stands = datetime.combine(day, time(10), COPENHAGEN).astimezone(UTC)
    return lambda: stands


def backup_folder(desk: Desk) -> Path:
    """Where the store's copies lie: beside the store, so that they are found also when it cannot be opened."""
    return desk.store.folder / BACKUPS


def second_backup_folder(desk: Desk) -> Path | None:
    """The folder the user has chosen for a further copy; None when none is chosen."""
    chosen = desk.ask(folders).backup
    return Path(chosen) if chosen else None


def list_backups(folder: Path) -> list[Backup]:
    """The copies of the store in a data folder, newest first."""
    return backups.backups(folder / BACKUPS)


def known_backups(desk: Desk) -> list[Backup]:
    """The copies in both folders, newest first; one that lies in both is named once."""
    second = second_backup_folder(desk)
    found = {backup.path.name: backup for backup in backups.backups(second)} if second else {}
    found |= {backup.path.name: backup for backup in backups.backups(backup_folder(desk))}
    return sorted(found.values(), key=lambda backup: (backup.day, backup.clock), reverse=True)


def back_up(desk: Desk) -> Path:
    """Copy the store now, to both folders; returns the copy.

    Refused with `backup.second_folder` when the chosen folder cannot be reached; the copy in the usual one is made.
    """
    made = backups.back_up(desk.store.file, backup_folder(desk), _local_now(desk), "manuel")
    second = second_backup_folder(desk)
    if second is not None and not second.is_dir():
        raise refuse("backup.second_folder", folder=str(second))
    _copy(made, second)
    return made


def back_up_daily(desk: Desk) -> Path | None:
    """The day's copy, when there is none yet; to the chosen folder too, on the days when it can be reached."""
    made = backups.back_up_daily(desk.store.file, backup_folder(desk), _local_now(desk))
    second = second_backup_folder(desk)
    if made is not None and second is not None and second.is_dir():
        _copy(made, second)
        backups.tidy(second)
    return made


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
    now = clock().astimezone(COPENHAGEN)
    lock = WriterLock(folder / opening.LOCK, "", now)
    try:
        backups.restore(folder / opening.FILE, chosen, folder / BACKUPS, now)
    finally:
        lock.release()
    return chosen


def check(desk: Desk) -> list[Problem]:
    """Everything that is not as it should be: the store's file, the annexes on disk, the rules of the field."""
    problems = integrity_problems(desk.store.file) or desk.ask(unreadable_tables)
    if problems:
        return problems
    return [*_annex_problems(desk), *desk.ask(invariant_problems)]


def _local_now(desk: Desk) -> datetime:
    """The time as the user's clock shows it, which is what a copy is named by."""
    return desk.store.clock().astimezone(COPENHAGEN)


def _copy(backup: Path, folder: Path | None) -> None:
    if folder is not None:
        with refusing(backup):
            content = backup.read_bytes()
        write_whole(folder / backup.name, content)


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
