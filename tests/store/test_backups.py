"""Copies are whole, kept for ten days and twelve months, and can be put back."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.problems import Refused
from klyngedesk.store import backups
from klyngedesk.store.opening import FILE, open_store
from klyngedesk.store.tables import Cluster

NOW = datetime(2022, 11, 22, 8, 15, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    store = open_store(tmp_path)
    with store.work("Klynge") as work:
        work.add(Cluster(name="Syd"))
    store.close()
    return tmp_path


def names(folder):
    store = open_store(folder)
    with store.reading() as work:
        found = [row.name for row in work.find(Cluster, "name")]
    store.close()
    return found


def test_a_copy_of_an_open_store_holds_what_was_committed(folder):
    store = open_store(folder)
    with store.work("Klynge") as work:
        work.add(Cluster(name="Byen"))
    copy = backups.back_up(folder / FILE, folder / "backup", NOW)
    store.close()
    (folder / FILE).unlink()
    backups.restore(folder / FILE, copy, folder / "backup", NOW)
    assert names(folder) == ["Byen", "Syd"]


def test_once_a_day(folder):
    assert backups.back_up_daily(folder / FILE, folder / "backup", NOW)
    assert backups.back_up_daily(folder / FILE, folder / "backup", NOW + timedelta(hours=5)) is None
    assert backups.back_up_daily(folder / FILE, folder / "backup", NOW + timedelta(days=1))


def test_restoring_sets_aside_what_was_there_even_when_damaged(folder):
    copy = backups.back_up(folder / FILE, folder / "backup", NOW)
    (folder / FILE).write_bytes(b"rubbish")
    aside = backups.restore(folder / FILE, copy, folder / "backup", NOW)
    assert aside.read_bytes() == b"rubbish"
    assert names(folder) == ["Syd"]


def test_a_damaged_copy_is_not_restored(folder):
    copy = backups.back_up(folder / FILE, folder / "backup", NOW)
    copy.write_bytes(copy.read_bytes()[:5000])
    before = (folder / FILE).read_bytes()
    with pytest.raises(Refused):
        backups.restore(folder / FILE, copy, folder / "backup", NOW)
    assert (folder / FILE).read_bytes() == before


@given(st.sets(st.integers(0, 900), max_size=60))
def test_ten_days_and_twelve_months_are_kept(tmp_path_factory, ages):
    folder = tmp_path_factory.mktemp("backup")
    for age in ages:
        day = date(2022, 11, 22) - timedelta(days=age)
        (folder / f"klyngedesk-{day.isoformat()}-081500.db").touch()
    backups.tidy(folder)
    days = sorted((date(2022, 11, 22) - timedelta(days=age) for age in ages), reverse=True)
    newest_of_month = {day.strftime("%Y-%m"): day for day in reversed(days)}
    months = sorted(newest_of_month.values(), reverse=True)[: backups.KEEP_MONTHS]
    assert {copy.day for copy in backups.backups(folder)} == {*days[: backups.KEEP_DAYS], *months}


def test_a_copy_set_aside_before_a_restore_outlives_the_copies_of_its_day(tmp_path: Path) -> None:
    names = ("081500", "090000-før-gendannelse", "091000-manuel", "101500")
    for name in names:
        (tmp_path / f"klyngedesk-2022-11-22-{name}.db").touch()
    backups.tidy(tmp_path)
    assert {copy.reason for copy in backups.backups(tmp_path)} == {"", "før-gendannelse", "manuel"}
    assert [copy.clock for copy in backups.backups(tmp_path) if not copy.reason] == ["101500"]


@pytest.mark.parametrize("name", ["klyngedesk-2022-13-45-101010.db", "klyngedesk-2022-11-22-996060.db"])
def test_a_file_that_only_looks_like_a_copy_is_passed_over(folder, name):
    (folder / "backup").mkdir()
    (folder / "backup" / name).write_bytes(b"andet")
    assert backups.backups(folder / "backup") == []
    assert backups.back_up_daily(folder / FILE, folder / "backup", NOW)
    assert (folder / "backup" / name).exists()


def test_an_old_copy_that_another_program_holds_does_not_stop_the_days_copy(folder, monkeypatch):
    for day in range(14):
        backups.back_up_daily(folder / FILE, folder / "backup", NOW + timedelta(days=day))

    def held(path, missing_ok=False):
        raise PermissionError(13, "in use", str(path))

    monkeypatch.setattr(Path, "unlink", held)
    backups.tidy(folder / "backup")
    monkeypatch.undo()
    backups.tidy(folder / "backup")
    assert len(backups.backups(folder / "backup")) == backups.KEEP_DAYS
