from __future__ import annotations

from pathlib import Path

import pytest

from klyngedesk import paths
from klyngedesk.machine import Machine


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mappe" / "denne-pc.json"


def test_nothing_chosen_is_danish_and_the_usual_folder(file: Path) -> None:
    machine = Machine(file)
    assert (machine.language, machine.chosen, machine.folder) == ("da", None, paths.default_data_folder())


def test_choices_are_remembered_beside_each_other(file: Path, tmp_path: Path) -> None:
    Machine(file).choose_folder(tmp_path / "Fælles drev")
    Machine(file).choose_language("en")
    again = Machine(file)
    assert (again.language, again.folder) == ("en", tmp_path / "Fælles drev")


def test_the_usual_folder_is_no_choice(file: Path, tmp_path: Path) -> None:
    machine = Machine(file)
    for usual in (None, paths.default_data_folder()):
        machine.choose_folder(tmp_path)
        machine.choose_folder(usual)
        assert machine.chosen is None


def test_a_folder_the_program_was_started_with_goes_first(file: Path, tmp_path: Path) -> None:
    Machine(file).choose_folder(tmp_path / "valgt")
    assert Machine(file, named=tmp_path / "nævnt").folder == tmp_path / "nævnt"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"language": 7, "data_folder": null}', b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_as_none(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert (Machine(file).language, Machine(file).chosen) == ("da", None)
