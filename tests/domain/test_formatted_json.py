"""Formatted text as JSON, and the schema that says the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.formatted import FormattedText, ListItem, Paragraph, Run, Table, TextList
from klyngedesk.domain.formatted_json import from_json, to_json
from klyngedesk.domain.problems import Refused
from klyngedesk.wording.formatted import SENTENCES

BY_HAND: list[Any] = [
    "Klyngen mødes.",
    {"p": ["Planen ", {"text": "skal", "bold": True}, {"text": " læses", "italic": True}]},
    {"bullets": ["en", {"sub": "under en"}, [{"text": "et link", "link": "https://eksempel.dk/"}]]},
    {"numbers": ["først", "så"]},
    {"points": ["at planen godkendes", "at den følges op"]},
    {"table": [["År", "Beløb"], ["2022", ""]], "header": True},
]


@pytest.fixture(scope="session")
def schema(root: Path) -> Any:
    """A validator for the shipped schema."""
    shipped = json.loads((root / "resources/schema/formatted-text.schema.json").read_text("utf-8"))
    return jsonschema.Draft202012Validator(shipped)


def test_what_is_written_by_hand_is_read() -> None:
    assert from_json(BY_HAND).blocks == (
        Paragraph((Run("Klyngen mødes."),)),
        Paragraph((Run("Planen "), Run("skal", bold=True), Run(" læses", italic=True))),
        TextList(
            "bullets",
            (
                ListItem((Run("en"),)),
                ListItem((Run("under en"),), 1),
                ListItem((Run("et link", link="https://eksempel.dk/"),)),
            ),
        ),
        TextList("numbers", (ListItem((Run("først"),)), ListItem((Run("så"),)))),
        TextList("points", (ListItem((Run("at planen godkendes"),)), ListItem((Run("at den følges op"),)))),
        Table((((Run("År"),), (Run("Beløb"),)), ((Run("2022"),), ()))),
    )
    assert to_json(from_json(BY_HAND)) == BY_HAND


@given(st.data())
def test_every_text_comes_back_identical(
    formatted_texts: st.SearchStrategy[FormattedText], schema: Any, data: st.DataObject
) -> None:
    text = data.draw(formatted_texts)
    value = json.loads(json.dumps(to_json(text)))
    assert from_json(value) == text
    schema.validate(value)


def test_hard_texts_come_back_as_typed(hard_texts: tuple[FormattedText, ...]) -> None:
    for text in hard_texts:
        assert from_json(json.loads(json.dumps(to_json(text)))) == text


def test_control_characters_from_a_file_are_dropped() -> None:
    assert to_json(from_json(["a\x00b\x08c"])) == ["abc"]


@pytest.mark.parametrize(
    ("value", "code", "place"),
    [
        ("tekst", "formatted.not_a_list", "background"),
        ([7], "formatted.unknown_block", "background[0]"),
        (["a", {"q": "x"}], "formatted.unknown_block", "background[1]"),
        ([{"p": 3}], "formatted.not_words", "background[0].p"),
        ([{"p": [{"bold": True}]}], "formatted.not_words", "background[0].p[0]"),
        ([{"p": [{"text": "x", "bold": 1}]}], "formatted.not_true_or_false", "background[0].p[0].bold"),
        ([{"p": "x", "colour": "red"}], "formatted.unknown_key", "background[0]"),
        ([{"bullets": "x"}], "formatted.not_a_list", "background[0].bullets"),
        ([{"bullets": ["x", {"sub": None}]}], "formatted.not_words", "background[0].bullets[1].sub"),
        ([{"table": [["a"], "b"]}], "formatted.not_a_list", "background[0].table[1]"),
        ([{"table": [["a", 5]]}], "formatted.not_words", "background[0].table[0][1]"),
        ([{"table": [], "header": "ja"}], "formatted.not_true_or_false", "background[0].header"),
        (
            [{"p": [{"text": "x", "link": "javascript:alert(1)"}]}],
            "formatted.bad_link",
            "background[0].p[0].link",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(value: Any, code: str, place: str, schema: Any) -> None:
    with pytest.raises(Refused) as refused:
        from_json(value, "background")
    (problem,) = refused.value.problems
    assert (problem.code, problem.place) == (code, place)
    assert SENTENCES[code].filled(dict(problem.facts)).line()
    assert not schema.is_valid(value)
