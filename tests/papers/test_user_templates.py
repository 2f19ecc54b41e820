"""Templates that someone edited: what may be changed, and what is said about what is broken."""

from __future__ import annotations

import copy
import io
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import OxmlElement

from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.papers.check import NOTES, check_template
from klyngedesk.papers.data import AgendaPaper, MinutesPaper
from klyngedesk.papers.kinds import PaperKind, shipped_template
from klyngedesk.papers.render import render, render_or_fall_back
from klyngedesk.papers.word_xml import w
from klyngedesk.wording import sentence

ECONOMY = "Afprøvningen koster 180.000\u00a0kr. og dækkes af klyngemidlerne."
Edit = Callable[[Document], None]


def lines(content: bytes) -> list[str]:
    body = docx.Document(io.BytesIO(content)).element.body
    texts = ("".join(t.text or "" for t in p.iter(w("t"))) for p in body.iter(w("p")))
    return [text for text in texts if text.strip()]


@pytest.fixture
def edited(tmp_path: Path) -> Callable[[PaperKind, Edit], Path]:
    """Edit a copy of a shipped template; returns its file."""

    def edit(kind: PaperKind, change: Edit) -> Path:
        document = docx.Document(str(shipped_template(kind)))
        change(document)
        path = tmp_path / "min skabelon.docx"
        document.save(str(path))
        return path

    return edit


def replacing(old: str, new: str) -> Edit:
    """Change the first text that holds something."""

    def change(document: Document) -> None:
        piece = next(t for t in document.element.body.iter(w("t")) if old in (t.text or ""))
        piece.text = piece.text.replace(old, new)

    return change


def dropping(*texts: str) -> Edit:
    """Delete the first paragraph of each text."""

    def change(document: Document) -> None:
        for text in texts:
            paragraph = next(p for p in document.paragraphs if p.text == text)
            paragraph._p.getparent().remove(paragraph._p)

    return change


def said(problems: list[Problem] | tuple[Problem, ...]) -> list[str]:
    return [sentence(problem).line() for problem in problems]


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        (replacing("{{ møde.sted }}", "{{ møde.lokale }}"), "template.unknown_name", "møde.lokale"),
        (replacing("{{ møde.sted }}", "{{ møde.stde }}"), "template.unknown_name_near", "»møde.sted«"),
        (replacing("{{ møde.sted }}", "{{ mode.sted }}"), "template.unknown_name_near", "»møde.sted«"),
        (dropping("{%p endfor %}"), "template.missing_end", "for punkt in punkter"),
        (dropping("{%p for punkt in punkter %}"), "template.outside_loop", "for punkt in punkter"),
        (replacing("{{ møde.sted }}", "{{ ''.__class__ }}"), "template.forbidden", "__class__"),
        (replacing("{{ møde.sted }}", "{{ møde.__class__.__mro__ }}"), "template.forbidden", "__mro__"),
        (replacing("{{ møde.sted }}", "{{ møde.sted"), "template.unclosed_tag", "{{ møde.sted"),
        (replacing("{{ møde.sted }}", "{{ møde sted }}"), "template.unreadable_tag", "møde sted"),
        (replacing("{%p for punkt", "{% for punkt"), "template.uneven_pair", "endfor"),
        (replacing("{{ møde.sted }}", "{% include 'x' %}"), "template.unknown_statement", "include"),
    ],
)
def test_faults_are_told_with_their_place(
    edited: Callable[[PaperKind, Edit], Path], change: Edit, code: str, words: str, agenda: AgendaPaper
) -> None:
    path = edited("agenda", change)
    problems = check_template("agenda", path)
    assert code in {problem.code for problem in problems}
    assert any(words in line and "min skabelon.docx" in line for line in said(problems))
    assert all(problem.place.startswith("Linjen »") for problem in problems)
    with pytest.raises(Refused) as refused:
        render(agenda, path)
    assert {problem.code for problem in refused.value.problems} == {problem.code for problem in problems}
    fallen_back = render_or_fall_back(agenda, path)
    assert fallen_back.problems == refused.value.problems
    assert lines(fallen_back.content) == lines(render(agenda))


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("{{ møde.titel|attr('__class__') }}", "template.forbidden"),
        ("{{ 1 / 0 }}", "template.failed"),
        ("{{ møde.titel|nothing }}", "template.failed"),
        ("{{ '%s'.format(møde.__init__) }}", "template.forbidden"),
        ("{{ range(10000000)|list }}", "template.failed"),
    ],
)
def test_mischief_is_refused(edited: Callable[[PaperKind, Edit], Path], tag: str, code: str) -> None:
    problems = check_template("agenda", edited("agenda", replacing("{{ møde.sted }}", tag)))
    assert [problem.code for problem in problems] == [code]
    assert said(problems)


def test_all_faults_are_told_at_once(edited: Callable[[PaperKind, Edit], Path]) -> None:
    def change(document: Document) -> None:
        replacing("{{ møde.sted }}", "{{ møde.lokale }}")(document)
        replacing("{{ møde.leder }}", "{{ møde.chefen }}")(document)
        document.sections[0].footer.paragraphs[0].add_run("{{ papir.udgaver }}")

    problems = check_template("agenda", edited("agenda", change))
    assert [problem.facts["name"] for problem in problems] == ["møde.lokale", "møde.chefen", "papir.udgaver"]
    assert problems[-1].place.endswith("i sidefoden")


def test_places_name_the_heading_above(edited: Callable[[PaperKind, Edit], Path]) -> None:
    path = edited("agenda", replacing("{{ deltager.rolle }}", "{{ deltager.rang }}"))
    assert check_template("agenda", path)[0].place == "Linjen »{{ deltager.rang }}« under »Indkaldte«"


@pytest.mark.parametrize("content", [b"", b"Dagsorden", b"PK\x03\x04 no zip"])
def test_what_is_no_word_file(tmp_path: Path, content: bytes, agenda: AgendaPaper) -> None:
    path = tmp_path / "brev.docx"
    path.write_bytes(content)
    assert [problem.code for problem in check_template("agenda", path)] == ["template.not_word"]
    assert render_or_fall_back(agenda, path).problems[0].code == "template.not_word"


def test_another_kind_of_package_is_no_word_file(tmp_path: Path) -> None:
    from openpyxl import Workbook

    path = tmp_path / "regneark.docx"
    Workbook().save(path)
    assert [problem.code for problem in check_template("agenda", path)] == ["template.not_word"]


def test_a_template_that_is_gone(tmp_path: Path) -> None:
    problems = check_template("agenda", tmp_path / "væk.docx")
    assert said(problems)[0].startswith("Skabelonen »væk.docx« findes ikke.")


def test_a_template_made_for_another_paper_is_refused(agenda: AgendaPaper) -> None:
    with pytest.raises(Refused):
        render(agenda, shipped_template("members"))


def test_deleted_blocks_are_no_fault(
    edited: Callable[[PaperKind, Edit], Path], minutes: MinutesPaper, expect_valid: Callable[[bytes], None]
) -> None:
    def change(document: Document) -> None:
        heading = next(p for p in document.paragraphs if p.text == "Beslutninger i korte træk")._p
        for gone in (heading.getnext(), heading):
            gone.getparent().remove(gone)
        for control in list(document.element.body.iter(w("sdt"))):
            control.getparent().remove(control)

    path = edited("minutes", change)
    assert check_template("minutes", path) == []
    made = render(minutes, path)
    expect_valid(made)
    assert "Beslutninger i korte træk" not in lines(made)
    assert "Underskriftsark" in lines(made)


def test_links_to_deleted_headings_become_text(edited: Callable[[PaperKind, Edit], Path], agenda: AgendaPaper) -> None:
    path = edited("agenda", dropping("{{ punkt.nr }}\t{{ punkt.titel }}"))
    body = docx.Document(io.BytesIO(render(agenda, path))).element.body
    assert not [link for link in body.iter(w("hyperlink")) if link.get(w("anchor"))]
    assert "Fælles model for ammevejledning" in lines(render(agenda, path))


def test_single_sections_may_be_placed_by_name(edited: Callable[[PaperKind, Edit], Path], agenda: AgendaPaper) -> None:
    def change(document: Document) -> None:
        place = next(p for p in document.paragraphs if p.text == "{{ punkt.afsnit }}")
        first = copy.deepcopy(place._p)
        place._p.addprevious(first)
        next(first.iter(w("t"))).text = "{{ punkt.økonomi }}"

    text = lines(render(agenda, edited("agenda", change)))
    at = text.index("Beslutning · kl.\u00a013.10–13.30 · Hvidovre Hospital")
    assert text[at + 1 : at + 3] == [ECONOMY, "Resumé"]
    assert text.count(ECONOMY) == 1


def test_a_bodys_own_section_may_be_named(
    edited: Callable[[PaperKind, Edit], Path],
) -> None:
    path = edited("agenda", replacing("{{ punkt.afsnit }}", "{{ punkt.borgernes_stemme }}"))
    assert check_template("agenda", path)[0].code == "template.unknown_name"
    assert check_template("agenda", path, ["Borgernes stemme"]) == []


def test_missing_styles_are_a_note(
    edited: Callable[[PaperKind, Edit], Path], agenda: AgendaPaper, expect_valid: Callable[[bytes], None]
) -> None:
    def change(document: Document) -> None:
        for name in ("List Bullet", "At-punkt", "Klyngedesk tabel"):
            document.styles[name].delete()

    path = edited("agenda", change)
    problems = check_template("agenda", path)
    assert [problem.facts["style"] for problem in problems] == ["List Bullet", "At-punkt", "Klyngedesk tabel"]
    assert {problem.code for problem in problems} <= NOTES
    made = render(agenda, path)
    assert [line for line in lines(made) if line.startswith("at modellen")]


def split_runs(document: Document) -> None:
    """Split every tag over three runs, with spelling marks between, as Word does."""
    for run in [r for r in document.element.body.iter(w("r")) if r.find(w("t")) is not None]:
        text = run.find(w("t")).text or ""
        if "{{" not in text:
            continue
        for cut in (3, max(4, len(text) // 2)):
            part = copy.deepcopy(run)
            piece, rest = part.find(w("t")), run.find(w("t"))
            piece.text, rest.text = rest.text[:cut], rest.text[cut:]
            run.addprevious(part)
            run.addprevious(OxmlElement("w:proofErr", {w("type"): "spellStart"}))


@pytest.mark.parametrize("kind", ["agenda", "minutes"])
def test_split_runs_give_the_same_paper(
    edited: Callable[[PaperKind, Edit], Path], kind: PaperKind, agenda: AgendaPaper, minutes: MinutesPaper
) -> None:
    paper = agenda if kind == "agenda" else minutes
    assert lines(render(paper, edited(kind, split_runs))) == lines(render(paper))


@pytest.mark.parametrize("kind", ["agenda", "minutes"])
def test_a_template_saved_by_libreoffice_gives_the_same_paper(
    tmp_path: Path,
    kind: PaperKind,
    agenda: AgendaPaper,
    minutes: MinutesPaper,
    saved_by_libreoffice: Callable[[bytes], bytes],
) -> None:
    path = tmp_path / "fra libreoffice.docx"
    path.write_bytes(saved_by_libreoffice(shipped_template(kind).read_bytes()))
    paper = agenda if kind == "agenda" else minutes
    assert [p for p in check_template(kind, path) if p.code not in NOTES] == []
    assert lines(render(paper, path)) == lines(render(paper))


def test_an_ordinary_word_file_may_be_a_template(tmp_path: Path, agenda: AgendaPaper) -> None:
    document = docx.Document()
    document.add_heading("Dagsorden for {{ møde.dato }}", 1)
    document.add_paragraph("{%p for p in punkter %}")
    document.add_heading("{{ p.nr }}. {{ p.titel }}", 2)
    document.add_paragraph("{{ p.afsnit }}")
    document.add_paragraph("{%p endfor %}")
    path = tmp_path / "egen.docx"
    document.save(str(path))
    assert {problem.code for problem in check_template("agenda", path)} == {"template.style_missing"}
    text = lines(render(agenda, path))
    assert text[:2] == ["Dagsorden for torsdag 1.\u00a0december 2022", "1. Godkendelse af dagsorden"]
    assert "Sekretariatet indstiller," in text
