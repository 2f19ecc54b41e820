"""Decisions read back from a paper that someone edited in Word or LibreOffice."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest

from klyngedesk.domain.formatted import FormattedText, normalise
from klyngedesk.domain.problems import Refused
from klyngedesk.papers.data import AgendaPaper, Decision, Item, MinutesPaper
from klyngedesk.papers.marks import bookmark_name
from klyngedesk.papers.properties import PaperId
from klyngedesk.papers.read_back import read_back
from klyngedesk.papers.render import render
from klyngedesk.papers.word_xml import w


def decisions_of(paper: MinutesPaper) -> dict[str, Decision]:
    """The decisions of a paper by their names in bookmarks."""
    items = [entry for entry in paper.entries if isinstance(entry, Item)]
    every = [*items, *(sub for item in items for sub in item.sub_items if isinstance(sub, Item))]
    return {bookmark_name(item.decision.id): item.decision for item in every if item.decision}


def expect_all(paper: MinutesPaper, content: bytes) -> None:
    found = read_back(content, "referat.docx")
    given = decisions_of(paper)
    assert found.paper == PaperId("minutes", paper.mark.id, "open")
    assert found.decisions == {id: normalise(decision.text) for id, decision in given.items()}
    assert found.outcomes == {id: decision.outcome for id, decision in given.items()}
    assert found.reservations == {
        reservation.id: reservation.text for decision in given.values() for reservation in decision.reservations
    }


def test_an_untouched_paper_comes_back_as_it_was(minutes: MinutesPaper) -> None:
    expect_all(minutes, render(minutes))


def test_a_paper_saved_by_libreoffice_comes_back_as_it_was(
    minutes: MinutesPaper, saved_by_libreoffice: Callable[[bytes], bytes]
) -> None:
    expect_all(minutes, saved_by_libreoffice(render(minutes)))


def test_without_tags_the_bookmarks_do(minutes: MinutesPaper) -> None:
    document = docx.Document(io.BytesIO(render(minutes)))
    for tag in list(document.element.body.iter(w("tag"))):
        tag.getparent().remove(tag)
    out = io.BytesIO()
    document.save(out)
    expect_all(minutes, out.getvalue())


def test_a_changed_and_a_deleted_decision(minutes: MinutesPaper) -> None:
    document = docx.Document(io.BytesIO(render(minutes)))
    controls = {
        control.find(f"{w('sdtPr')}/{w('tag')}").get(w("val")): control
        for control in document.element.body.iter(w("sdt"))
    }
    next(controls["kd:beslutning:i1"].iter(w("t"))).text = "Godkendt efter rettelse."
    gone = controls["kd:beslutning:i2"]
    for mark in (gone.getprevious(), gone.getnext(), gone):
        mark.getparent().remove(mark)
    out = io.BytesIO()
    document.save(out)
    found = read_back(out.getvalue(), "referat.docx")
    assert found.decisions["i1"].blocks[0].runs[0].text == "Godkendt efter rettelse."  # type: ignore[union-attr]
    assert "i2" not in found.decisions
    assert found.decisions["i9"] == FormattedText()


def test_an_agenda_has_nothing_to_read(agenda: AgendaPaper) -> None:
    assert not read_back(render(agenda), "dagsorden.docx").decisions


def test_other_files_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        read_back(b"not a document", "brev.docx")
    assert refused.value.problems[0].code == "paper.not_word"
    out = io.BytesIO()
    docx.Document().save(out)
    with pytest.raises(Refused) as refused:
        read_back(out.getvalue(), "brev.docx")
    assert refused.value.problems[0].code == "paper.not_ours"
