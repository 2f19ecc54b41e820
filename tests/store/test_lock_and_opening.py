"""Whose a store is, and what opening answers when something is wrong; nothing is ever changed by asking."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.store import backups
from klyngedesk.store.opening import FILE, open_store
from klyngedesk.store.tables import Cluster


def codes(refused: Refused) -> list[str]:
    return [problem.code for problem in refused.problems]


def filled(opened, names=("Syd",)):
    store = opened()
    with store.work("Klynger") as work:
        for name in names:
            work.add(Cluster(name=name))
    return store


def cluster_names(store):
    with store.reading() as work:
        return [row.name for row in work.find(Cluster, "name")]


def test_a_second_opening_says_who_is_in_and_offers_reading(opened):
    first = filled(opened)
    with pytest.raises(Refused) as caught:
        opened()
    (problem,) = caught.value.problems
    assert problem.code == "store.in_use"
    assert problem.facts["person"] == "Sekretæren"
    assert str(problem.facts["since"]).startswith("2022-11-22 10:42")
    reader = opened(read_only=True)
    assert cluster_names(reader) == ["Syd"]
    with pytest.raises(Refused, match=r"store\.opened_for_reading"), reader.work("Skriv") as work:
        work.add(Cluster(name="Byen"))
    with first.work("Skriv") as work:
        work.add(Cluster(name="Byen"))
    assert cluster_names(reader) == ["Byen", "Syd"]


def test_the_lock_is_free_again_when_the_writer_closes(opened):
    opened().close()
    opened()


@pytest.mark.parametrize("kept", [0.3, 0.9])
def test_a_truncated_store_is_named_damaged_and_left_as_it_is(opened, tmp_path, kept):
    filled(opened).close()
    file = tmp_path / "data" / FILE
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * kept)])
    before = file.read_bytes()
    with pytest.raises(Refused, match=r"store\.damaged"):
        opened()
    assert file.read_bytes() == before


def test_a_store_of_rubbish_is_named_damaged(opened, tmp_path):
    filled(opened).close()
    file = tmp_path / "data" / FILE
    file.write_bytes(b"rubbish" * 1000)
    with pytest.raises(Refused, match=r"store\.damaged"):
        opened()


def test_damage_in_the_middle_is_met_with_a_refusal(opened, tmp_path):
    filled(opened, [f"Klynge {number}" for number in range(500)]).close()
    file = tmp_path / "data" / FILE
    content = bytearray(file.read_bytes())
    middle = len(content) // 4096 // 2 * 4096
    content[middle : middle + 3 * 4096] = b"\xff" * (3 * 4096)
    file.write_bytes(bytes(content))
    with pytest.raises(Refused, match=r"backup\.damaged|store\.damaged"):
        backups.check_backup(file)


def test_a_foreign_database_is_not_touched(opened, tmp_path):
    file = tmp_path / "data" / FILE
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.commit()
    before = file.read_bytes()
    with pytest.raises(Refused, match=r"store\.not_ours"):
        opened()
    assert file.read_bytes() == before


def test_a_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "fil").write_text("")
    with pytest.raises(Refused, match=r"file\."):
        open_store(tmp_path / "fil" / "data")


def test_reading_where_there_is_nothing_is_refused(tmp_path):
    with pytest.raises(Refused, match=r"store\.none"):
        open_store(tmp_path, read_only=True)
    assert not list(tmp_path.iterdir())


def test_a_half_made_store_is_made_anew(opened, tmp_path):
    """The machine stopped while the first store was being made."""
    folder: Path = tmp_path / "data"
    folder.mkdir()
    (folder / f"{FILE}.new").write_bytes(b"half")
    assert cluster_names(opened()) == []


@pytest.mark.parametrize("read_only", [False, True])
def test_a_folder_may_have_any_name(tmp_path, read_only):
    folder = tmp_path / "hvad? 100 % #1 &uri=x"
    store = open_store(folder)
    with store.work("Klynge") as work:
        work.add(Cluster(name="Syd"))
    store.close()
    assert (folder / FILE).stat().st_size > 0
    again = open_store(folder, read_only=read_only)
    with again.reading() as work:
        assert [row.name for row in work.find(Cluster)] == ["Syd"]
    again.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [folder.name]
