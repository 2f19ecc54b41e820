"""Papers by command: every kind, open and full, by one's own template, and never over somebody's work."""

from __future__ import annotations

import shutil
from pathlib import Path

import docx
import pytest

from klyngedesk import paths
from klyngedesk.domain.danish import plain_spaces

ABOUT = {
    "agenda": ("--meeting", "m-syd-f-1201"),
    "minutes": ("--meeting", "m-syd-f-1013"),
    "members": ("--body", "syd-fagligt"),
    "cost-sharing": ("--cluster", "syd", "--year", "2022"),
}
TEMPLATES = {
    "agenda": "dagsorden",
    "minutes": "referat",
    "members": "medlemsliste",
    "cost-sharing": "fordelingsnoegle",
}


def words_of(path: Path) -> str:
    """Everything in the body of a Word file."""
    nodes = docx.Document(str(path)).element.body.iter()
    return plain_spaces("".join(node.text or "" for node in nodes if node.tag.endswith("}t")))


def leftovers(folder: Path) -> list[str]:
    """Files that no command was asked for."""
    return [path.name for path in folder.iterdir() if path.name.startswith((".", "~")) or path.suffix == ".tmp"]


@pytest.mark.parametrize("kind", ABOUT)
def test_every_kind_of_paper_is_made(on, tmp_path, kind):
    out = tmp_path / "papir æøå.docx"
    assert on("paper", kind, *ABOUT[kind], "--out", out).answer == f"{out}\n"
    assert "Hvidovre" in words_of(out)
    assert leftovers(tmp_path) == []


def test_the_last_year_is_meant_when_none_is_named(on, tmp_path):
    on("paper", "cost-sharing", "--cluster", "syd", "--out", tmp_path / "uden.docx")
    assert "Fordelingsnøgle" in words_of(tmp_path / "uden.docx")


def test_closed_items_are_only_in_the_full_agenda(on, tmp_path):
    for name, more in (("åben", []), ("fuld", ["--full"])):
        on("paper", "agenda", *ABOUT["agenda"], "--out", tmp_path / f"{name}.docx", *more)
    opened, full = words_of(tmp_path / "åben.docx"), words_of(tmp_path / "fuld.docx")
    assert "behandles for lukkede døre" in opened
    assert "behandles for lukkede døre" not in full
    assert len(full) > len(opened)


def test_members_of_another_day(on, tmp_path):
    made = on("paper", "members", "--body", "syd-fagligt", "--day", "2022-08-25", "--out", tmp_path / "m.docx")
    assert made.answer
    assert "25. august 2022" in words_of(tmp_path / "m.docx")


@pytest.mark.parametrize("kind", ABOUT)
def test_a_template_of_ones_own_is_used(on, tmp_path, kind):
    mine = tmp_path / "min.docx"
    document = docx.Document(str(paths.resource("templates", f"{TEMPLATES[kind]}.docx")))
    document.add_paragraph("Mit eget sidste afsnit")
    document.save(str(mine))
    out = tmp_path / "papir.docx"
    assert on("paper", kind, *ABOUT[kind], "--out", out, "--template", mine).answer
    assert "Mit eget sidste afsnit" in words_of(out)


def test_a_broken_template_is_refused_with_its_place_and_makes_nothing(on, tmp_path):
    broken = tmp_path / "min.docx"
    document = docx.Document(str(paths.resource("templates", "dagsorden.docx")))
    document.add_paragraph("{{ møde.titlen }}")
    document.save(str(broken))
    out = tmp_path / "papir.docx"
    told = on("paper", "agenda", *ABOUT["agenda"], "--out", out, "--template", broken).refusal
    assert "»min.docx«" in told
    assert "møde.titlen" in told
    assert not out.exists()


@pytest.mark.parametrize("content", [None, b"", b"plain text", b"PK\x03\x04 half"])
def test_a_template_that_is_no_word_file_is_refused(on, tmp_path, content):
    path = tmp_path / "min.docx"
    if content is not None:
        path.write_bytes(content)
    out = tmp_path / "papir.docx"
    assert "»min.docx«" in on("paper", "agenda", *ABOUT["agenda"], "--out", out, "--template", path).refusal
    assert not out.exists()


def test_a_paper_edited_by_hand_is_not_overwritten_unless_asked_for(on, tmp_path):
    out = tmp_path / "papir.docx"
    words = ("paper", "agenda", *ABOUT["agenda"], "--out", out)
    assert on(*words).answer
    assert on(*words).answer, "an untouched paper may be made again"
    document = docx.Document(str(out))
    document.add_paragraph("Rettet i hånden")
    document.save(str(out))
    edited = out.read_bytes()
    assert "»papir.docx«" in on(*words).refusal
    assert out.read_bytes() == edited
    assert on(*words, "--overwrite").answer
    assert "Rettet i hånden" not in words_of(out)


def test_somebody_elses_file_is_not_overwritten(on, tmp_path):
    out = tmp_path / "brev.docx"
    shutil.copy(paths.resource("templates", "referat.docx"), out)
    before = out.read_bytes()
    assert "ikke lavet af Klyngedesk" in on("paper", "agenda", *ABOUT["agenda"], "--out", out).refusal
    assert out.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("agenda", "--meeting", "m-nord"), "Mødet »m-nord« findes ikke"),
        (("minutes", "--meeting", "syd-fagligt"), "Mødet »syd-fagligt« findes ikke"),
        (("members", "--body", "nord"), "Forummet »nord« findes ikke"),
        (("cost-sharing", "--cluster", "nord"), "Klyngen »nord« findes ikke"),
        (("cost-sharing", "--cluster", "syd", "--year", "1999"), "ingen fordelingsnøgle for 1999"),
        (("cost-sharing", "--cluster", "byen"), "ingen fordelingsnøgle."),
    ],
)
def test_what_is_not_there_is_named(on, tmp_path, words, said):
    out = tmp_path / "papir.docx"
    assert said in on("paper", *words, "--out", out).refusal
    assert not out.exists()


def test_a_missing_annex_is_told_of_but_the_agenda_is_made(on, data, tmp_path):
    shutil.rmtree(data / "bilag")
    answer = on("paper", "agenda", *ABOUT["agenda"], "--out", tmp_path / "papir.docx")
    assert answer.code == 0
    assert "mangler i mappen bilag" in answer.err
    assert len(answer.err.splitlines()) == 1
    assert words_of(tmp_path / "papir.docx")
