"""A folder that can only be read."""

from __future__ import annotations

import shutil

import pytest

from klyngedesk.services import agenda, interchange, storekeeping
from klyngedesk.services.papers.making import Subject, make_paper

AGENDA = Subject(meeting_id="m-syd-f-1201")


@pytest.fixture
def readable(example_folder, open_folder):
    """The example in a folder that others can read."""
    return shutil.copytree(example_folder, open_folder / "data")


def state(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_store_is_not_opened_for_writing_but_can_be_read(readable, denied, refusal, opened):
    opened(readable).close()
    before = state(readable)
    with denied(readable):
        told = refusal(storekeeping.open_desk, readable)
        assert "kan ikke skrives i" in told
        assert "it-afdelingen" in told
        desk = opened(readable, read_only=True)
        assert desk.ask(agenda.agenda, "m-syd-f-1201").rows
        assert storekeeping.check(desk) == []
        desk.close()
    assert state(readable) == before


def test_a_new_store_is_refused(open_folder, denied, refusal):
    with denied(open_folder):
        assert "skriveadgang" in refusal(storekeeping.open_desk, open_folder / "ny")
    assert list(open_folder.iterdir()) == []


def test_rights_that_are_lost_while_working(readable, denied, refusal, opened):
    desk = opened(readable)
    item_id = desk.ask(agenda.agenda, "m-syd-f-1201").rows[0].id
    desk.do("Ret titel", agenda.set_field, item_id, "title", "Før")
    with denied(readable):
        for _ in range(2):
            told = refusal(desk.do, "Ret titel", agenda.set_field, item_id, "title", "Efter")
            assert "ikke ændret noget" in told or "uændret" in told
        assert desk.ask(agenda.item, item_id).title == "Før"
    desk.do("Ret titel", agenda.set_field, item_id, "title", "Efter")
    assert desk.ask(agenda.item, item_id).title == "Efter"
    assert storekeeping.check(desk) == []


def test_a_paper_and_an_export_into_such_a_folder(readable, denied, refusal, opened):
    closed = readable.parent / "lukket"
    closed.mkdir()
    (closed / "papir.docx").write_bytes(b"")
    for path in (readable, *readable.rglob("*")):
        path.chmod(0o777)
    desk = opened(readable)
    make_paper(desk, "agenda", AGENDA, out=readable / "først.docx")
    with denied(closed):
        for out in (closed / "ny.docx", closed / "papir.docx"):
            told = refusal(make_paper, desk, "agenda", AGENDA, out=out)
            assert f"»{out.name}«" in told
            assert "skriveadgang" in told
        assert "skriveadgang" in refusal(interchange.export_file, desk, closed / "alt.json")
    assert [path.name for path in closed.iterdir()] == ["papir.docx"]
    assert (closed / "papir.docx").read_bytes() == b""
