"""Damage that shows only while working: a message, nothing written over it, and the rest goes on."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import docx
import pytest

from klyngedesk import paths
from klyngedesk.services import agenda, interchange, meetings, minutes, storekeeping
from klyngedesk.services.papers.making import TEMPLATES, Subject, make_paper
from klyngedesk.wording import sentence

STORE = "klyngedesk.db"
MEETING = "m-syd-f-1201"

# One value in a store, made such as no program writes it: the column, and what asks for it.
VALUES = {
    "a formatted text cut short": ("item_text", "text", "'[\"Øko'"),
    "a formatted text of something else": ("item_text", "text", "'{\"x\": 1}'"),
    "a word that does not exist": ("item", "kind", "'flyvende'"),
    "a day that does not exist": ("meeting_date", "day", "'2022-13-45'"),
    "a time that is none": ("meeting", "starts_at", "'i går'"),
    "letters that are none": ("item", "title", "CAST(x'ff41' AS TEXT)"),
}


def question(work):
    """What the page of a meeting asks for."""
    rows = agenda.agenda(work, MEETING).rows
    return [agenda.item(work, row.id) for row in rows], meetings.meeting(work, MEETING)


@pytest.mark.parametrize(("table", "column", "value"), VALUES.values(), ids=VALUES)
def test_a_damaged_value_is_told_of_and_the_rest_goes_on(data, opened, refusal, table, column, value):
    desk = opened(data)
    with closing(sqlite3.connect(data / STORE)) as store:
        store.execute(f"UPDATE {table} SET {column} = {value}")
        store.commit()
    before = (data / STORE).read_bytes()
    for _ in range(2):
        told = refusal(desk.ask, question)
        assert "beskadiget" in told
        assert "sikkerhedskopi" in told
    assert (data / STORE).read_bytes() == before
    found = [sentence(problem).line() for problem in storekeeping.check(desk)]
    assert any(table in line and "beskadiget" in line for line in found)
    assert desk.ask(minutes.outcomes, "m-syd-f-1013") if table not in ("meeting",) else True


def test_a_hole_in_the_open_store(data, opened, refusal):
    desk = opened(data)
    copy = storekeeping.back_up(desk)
    before = desk.ask(question)
    file = data / STORE
    content = bytearray(file.read_bytes())
    start = len(content) // 3 // 4096 * 4096
    with file.open("r+b") as store:
        store.seek(start)
        store.write(b"\xaa" * (len(content) // 2))
    desk.store.engine.dispose()
    assert "beskadiget" in refusal(desk.ask, question)
    refusal(desk.do, "Nyt", agenda.add_item, MEETING, "Nyt")
    assert [problem.code for problem in storekeeping.check(desk)] == ["store.damaged"]
    desk.close()
    storekeeping.restore(data, copy)
    assert opened(data).ask(question) == before


def test_a_store_that_vanishes_while_working(data, opened, refusal):
    """A stick is pulled out, a network drive goes away."""
    desk = opened(data)
    away = data.with_name("væk")
    desk.store.engine.dispose()
    data.rename(away)
    assert "ikke ændret" in refusal(desk.do, "Nyt", agenda.add_item, MEETING, "Nyt")
    assert not (data / STORE).exists()
    away.rename(data)
    assert desk.do("Nyt", agenda.add_item, MEETING, "Nyt")


def test_a_missing_annex_is_warned_of_in_the_agenda_and_stops_an_export(data, opened, refusal, tmp_path):
    desk = opened(data)
    shutil.rmtree(data / "bilag")
    made = make_paper(desk, "agenda", Subject(meeting_id=MEETING), out=tmp_path / "dagsorden.docx")
    told = [sentence(problem).line() for problem in made.problems]
    assert made.path.is_file()
    assert told
    assert all("Bilaget »" in line and "mangler" in line for line in told)
    assert "Bilaget »" in refusal(interchange.export_file, desk, tmp_path / "alt.json")
    assert not (tmp_path / "alt.json").exists()


def test_a_damaged_annex_is_never_handed_out(data, opened, refusal, tmp_path):
    desk = opened(data)
    for path in (data / "bilag").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1])
    assert "ændret eller beskadiget" in refusal(interchange.export_file, desk, tmp_path / "alt.json")


BROKEN = {
    "a misspelt name": lambda path: _add(path, "{{ møde.titlen }}"),
    "an end that is missing": lambda path: _add(path, "{%p if møde.titel %}"),
    "something forbidden": lambda path: _add(path, "{{ møde.__class__ }}"),
    "no Word file": lambda path: path.write_bytes(b"Kedeligt".hex().encode()),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "empty": lambda path: path.write_bytes(b""),
}


def _add(path: Path, text: str) -> None:
    document = docx.Document(str(path))
    document.add_paragraph(text)
    document.save(str(path))


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_with_a_broken_template_of_ones_own_the_shipped_one_is_used(data, opened, tmp_path, broken):
    desk = opened(data)
    shipped = paths.resource("templates", "dagsorden.docx")
    mine = data / TEMPLATES / shipped.name
    mine.parent.mkdir()
    shutil.copy(shipped, mine)
    broken(mine)
    before = mine.read_bytes()
    made = make_paper(desk, "agenda", Subject(meeting_id=MEETING), out=tmp_path / "dagsorden.docx")
    told = [sentence(problem).line() for problem in made.problems]
    assert any("»dagsorden.docx«" in line for line in told)
    assert "Dagsorden" in "".join(paragraph.text for paragraph in docx.Document(str(made.path)).paragraphs)
    assert mine.read_bytes() == before
