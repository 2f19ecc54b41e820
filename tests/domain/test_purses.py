from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.problems import Refused
from klyngedesk.domain.purses import Balance, Entry, check_category, check_grant, check_posting

ENTRIES = st.builds(
    Entry,
    purse=st.sampled_from(Purse),
    text=st.sampled_from(["", "Kursusdage"]),
    category=st.just("Sekretariat og administration"),
    administrative=st.booleans(),
    amount_oere=st.integers(-(10**9), 10**9),
    has_grant=st.booleans(),
)


def refusals(entry: Entry) -> set[tuple[str, str]]:
    try:
        check_posting(entry)
    except Refused as refused:
        return {(problem.code, problem.place) for problem in refused.problems}
    return set()


@given(ENTRIES)
def test_cluster_funds_never_pay_for_administration_and_co_financing_may(entry: Entry) -> None:
    refused = ("funds.administration", "category") in refusals(entry)
    assert refused == (entry.administrative and entry.purse is Purse.CLUSTER_FUNDS)


@given(ENTRIES)
def test_every_use_of_cluster_funds_names_its_grant_and_the_co_financing_has_none(entry: Entry) -> None:
    places = {code for code, place in refusals(entry) if place == "grant"}
    if entry.purse is Purse.CO_FINANCING:
        assert places == ({"co_financing.grant"} if entry.has_grant else set())
    else:
        assert places == ({"funds.no_grant"} if entry.amount_oere > 0 and not entry.has_grant else set())


@given(ENTRIES)
def test_all_reasons_are_told_at_once(entry: Entry) -> None:
    codes = {code for code, _ in refusals(entry)}
    assert ("posting.no_text" in codes) == (not entry.text)
    assert ("posting.no_amount" in codes) == (entry.amount_oere == 0)


def test_a_category_is_refused_before_anything_else_is_typed() -> None:
    with pytest.raises(Refused) as refused:
        check_category(Purse.CLUSTER_FUNDS, "Kontorhold", administrative=True)
    assert refused.value.problems[0].place == "category"
    check_category(Purse.CO_FINANCING, "Kontorhold", administrative=True)


def test_a_grant_needs_a_title_money_and_a_decision() -> None:
    with pytest.raises(Refused) as refused:
        check_grant("", 0, has_decision=False)
    assert [problem.place for problem in refused.value.problems] == ["title", "amount", "decision"]
    check_grant("Kursusdage", 100, has_decision=True)


def test_a_balance_tells_what_is_left_and_what_is_not_planned() -> None:
    balance = Balance(granted_oere=400_000, budgeted_oere=450_000, used_oere=100_000)
    assert (balance.left_oere, balance.unplanned_oere) == (300_000, -50_000)
