from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.problems import Refused
from klyngedesk.services import cluster_funds, postings, statements
from klyngedesk.services.cluster_funds import BudgetFields, GrantFields
from klyngedesk.services.desk import Desk
from klyngedesk.services.finance import purses
from klyngedesk.services.finance_files import save_cost_sharing, save_grants, save_postings, save_statement
from klyngedesk.services.invariants import invariant_problems
from klyngedesk.services.postings import PostingFields
from klyngedesk.store.tables import Cluster

SPENT = PostingFields(Purse.CLUSTER_FUNDS, date(2022, 11, 22), "Kursusdag", "training", 1_250_000, "syd-mistrivsel")


def places(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.place for problem in refused.value.problems]


def test_the_purses_are_told_each_by_itself(example_desk: Desk) -> None:
    found = example_desk.ask(purses, "syd")
    assert found.co_financing is not None
    assert (found.co_financing.amount_oere, found.co_financing.missing_oere) == (37_000_000, 4_171_800)
    assert found.cluster_funds is not None
    assert (found.cluster_funds.received_oere, found.cluster_funds.ungranted_oere) == (125_000_000, 43_000_000)


def test_administration_of_cluster_funds_is_refused_and_the_other_purse_takes_it(example_desk: Desk) -> None:
    wrong = replace(SPENT, category_id="secretariat")
    with pytest.raises(Refused, match=r"funds\.administration") as refused:
        example_desk.do("Bogfør", postings.put_posting, "syd", None, wrong)
    assert places(refused) == ["category"]
    moved = replace(wrong, purse=Purse.CO_FINANCING, grant_id=None)
    booked = example_desk.do("Bogfør", postings.put_posting, "syd", None, moved)
    assert booked in {row.id for row in example_desk.ask(postings.postings, "syd", Purse.CO_FINANCING)}
    assert example_desk.ask(invariant_problems) == []


def test_a_posting_counts_against_its_grant_until_it_is_removed(example_desk: Desk) -> None:
    def left() -> int:
        row = next(each for each in example_desk.ask(cluster_funds.grants, "syd") if each.id == "syd-mistrivsel")
        return cluster_funds.balance(row).left_oere

    before = left()
    booked = example_desk.do("Bogfør", postings.put_posting, "syd", None, SPENT)
    assert left() == before - 1_250_000
    example_desk.do("Fjern", postings.remove_postings, [booked])
    assert left() == before


def test_a_grant_names_its_decision(example_desk: Desk) -> None:
    fields = GrantFields("Fælles kurser", 5_000_000, date(2022, 10, 13), None, None)
    with pytest.raises(Refused, match=r"grant\.no_decision"):
        example_desk.do("Bevilling", cluster_funds.put_grant, "syd", None, fields)
    decision = example_desk.ask(cluster_funds.decisions, "syd")[0]
    made = example_desk.do("Bevilling", cluster_funds.put_grant, "syd", None, replace(fields, decision_id=decision.id))
    grants = {row.id: row for row in example_desk.ask(cluster_funds.grants, "syd")}
    assert (grants[made].decision_title, grants[made].used_oere) == (decision.title, 0)


def test_a_grant_with_postings_stays(example_desk: Desk) -> None:
    with pytest.raises(Refused, match=r"grant\.in_use"):
        example_desk.do("Fjern", cluster_funds.remove_grant, "syd-mistrivsel")


def test_the_budget_of_a_grant_cannot_plan_administration(example_desk: Desk) -> None:
    with pytest.raises(Refused, match=r"funds\.administration"):
        example_desk.do(
            "Budget", cluster_funds.put_grant_budget, "syd-mistrivsel", None, BudgetFields(2022, "office", 100)
        )


def test_a_statement_adds_up_to_its_purse(example_desk: Desk) -> None:
    for purse in Purse:
        shown = example_desk.ask(statements.statement, "syd", purse, 2022)
        booked = example_desk.ask(postings.postings, "syd", purse, 2022)
        assert shown.used_oere == sum(row.amount_oere for row in booked)
        assert shown.result_oere == shown.income_oere - shown.used_oere


def test_the_budget_of_a_category_is_written_as_one_amount(example_desk: Desk) -> None:
    example_desk.do("Budget", cluster_funds.set_category_budget, "syd", 2022, "meetings", 5_000_000)
    example_desk.do("Budget", cluster_funds.set_category_budget, "syd", 2022, "secretariat", 700_000)
    shown = example_desk.ask(statements.statement, "syd", Purse.CO_FINANCING, 2022)
    budget = {row.category_id: row.budget_oere for row in shown.rows}
    assert (budget["meetings"], budget["secretariat"]) == (5_000_000, 700_000)


def test_a_list_without_lines_goes_to_excel_with_its_headings(empty_desk: Desk, tmp_path: Path) -> None:
    cluster_id = empty_desk.do("Opret", lambda work: work.add(Cluster(name="Nord")).id)
    files = [tmp_path / f"{name}.xlsx" for name in ("bevillinger", "posteringer", "regnskab")]
    save_grants(empty_desk, cluster_id, files[0])
    save_postings(empty_desk, cluster_id, Purse.CLUSTER_FUNDS, None, files[1])
    save_statement(empty_desk, cluster_id, Purse.CO_FINANCING, 2022, files[2])
    for path in files:
        assert load_workbook(path).worksheets[0]["A1"].value


def test_every_list_goes_to_excel(example_desk: Desk, tmp_path: Path) -> None:
    files = {name: tmp_path / f"{name}.xlsx" for name in ("deling", "bevillinger", "posteringer", "regnskab")}
    save_cost_sharing(example_desk, "syd-2022", files["deling"])
    save_grants(example_desk, "syd", files["bevillinger"])
    save_postings(example_desk, "syd", Purse.CLUSTER_FUNDS, None, files["posteringer"])
    save_statement(example_desk, "syd", Purse.CO_FINANCING, 2022, files["regnskab"])
    sheets = {name: load_workbook(path).worksheets[0] for name, path in files.items()}
    assert sheets["bevillinger"].max_row == 4
    assert sheets["posteringer"].max_row == 6
    assert any(str(cell.value).startswith("=") for line in sheets["deling"].iter_rows() for cell in line)
