"""Nothing of a closed item is anywhere in the open rendering; all of it is in the full one."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest

from klyngedesk.papers.data import AgendaPaper, ClosedItem, Item, MinutesPaper
from klyngedesk.papers.render import render


def everything(content: bytes) -> str:
    """All parts of a file, as they are and without their tags, so that no split run hides a word."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        raw = [name + package.read(name).decode("utf-8", "replace") for name in package.namelist()]
    return "".join(raw) + "".join(re.sub(r"<[^>]+>", "", part) for part in raw)


@pytest.mark.parametrize("kind", ["agenda", "minutes"])
def test_no_word_of_it_is_in_an_open_paper(
    kind: str, agenda: AgendaPaper, minutes: MinutesPaper, secrets: tuple[str, ...]
) -> None:
    text = everything(render(agenda if kind == "agenda" else minutes))
    assert [word for word in secrets if word.casefold() in text.casefold()] == []
    assert "Lukket punkt – Personsag" in text
    assert "Punktet behandles for lukkede døre." in text


def test_every_word_of_it_is_in_the_full_one(full_agenda: AgendaPaper, secrets: tuple[str, ...]) -> None:
    text = everything(render(full_agenda))
    # The id names the bookmark, where it has no hyphen.
    assert [word for word in secrets if word.casefold() not in text.casefold()] == []


def test_a_closed_item_has_room_for_nothing_else() -> None:
    assert set(ClosedItem.__dataclass_fields__) == {"number", "title", "time", "sentence"}


def test_a_closed_sub_item_is_as_tight(
    agenda: AgendaPaper, item_with_closed_sub_item: Item, expect_valid: Callable[[bytes], None]
) -> None:
    made = render(replace(agenda, entries=(item_with_closed_sub_item,)))
    expect_valid(made)
    assert "Lukket punkt – Sag om en leverandør" in everything(made)
