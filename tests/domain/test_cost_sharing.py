"""Costs are shared to the krone, fairly, and always add up."""

from __future__ import annotations

import csv
import io
import itertools
import re
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.cost_sharing import (
    CostLine,
    Participant,
    counted_population,
    index_amount,
    months_in_year,
    share_table,
    split,
)
from klyngedesk.domain.danish import NBSP, percent_text
from klyngedesk.domain.problems import Refused

# The sharing key of Sundhedsklynge Syd for 2022: population that counts, per cent and kroner as printed.
SYD_2022 = """\
København;287181;48,0;177678
Høje-Taastrup;53053;8,9;32824
Albertslund;27599;4,6;17075
Ishøj;23225;3,9;14369
Vallensbæk;16488;2,8;10201
Brøndby;35651;6,0;22057
Glostrup;23514;3,9;14548
Hvidovre;53267;8,9;32956
Tårnby;42723;7,1;26433
Dragør;14640;2,4;9058
Rødovre;20691;3,5;12801
"""
ROWS = list(csv.reader(io.StringIO(SYD_2022), delimiter=";"))
SYD = [Participant(name, name, int(counted)) for name, counted, _, _ in ROWS]

amounts = st.integers(-(10**12), 10**12)
whole_weights = st.lists(st.integers(0, 10**7), min_size=1, max_size=30).filter(any)
parts = st.lists(st.fractions(0, 1000, max_denominator=12), min_size=1, max_size=30).filter(any)
units = st.sampled_from([1, 100])


def test_the_real_key_of_2022_comes_out_to_the_krone() -> None:
    table = share_table([CostLine("Sekretariatet", 37_000_000)], SYD)
    assert [row.total_oere for row in table.rows] == [int(kroner) * 100 for *_, kroner in ROWS]
    assert [percent_text(row.share) for row in table.rows] == [f"{p}{NBSP}%" for _, _, p, _ in ROWS]
    assert (table.counted, table.amount_oere) == (598_032, 37_000_000)


def test_the_example_in_the_help_is_what_the_program_shares(root: Path) -> None:
    page = (root / "resources" / "help" / "fordeling.md").read_text("utf-8")
    told = re.findall(r"^\| (\S+) \| ([\d.]+) \| ([\d.,]+) \| ([\d.]+) \| ([\d.]+) \|$", page, re.MULTILINE)
    paid = {row.participant.name: row for row in share_table([CostLine("", 37_000_000)], SYD).rows}
    shown = [
        (
            name,
            thousands(row.participant.counted),
            f"{thousands(exact // 100)},{exact % 100:02}",
            thousands(exact // 100),
            thousands(row.total_oere // 100),
        )
        for name, row in paid.items()
        for exact in [round(37_000_000 * row.share)]
    ]
    assert told
    assert set(told) <= set(shown)


def thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")


@given(amounts, whole_weights | parts, units)
def test_every_split_adds_up(amount: int, weights: list[int | Fraction], unit: int) -> None:
    assert sum(split(amount, weights, unit)) == amount


@given(st.integers(0, 10**12), whole_weights | parts, units)
def test_nobody_is_a_whole_unit_from_the_exact_share(amount: int, weights: list[int | Fraction], unit: int) -> None:
    total = sum(weights, Fraction(0))
    for share, weight in zip(split(amount, weights, unit), weights, strict=True):
        exact = amount * weight / total
        assert abs(share - exact) < unit
        assert weight or not share


@given(st.integers(0, 10**10).map(lambda kroner: kroner * 100), whole_weights)
def test_whole_kroner_are_split_into_whole_kroner(amount: int, weights: list[int]) -> None:
    assert all(share % 100 == 0 for share in split(amount, list(weights)))


@given(amounts.filter(lambda amount: amount >= 0), whole_weights, units)
def test_more_inhabitants_never_pay_less(amount: int, weights: list[int], unit: int) -> None:
    ranked = sorted(zip(weights, split(amount, list(weights), unit), strict=True))
    for (less, small), (more, large) in itertools.pairwise(ranked):
        assert less == more or small <= large


@given(amounts, whole_weights, units)
def test_a_credit_is_the_opposite_of_the_cost(amount: int, weights: list[int], unit: int) -> None:
    assert split(-amount, list(weights), unit) == tuple(-share for share in split(amount, list(weights), unit))


def test_equal_remainders_go_to_the_bigger_weight_then_to_the_first() -> None:
    assert split(400, [1, 3, 4]) == (0, 200, 200)
    assert split(400, [3, 1, 4]) == (200, 0, 200)
    assert split(200, [7, 7, 7]) == (100, 100, 0)


def test_the_oere_beyond_whole_kroner_go_to_one() -> None:
    assert split(10_050, [1, 1], 100) == (5050, 5000)


@pytest.mark.parametrize(
    ("weights", "code"),
    [([], "cost.no_participants"), ([0, 0], "cost.no_population"), ([3, -1], "cost.negative_weight")],
)
def test_weights_that_cannot_share_are_refused(weights: list[int], code: str) -> None:
    with pytest.raises(Refused, match=code):
        split(100, list(weights))


def test_half_a_municipality_counts_half() -> None:
    assert counted_population(41_382, Fraction(1, 2)) == 20_691
    assert counted_population(41_381, Fraction(1, 2)) == 20_691
    with pytest.raises(Refused, match=r"cost\.factor"):
        counted_population(10, Fraction(3, 2))


def test_a_member_of_half_a_year_pays_half() -> None:
    table = share_table([CostLine("Løn", 300_00)], [Participant("a", "A", 100), Participant("b", "B", 100, months=6)])
    assert [row.total_oere for row in table.rows] == [200_00, 100_00]
    assert [row.share for row in table.rows] == [Fraction(2, 3), Fraction(1, 3)]


def test_months_are_counted_by_their_first_day() -> None:
    assert months_in_year(2022, date(2022, 7, 1), None) == 6
    assert months_in_year(2022, None, date(2022, 6, 30)) == 6
    assert months_in_year(2022, date(2022, 7, 2), None) == 5
    assert months_in_year(2022, None, date(2021, 12, 31)) == 0
    assert months_in_year(2022, date(2020, 1, 1), date(2023, 1, 1)) == 12


@given(st.dates(date(2022, 1, 1), date(2022, 12, 30)))
def test_leaving_and_taking_over_never_count_a_month_twice(last: date) -> None:
    follows = date.fromordinal(last.toordinal() + 1)
    assert months_in_year(2022, None, last) + months_in_year(2022, follows, None) == 12


def test_each_cost_line_adds_up_and_may_concern_some_only() -> None:
    lines = [CostLine("Løn", 1_000_000), CostLine("Kørsel", 100, frozenset({"Ishøj", "Dragør"}))]
    table = share_table(lines, SYD)
    for i, line in enumerate(lines):
        assert sum(row.amounts_oere[i] for row in table.rows) == line.amount_oere
    assert {row.participant.key for row in table.rows if row.amounts_oere[1]} == {"Ishøj"}
    assert sum(row.total_oere for row in table.rows) == table.amount_oere


def test_a_municipality_is_named_once() -> None:
    with pytest.raises(Refused, match=r"cost\.participant_twice"):
        share_table([CostLine("Løn", 100)], [SYD[0], SYD[0]])


def test_months_lie_within_a_year() -> None:
    with pytest.raises(Refused, match=r"cost\.months"):
        share_table([CostLine("Løn", 100)], [Participant("a", "A", 1, months=13)])


def test_a_cost_line_that_concerns_nobody_is_refused() -> None:
    with pytest.raises(Refused, match=r"cost\.no_population"):
        share_table([CostLine("Løn", 100, frozenset())], SYD)


def test_an_amount_is_indexed_in_whole_kroner() -> None:
    assert index_amount(37_000_000, 250) == 37_925_000
    assert index_amount(1_00, 50) == 1_00
    assert index_amount(1_01, 50_00, unit_oere=1) == 1_52
    assert index_amount(1_000_00, -150) == 985_00
