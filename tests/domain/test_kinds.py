"""Every stored value has its Danish word."""

from __future__ import annotations

from typing import get_args

import pytest

from klyngedesk.domain import kinds
from klyngedesk.domain.kinds import ItemKind, SeatRole


@pytest.mark.parametrize("kind", get_args(kinds.Kind))
def test_every_value_has_its_own_danish_word(kind: type) -> None:
    words = [kinds.word(value) for value in kind]
    assert all(words)
    assert len(set(words)) == len(words)


def test_the_words_of_the_field() -> None:
    assert kinds.word(SeatRole.CO_CHAIR) == "medformand"
    assert kinds.title_word(ItemKind.THEME) == "Temadrøftelse"


def test_each_kind_of_item_has_its_letter() -> None:
    assert "".join(kinds.letter(kind) for kind in ItemKind) == "BDOT"
