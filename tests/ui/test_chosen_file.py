"""Choosing where a file goes: no file is written over that nobody was asked about."""

from pathlib import Path

from klyngedesk.ui.chosen_file import chosen_file


def test_a_name_keeps_all_that_was_typed_and_gets_its_ending(tmp_path: Path) -> None:
    assert chosen_file(str(tmp_path / "Regnskab 1.5"), ".xlsx") == tmp_path / "Regnskab 1.5.xlsx"
    assert chosen_file(str(tmp_path / "Regnskab.XLSX"), ".xlsx") == tmp_path / "Regnskab.XLSX"


def test_a_file_that_the_ending_leads_to_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "Regnskab.xlsx").write_bytes(b"andet")
    assert chosen_file(str(tmp_path / "Regnskab"), ".xlsx") == tmp_path / "Regnskab (2).xlsx"
    assert chosen_file(str(tmp_path / "Regnskab.xlsx"), ".xlsx") == tmp_path / "Regnskab.xlsx"
