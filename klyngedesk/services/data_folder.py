"""Where the data lie: looking at another folder, beginning anew in it, opening what is there, or copying there.

Nothing here touches the folder that the data are moved from.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Literal
from uuid import uuid4

from klyngedesk import paths
from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.logbook import FOLDER as LOG
from klyngedesk.services import clusters, starting
from klyngedesk.services.desk import Desk
from klyngedesk.services.settings import FOLDER_KEYS
from klyngedesk.services.storekeeping import Clock, has_store, open_desk
from klyngedesk.store.files import refusing
from klyngedesk.store.moving import Report, copy_folder
from klyngedesk.store.opening import FILE
from klyngedesk.store.tables import Paper, Setting
from klyngedesk.store.work import Work

_OWN_FOLDER = "Klyngedesk"
_LEFT_BEHIND = frozenset({LOG, paths.EXAMPLE_FOLDER, paths.MACHINE_FILE})


@dataclass(frozen=True)
class Found:
    """What a chosen folder is: it holds data, it can take new data, or it is the one in use.

    `folder` is where the data lie or would lie: a folder of its own in one that holds other files. `clusters` are
    the names in the data that are there.
    """

    folder: Path
    state: Literal["data", "free", "same"]
    clusters: tuple[str, ...] = ()


def look_at(current: Path, chosen: Path, clock: Clock) -> Found:
    """Look at a folder that was chosen instead of the current one.

    Refused with `folder.unreachable`, with `folder.inside` for one within the current, with what the disk answers
    when nothing can be written there, and for data that are damaged or of a newer version. Nothing is changed there.
    """
    with refusing(chosen):
        if not chosen.is_dir():
            raise refuse("folder.unreachable", folder=str(chosen))
        # As it was chosen, and not as it is resolved: that would make a network path of a drive's letter.
        folder = chosen.absolute()
        if folder.resolve() != current.resolve() and not has_store(folder):
            folder = _place_in(folder)
        within = current.resolve() in folder.resolve().parents
    if folder.resolve() == current.resolve():
        return Found(folder, "same")
    if within:
        raise refuse("folder.inside", folder=str(chosen))
    _check_writable(folder)
    if has_store(folder):
        return Found(folder, "data", _clusters_in(folder, clock))
    return Found(folder, "free")


def make_ready(folder: Path, clock: Clock) -> None:
    """Make new data in a folder, or see that those that are there can be opened; refused as `open_desk` says."""
    desk = open_desk(folder, clock=clock)
    try:
        starting.fill_new(desk, example=False)
    finally:
        desk.close()


def copy_to(desk: Desk, folder: Path, report: Report) -> None:
    """Copy all data to a new folder, and let what is written about files there follow; the old folder stays as it is.

    Refused with `folder.no_room` or what the disk answers; the new folder is then as it was.
    """
    old = desk.store.folder
    copy_folder(old, folder, leave=_LEFT_BEHIND, report=report)
    copied = open_desk(folder, clock=desk.store.clock)
    try:
        copied.note("Kopiér alle data til en anden mappe", _follow, old, folder)
    finally:
        copied.close()


def _follow(work: Work, old: Path, new: Path) -> None:
    for paper in work.find(Paper):
        # A paper is known again by its resolved path.
        paper.path = _moved(paper.path, old, new.resolve())
    for setting in work.find(Setting):
        if setting.id.startswith(FOLDER_KEYS):
            setting.value = _moved(setting.value, old, new)


def _moved(path: str, old: Path, new: Path) -> str:
    """The path in the new folder of what lies in the old one, however that was named."""
    if not path or not Path(path).resolve().is_relative_to(old.resolve()):
        return path
    return str(new / Path(path).resolve().relative_to(old.resolve()))


def _place_in(chosen: Path) -> Path:
    """The folder itself when it is empty, else one of its own in it: with the data, or free."""
    if not any(chosen.iterdir()):
        return chosen
    names = (_OWN_FOLDER if number == 1 else f"{_OWN_FOLDER} {number}" for number in count(1))
    return next(place for name in names if _usable(place := chosen / name))


def _usable(folder: Path) -> bool:
    return not folder.exists() or (folder.is_dir() and (has_store(folder) or not any(folder.iterdir())))


def _check_writable(folder: Path) -> None:
    place = folder if folder.is_dir() else folder.parent
    probe = place / f".klyngedesk-{uuid4().hex[:8]}"
    with refusing(folder / FILE):
        try:
            probe.write_bytes(b"")
        finally:
            probe.unlink(missing_ok=True)


def _clusters_in(folder: Path, clock: Clock) -> tuple[str, ...]:
    try:
        desk = open_desk(folder, read_only=True, clock=clock)
    except Refused as refused:
        if refused.problems[0].code == "store.older":
            # They are upgraded when they are opened to be used, and not because somebody looks.
            return ()
        raise
    try:
        return tuple(row.name for row in desk.ask(clusters.clusters))
    finally:
        desk.close()
