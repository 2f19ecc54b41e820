"""Typed text is made fit to keep without losing a word, and CPR numbers in it are found."""

from __future__ import annotations

import unicodedata
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.typed import clean, clean_line, looks_like_cpr, quoted

anything = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize(
    "text",
    ["{{ 7*7 }} <b> & \"'", "æøå ÆØÅ", "😀 👩‍👩‍👧 🇩🇰", "مرحبا שלום", "a\tb\nc", "x" * 100_000, ""],
)
def test_ordinary_text_stays_as_typed(text: str) -> None:
    assert clean(text) == text


def test_control_characters_are_dropped() -> None:
    assert clean("a\x00b\x1bc\x7fd\ufeffe\ufffef") == "abcdef"


def test_line_ends_of_every_kind() -> None:
    assert clean("a\r\nb\rc\x0bd\u2028e") == "a\nb\nc\nd\ne"


def test_halves_of_characters_are_joined_or_dropped() -> None:
    assert clean("\ud83d\ude00") == "😀"
    assert clean("a\ud83db\ude00c") == "abc"


def test_equal_texts_become_equal() -> None:
    assert clean("A\u030arhus e\u0301n") == "Århus én"


def test_a_field_of_one_line() -> None:
    assert clean_line("  Fælles\r\n model\tfor  amning ") == "Fælles model for amning"


@given(anything)
def test_clean_text_is_fit_for_xml_and_stays_clean(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    element = ElementTree.Element("t")
    element.text = cleaned
    assert (ElementTree.fromstring(ElementTree.tostring(element)).text or "") == cleaned


@pytest.mark.parametrize(
    "typed",
    ["010190-1234", "0101901234", "010190 1234", "290200-1234", "610190-1234", "010190–1234"],
)
def test_cpr_numbers_are_found(typed: str) -> None:
    text = f"Vedr. {typed}, som ringede"
    assert [text[start:end] for start, end in looks_like_cpr(text)] == [typed]


@pytest.mark.parametrize(
    "typed",
    ["320190-1234", "011390-1234", "300200-1234", "12345678", "5790000000000", "01.01.1990", "000000-0000"],
)
def test_other_numbers_are_left_alone(typed: str) -> None:
    assert looks_like_cpr(f"Tlf. {typed}.") == ()


def test_every_number_is_found() -> None:
    assert looks_like_cpr("010190-1234 og 020290-4321") == ((0, 11), (15, 26))


@pytest.mark.parametrize(
    ("typed", "repeated"),
    [(" 30/2 ", "30/2"), ("x" * 40, "x" * 40), ("x" * 10_000, "x" * 39 + "…"), ("a\nb", "a b"), ("", "")],
)
def test_a_sentence_repeats_at_most_40_characters_of_what_was_typed(typed: str, repeated: str) -> None:
    assert quoted(typed) == repeated
