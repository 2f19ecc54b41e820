"""How far the parties are with a decision at home, in Danish and in English."""

from __future__ import annotations

import pytest

from klyngedesk.domain.danish import join_some
from klyngedesk.domain.kinds import ApprovalState
from klyngedesk.ui.home_words import home_told

PENDING, APPROVED, REJECTED = ApprovalState.PENDING, ApprovalState.APPROVED, ApprovalState.REJECTED
ANSWERS = [("Ishøj", APPROVED), ("Dragør", REJECTED), ("Tårnby", PENDING)]


def test_how_far_they_are_is_told_in_words() -> None:
    assert home_told([]) == ""
    assert home_told([("Ishøj", PENDING)]) == "0 af 1 har godkendt. Ishøj mangler"
    assert home_told(ANSWERS) == "1 af 3 har godkendt. Dragør har ikke godkendt. Tårnby mangler"
    assert home_told([("Ishøj", APPROVED)]) == "Alle har godkendt"
    assert join_some(["a", "b", "c"]) == "a, b og c"
    assert join_some(["a", "b", "c", "d"]) == "a, b og 2 andre"


@pytest.mark.usefixtures("english_program")
def test_the_same_in_english() -> None:
    assert home_told(ANSWERS) == "1 of 3 has approved. Dragør has not approved. Tårnby has not answered"
    assert home_told([("Ishøj", PENDING), ("Tårnby", PENDING)]) == (
        "0 of 2 have approved. Ishøj and Tårnby have not answered"
    )
