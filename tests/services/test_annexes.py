"""Annexes handed out as files: under their own names as far as the system takes them, each with its own content."""

from pathlib import Path

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, annexes, item_annexes
from klyngedesk.store.tables import Annex, Meeting


@pytest.fixture
def item_id(example_desk):
    """A new item on an agenda that is being written."""
    meeting_id = example_desk.ask(lambda work: work.find(Meeting, "starts_at", state="draft")[0].id)
    return example_desk.do("Punkt", agenda.add_item, meeting_id, "Nyt punkt")


def kept(desk, item_id, name, content):
    digest = desk.store.annexes.keep(content)
    return desk.do("Bilag", item_annexes.add_annex, item_id, name, digest, len(content))


def file_of(desk, annex_id):
    item_id = desk.ask(lambda work: work.get(Annex, annex_id).item_id)
    return next(row.file for row in desk.ask(item_annexes.annexes, [item_id]) if row.id == annex_id)


def opened(desk, annex_id):
    return annexes.copy_out(desk, file_of(desk, annex_id))


@pytest.mark.parametrize(
    "name", ["CON.pdf", "x" * 300 + ".pdf", "a/b:c?.pdf", "slut. ", "👩\u200d⚕️.pdf", "\u202egpj.exe"]
)
def test_any_name_opens(example_desk, item_id, name):
    path = opened(example_desk, kept(example_desk, item_id, name, name.encode()))
    assert path.read_bytes() == name.encode()
    assert len(path.name) <= 200


def test_annexes_of_one_name_are_two_files(example_desk, item_id):
    first, second = (kept(example_desk, item_id, "Notat.docx", content) for content in (b"et", b"to"))
    paths = [opened(example_desk, each) for each in (first, second)]
    assert [path.name for path in paths] == ["Notat.docx", "Notat.docx"]
    assert [path.read_bytes() for path in paths] == [b"et", b"to"]


def test_a_copy_that_cannot_be_written_is_told_of(example_desk, item_id, tmp_path, monkeypatch):
    (tmp_path / "optaget").write_bytes(b"")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "optaget"))
    with pytest.raises(Refused, match=r"file\."):
        opened(example_desk, kept(example_desk, item_id, "Notat.docx", b"et"))


def test_a_file_too_large_to_be_read_at_once_is_refused_before_it_is_read(example_desk, item_id, tmp_path):
    small, huge = tmp_path / "lille.pdf", tmp_path / "optagelse.mp4"
    small.write_bytes(b"et")
    with huge.open("wb") as file:
        file.truncate(annexes.LARGEST + 1)
    before = example_desk.ask(item_annexes.annexes, [item_id])
    with pytest.raises(Refused, match=r"annex\.too_large"):
        annexes.attach(example_desk, item_id, [small, huge])
    assert example_desk.ask(item_annexes.annexes, [item_id]) == before


def test_a_content_that_is_gone_is_told_of(example_desk, item_id):
    row = kept(example_desk, item_id, "Notat.docx", b"et")
    Path(example_desk.store.annexes.path(file_of(example_desk, row).sha256)).unlink()
    with pytest.raises(Refused, match=r"annex\.missing"):
        opened(example_desk, row)
