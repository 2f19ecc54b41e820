"""Everything in one file: what lies there already is not written over, unless it is such a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import export_file


def code(desk: Desk, path: Path) -> str:
    with pytest.raises(Refused) as refused:
        export_file(desk, path)
    return refused.value.problems[0].code


@pytest.mark.parametrize("content", [b"K\xc3\xa6re alle", b'{"format": "noget andet"}', b"PK\x03\x04"])
def test_a_file_of_somebody_else_is_left_as_it_is(example_desk: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "brev.json"
    path.write_bytes(content)
    assert code(example_desk, path) == "export.foreign_file"
    assert path.read_bytes() == content


def test_a_former_file_of_everything_and_an_empty_one_are_written_over(example_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "alt.json"
    path.touch()
    rows = export_file(example_desk, path)
    before = path.read_bytes()
    example_desk.do("Ret titlen", agenda.set_field, "syd-f-1201-03", "title", "Ny titel")
    assert export_file(example_desk, path) == rows > 0
    assert path.read_bytes() != before


def test_a_folder_that_is_not_there_is_not_made(example_desk: Desk, tmp_path: Path) -> None:
    assert code(example_desk, tmp_path / "borte" / "alt.json") == "file.missing"
    assert not (tmp_path / "borte").exists()


def test_a_file_that_cannot_be_read_is_refused(
    example_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, opened = tmp_path / "alt.json", Path.open
    path.write_bytes(b"noget")

    def held(self: Path, *words: str) -> object:
        if self == path:
            raise PermissionError(13, "in use", str(self))
        return opened(self, *words)

    monkeypatch.setattr(Path, "open", held)
    assert code(example_desk, path) == "file.in_use"
