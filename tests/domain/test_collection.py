from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.collection import CollectionState, collected, is_overdue, state_of

DAY = date(2022, 11, 22)
DAYS = st.none() | st.just(DAY)


@given(DAYS, DAYS, DAYS)
def test_the_furthest_step_with_a_date_counts(sent: date | None, reminded: date | None, paid: date | None) -> None:
    expected = CollectionState.NOT_SENT
    for day, state in (
        (sent, CollectionState.SENT), (reminded, CollectionState.REMINDED), (paid, CollectionState.PAID)
    ):  # fmt: skip
        expected = state if day else expected
    assert state_of(sent, reminded, paid) is expected


@given(st.lists(st.tuples(st.integers(0, 10**9), st.booleans())))
def test_paid_and_missing_are_the_whole(shares: list[tuple[int, bool]]) -> None:
    found = collected(shares)
    assert found.paid_oere + found.missing_oere == sum(amount for amount, _ in shares)
    assert found.count == len(shares)
    assert 0 <= found.part <= 1


def test_only_what_was_asked_for_and_is_not_paid_can_be_overdue() -> None:
    before, after = date(2022, 11, 21), date(2022, 11, 23)
    assert is_overdue(CollectionState.SENT, before, DAY)
    assert not is_overdue(CollectionState.SENT, DAY, DAY)
    assert not is_overdue(CollectionState.SENT, after, DAY)
    assert not is_overdue(CollectionState.PAID, before, DAY)
    assert not is_overdue(CollectionState.NOT_SENT, before, DAY)
    assert not is_overdue(CollectionState.REMINDED, None, DAY)
