from io import BytesIO
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from klyngedesk.domain.population_changes import PopulationFile, populations_preview
from klyngedesk.domain.problems import Refused
from klyngedesk.exchange.populations import read_populations
from klyngedesk.wording import lines

MUNICIPALITIES = [("0101", "København"), ("0169", "Høje-Taastrup"), ("0183", "Ishøj"), ("0400", "Bornholm")]
HEADINGS = "OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD"
LONG = f"""{HEADINGS}
Hele landet;I alt;I alt;I alt;2026K1;6001008
Region Hovedstaden;I alt;I alt;I alt;2026K1;1920000
Landsdel Bornholm;I alt;I alt;I alt;2026K1;39000
København;I alt;I alt;I alt;2026K1;667099
Høje-Taastrup;I alt;I alt;I alt;2026K1;58000
Christiansø;I alt;I alt;I alt;2026K1;90
"""


def read(text: str, encoding: str = "utf-8") -> PopulationFile:
    return read_populations(text.encode(encoding), MUNICIPALITIES)


def counts(file: PopulationFile) -> dict[tuple[str, str], int | None]:
    return {(row.municipality_code, row.period): row.count for row in file.rows}


def refusal(data: bytes | str) -> tuple[str, str]:
    with pytest.raises(Refused) as caught:
        read_populations(data.encode() if isinstance(data, str) else data, MUNICIPALITIES)
    assert all(lines(caught.value))
    return caught.value.problems[0].code, caught.value.problems[0].place


def excel(*rows: tuple[object, ...]) -> bytes:
    workbook, buffer = Workbook(), BytesIO()
    for row in rows:
        workbook.worksheets[0].append(row)
    workbook.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_long_file_in_every_encoding_it_comes_in(encoding: str) -> None:
    file = read(LONG, encoding)
    assert counts(file) == {("0101", "2026K1"): 667099, ("0169", "2026K1"): 58000}
    assert file.source == "Danmarks Statistik"
    assert file.ignored == ("Hele landet", "Region Hovedstaden", "Landsdel Bornholm", "Christiansø")


@given(st.permutations(["OMRÅDE", "KØN", "ALDER", "TID", "INDHOLD"]), st.booleans())
def test_the_columns_may_stand_in_any_order(order: list[str], windows_lines: bool) -> None:
    values = {"OMRÅDE": "Ishøj", "KØN": "I alt", "ALDER": "Alder i alt", "TID": "2026K1", "INDHOLD": "23225"}
    lines = [";".join(order), ";".join(values[name] for name in order)]
    assert counts(read(("\r\n" if windows_lines else "\n").join(lines))) == {("0183", "2026K1"): 23225}


def test_only_the_columns_that_were_chosen() -> None:
    assert counts(read("TID;OMRÅDE;INDHOLD\n2026K1;Ishøj;1\n2025K4;Ishøj;2\n")) == {
        ("0183", "2026K1"): 1,
        ("0183", "2025K4"): 2,
    }


@pytest.mark.parametrize("area", ["169", "0169", "169 Høje-Taastrup", "Høje Taastrup", "Høje-Taastrup Kommune"])
def test_a_municipality_by_name_or_code(area: str) -> None:
    file = read(f"OMRÅDE;TID;INDHOLD\n{area};2026K1;58000\n")
    assert counts(file) == {("0169", "2026K1"): 58000}


@pytest.mark.parametrize("mark", ["..", "-", "x", ""])
def test_a_missing_figure_is_told_and_not_taken_for_zero(mark: str) -> None:
    file = read(f"OMRÅDE;TID;INDHOLD\nIshøj;2026K1;{mark}\nKøbenhavn;2026K1;5\n")
    assert counts(file) == {("0183", "2026K1"): None, ("0101", "2026K1"): 5}
    assert [(p.code, p.place) for p in file.problems] == [("population.missing", "Linje 2, felt 3")]


def test_the_total_is_used_where_totals_and_parts_stand_together() -> None:
    lines = [f"Ishøj;{sex};I alt;I alt;2026K1;{n}" for sex, n in [("Mænd", 4), ("Kvinder", 6), ("I alt", 10)]]
    assert counts(read("\n".join([HEADINGS, *lines]))) == {("0183", "2026K1"): 10}


AGES = [*(f"{age} år" for age in range(99)), "99 år og derover"]
CIVIL = ["Ugift", "Gift/separeret", "Enke/enkemand", "Fraskilt"]


def test_parts_are_added_up_when_they_are_all_of_them() -> None:
    lines = [f"Ishøj;{';'.join(parts)};2026K1;1" for parts in product(["Mænd", "Kvinder"], AGES, CIVIL)]
    assert counts(read("\n".join([HEADINGS, *lines]))) == {("0183", "2026K1"): 800}


def test_a_missing_part_makes_the_sum_missing() -> None:
    file = read("OMRÅDE;KØN;TID;INDHOLD\nIshøj;Mænd;2026K1;5\nIshøj;Kvinder;2026K1;..\n")
    assert counts(file) == {("0183", "2026K1"): None}


@pytest.mark.parametrize(
    "ages",
    [["0-17 år", "18-64 år"], ["0-17 år", "17-64 år", "65 år og derover"], ["0-17 år", "65 år og derover"]],
    ids=["no end", "overlap", "gap"],
)
def test_ages_that_are_not_everyone_are_refused(ages: list[str]) -> None:
    lines = [f"Ishøj;{age};2026K1;5" for age in ages]
    assert refusal("\n".join(["OMRÅDE;ALDER;TID;INDHOLD", *lines]))[0] == "population.part_only"


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("OMRÅDE;KØN;TID;INDHOLD\nIshøj;Mænd;2026K1;5\n", "population.part_only", ""),
        ("OMRÅDE;HERKOMST;TID;INDHOLD\nIshøj;Dansk;2026K1;5\n", "population.part_only", ""),
        (
            "OMRÅDE;KØN;TID;INDHOLD\nIshøj;Mænd;2026K1;5\nIshøj;Kvinder;2026K1;5\nKøbenhavn;Mænd;2026K1;5\n",
            "population.incomplete",
            "Linje 4, felt 4",
        ),
        (
            "OMRÅDE;TID;INDHOLD\nIshøj;2026K1;5\nIshøj;2026K1;5\n",
            "population.twice",
            "Linje 3, felt 3",
        ),
        (
            "OMRÅDE;TID;INDHOLD\nIshøj;2026K1;5\n183;2026K1;6\n",
            "population.twice",
            "Linje 3, felt 3",
        ),
        ("OMRÅDE;TID;INDHOLD\nIshøj;2026K1;mange\n", "population.bad_count", "Linje 2, felt 3"),
        ("OMRÅDE;TID;INDHOLD\nIshøj;2026K1;-5\n", "population.bad_count", "Linje 2, felt 3"),
        ("OMRÅDE;TID;INDHOLD\nIshøj;2026K1;5,5\n", "population.bad_count", "Linje 2, felt 3"),
        ("OMRÅDE;TID;INDHOLD\nIshøj;2026;5\n", "population.bad_period", "Linje 2, felt 2"),
        ("OMRÅDE;TID;INDHOLD\n101 Ishøj;2026K1;5\n", "population.code_and_name", ""),
        ("OMRÅDE;TID;INDHOLD\nHele landet;2026K1;5\n", "population.no_municipalities", ""),
        ("KØN;TID;INDHOLD\nI alt;2026K1;5\n", "population.no_area_column", "Linje 1, felt 1"),
        ("OMRÅDE;INDHOLD\nIshøj;5\n", "population.no_period_column", "Linje 1, felt 1"),
        ("OMRÅDE;TID\nIshøj;2026K1\n", "population.no_count_column", "Linje 1, felt 1"),
        ("OMRÅDE;TID;TID;INDHOLD\n", "population.column_twice", "Linje 1, felt 3"),
        ("Folketal\n;2026K1;2026K1\nIshøj;1;2\n", "population.column_twice", "Linje 2, felt 3"),
        ("Folketal\n;2026K1;Ændring\nIshøj;1;2\n", "population.unknown_column", "Linje 2, felt 3"),
        ("Ishøj;2026K1;5\n", "population.no_headings", ""),
        ("kære alle\nher kommer tallene\n", "population.no_headings", ""),
        ("OMRÃ…DE;TIDX;INDHOLDX\nIshøj;2026K1;5\n", "population.no_headings", ""),
    ],
)
def test_what_cannot_be_understood_is_refused_with_its_place(text: str, code: str, place: str) -> None:
    assert refusal(text) == (code, place)


@pytest.mark.parametrize(
    "text",
    [
        "OMRÅDE;TID;INDHOLD\nIshøj;2026K1;{page}\n",
        "OMRÅDE;TID;INDHOLD\nIshøj;{page};5\n",
        "OMRÅDE;{page};TID;INDHOLD\nIshøj;{page};2026K1;5\nIshøj;b;2026K1;5\n",
        "Folketal\n;2026K1;{page}\nIshøj;1;2\n",
    ],
)
def test_a_page_pasted_into_a_cell_is_told_shortened(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read(text.format(page="Lorem ipsum " * 400))
    assert max(map(len, lines(refused.value))) < 250


def test_a_matrix_with_a_title_and_periods_as_headings() -> None:
    file = read(
        '"Folketal den 1. i kvartalet efter område og tid"\n\n"";"2025K4";"2026K1"\n'
        '"Hele landet";"6000000";"6001008"\n"København";"666000";".."\n"Høje-Taastrup";"57 900";"58.000"\n'
        "\nKilde: Danmarks Statistik\n"
    )
    assert counts(file) == {
        ("0101", "2025K4"): 666000,
        ("0101", "2026K1"): None,
        ("0169", "2025K4"): 57900,
        ("0169", "2026K1"): 58000,
    }
    assert [p.place for p in file.problems] == ["Linje 5, felt 3"]


def test_a_matrix_in_excel_with_a_label_for_many_lines() -> None:
    data = excel(
        ("Folketal den 1. i kvartalet",),
        (),
        (None, None, "2025K4", "2026K1"),
        ("I alt", "Hele landet", 6000000, 6001008),
        (None, "København", 666000, 667099),
        (None, "Ishøj", 23000.0, 23225),
        ("Mænd", "Ishøj", 1, 2),
    )
    file = read_populations(data, MUNICIPALITIES)
    assert counts(file)["0183", "2025K4"] == 23000
    assert counts(file)["0101", "2026K1"] == 667099
    assert file.ignored == ("Hele landet",)


def test_the_place_of_a_bad_cell_in_excel_is_its_address() -> None:
    data = excel(("Folketal",), (None, "2026K1"), ("Ishøj", 23225.5))
    assert refusal(data) == ("population.bad_count", "B3")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "text.empty"),
        (b" \r\n \r\n", "text.empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "text.binary"),
        (b"MZ\x90\x00" + bytes(200), "text.binary"),
        (b"OMR\x81DE;TID\x8d;INDHOLD\n", "text.encoding"),
        (b"PK\x03\x04" + bytes(40), "xlsx.damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "xlsx.old_format"),
    ],
)
def test_a_wrong_file_is_named_for_what_it_is(data: bytes, code: str) -> None:
    assert refusal(data)[0] == code


def test_more_lines_than_any_table_has_are_refused() -> None:
    assert refusal("OMRÅDE;TID;INDHOLD\n" + "Ishøj;2026K1;5\n" * 1_000_000)[0] == "text.too_many_lines"


@given(st.dictionaries(st.sampled_from([name for _, name in MUNICIPALITIES]), st.integers(0, 10**7), min_size=1))
def test_every_figure_comes_through_both_shapes(figures: dict[str, int]) -> None:
    long = "OMRÅDE;TID;INDHOLD\n" + "".join(f"{a};2026K1;{n}\n" for a, n in figures.items())
    matrix = "Folketal\n;2026K1\n" + "".join(f"{a};{n}\n" for a, n in figures.items())
    assert counts(read(long)) == counts(read(matrix))
    assert [row.count for row in read(long).rows] == list(figures.values())


@given(st.text(max_size=200) | st.binary(max_size=200))
def test_anything_else_is_refused_and_nothing_worse(data: str | bytes) -> None:
    with pytest.raises(Refused):
        read_populations(data.encode("utf-8", "replace") if isinstance(data, str) else data, MUNICIPALITIES)


def test_the_preview_tells_new_changed_and_same() -> None:
    file = read("OMRÅDE;TID;INDHOLD\nIshøj;2026K1;5\nKøbenhavn;2026K1;6\n169;2026K1;7\nBornholm;2026K1;..\n")
    present = {("0183", "2026K1"): 5, ("0101", "2026K1"): 4, ("0169", "2025K4"): 7}
    changes = populations_preview(file, present, dict(MUNICIPALITIES))
    assert [(c.municipality_name, c.kind, c.old, c.new) for c in changes] == [
        ("Ishøj", "same", 5, 5),
        ("København", "changed", 4, 6),
        ("Høje-Taastrup", "new", None, 7),
    ]
