"""The words themselves: where they may stand, and what a wrong one gives."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from klyngedesk import __version__

COMMANDS = (
    *("init", "import", "export", "meetings", "bodies", "paper", "import-members", "import-populations"),
    *("check", "backup", "restore", "pictures"),
)


def test_the_version_is_told(run_process):
    assert run_process("--version").answer == f"Klyngedesk {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_help(run, command):
    shown = run(command, "--help").answer
    assert "--data-dir MAPPE" in shown
    assert command in run("--help").answer


@pytest.mark.parametrize(
    "words",
    [
        ["fly"],
        ["meetings", "fly"],
        ["meetings", "--jsno"],
        ["export"],
        ["import"],
        ["import-members", "fil.xlsx"],
        ["import-populations"],
        ["paper"],
        ["paper", "poem", "--out", "x.docx"],
        ["paper", "agenda", "--out", "x.docx"],
        ["paper", "agenda", "--meeting", "x"],
        ["paper", "members", "--meeting", "x", "--out", "x.docx"],
        ["paper", "cost-sharing", "--cluster", "syd", "--year", "i år", "--out", "x.docx"],
        ["pictures"],
        ["pictures", "--out", "x", "--size", "stor"],
        ["pictures", "--out", "x", "--text", "300"],
        ["meetings", "--today", "i går"],
        ["--data-dir"],
    ],
    ids=" ".join,
)
def test_wrong_words_give_2_and_do_nothing(run, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    answer = run(*words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Brug: klyngedesk")
    assert not list(tmp_path.iterdir())


def test_wrong_words_are_told_in_danish(run):
    told = {
        ("meetings", "fly"): "kendes ikke: fly",
        ("fly",): "»fly« kendes ikke",
        ("export",): "der mangler FIL",
        ("--data-dir",): "--data-dir: der mangler en værdi",
        ("paper", "cost-sharing", "--cluster", "syd", "--out", "x", "--year", "x"): "--year: »x« er ikke et tal",
        ("meetings", "--today", "x"): "--today: »x« er ikke en dato som 2022-11-22",
    }
    for words, said in told.items():
        assert said in run(*words).err.splitlines()[-1]


def test_a_wrong_word_gives_2_as_a_process_too(run_process):
    answer = run_process("fly")
    assert answer.code == 2
    assert "Traceback" not in answer.err


def test_the_folder_may_be_named_before_and_after_the_command(run, data, tmp_path):
    before = run("--data-dir", data, "meetings").answer
    assert run("meetings", "--data-dir", data).answer == before
    assert run("--data-dir", tmp_path / "andet", "meetings", "--data-dir", data).answer == before
    assert before


def test_the_day_may_be_named_before_and_after_the_command(run, tmp_path):
    for folder, words in (("a", ["--today", "2030-05-06", "init"]), ("b", ["init", "--today", "2030-05-06"])):
        run(*words, "--example", "--data-dir", tmp_path / folder)
    listed = [run("meetings", "--data-dir", tmp_path / folder).answer for folder in "ab"]
    assert listed[0] == listed[1]
    assert "maj 2030" in listed[0]


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_any_letter_can_be_printed_whatever_the_console(run_process, data, encoding):
    listed = run_process("--data-dir", data, "bodies", encoding=encoding).answer
    assert "Fagligt niveau" in listed
    refused = run_process("--data-dir", data / "æ😀\u202e", "meetings", encoding=encoding)
    assert "æ😀" in refused.refusal


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_answer_that_cannot_be_written_is_told_of(run_process, data):
    with Path("/dev/full").open("w") as full:
        answer = run_process("--data-dir", data, "meetings", stdout=full.fileno())
    assert "Svaret kunne ikke skrives" in answer.refusal


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise there")
def test_a_reader_that_leaves_is_no_error(run_process, data):
    reading, writing = os.pipe()
    os.close(reading)
    answer = run_process("--data-dir", data, "meetings", stdout=writing)
    os.close(writing)
    assert (answer.code, answer.err) == (1, "")
