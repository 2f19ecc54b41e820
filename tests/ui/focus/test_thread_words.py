"""The thread of the example in words, in Danish and in English."""

from __future__ import annotations

from datetime import date

import pytest

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.services import focus_thread
from klyngedesk.services.desk import Desk
from klyngedesk.ui.focus.thread_words import said

TODAY = date(2022, 11, 22)


def told(desk: Desk, area: str = "ammeindsats", cluster: str = "syd") -> list[str]:
    lines = [said(line, TODAY) for line in desk.ask(focus_thread.thread, area, cluster)]
    return [plain_spaces(f"{words.day} {words.kind}: {words.title} ({words.about})") for words in lines]


def test_every_kind_of_line_says_what_it_is_and_when(example_desk: Desk) -> None:
    lines = told(example_desk)
    assert "1. dec. 2022 Punkt 3: Fælles model for ammevejledning (Fagligt niveau · på dagsordenen)" in lines
    assert "frist 25. nov. Opfølgning: Indhente høringssvar om udkast 3 (Sekretariatet)" in lines
    assert "13. okt. 2022 Beslutning nr. 7/2022: Oplæg om ammeindsats (Godkendt · punkt 4, fagligt niveau)" in lines
    grant = "180.000 kr. til afprøvning af fælles model for ammevejledning (Efter beslutning nr. 7/2022)"
    assert f"13. okt. 2022 Bevilling: {grant}" in lines
    assert any("(2 af 3 har godkendt. Dragør mangler)" in line for line in lines)


def test_what_comes_from_another_cluster_says_so(example_desk: Desk) -> None:
    assert any(line.endswith("Byen)") for line in told(example_desk, "mistrivsel"))
    assert not any(line.endswith("Byen)") for line in told(example_desk, "mistrivsel", "byen"))


@pytest.mark.usefixtures("english_program")
def test_the_same_in_english(example_desk: Desk) -> None:
    lines = told(example_desk)
    assert "1 Dec 2022 Item 3: Fælles model for ammevejledning (Fagligt niveau · on the agenda)" in lines
    assert "due 25 Nov Follow-up: Indhente høringssvar om udkast 3 (Sekretariatet)" in lines
    assert "13 Oct 2022 Decision no. 7/2022: Oplæg om ammeindsats (Godkendt · item 4, Fagligt niveau)" in lines
    grant = "180.000 kr. for afprøvning af fælles model for ammevejledning (By decision no. 7/2022)"
    assert f"13 Oct 2022 Grant: {grant}" in lines
    assert any("(2 of 3 have approved. Dragør has not answered)" in line for line in lines)
