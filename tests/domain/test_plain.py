"""Formatted text as plain text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.formatted import FormattedText, ListItem, Paragraph, Run, TextList, normalise
from klyngedesk.domain.formatted_json import from_json, to_json
from klyngedesk.domain.plain import from_plain, to_plain


def test_every_kind_of_block_is_readable_as_plain_text() -> None:
    text = from_json(
        [
            {"p": ["Planen ", {"text": "skal", "bold": True}, " læses."]},
            {"bullets": ["en", {"sub": "under en"}]},
            {"numbers": ["først", {"sub": "a"}, {"sub": "b"}, "så"]},
            {"points": ["at planen godkendes"]},
            {"p": [{"text": "Siden", "link": "https://eksempel.dk/"}, " og ", _address("https://eksempel.dk/")]},
            {"table": [["År", "Beløb"], ["2022", "370.000 kr."]]},
        ]
    )
    assert to_plain(text) == (
        "Planen skal læses.\n\n"
        "– en\n    – under en\n\n"
        "1. først\n    a. a\n    b. b\n2. så\n\n"
        "at planen godkendes\n\n"
        "Siden (https://eksempel.dk/) og https://eksempel.dk/\n\n"
        "År\tBeløb\n2022\t370.000 kr."
    )


def _address(link: str) -> dict[str, str]:
    return {"text": link, "link": link}


def test_a_line_is_a_paragraph() -> None:
    assert to_json(from_plain("en\r\nto\n\n\n  tre\x00 {{ 7*7 }} <b>")) == ["en", "to", "  tre {{ 7*7 }} <b>"]


def test_the_bullets_of_mails_and_of_word_are_a_list() -> None:
    for mark in ("- ", "* ", "•\t", "• ", "·  ", "– "):
        assert to_json(from_plain(f"Vi ønsker:\n{mark}ét punkt\n    {mark}under det\n{mark}-5 grader")) == [
            "Vi ønsker:",
            {"bullets": ["ét punkt", {"sub": "under det"}, "-5 grader"]},
        ]
    assert to_json(from_plain("-5 grader\n*vigtigt*")) == ["-5 grader", "*vigtigt*"]


def test_a_date_is_no_list() -> None:
    assert to_json(from_plain("1. december 2022\nfredag")) == ["1. december 2022", "fredag"]
    assert to_json(from_plain("3. maj\n4. maj")) == ["3. maj", "4. maj"]


def test_numbered_lines_that_begin_with_at_are_points() -> None:
    assert to_json(from_plain("1. at planen godkendes\n2. at den følges op")) == [
        {"points": ["at planen godkendes", "at den følges op"]}
    ]


word = st.text(st.characters(categories=["L"]), min_size=1, max_size=8).map(lambda letters: "x" + letters)
words = st.lists(word, min_size=1, max_size=4).map(lambda parts: (Run(" ".join(parts)),))
items = st.lists(st.builds(ListItem, words, st.integers(0, 1)), min_size=2, max_size=60).map(tuple)
at_items = items.map(lambda many: tuple(ListItem((Run("at " + i.runs[0].text),), i.level) for i in many))
carried = st.one_of(
    st.builds(Paragraph, words),
    st.builds(TextList, st.sampled_from(["bullets", "numbers"]), items),
    st.builds(TextList, st.just("points"), at_items),
)


@given(st.lists(carried, max_size=5).map(lambda blocks: normalise(FormattedText(tuple(blocks)))))
def test_plain_paragraphs_and_lists_come_back_the_same(text: FormattedText) -> None:
    assert from_plain(to_plain(text)) == text


@given(st.text())
def test_typed_words_are_kept(typed: str) -> None:
    text = from_plain(typed)
    assert from_plain(to_plain(text)) == text


@given(st.data())
def test_no_word_of_any_text_is_lost(formatted_texts: st.SearchStrategy[FormattedText], data: st.DataObject) -> None:
    text = data.draw(formatted_texts)
    plain = to_plain(text)
    at = 0
    for value in _strings(to_json(text)):
        for found in value.split():
            at = plain.index(found, at)


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [found for key, part in value.items() if key != "link" for found in _strings(part)]
    return [found for part in value for found in _strings(part)] if isinstance(value, list) else []


def test_hard_texts_come_back_as_typed(hard_texts: tuple[FormattedText, ...]) -> None:
    for text in hard_texts:
        assert from_plain(to_plain(text)) == text
