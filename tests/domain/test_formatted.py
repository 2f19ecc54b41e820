"""The normal form of formatted text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.formatted import (
    EMPTY,
    FormattedText,
    ListItem,
    Paragraph,
    Run,
    Table,
    TextList,
    allowed_characters,
    allowed_link,
    normalise,
    paragraphs,
)


def test_equal_neighbours_become_one_run() -> None:
    text = FormattedText((Paragraph((Run("Kly"), Run(""), Run("ngen"), Run(" skal", bold=True))),))
    assert normalise(text).blocks == (Paragraph((Run("Klyngen"), Run(" skal", bold=True))),)


def test_blank_paragraphs_items_and_tables_go() -> None:
    text = FormattedText(
        (
            Paragraph((Run(" \n"),)),
            TextList("bullets", (ListItem((Run(""),)),)),
            Table((((), ()),)),
            Paragraph((Run("\nord\n"),)),
        )
    )
    assert normalise(text) == paragraphs(["ord"])
    assert not normalise(FormattedText(text.blocks[:3]))


def test_levels_are_two_and_a_list_begins_at_the_first() -> None:
    items = tuple(ListItem((Run(word),), level) for word, level in (("a", 1), ("b", 7), ("c", -2)))
    (found,) = normalise(FormattedText((TextList("bullets", items),))).blocks
    assert isinstance(found, TextList)
    assert [item.level for item in found.items] == [0, 1, 0]


def test_bulleted_neighbours_are_one_list_and_numbered_ones_stay_apart() -> None:
    item = (ListItem((Run("x"),)),)
    text = FormattedText((TextList("bullets", item),) * 2 + (TextList("numbers", item),) * 2)
    assert [len(block.items) for block in normalise(text).blocks if isinstance(block, TextList)] == [2, 1, 1]


def test_rows_of_a_table_are_equally_long() -> None:
    text = FormattedText((Table((((Run("a"),),), ((Run("b"),), (Run("c"),)))),))
    assert normalise(text).blocks == (Table((((Run("a"),), ()), ((Run("b"),), (Run("c"),)))),)


@given(st.data())
def test_the_normal_form_is_final(formatted_texts: st.SearchStrategy[FormattedText], data: st.DataObject) -> None:
    text = data.draw(formatted_texts)
    assert normalise(text) == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x1bc\x7f", "abc"),
        ("en\r\nto\rtre\x0bfire\u2028fem", "en\nto\ntre\nfire\nfem"),
        ("\ud800x\uffff\ufffc", "x"),
        ("tab\tog 👩‍⚕️", "tab\tog 👩‍⚕️"),
    ],
)
def test_characters_that_no_file_can_carry_go(typed: str, kept: str) -> None:
    assert allowed_characters(typed) == kept


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://eksempel.dk/side?a=1#top", "https://eksempel.dk/side?a=1#top"),
        (" http://eksempel.dk/to ord ", "http://eksempel.dk/to%20ord"),
        ("HTTPS://eksempel.dk", "https://eksempel.dk/"),
        ("https://eksempel.dk/æ", "https://eksempel.dk/%C3%A6"),
        ("mailto:sekretariat@eksempel.dk", "mailto:sekretariat@eksempel.dk"),
        ("javascript:alert(1)", ""),
        ("file:///C:/hemmelig.txt", ""),
        ("https://", ""),
        ("http://[::1", ""),
        ("eksempel.dk", ""),
    ],
)
def test_only_web_and_mail_addresses_are_links(address: str, kept: str) -> None:
    assert allowed_link(address) == kept
    assert allowed_link(kept) == kept


def test_nothing_is_empty() -> None:
    assert not EMPTY
    assert paragraphs(["", "  "]) == EMPTY
