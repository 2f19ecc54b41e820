from __future__ import annotations

from klyngedesk.services.cost_sharing import cost_table
from klyngedesk.services.desk import Desk

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
