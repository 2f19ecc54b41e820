"""Somebody or something else has it: the store open elsewhere, the paper open in Word, the file held by a copier."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.services import agenda, storekeeping
from klyngedesk.services.papers.making import Subject, make_paper

AGENDA = Subject(meeting_id="m-syd-f-1201")
ELSEWHERE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from klyngedesk.store.opening import open_store
store = open_store(Path(sys.argv[1]), person="Bente", clock=lambda: datetime(2022, 11, 22, 7, 5, tzinfo=UTC))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def elsewhere(data):
    """The folder with the store open in another process."""
    child = subprocess.Popen(
        [sys.executable, "-c", ELSEWHERE, str(data)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    yield data, child
    child.kill()
    child.communicate()


def test_a_second_opening_tells_who_where_and_since_when(elsewhere, refusal, opened):
    data, child = elsewhere
    told = plain_spaces(refusal(storekeeping.open_desk, data))
    assert told.startswith("Bente har Klyngedesk åbent på ")
    assert "siden tirsdag 22. november 2022 kl. 8.05" in told or "kl. 08.05" in told
    assert "Der er ikke ændret noget." in told
    reader = opened(data, read_only=True)
    assert reader.ask(agenda.agenda, "m-syd-f-1201").rows
    assert "kun til læsning" in refusal(reader.do, "Ret", agenda.add_item, "m-syd-f-1201", "Nyt")
    child.kill()
    child.wait()
    assert opened(data).do("Nyt", agenda.add_item, "m-syd-f-1201", "Nyt")


def test_a_restore_waits_until_the_store_is_closed(elsewhere, refusal):
    data, _ = elsewhere
    before = (data / "klyngedesk.db").read_bytes()
    reader = storekeeping.open_desk(data, read_only=True)
    storekeeping.back_up(reader)
    reader.close()
    assert "Bente" in refusal(storekeeping.restore, data)
    assert (data / "klyngedesk.db").read_bytes() == before


@pytest.mark.parametrize("left", [b"", b"{}", b"rubbish", b'{"person": "", "machine": "", "since": "x"}'])
def test_a_lock_that_tells_nothing_gives_a_whole_sentence(elsewhere, refusal, left):
    data, _ = elsewhere
    (data / "klyngedesk.lock").write_bytes(left)
    told = refusal(storekeeping.open_desk, data)
    assert "En anden har Klyngedesk åbent på en anden computer siden et ukendt tidspunkt." in told


def test_a_lock_left_by_a_dead_process_is_no_lock(data, opened):
    (data / "klyngedesk.lock").write_bytes(b'{"person": "Bente", "machine": "pc", "since": "2022-01-01T00:00:00"}')
    assert opened(data).ask(agenda.agenda, "m-syd-f-1201").rows


def test_a_store_that_something_else_holds_is_busy_and_then_free(data, refusal, opened):
    desk = opened(data)
    with desk.store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(data / "klyngedesk.db", isolation_level=None)) as copier:
        copier.execute("BEGIN EXCLUSIVE")
        told = refusal(desk.do, "Nyt", agenda.add_item, "m-syd-f-1201", "Nyt")
        assert "optaget af et andet program" in told
        assert "prøv igen" in told
        copier.execute("ROLLBACK")
    assert desk.do("Nyt", agenda.add_item, "m-syd-f-1201", "Nyt")


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Kort.docx", "~$Kort.docx"),
        ("Referat.docx", "~$eferat.docx"),
        ("Dagsorden 1. december.docx", "~$gsorden 1. december.docx"),
        ("Dagsorden.docx", ".~lock.Dagsorden.docx#"),
    ],
)
def test_a_paper_that_is_open_in_word_is_left_alone(data, refusal, opened, name, owner):
    desk = opened(data)
    folder = data.parent / "papirer"
    folder.mkdir()
    out = folder / name
    make_paper(desk, "agenda", AGENDA, out=out)
    before = out.read_bytes()
    (folder / owner).write_bytes(b"Bente")
    told = refusal(make_paper, desk, "agenda", AGENDA, out=out, full=True)
    assert f"»{name}« er åben" in told
    assert "Luk den der" in told
    assert out.read_bytes() == before
    assert {path.name for path in folder.iterdir()} == {name, owner}
    (folder / owner).unlink()
    assert make_paper(desk, "agenda", AGENDA, out=out, full=True).path == out
