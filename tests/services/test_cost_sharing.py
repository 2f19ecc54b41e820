from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.services.cost_sharing import cost_table
from klyngedesk.services.desk import Desk
from klyngedesk.services.finance_files import save_cost_sharing
from klyngedesk.store.tables import CostLine, CostShare
from klyngedesk.store.work import Work

SYD_2022 = [
    ("København", 287181, 177678),
    ("Høje-Taastrup", 53053, 32824),
    ("Albertslund", 27599, 17075),
    ("Ishøj", 23225, 14369),
    ("Vallensbæk", 16488, 10201),
    ("Brøndby", 35651, 22057),
    ("Glostrup", 23514, 14548),
    ("Hvidovre", 53267, 32956),
    ("Tårnby", 42723, 26433),
    ("Dragør", 14640, 9058),
    ("Rødovre", 20691, 12801),
]


def test_the_table_of_2022_comes_out_to_the_krone(example_desk: Desk) -> None:
    table = example_desk.ask(cost_table, "syd-2022")
    assert [(row.name, row.counted, row.total_oere // 100) for row in table.rows] == SYD_2022
    assert (table.counted, table.amount_oere) == (598032, 37_000_000)
    assert sum(row.total_oere for row in table.rows) == table.amount_oere


def test_what_is_paid_and_missing_is_told_of_what_was_asked_for(example_desk: Desk) -> None:
    collected = example_desk.ask(cost_table, "syd-2022").collected
    assert (collected.paid_oere, collected.missing_oere) == (32_828_200, 4_171_800)
    assert (collected.paid_count, collected.count) == (8, 11)


def without_lines(work: Work) -> None:
    for row in work.find(CostLine, cost_year_id="syd-2022"):
        work.delete(row)


def without_participants(work: Work) -> None:
    for row in work.find(CostShare, cost_year_id="syd-2022"):
        work.delete(row)


def without_inhabitants(work: Work) -> None:
    for row in work.find(CostShare, cost_year_id="syd-2022"):
        row.counted = 0


@pytest.mark.parametrize(
    ("emptied", "code"),
    [
        (without_lines, "cost.no_lines"),
        (without_participants, "cost.no_participants"),
        (without_inhabitants, "cost.no_population"),
    ],
)
def test_a_year_with_nothing_to_share_is_shown_but_is_no_excel_file(
    example_desk: Desk, tmp_path: Path, emptied: Callable[[Work], None], code: str
) -> None:
    example_desk.do("Tøm", emptied)
    assert all(row.total_oere == 0 for row in example_desk.ask(cost_table, "syd-2022").rows)
    with pytest.raises(Refused) as refused:
        save_cost_sharing(example_desk, "syd-2022", tmp_path / "fordeling.xlsx")
    assert refused.value.problems[0].code == code
    assert list(tmp_path.glob("*.xlsx")) == []
