from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.pasted import PasteState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import (
    cluster_funds,
    cluster_funds_pasted,
    cost_pasted,
    focus_figures,
    focus_pasted,
    postings,
    postings_pasted,
)
from klyngedesk.services.cluster_funds_pasted import BudgetPlace
from klyngedesk.services.cost_lines import add_lines
from klyngedesk.services.cost_sharing import cost_table
from klyngedesk.services.desk import Desk
from klyngedesk.services.focus import area
from klyngedesk.services.postings_pasted import PasteChoices
from klyngedesk.services.statements import statement
from klyngedesk.store.tables import KeyFigure
from klyngedesk.wording import sentence

YEAR = "syd-2022"
NEW, CHANGED, PRESENT, WRONG = PasteState.NEW, PasteState.CHANGED, PasteState.PRESENT, PasteState.WRONG
BANK = [
    ["Dato", "Tekst", "Beløb", "Kategori"],
    ["3-11-2022", "Kursusmaterialer", "4.500,00", ""],
    ["8-11-2022", "Oversættelse af pjece til engelsk og arabisk", "12.400,00", ""],
    ["9-11-2022", "Konsulent", "1.000", "Sekretariat og administration"],
    ["i går", "Kaffe", "80", ""],
]


def test_postings_are_seen_with_what_becomes_of_each_and_booked_as_one_step(example_desk: Desk) -> None:
    choices = PasteChoices(Purse.CLUSTER_FUNDS, "training", "syd-mistrivsel")
    lines = example_desk.ask(postings_pasted.preview_postings, "syd", choices, BANK)
    assert [line.state for line in lines] == [NEW, PRESENT, WRONG, WRONG]
    told = sentence(lines[2].problems[0]).happened
    assert told == "Klyngemidler må kun bruges til indsatser for fælles patienter."
    before = example_desk.ask(postings.postings, "syd", Purse.CLUSTER_FUNDS)
    fields = [line.value for line in lines if line.value is not None and line.state is NEW]
    example_desk.do("Indsæt 1 postering", postings_pasted.book_all, "syd", fields)
    booked = example_desk.ask(postings.postings, "syd", Purse.CLUSTER_FUNDS)
    assert {(row.text, row.amount_oere, row.day) for row in booked} - {
        (row.text, row.amount_oere, row.day) for row in before
    } == {("Kursusmaterialer", 450_000, date(2022, 11, 3))}
    example_desk.undo()
    assert example_desk.ask(postings.postings, "syd", Purse.CLUSTER_FUNDS) == before


def test_a_line_without_a_category_waits_for_one(example_desk: Desk) -> None:
    choices = PasteChoices(Purse.CO_FINANCING)
    lines = example_desk.ask(postings_pasted.preview_postings, "syd", choices, BANK[:2])
    assert [problem.code for problem in lines[0].problems] == ["posting.no_category"]


def test_costs_are_added_with_their_notes_and_the_shares_follow(example_desk: Desk) -> None:
    rows = [["Mødeudgifter", "20.000", "Lokaler"], ["Sekretariatets løn og drift", "370.000", ""]]
    lines = example_desk.ask(cost_pasted.preview_lines, YEAR, rows)
    assert [line.state for line in lines] == [NEW, PRESENT]
    example_desk.do("Indsæt", add_lines, YEAR, [line.value for line in lines if line.value and line.state is NEW])
    table = example_desk.ask(cost_table, YEAR)
    assert [(line.title, line.note) for line in table.lines][1:] == [("Mødeudgifter", "Lokaler")]
    assert sum(row.total_oere for row in table.rows) == 39_000_000


def test_numbers_of_inhabitants_go_by_name_or_downwards_in_the_order_shown(example_desk: Desk) -> None:
    ids = {row.name: row.id for row in example_desk.ask(cost_table, YEAR).rows}
    rows = [["Tårnby Kommune", "50.000"], ["Ishøj", "23.225"], ["Odense", "1"]]
    lines = example_desk.ask(cost_pasted.preview_counts, YEAR, [], rows)
    assert [(line.state, line.value) for line in lines] == [
        (CHANGED, (ids["Tårnby"], 50_000)),
        (PRESENT, (ids["Ishøj"], 23_225)),
        (WRONG, None),
    ]
    downwards = [ids["Vallensbæk"], ids["Dragør"]]
    lines = example_desk.ask(cost_pasted.preview_counts, YEAR, downwards, [["1.000"], ["2.000"], ["3.000"]])
    assert [line.value for line in lines] == [(ids["Vallensbæk"], 1_000), (ids["Dragør"], 2_000), None]
    assert [problem.code for problem in lines[2].problems] == ["cost.paste_beyond"]


def test_a_budget_goes_to_its_categories_and_administration_not_to_a_grant(example_desk: Desk) -> None:
    rows = [["Løn til sekretariatet", "320.000"], ["Kontorhold og it", "22.000,00"], ["I alt", "342.000"]]
    place = BudgetPlace("syd", 2022)
    lines = example_desk.ask(cluster_funds_pasted.preview_budget, place, rows)
    assert [(line.state, line.cells.get("before")) for line in lines[:2]] == [(CHANGED, "310.000"), (PRESENT, "22.000")]
    assert [problem.code for problem in lines[2].problems] == ["paste.unknown"]
    chosen = [line.value for line in lines if line.value is not None and line.state is CHANGED]
    example_desk.do("Indsæt budgettet", cluster_funds_pasted.put_budgets, place, chosen)
    assert example_desk.ask(statement, "syd", Purse.CO_FINANCING, 2022).budget_oere == 38_000_000
    of_grant = BudgetPlace("syd", 2022, "syd-mistrivsel")
    lines = example_desk.ask(cluster_funds_pasted.preview_budget, of_grant, rows[:1])
    assert [problem.code for problem in lines[0].problems] == ["funds.administration"]


def test_a_grants_budget_is_changed_where_it_has_lines_and_else_begun(example_desk: Desk) -> None:
    place = BudgetPlace("syd", 2022, "syd-mistrivsel")
    rows = [["Måling og evaluering", "90.000"], ["Undervisning og kompetenceudvikling", "10.000"]]
    lines = example_desk.ask(cluster_funds_pasted.preview_budget, place, rows)
    assert [line.state for line in lines] == [CHANGED, NEW]
    values = [line.value for line in lines if line.value is not None]
    example_desk.do("Indsæt budgettet", cluster_funds_pasted.put_budgets, place, values)
    stored = {row.category: row.amount_oere for row in example_desk.ask(cluster_funds.grant_budget, "syd-mistrivsel")}
    assert stored["Måling og evaluering"] == 9_000_000
    assert stored["Undervisning og kompetenceudvikling"] == 1_000_000
    assert len(stored) == 4


def test_a_category_that_stands_there_twice_is_not_taken_in_for_its_last_amount(example_desk: Desk) -> None:
    place = BudgetPlace("syd", 2022, "syd-mistrivsel")
    rows = [["Måling og evaluering", "90.000"], ["måling og evaluering ", "20.000"]]
    lines = example_desk.ask(cluster_funds_pasted.preview_budget, place, rows)
    assert [line.state for line in lines] == [CHANGED, WRONG]
    assert sentence(lines[1].problems[0]).happened == "Kategorien står der to gange."


def test_a_municipality_that_stands_there_twice_counts_the_first_time(example_desk: Desk) -> None:
    rows = [["Ishøj", "1.000"], ["Ishøj Kommune", "2.000"]]
    lines = example_desk.ask(cost_pasted.preview_counts, YEAR, [], rows)
    assert [line.state for line in lines] == [CHANGED, WRONG]
    assert sentence(lines[1].problems[0]).happened == "Kommunen står der to gange."


def test_a_day_whose_value_cannot_be_read_may_stand_there_again(example_desk: Desk, figure_id: str) -> None:
    rows = [["1-7-2023", "ukendt"], ["1-7-2023", "64"], ["2-7-2023", "65"], ["1-7-2023", "66"]]
    lines = example_desk.ask(focus_pasted.preview_values, figure_id, rows)
    assert [line.state for line in lines] == [WRONG, NEW, NEW, WRONG]


def test_received_funds_are_added_by_year(example_desk: Desk) -> None:
    rows = [
        ["2022", "Den nationale pulje til sundhedsklynger", "1.250.000"],
        ["2023", "Puljen", "800.000"],
        ["2023", "", "0"],
        ["0001", "Puljen", "800.000"],
    ]
    lines = example_desk.ask(cluster_funds_pasted.preview_received, "syd", rows)
    assert [line.state for line in lines] == [PRESENT, NEW, WRONG, WRONG]
    values = [line.value for line in lines if line.value is not None and line.state is NEW]
    example_desk.do("Indsæt modtagne midler", cluster_funds_pasted.put_received, "syd", values)
    assert example_desk.ask(cluster_funds.funds, "syd").received_oere == 205_000_000


@pytest.fixture
def figure_id(example_desk: Desk) -> str:
    """The key figure of Ammeindsats, measured at the end of four quarters."""
    return example_desk.ask(lambda work: next(row.id for row in work.find(KeyFigure) if "ammet" in row.title))


def test_measurings_replace_those_of_the_same_day_and_a_quarter_is_its_last_day(
    example_desk: Desk, figure_id: str
) -> None:
    rows = [["2. kv. 22", "65,5 %"], ["2022K3", "64"], ["31-12-2022", "66"], ["4. kvartal 2022", "67"]]
    lines = example_desk.ask(focus_pasted.preview_values, figure_id, rows)
    assert [line.state for line in lines] == [CHANGED, PRESENT, NEW, WRONG]
    values = [line.value for line in lines if line.value is not None]
    example_desk.do("Indsæt 3 målinger", focus_pasted.put_values, figure_id, values)
    area_id = example_desk.ask(lambda work: work.get(KeyFigure, figure_id).focus_area_id)
    view = next(v for v in example_desk.ask(area, area_id, "syd").figures if v.figure.id == figure_id)
    stored = {row.day: row.value for row in view.values}
    assert stored[date(2022, 6, 30)] == Decimal("65.5")
    assert stored[date(2022, 12, 31)] == 66
    assert [focus_figures.when(row) for row in view.values][-1] == "4. kv. 22"


def test_what_holds_no_values_is_refused_in_danish(example_desk: Desk, figure_id: str) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.ask(focus_pasted.preview_values, figure_id, [["Hej", "med dig"]])
    assert sentence(refused.value.problems[0]).happened == "Der er ingen kolonne »Dato« i det, du har kopieret."
