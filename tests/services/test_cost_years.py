from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klyngedesk.domain.kinds import CountedAs
from klyngedesk.domain.problems import Refused
from klyngedesk.services import cost_lines, cost_participants, cost_sharing, cost_years, populations
from klyngedesk.services.cost_lines import LineFields
from klyngedesk.services.cost_participants import ShareFields
from klyngedesk.services.cost_sharing import cost_table
from klyngedesk.services.cost_years import NewYear, YearFields
from klyngedesk.services.desk import Desk

YEAR = "syd-2022"


def share_id(desk: Desk, name: str, year_id: str = YEAR) -> str:
    return next(row.id for row in desk.ask(cost_table, year_id).rows if row.name == name)


def totals(desk: Desk, year_id: str = YEAR) -> dict[str, int]:
    return {row.name: row.total_oere for row in desk.ask(cost_table, year_id).rows}


def test_a_new_year_takes_over_municipalities_and_footnotes_and_regulates_the_amount(example_desk: Desk) -> None:
    wanted = NewYear(year=2023, former_id=YEAR, basis="2022K1", percent_hundredths=250)
    made = example_desk.ask(cost_table, example_desk.do("Nyt år", cost_years.new_year, wanted))
    former = example_desk.ask(cost_table, YEAR)
    assert (made.year, made.amount_oere) == (2023, 37_925_000)
    assert [(row.name, row.counted, row.footnote) for row in made.rows] == [
        (row.name, row.counted, row.footnote) for row in former.rows
    ]
    assert all(row.collection is None for row in made.rows)


def test_a_new_amount_is_shared_on_the_same_costs(example_desk: Desk) -> None:
    example_desk.do("Udgift", cost_lines.put_line, YEAR, None, LineFields("Mødeudgifter", 1_000_000))
    wanted = NewYear(year=2023, former_id=YEAR, basis="2022K1", amount_oere=40_000_000)
    made = example_desk.ask(cost_table, example_desk.do("Nyt år", cost_years.new_year, wanted))
    assert made.amount_oere == 40_000_000
    assert [line.title for line in made.lines] == ["Sekretariatets løn og drift", "Mødeudgifter"]


def test_who_left_before_the_new_year_is_not_in_it(example_desk: Desk) -> None:
    fields = ShareFields(14640, CountedAs.WHOLE, valid_to=date(2022, 12, 31))
    example_desk.do("Ret", cost_participants.change_share, share_id(example_desk, "Dragør"), fields)
    wanted = NewYear(year=2023, former_id=YEAR, basis="2022K1")
    assert "Dragør" not in totals(example_desk, example_desk.do("Nyt år", cost_years.new_year, wanted))


def test_the_same_year_twice_is_refused_at_its_field(example_desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Nyt år", cost_years.new_year, NewYear(2022, YEAR, "2022K1"))
    assert refused.value.problems[0].place == "year"


@pytest.mark.parametrize("amount", [0, -500])
def test_a_first_year_shares_something(example_desk: Desk, amount: int) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Lav", cost_years.first_year, "byen", 2023, "Løn", amount)
    assert refused.value.problems[0].code == "cost.no_amount"


def test_the_first_year_of_an_empty_cluster_has_its_municipalities(example_desk: Desk) -> None:
    year_id = example_desk.do("Lav", cost_years.first_year, "byen", 2023, "Løn", 10_000_000)
    table = example_desk.ask(cost_table, year_id)
    assert table.rows
    assert table.amount_oere == 10_000_000


def test_who_leaves_in_the_middle_of_the_year_pays_half_and_the_sum_still_fits(example_desk: Desk) -> None:
    before = totals(example_desk)
    fields = ShareFields(53267, CountedAs.WHOLE, valid_to=date(2022, 6, 30))
    example_desk.do("Ret", cost_participants.change_share, share_id(example_desk, "Hvidovre"), fields)
    after = totals(example_desk)
    assert sum(after.values()) == sum(before.values())
    assert before["Hvidovre"] / 2 < after["Hvidovre"] < before["Hvidovre"] * 0.53


def test_leaving_before_joining_is_refused_at_the_last_day(example_desk: Desk) -> None:
    fields = ShareFields(1, CountedAs.WHOLE, "", date(2022, 6, 1), date(2022, 5, 1))
    with pytest.raises(Refused) as refused:
        example_desk.do("Ret", cost_participants.change_share, share_id(example_desk, "Ishøj"), fields)
    assert refused.value.problems[0].place == "valid_to"


def test_a_municipality_is_added_removed_and_moved(example_desk: Desk) -> None:
    ishoej = share_id(example_desk, "Ishøj")
    organisation_id = next(row.organisation_id for row in example_desk.ask(cost_table, YEAR).rows if row.id == ishoej)
    example_desk.do("Flyt", cost_participants.move_share, ishoej, -1)
    assert list(totals(example_desk))[2:4] == ["Ishøj", "Albertslund"]
    example_desk.do("Fjern", cost_participants.remove_shares, [ishoej])
    assert "Ishøj" not in totals(example_desk)
    assert organisation_id in {row.id for row in example_desk.ask(cost_participants.candidates, YEAR)}
    added = example_desk.do("Tilføj", cost_participants.add_share, YEAR, organisation_id)
    table = example_desk.ask(cost_table, YEAR)
    assert (table.rows[-1].id, table.rows[-1].counted) == (added, 23225)
    assert sum(row.total_oere for row in table.rows) == 37_000_000


def test_half_and_whole_follow_the_population(example_desk: Desk) -> None:
    ishoej = share_id(example_desk, "Ishøj")
    counts = []
    for counted_as in (CountedAs.HALF, CountedAs.PART, CountedAs.WHOLE):
        example_desk.do("Faktor", cost_participants.set_counted_as, ishoej, counted_as)
        counts.append(next(row.counted for row in example_desk.ask(cost_table, YEAR).rows if row.id == ishoej))
    assert counts == [11613, 11613, 23225]


def test_imported_populations_are_used_in_the_sharing_as_one_step(example_desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "folk.csv"
    file.write_text("OMRÅDE;TID;INDHOLD\nIshøj;2023K1;23500\nKøbenhavn;2023K1;650000\nRødovre;2023K1;43001\n", "utf-8")
    shown = populations.preview(example_desk, file)
    example_desk.do("Hent", populations.take_in, shown, YEAR, "2023K1")
    table = example_desk.ask(cost_table, YEAR)
    counted = {row.name: row.counted for row in table.rows}
    assert (counted["Ishøj"], counted["København"], counted["Rødovre"]) == (23500, 287181, 21501)
    assert table.basis == "2023K1"
    example_desk.undo()
    assert example_desk.ask(cost_table, YEAR).basis == "2022K1"


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(amounts=st.lists(st.integers(0, 10**9), min_size=1, max_size=3), unit=st.sampled_from([1, 100]))
def test_several_costs_in_kroner_or_oere_always_add_up(example_desk: Desk, amounts: list[int], unit: int) -> None:
    table = example_desk.ask(cost_table, YEAR)
    fields = YearFields(table.scheme, unit, table.basis, table.source, table.decided, table.due_on)
    example_desk.do("Ret", cost_years.change_year, YEAR, fields)
    for line in table.lines:
        example_desk.do("Fjern", cost_lines.remove_lines, [line.id])
    for number, amount in enumerate(amounts):
        example_desk.do("Tilføj", cost_lines.put_line, YEAR, None, LineFields(f"Udgift {number}", amount))
    assert sum(totals(example_desk).values()) == sum(amounts)


def test_a_year_is_removed_and_undo_brings_it_back_with_everything(example_desk: Desk) -> None:
    before = example_desk.ask(cost_table, YEAR)
    example_desk.do("Fjern", cost_years.remove_year, YEAR)
    assert example_desk.ask(cost_sharing.cost_years, "syd") == []
    example_desk.undo()
    assert example_desk.ask(cost_table, YEAR) == before
