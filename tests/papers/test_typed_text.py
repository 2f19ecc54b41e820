"""Whatever someone types prints as typed: never run, never taken for XML, never lost."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klyngedesk.domain.formatted import FormattedText, Paragraph, Run, normalise
from klyngedesk.papers.data import AgendaPaper, Annex, Decision, Item, MinutesPaper, Reservation, Section
from klyngedesk.papers.render import render
from klyngedesk.papers.word_xml import w

HARD = (
    "{{ 7*7 }}",
    "{% for x in y %}",
    "{_{ a }_} {_% b %_}",
    "<b>fed</b> & <w:p/> ]]>",
    "<?kd 0?>",
    "“citat” ‘x’ &amp; &#123;",
    "👩\u200d⚕️ שלום عليكم \u202eomvendt",
    "=SUM(A1)",
    "a\u00a0b  c",
    "\ud800x",
)
CONTROLS = "a\x00b\x07c\x0cd\x1fe\ufffef"


def texts(content: bytes) -> list[str]:
    body = docx.Document(io.BytesIO(content)).element.body
    return ["".join(t.text or "" for t in p.iter(w("t"))) for p in body.iter(w("p"))]


def everywhere(minutes: MinutesPaper, text: str) -> MinutesPaper:
    """Minutes with a text in every kind of field."""
    long = FormattedText((Paragraph((Run(text),)),))
    decision = Decision("d", text, long, text, (Reservation("r", text, text),))
    item = Item("i", "1", text, text, text, text, False, (Section("s", text, long),), (), decision)
    return replace(
        minutes,
        mark=replace(minutes.mark, title=text, subject=text, sender=text, version=text),
        meeting=replace(minutes.meeting, title=text, place=text, cluster=text),
        entries=(item,),
        sentences=(text,),
    )


@pytest.mark.parametrize("typed", HARD)
def test_hard_texts_print_as_typed(minutes: MinutesPaper, typed: str) -> None:
    made = render(everywhere(minutes, typed))
    shown = typed.replace("\ud800", "")
    found = texts(made)
    assert found.count(shown) >= 4
    assert f"1{shown}" in found
    assert docx.Document(io.BytesIO(made)).core_properties.title == " ".join(shown.split())


def test_a_paper_of_hard_texts_is_valid(minutes: MinutesPaper, expect_valid: Callable[[bytes], None]) -> None:
    expect_valid(render(everywhere(minutes, " ".join((*HARD, CONTROLS)))))


def test_control_characters_are_dropped(minutes: MinutesPaper) -> None:
    found = "".join(texts(render(everywhere(minutes, CONTROLS))))
    assert "abc" in found
    assert not any(character < " " for character in found)


def test_a_hundred_thousand_characters(agenda: AgendaPaper) -> None:
    typed = "Lang sætning med {{ tegn }} & mere. " * 2800
    long = FormattedText((Paragraph((Run(typed),)),))
    item = Item("i", "1", typed, sections=(Section("s", "Resumé", long),), annexes=(Annex("Bilag 1", typed),))
    found = texts(render(replace(agenda, entries=(item,))))
    assert typed in found
    assert f"1{typed}" in found


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"]), min_size=1, max_size=40))
def test_any_text_prints_as_typed(minutes: MinutesPaper, typed: str) -> None:
    long = normalise(FormattedText((Paragraph((Run(typed),)),)))
    item = Item("i", "1", "Punkt", decision=Decision("d", text=long))
    found = texts(render(replace(minutes, entries=(item,))))
    shown = long.blocks[0].runs[0].text if long else "Skriv beslutningen her"  # type: ignore[union-attr]
    assert shown.replace("\n", "").replace("\t", "") in found
