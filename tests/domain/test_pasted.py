from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.danish import parse_date
from klyngedesk.domain.money import format_amount, parse_amount
from klyngedesk.domain.pasted import PastedRow, PasteField, read_pasted
from klyngedesk.domain.problems import Refused
from klyngedesk.domain.tabular import make_tsv, parse_tsv

DAY = PasteField("day", "Dato", lambda cell: parse_date(cell, 2022), required=True)
AMOUNT = PasteField("amount", "Beløb", parse_amount, ("Pris",), required=True, mark=",")
TEXT = PasteField("text", "Tekst", required=True)
NOTE = PasteField("note", "Note")
FIELDS = (DAY, AMOUNT, TEXT, NOTE)


def values(row: PastedRow) -> tuple[object, ...]:
    return tuple(row.values.get(field.key) for field in FIELDS)


def test_columns_without_headings_are_known_by_what_stands_in_them() -> None:
    rows = [["Kursus", "1042", "12.500,00", "22-11-2022"], ["Lokale", "1043", "300", "23/11-22"]]
    assert [values(row) for row in read_pasted(rows, FIELDS)] == [
        (date(2022, 11, 22), 1_250_000, "Kursus", "1042"),
        (date(2022, 11, 23), 30_000, "Lokale", "1043"),
    ]


def test_headings_tell_the_columns_in_any_order_and_spelling_and_are_no_record() -> None:
    rows = [["PRIS i kr.:", "Andet", "Dato", "Tekst"], ["5", "9,00", "1/12", "Kaffe"]]
    assert [values(row) for row in read_pasted(rows, FIELDS)] == [(date(2022, 12, 1), 500, "Kaffe", None)]


def test_a_heading_goes_to_the_field_it_names_exactly_before_one_it_may_mean_too() -> None:
    fields = (PasteField("amount", "Beløb", parse_amount, ("Udgift i kr.",)), PasteField("text", "Udgift"))
    rows = [["Udgift", "Beløb"], ["Kaffe", "5"]]
    assert dict(read_pasted(rows, fields)[0].values) == {"amount": 500, "text": "Kaffe"}
    rows = [["Udgift i kr.", "Hvad"], ["5", "Kaffe"]]
    assert read_pasted(rows, fields)[0].values["amount"] == 500


def test_what_must_be_there_is_found_under_a_heading_of_its_own_too() -> None:
    rows = [["Dato", "Hvad", "2022K1"], ["1/12", "Kaffe", "5,00"]]
    assert [values(row) for row in read_pasted(rows, FIELDS)] == [(date(2022, 12, 1), 500, "Kaffe", None)]


def test_what_cannot_be_read_is_told_of_its_line_and_the_rest_is_kept() -> None:
    rows = [["1/12", "Kaffe", "5"], ["", "", ""], ["2/12", "Te", "fem"], ["31/11", "Kage", "7"], ["3/12", "", "8"]]
    found = read_pasted(rows, FIELDS)
    told = [(row.number, [(p.code, p.place or p.facts["field"]) for p in row.problems]) for row in found]
    assert told == [
        (1, []),
        (3, [("money.unreadable", "Beløb")]),
        (4, [("date.no_such_day", "Dato")]),
        (5, [("paste.missing", "Tekst")]),
    ]
    assert found[1].cells["amount"] == "fem"


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([], "paste.nothing"),
        ([["", " "]], "paste.nothing"),
        ([["Dato", "Beløb", "Tekst"]], "paste.nothing"),
        ([["1/12", "Kaffe"]], "paste.no_column"),
        ([["1/12", "Kaffe", "5"]] * 5001, "paste.too_many"),
    ],
)
def test_what_cannot_be_taken_in_at_all_is_refused(rows: list[list[str]], code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_pasted(rows, FIELDS)
    assert refused.value.problems[0].code == code


LINES = st.lists(
    st.tuples(
        st.dates(date(2000, 1, 1), date(2099, 12, 31)),
        st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), min_size=1)
        .map(lambda text: f"{text} betalt"),
        st.integers(-(10**9), 10**9),
    ),
    min_size=1,
    max_size=8,
)  # fmt: skip


@given(LINES, st.permutations([0, 1, 2]))
def test_what_was_copied_comes_back_whatever_the_order_of_its_columns(
    lines: list[tuple[date, str, int]], order: list[int]
) -> None:
    copied = [[f"{day:%d-%m-%Y}", text, format_amount(oere, 2).replace("−", "-")] for day, text, oere in lines]
    rows = parse_tsv(make_tsv([[row[place] for place in order] for row in copied]))
    found = read_pasted(rows, FIELDS)
    assert [(row.values["day"], row.values["amount"]) for row in found] == [(day, oere) for day, _, oere in lines]
