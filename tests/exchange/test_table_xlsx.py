from datetime import date, datetime
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from klyngedesk.exchange.table_xlsx import Column, ColumnKind, TableValue, write_table
from klyngedesk.exchange.xlsx_reading import read_sheets

COLUMNS = (
    Column("Tekst"),
    Column("Antal", ColumnKind.WHOLE),
    Column("Beløb", ColumnKind.OERE),
    Column("Frist", ColumnKind.DATE),
)


def opened(title: str, rows: list[tuple[TableValue, ...]]) -> Worksheet:
    workbook = load_workbook(BytesIO(write_table(title, COLUMNS, rows)))
    sheet = workbook.worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def test_numbers_money_and_dates_are_real() -> None:
    sheet = opened("Opkrævning", [("Ishøj", 23225, 1_436_950, date(2022, 12, 1))])
    assert [cell.value for cell in sheet[2]] == ["Ishøj", 23225, 14369.5, datetime(2022, 12, 1)]
    assert sheet["C2"].number_format == '#,##0.00 "kr."'
    assert sheet["D2"].is_date


def test_whole_kroner_show_no_oere() -> None:
    sheet = opened("Opkrævning", [("Ishøj", None, 1_436_900, None)])
    assert sheet["C2"].number_format == '#,##0 "kr."'


@pytest.mark.parametrize("typed", ["=1+1", "+45 00 00 00 00", "-1", "@SUM(A1)", '=HYPERLINK("http://x","y")'])
def test_a_text_never_becomes_a_formula(typed: str) -> None:
    cell = opened("Liste", [(typed, None, None, None)])["A2"]
    assert cell.data_type == "s"
    assert cell.value == typed
    assert cell.quotePrefix


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60).filter(str.strip))
def test_any_text_comes_back_as_typed_without_control_characters(typed: str) -> None:
    (sheet,) = read_sheets(write_table("Liste", [Column("Tekst")], [(typed,)]))
    kept = typed.replace("\r\n", "\n").replace("\r", "\n")
    expected = "".join(c for c in kept if c >= " " or c in "\t\n").replace("\ufffe", "").replace("\uffff", "")
    assert (sheet.rows[1][0] if len(sheet.rows) > 1 else "") in (expected, expected or None)


def test_a_text_longer_than_a_cell_says_that_it_was_cut() -> None:
    value = opened("Liste", [("x" * 100_000, None, None, None)])["A2"].value
    assert isinstance(value, str)
    assert len(value) == 32_767
    assert value.endswith("32.767 tegn)")


def test_the_list_can_be_filtered_scrolled_and_printed() -> None:
    sheet = opened("Åben & lukket: [liste]", [("a", 1, 2, None), ("b", 1, 2, None)])
    assert sheet.auto_filter.ref == "A1:D3"
    assert sheet.freeze_panes == "A2"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.title == "Åben & lukket liste"
    assert sheet.oddHeader.left.text == "Åben && lukket: [liste]"


def test_an_empty_list_is_a_sheet_with_headings() -> None:
    assert [cell.value for cell in opened("Liste", [])[1]] == ["Tekst", "Antal", "Beløb", "Frist"]


def test_a_day_before_excels_calendar_is_written_as_text() -> None:
    assert opened("Liste", [(None, None, None, date(1849, 6, 5))])["D2"].value == "05-06-1849"
