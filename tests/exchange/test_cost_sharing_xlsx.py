import random
from collections.abc import Callable
from fractions import Fraction
from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from klyngedesk.domain.cost_sharing import CostLine, Participant, ShareTable, counted_population, share_table
from klyngedesk.domain.problems import Refused
from klyngedesk.exchange.cost_sharing_xlsx import CostSharingSheet, CountedFrom, write_cost_sharing

Recalculate = Callable[[list[Workbook]], list[Workbook]]

SYD_2022 = {
    "København": (287181, 177678),
    "Høje-Taastrup": (53053, 32824),
    "Albertslund": (27599, 17075),
    "Ishøj": (23225, 14369),
    "Vallensbæk": (16488, 10201),
    "Brøndby": (35651, 22057),
    "Glostrup": (23514, 14548),
    "Hvidovre": (53267, 32956),
    "Tårnby": (42723, 26433),
    "Dragør": (14640, 9058),
    "Rødovre": (20691, 12801),
}
NOTES = {
    "København": CountedFrom(footnote="Tæller bydelene Valby, Vesterbro og Amager."),
    "Rødovre": CountedFrom(41_382, Fraction(1, 2), "Tæller halvt, da kommunen deltager i to klynger."),
}


def syd(amount_oere: int = 370_000_00) -> CostSharingSheet:
    participants = [Participant(name, name, counted) for name, (counted, _) in SYD_2022.items()]
    table = share_table([CostLine("Sekretariatet", amount_oere)], participants)
    return CostSharingSheet("Fordelingsnøgle 2022", table, 100, "Medfinansiering", "Danmarks Statistik, 2022K1", NOTES)


def bare(shown: CostSharingSheet) -> Workbook:
    """The file with its formulas and without their stored results."""
    return load_workbook(BytesIO(write_cost_sharing(shown)))


def stored(shown: CostSharingSheet) -> Workbook:
    """The file with the results that it carries from the beginning."""
    return load_workbook(BytesIO(write_cost_sharing(shown)), data_only=True)


def first(workbook: Workbook) -> Worksheet:
    sheet = workbook.worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def column(workbook: Workbook, heading: str) -> list[object]:
    """The cells below a heading of the table, down to the row "I alt"."""
    rows = list(first(workbook).iter_rows(values_only=True))
    top = next(i for i, row in enumerate(rows) if row[0] == "Kommune")
    below = next(i for i, row in enumerate(rows) if row[0] == "I alt")
    return [row[rows[top].index(heading)] for row in rows[top + 1 : below + 1]]


def oere(values: list[object]) -> list[int]:
    return [round(float(str(value)) * 100) for value in values]


def test_the_real_table_comes_out_to_the_krone_before_anything_is_reckoned() -> None:
    amounts = column(stored(syd()), "Beløb")
    assert amounts == [*(amount for _, amount in SYD_2022.values()), 370_000]


def test_excel_reckons_the_real_table_to_the_krone(recalculate: Recalculate) -> None:
    (reckoned,) = recalculate([bare(syd())])
    assert column(reckoned, "Beløb") == [*(amount for _, amount in SYD_2022.values()), 370_000]
    assert column(reckoned, "Indbyggere, der tæller")[-1] == 598_032


def test_a_changed_cost_or_population_changes_the_shares(recalculate: Recalculate) -> None:
    workbook = bare(syd())
    sheet = first(workbook)
    cells = {cell.value: cell for row in sheet.iter_rows(max_col=1) for cell in row}
    sheet.cell(cells["Sekretariatet"].row, 2).value = 400_000.5
    sheet.cell(cells["København"].row, 4).value = 300_000
    sheet.cell(cells["Rødovre"].row, 2).value = 40_001
    (reckoned,) = recalculate([workbook])
    counted = {name: n for name, (n, _) in SYD_2022.items()} | {"København": 300_000, "Rødovre": 20_001}
    wanted = share_table([CostLine("x", 400_000_50)], [Participant(k, k, n) for k, n in counted.items()])
    assert oere(column(reckoned, "Beløb")) == [*(row.total_oere for row in wanted.rows), 400_000_50]


def random_table(chance: random.Random) -> CostSharingSheet:
    """A table of the kinds that make sharing hard: ties, zeros, giants, parts of a year, odd øre, credits."""
    unit = chance.choice([1, 100])
    largest = chance.choice([3, 50, 60_000, 10_000_000])
    months = chance.choice([[12], [12, 6, 1, 0]])
    participants = [
        Participant(f"k{n}", f"Kommune {n}", chance.randint(0, largest), chance.choice(months))
        for n in range(chance.choice([1, 2, 11, 98]))
    ]
    participants.append(Participant("sidste", "Sidste", largest))
    some = frozenset(p.key for p in participants if chance.random() < 0.5) | {"sidste"}
    lines = [
        CostLine(f"Udgift {n}", chance.randint(-(10**11), 10**11) // 10 ** chance.randint(0, 9), only)
        for n, only in enumerate([None, None, some])
    ]
    details = {}
    for participant in participants:
        factor = chance.choice([Fraction(1), Fraction(1, 2), Fraction(1, 3), Fraction(7, 10)])
        population = int(participant.counted / factor)
        if counted_population(population, factor) == participant.counted:
            details[participant.key] = CountedFrom(population, factor)
    return CostSharingSheet("Prøve", share_table(lines, participants, unit), unit, details=details)


def every_value(workbook: Workbook) -> list[object]:
    values = (cell for sheet in workbook.worksheets for row in sheet.iter_rows(values_only=True) for cell in row)
    return [round(value, 9) if isinstance(value, float) else value for value in values if value not in (None, "")]


def test_the_formulas_give_the_same_oere_as_the_rule_for_any_table(recalculate: Recalculate) -> None:
    chance = random.Random(2022)
    tables = [random_table(chance) for _ in range(16)]
    for shown, reckoned in zip(tables, recalculate([bare(shown) for shown in tables]), strict=True):
        for number, line in enumerate(shown.table.lines):
            shares = [row.amounts_oere[number] for row in shown.table.rows]
            assert oere(column(reckoned, line.name)) == [*shares, line.amount_oere]
        assert every_value(reckoned) == every_value(stored(shown))


def test_a_half_inhabitant_is_rounded_up_in_excel_too(recalculate: Recalculate) -> None:
    populations = [5 + 10 * n for n in range(0, 1_000_000, 10_007)]
    factor = Fraction(7, 10)
    participants = [Participant(str(n), "Kommune", counted_population(n, factor)) for n in populations]
    details = {str(n): CountedFrom(n, factor) for n in populations}
    shown = CostSharingSheet("Prøve", share_table([CostLine("Alt", 100)], participants), 1, details=details)
    (reckoned,) = recalculate([bare(shown)])
    assert column(reckoned, "Indbyggere, der tæller")[:-1] == [p.counted for p in participants]


def test_ten_million_people_each_and_a_billion_kroner(recalculate: Recalculate) -> None:
    participants = [Participant(f"k{n}", f"Kommune {n}", 10**7 - n % 3, 12 - n % 2) for n in range(98)]
    table = share_table([CostLine("Alt", 10**11 + 37)], participants, 1)
    (reckoned,) = recalculate([bare(CostSharingSheet("Prøve", table, 1))])
    assert oere(column(reckoned, "Beløb")) == [*(row.total_oere for row in table.rows), 10**11 + 37]


def test_what_the_formulas_could_not_divide_exactly_is_refused() -> None:
    table = share_table([CostLine("Alt", 10**15)], [Participant("a", "A", 1)])
    with pytest.raises(Refused) as caught:
        write_cost_sharing(CostSharingSheet("Prøve", table, 100))
    assert caught.value.problems[0].code == "cost_sheet.too_large"


def test_footnotes_are_numbered_once_each_and_stand_below_with_the_source() -> None:
    sheet = first(stored(syd()))
    texts = [str(row[0]) for row in sheet.iter_rows(values_only=True)]
    assert "1  Tæller bydelene Valby, Vesterbro og Amager." in texts
    assert "2  Tæller halvt, da kommunen deltager i to klynger." in texts
    assert "Kilde: Danmarks Statistik, 2022K1." in texts
    notes = column(stored(syd()), "Note")
    assert [note for note in notes if note is not None] == [1, 2]


def test_a_name_that_begins_like_a_formula_stays_a_name(recalculate: Recalculate) -> None:
    table: ShareTable = share_table([CostLine("=1+1", 500)], [Participant("a", "@SUM(1)", 1)])
    (reckoned,) = recalculate([bare(CostSharingSheet("+prøve", table, 1))])
    texts = every_value(reckoned)
    assert {"=1+1", "@SUM(1)", "+prøve"} <= set(texts)


def test_percentages_are_numbers_for_show() -> None:
    sheet = first(stored(syd()))
    shown = [cell for row in sheet.iter_rows() for cell in row if cell.number_format == "0.0 %"]
    assert len(shown) == 12
    assert shown[-1].value == 1
