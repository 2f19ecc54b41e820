"""Any list of the program as an Excel file: one sheet with headings, filters and real dates and numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from klyngedesk.exchange import xlsx_sheet
from klyngedesk.exchange.xlsx_text import put_text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet


class ColumnKind(StrEnum):
    """What the values of a column are: `str`, `int`, whole øre in an `int`, or `date`."""

    TEXT = "text"
    WHOLE = "whole"
    OERE = "oere"
    DATE = "date"


@dataclass(frozen=True)
class Column:
    """One column; without a `width` (in characters) it is as wide as its contents, within reason."""

    heading: str
    kind: ColumnKind = ColumnKind.TEXT
    width: float | None = None


TableValue = str | int | date | None

_NARROWEST, _WIDEST = 8, 48
_FIRST_EXCEL_DAY = date(1900, 3, 1)


def write_table(title: str, columns: Sequence[Column], rows: Iterable[Sequence[TableValue]]) -> bytes:
    """The list as an .xlsx file. Each row has a value or None for each column.

    `title` names the sheet and stands above each printed page. Øre are shown as kroner.
    """
    from openpyxl.utils import get_column_letter

    workbook, sheet = xlsx_sheet.new_workbook(title)
    listed = [tuple(row) for row in rows]
    for number, column in enumerate(columns, start=1):
        heading = xlsx_sheet.cell_at(sheet, 1, number)
        put_text(heading, column.heading)
        xlsx_sheet.style_heading(heading, right=column.kind in (ColumnKind.WHOLE, ColumnKind.OERE))
        values = [row[number - 1] for row in listed]
        _fill_column(sheet, number, column, values)
        sheet.column_dimensions[get_column_letter(number)].width = column.width or _width(column, values)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(max(len(columns), 1))}{len(listed) + 1}"
    xlsx_sheet.set_up_printing(sheet, title, heading_row=1)
    return xlsx_sheet.as_bytes(workbook)


def _fill_column(sheet: Worksheet, number: int, column: Column, values: Sequence[TableValue]) -> None:
    whole_kroner = all(not isinstance(value, int) or value % 100 == 0 for value in values)
    formats = {
        ColumnKind.TEXT: "General",
        ColumnKind.WHOLE: xlsx_sheet.WHOLE_FORMAT,
        ColumnKind.OERE: xlsx_sheet.KRONER_FORMAT if whole_kroner else xlsx_sheet.OERE_FORMAT,
        ColumnKind.DATE: xlsx_sheet.DATE_FORMAT,
    }
    for row, value in enumerate(values, start=2):
        if value is not None and value != "":
            _put(xlsx_sheet.cell_at(sheet, row, number), column.kind, value, formats[column.kind])


def _put(cell: Cell, kind: ColumnKind, value: str | int | date, number_format: str) -> None:
    from openpyxl.styles import Alignment

    side = "left" if kind in (ColumnKind.TEXT, ColumnKind.DATE) else "right"
    cell.alignment = Alignment(horizontal=side, vertical="top", wrap_text=kind is ColumnKind.TEXT)
    if isinstance(value, str):
        put_text(cell, value)
    elif isinstance(value, date) and value < _FIRST_EXCEL_DAY:
        # Excel has no earlier days that other programs agree on.
        put_text(cell, value.strftime("%d-%m-%Y"))
    else:
        cell.value = Decimal(value) / 100 if kind is ColumnKind.OERE and isinstance(value, int) else value
        cell.number_format = number_format


def _width(column: Column, values: Sequence[TableValue]) -> float:
    """Room for the longest line, for the arrow of the filter in the heading, and no more than reads well."""
    longest = max((_shown_length(column.kind, value) for value in values), default=0)
    return float(min(max(longest + 2, len(column.heading) + 4, _NARROWEST), _WIDEST))


def _shown_length(kind: ColumnKind, value: TableValue) -> int:
    if value is None:
        return 0
    if isinstance(value, str):
        return max(map(len, value.splitlines()), default=0)
    if isinstance(value, int):
        digits = len(f"{value:,}")
        return digits + 4 if kind is ColumnKind.OERE else digits
    return len("31-12-2022")
