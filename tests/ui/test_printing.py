"""Having a paper printed: by the machine's own programs, or told why not."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from klyngedesk.domain.problems import Refused
from klyngedesk.ui.printing import print_file
from klyngedesk.wording import lines

Program = Callable[[str, str], None]


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    made = tmp_path / "Dagsorden.docx"
    made.write_bytes(b"PK")
    return made


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Puts a program on a path that has none else."""
    if sys.platform == "win32":
        pytest.skip("these are programs of Linux")
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def put(name: str, script: str) -> None:
        file = folder / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    return put


def refusal(paper: Path) -> tuple[str, str]:
    with pytest.raises(Refused) as refused:
        print_file(paper)
    return refused.value.problems[0].code, " ".join(lines(refused.value))


def test_without_a_program_that_prints_the_user_is_told_where_the_paper_lies(program: Program, paper: Path) -> None:
    code, told = refusal(paper)
    assert code == "paper.cannot_print"
    assert "»Dagsorden.docx«" in told
    assert str(paper.parent) in told


@pytest.mark.parametrize("lists", ["exit 1", "true", ""])
def test_without_a_printer_nothing_is_begun(program: Program, paper: Path, lists: str) -> None:
    program("soffice", f"echo printed > {paper.parent}/printed")
    if lists:
        program("lpstat", lists)
    assert refusal(paper)[0] == "paper.no_printer"
    assert not (paper.parent / "printed").exists()


def test_the_office_program_prints_on_the_usual_printer(program: Program, paper: Path, qtbot: QtBot) -> None:
    out = paper.parent / "printed"
    program("lpstat", "echo Kontor-2")
    program("libreoffice", f'echo "$@" > {out}.part; PATH=/bin:/usr/bin mv {out}.part {out}')
    assert print_file(paper)
    qtbot.waitUntil(out.exists)
    assert out.read_text().split() == ["--headless", "-p", str(paper)]


def test_windows_is_asked_by_its_verb_and_may_know_no_program(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path, str]] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "startfile", lambda path, verb: asked.append((path, verb)), raising=False)
    assert print_file(paper)
    assert asked == [(paper, "print")]

    def unknown(path: Path, verb: str) -> None:
        raise OSError(1155, "No application is associated with the specified file for this operation")

    monkeypatch.setattr(os, "startfile", unknown)
    assert refusal(paper)[0] == "paper.cannot_print"
