"""The change log in words, in Danish and in English."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.deadlines import Unit
from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.kinds import ItemKind
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services.change_log import Amount, Done, Fate, FieldChange, RowChange, Value
from klyngedesk.ui.dialogs.change_words import fate_words, field_words, row_words, value_words

TITLE = FieldChange("title", "Gammel", "Ny")
CHANGED = RowChange(Done.CHANGED, "item", "Ny", (TITLE,))
VALUES: list[tuple[Value, str, str]] = [
    ("Ord", "Ord", "Ord"),
    (True, "ja", "yes"),
    (0, "0", "0"),
    (Amount(1_234_50), "1.234,50 kr.", "1.234,50 kr."),
    (date(2022, 12, 1), "1. december 2022", "1 December 2022"),
    (datetime(2022, 12, 1, 13, 5), "1. december 2022 kl. 13.05", "1 December 2022 at 13.05"),
    (MeetingState.SENT, "dagsorden udsendt", "agenda sent"),
    (ItemKind.THEME, "Temadrøftelse", "Theme discussion"),
    (Unit.WORKDAYS, "hverdage", "workdays"),
    (Effect.POSTPONED, "nyt punkt på næste møde", "new item at the next meeting"),
]


@pytest.mark.parametrize(("value", "words", "_english"), VALUES)
def test_values_in_danish(value: Value, words: str, _english: str) -> None:
    assert plain_spaces(value_words(value)) == words


@pytest.mark.parametrize(("value", "_danish", "words"), VALUES)
@pytest.mark.usefixtures("english_program")
def test_values_in_english(value: Value, _danish: str, words: str) -> None:
    assert plain_spaces(value_words(value)) == words


def test_rows_and_fields_in_danish() -> None:
    assert row_words(CHANGED) == "Punkt »Ny« ændret"
    assert row_words(RowChange(Done.ADDED, "item", "", ())) == "Punkt tilføjet"
    assert field_words(TITLE, Done.CHANGED) == "Titel: Gammel → Ny"
    assert field_words(FieldChange("title", "", "Ny"), Done.CHANGED) == "Titel: – → Ny"
    assert field_words(FieldChange("title", "Gammel", ""), Done.REMOVED) == "Titel: Gammel"
    assert [fate_words(fate) for fate in Fate] == ["", "fortrudt", "kan ikke fortrydes"]


@pytest.mark.usefixtures("english_program")
def test_rows_and_fields_in_english() -> None:
    assert row_words(CHANGED) == "Item »Ny« changed"
    assert field_words(TITLE, Done.CHANGED) == "Title: Gammel → Ny"
    assert [fate_words(fate) for fate in Fate] == ["", "undone", "cannot be undone"]
