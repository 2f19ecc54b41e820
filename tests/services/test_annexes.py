"""Annexes as files: taken in whole, handed out as copies, never changed."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, annexes
from klyngedesk.services.desk import Desk

ITEM = "syd-f-1201-06"


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "Tidsplan æøå.pdf"
    file.write_bytes(b"%PDF plan")
    return file


def titles(desk: Desk) -> list[str]:
    return [row.title for row in desk.ask(agenda.item, ITEM).annexes]


def code(error: pytest.ExceptionInfo[Refused]) -> str:
    return error.value.problems[0].code


def test_a_file_becomes_the_last_annex_and_undo_takes_it_back(example_desk: Desk, plan: Path) -> None:
    before = titles(example_desk)
    annexes.attach(example_desk, ITEM, [plan])
    assert titles(example_desk)[:-1] == before
    assert "Tidsplan æøå" in titles(example_desk)[-1]
    example_desk.undo()
    assert titles(example_desk) == before


def test_an_annex_outlives_the_file_it_came_from(example_desk: Desk, plan: Path) -> None:
    (annex_id,) = annexes.attach(example_desk, ITEM, [plan])
    plan.unlink()
    copy = annexes.open_path(example_desk, annex_id)
    assert copy.name == plan.name
    assert copy.read_bytes() == b"%PDF plan"


def test_several_files_are_one_step_and_all_or_none_of_them(example_desk: Desk, plan: Path, tmp_path: Path) -> None:
    before, label = titles(example_desk), example_desk.undo_label()
    with pytest.raises(Refused) as gone:
        annexes.attach(example_desk, ITEM, [plan, tmp_path / "væk.pdf"])
    assert code(gone) == "annex.unreadable"
    with pytest.raises(Refused) as folder:
        annexes.attach(example_desk, ITEM, [plan, tmp_path])
    assert code(folder) == "annex.folder"
    assert (titles(example_desk), example_desk.undo_label()) == (before, label)
    annexes.attach(example_desk, ITEM, [plan, plan])
    assert example_desk.undo() == "Tilføj 2 bilag"
    assert titles(example_desk) == before


def test_what_is_written_in_a_copy_is_not_taken_in(example_desk: Desk, plan: Path) -> None:
    (annex_id,) = annexes.attach(example_desk, ITEM, [plan])
    copy = annexes.open_path(example_desk, annex_id)
    copy.chmod(0o600)
    copy.write_bytes(b"rettet")
    assert annexes.open_path(example_desk, annex_id).read_bytes() == b"%PDF plan"


def test_an_annex_whose_content_is_gone_or_changed_is_pointed_out(example_desk: Desk, plan: Path) -> None:
    (annex_id,) = annexes.attach(example_desk, ITEM, [plan])
    rows = example_desk.ask(agenda.item, ITEM).annexes
    content = example_desk.store.annexes.path(rows[-1].sha256)
    content.write_bytes(b"skadet")
    with pytest.raises(Refused) as damaged:
        annexes.open_path(example_desk, annex_id)
    assert code(damaged) == "annex.damaged"
    content.unlink()
    with pytest.raises(Refused) as missing:
        annexes.open_path(example_desk, annex_id)
    assert code(missing) == "annex.missing"
    assert annexes.missing(example_desk, rows) == {annex_id}


def test_copies_are_cleared_away_and_can_be_had_again(example_desk: Desk, plan: Path) -> None:
    (annex_id,) = annexes.attach(example_desk, ITEM, [plan])
    copy = annexes.open_path(example_desk, annex_id)
    annexes.clear_copies()
    assert not copy.exists()
    assert not copy.parent.exists()
    assert annexes.open_path(example_desk, annex_id).read_bytes() == b"%PDF plan"


def test_a_name_that_no_system_takes_is_written_as_it_can_be(example_desk: Desk) -> None:
    kept = annexes.keep(example_desk, [])
    assert kept == []
    digest = example_desk.store.annexes.keep(b"x")
    copy = annexes.copy_out(example_desk, annexes.KeptFile('a/b:c"d?.pdf. ', digest, 1))
    assert copy.name == "a_b_c_d_.pdf"
