"""What a hit says of where it is, in Danish and in English."""

from __future__ import annotations

from datetime import date

import pytest

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.services.search import Hit
from klyngedesk.ui.search import subtitle

DAY = date(2022, 12, 1)
HITS = [
    (Hit("Ida", "direktør", "members", 1), "direktør", "direktør"),
    (Hit("SSU", "", "members", 1, body=True), "Forum", "Body"),
    (Hit("Fagligt niveau", "", "meetings", 1, day=DAY), "1. december 2022", "1 December 2022"),
    (
        Hit("Status", "Fagligt niveau", "meetings", 1, day=DAY, excerpt="at tage til efterretning"),
        "Fagligt niveau 1. december 2022 · at tage til efterretning",
        "Fagligt niveau 1 December 2022 · at tage til efterretning",
    ),
    (
        Hit("Notat.docx", "Fagligt niveau", "meetings", 1, day=DAY, sender="Ishøj"),
        "Fagligt niveau 1. december 2022 · svar fra Ishøj",
        "Fagligt niveau 1 December 2022 · answer from Ishøj",
    ),
]


@pytest.mark.parametrize(("hit", "words", "_english"), HITS)
def test_in_danish(hit: Hit, words: str, _english: str) -> None:
    assert plain_spaces(subtitle(hit)) == words


@pytest.mark.parametrize(("hit", "_danish", "words"), HITS)
@pytest.mark.usefixtures("english_program")
def test_in_english(hit: Hit, _danish: str, words: str) -> None:
    assert plain_spaces(subtitle(hit)) == words
