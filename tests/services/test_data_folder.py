"""Another data folder: what is looked at, made, opened and copied, and that nothing is lost on the way."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klyngedesk import paths
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, data_folder, settings, storekeeping
from klyngedesk.services.data_folder import look_at
from klyngedesk.services.desk import Desk
from klyngedesk.services.papers.making import make_meeting_paper
from klyngedesk.services.settings import Folders
from klyngedesk.store.interchange import export_tables
from klyngedesk.store.tables import Paper

NOW = datetime(2022, 11, 22, 9, tzinfo=UTC)
CLOCK = lambda: NOW  # noqa: E731
NEXT = "m-syd-f-1201"


def hashes(folder: Path) -> dict[str, str]:
    """Every file but the log and the lock, by what is in it."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "klyngedesk.lock"
    }


def code_of(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.problems[0].code


def nothing(_done: int, _total: int) -> None:
    """Nobody looks."""


@pytest.fixture
def full_desk(example_desk: Desk) -> Desk:
    """The example with a paper, a file of the user's and an annex."""
    folder = example_desk.store.folder
    paper = folder / "papirer" / "Dagsorden.docx"
    paper.parent.mkdir(exist_ok=True)
    paper.write_bytes(b"dagsorden")
    (folder / "noter.txt").write_text("Husk kaffe", "utf-8")
    example_desk.store.annexes.keep(b"et bilag")

    def made(work: object) -> None:
        work.add(Paper(kind="agenda", path=str(paper.resolve()), sha256="abc", made_at=work.now))  # type: ignore[attr-defined]

    example_desk.do("Lav", made)
    return example_desk


def test_a_free_folder_is_taken_itself_and_one_with_other_files_gets_a_folder_within(
    example_desk: Desk, tmp_path: Path
) -> None:
    free, used = tmp_path / "fri", tmp_path / "brugt"
    free.mkdir()
    used.mkdir()
    (used / "brev.txt").write_text("Kære alle", "utf-8")
    current = example_desk.store.folder
    assert look_at(current, free, CLOCK) == data_folder.Found(free, "free")
    assert look_at(current, used, CLOCK).folder == used / "Klyngedesk"
    (used / "Klyngedesk").mkdir()
    (used / "Klyngedesk" / "andet.txt").write_text("Andet", "utf-8")
    assert look_at(current, used, CLOCK).folder == used / "Klyngedesk 2"
    assert sorted(path.name for path in used.iterdir()) == ["Klyngedesk", "brev.txt"]


def test_a_folder_with_data_tells_whose_they_are_and_is_left_as_it_is(
    example_desk: Desk, example_folder: Path, tmp_path: Path
) -> None:
    other = shutil.copytree(example_folder, tmp_path / "andre")
    before = hashes(other)
    found = look_at(example_desk.store.folder, other, CLOCK)
    assert (found.state, found.folder) == ("data", other)
    assert found.clusters == ("Sundhedsklynge Syd", "Sundhedsklynge Byen")
    assert hashes(other) == before


def test_the_folder_in_use_is_known_again_also_by_another_name(example_desk: Desk, tmp_path: Path) -> None:
    current = example_desk.store.folder
    assert look_at(current, current, CLOCK).state == "same"
    assert look_at(current, current / "bilag" / "..", CLOCK).state == "same"


def test_a_folder_around_the_one_in_use_gets_a_folder_beside_it(example_desk: Desk, tmp_path: Path) -> None:
    assert look_at(example_desk.store.folder, tmp_path, CLOCK) == data_folder.Found(tmp_path / "Klyngedesk", "free")


def test_what_cannot_be_used_is_refused_with_its_reason(example_desk: Desk, tmp_path: Path) -> None:
    current = example_desk.store.folder
    with pytest.raises(Refused) as gone:
        look_at(current, tmp_path / "netværk", CLOCK)
    assert code_of(gone) == "folder.unreachable"
    with pytest.raises(Refused) as inside:
        look_at(current, current / "bilag", CLOCK)
    assert code_of(inside) == "folder.inside"
    damaged = tmp_path / "skadet"
    damaged.mkdir()
    (damaged / "klyngedesk.db").write_bytes(b"ikke en database" * 100)
    with pytest.raises(Refused) as broken:
        look_at(current, damaged, CLOCK)
    assert code_of(broken) in ("store.damaged", "store.not_ours")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_refused(example_desk: Desk, tmp_path: Path) -> None:
    locked = tmp_path / "låst"
    locked.mkdir(mode=0o500)
    with pytest.raises(Refused) as refused:
        look_at(example_desk.store.folder, locked, CLOCK)
    assert code_of(refused) == "file.denied"


def test_everything_is_copied_and_the_old_folder_is_left_as_it_is(full_desk: Desk, tmp_path: Path) -> None:
    old, new = full_desk.store.folder, tmp_path / "nyt"
    storekeeping.back_up(full_desk)
    (old / "log").mkdir()
    (old / "log" / "klyngedesk.log").write_text("noget", "utf-8")
    (old / paths.MACHINE_FILE).write_text("{}", "utf-8")
    before, rows = hashes(old), full_desk.ask(export_tables)
    steps: list[float] = []
    data_folder.copy_to(full_desk, new, lambda done, total: steps.append(done / total))
    assert hashes(old) == before
    assert steps == sorted(steps)
    assert steps[-1] == 1
    copied = {name: digest for name, digest in hashes(new).items() if name != "klyngedesk.db"}
    left = ("klyngedesk.db", paths.MACHINE_FILE, str(Path("log", "klyngedesk.log")))
    assert copied == {name: digest for name, digest in before.items() if name not in left}
    desk = storekeeping.open_desk(new, clock=CLOCK)
    try:
        assert storekeeping.check(desk) == []
        theirs = desk.ask(export_tables)
        assert {name: rows[name] for name in rows if name != "paper"} == {
            name: theirs[name] for name in theirs if name != "paper"
        }
    finally:
        desk.close()


def test_what_is_written_about_files_in_the_folder_follows(full_desk: Desk, tmp_path: Path) -> None:
    old, new, elsewhere = full_desk.store.folder, tmp_path / "nyt", tmp_path / "kopier"
    elsewhere.mkdir()
    full_desk.note("Mapper", settings.set_folders, Folders(str(old / "papirer"), str(elsewhere)))
    data_folder.copy_to(full_desk, new, nothing)
    desk = storekeeping.open_desk(new, clock=CLOCK)
    try:
        assert desk.ask(settings.folders) == Folders(str(new / "papirer"), str(elsewhere))
        assert desk.ask(lambda work: [row.path for row in work.find(Paper)]) == [
            str(new / "papirer" / "Dagsorden.docx")
        ]
    finally:
        desk.close()


def test_papers_are_known_again_in_a_folder_with_two_names(example_desk: Desk, tmp_path: Path) -> None:
    """As a drive's letter and the network path behind it are."""
    old, real, named = example_desk.store.folder, tmp_path / "server", tmp_path / "drev"
    real.mkdir()
    old_named = tmp_path / "gammelt drev"
    named.symlink_to(real, target_is_directory=True)
    old_named.symlink_to(old, target_is_directory=True)
    make_meeting_paper(example_desk, "agenda", NEXT)
    example_desk.note("Mapper", settings.set_folders, Folders(str(old_named / "papirer")))
    data_folder.copy_to(example_desk, named, nothing)
    desk = storekeeping.open_desk(named, clock=CLOCK)
    try:
        assert desk.ask(settings.folders).papers == str(named / "papirer")
        desk.do("Ret titlen", agenda.set_field, "syd-f-1201-03", "title", "Ny titel")
        assert make_meeting_paper(desk, "agenda", NEXT).path.parent == named / "papirer"
    finally:
        desk.close()


@pytest.mark.parametrize("broken", ["bilag", "klyngedesk.db"])
def test_a_copy_that_fails_leaves_nothing_behind_and_the_data_whole(
    full_desk: Desk, tmp_path: Path, broken: str
) -> None:
    new = tmp_path / "nyt"
    new.mkdir()
    before = hashes(full_desk.store.folder)
    # A file where a folder or the store is to lie stops the copying midway.
    stop = new / broken if broken == "bilag" else new / f"{broken}.new"
    stop.write_bytes(b"i vejen")
    with pytest.raises(Refused):
        data_folder.copy_to(full_desk, new, nothing)
    assert hashes(new) == {stop.name: hashlib.sha256(b"i vejen").hexdigest()}
    assert hashes(full_desk.store.folder) == before
    assert not storekeeping.has_store(new)


def test_a_folder_that_cannot_be_read_is_not_passed_over(
    full_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = os.scandir

    def denied(folder: Path | str) -> object:
        if Path(folder).name == "bilag":
            raise PermissionError(errno.EACCES, "Permission denied", str(folder))
        return read(folder)

    monkeypatch.setattr(os, "scandir", denied)
    with pytest.raises(Refused):
        data_folder.copy_to(full_desk, tmp_path / "nyt", nothing)
    assert not (tmp_path / "nyt").exists()


def test_a_disk_that_fills_midway_leaves_nothing_behind(
    full_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = 0

    def full(_file: int) -> None:
        nonlocal written
        written += 1
        if written == 3:
            raise OSError(errno.ENOSPC, "No space left on device")

    before = hashes(full_desk.store.folder)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused) as refused:
        data_folder.copy_to(full_desk, tmp_path / "nyt", nothing)
    assert code_of(refused) == "file.disk_full"
    assert not (tmp_path / "nyt").exists()
    assert hashes(full_desk.store.folder) == before


def test_a_disk_without_room_is_told_before_anything_is_copied(
    full_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(Refused) as refused:
        data_folder.copy_to(full_desk, tmp_path / "nyt", nothing)
    assert code_of(refused) == "folder.no_room"
    assert not (tmp_path / "nyt").exists()


def test_a_new_folder_gets_the_catalogue_and_no_cluster(tmp_path: Path) -> None:
    data_folder.make_ready(tmp_path / "nyt", CLOCK)
    desk = storekeeping.open_desk(tmp_path / "nyt", clock=CLOCK)
    try:
        tables = desk.ask(export_tables)
        assert tables["body_kind"]
        assert not tables.get("cluster")
    finally:
        desk.close()


def test_data_that_somebody_else_has_open_are_not_gone_over_to(
    example_desk: Desk, example_folder: Path, tmp_path: Path
) -> None:
    other = shutil.copytree(example_folder, tmp_path / "andre")
    theirs = storekeeping.open_desk(other, clock=CLOCK)
    try:
        with pytest.raises(Refused) as refused:
            data_folder.make_ready(other, CLOCK)
        assert code_of(refused) == "store.in_use"
    finally:
        theirs.close()
