"""Open an Excel file that someone else made, and say clearly what is wrong when it cannot be read."""

from __future__ import annotations

import warnings
import zipfile
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.exchange.xlsx_text import text_from_cell

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOST_ROWS = 50_000
_MOST_BYTES_UNPACKED = 400_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")

CellValue = str | int | float | bool | date | datetime | time | None


@dataclass(frozen=True)
class Sheet:
    """The values of one sheet, rows and columns counted from 0; `hidden_rows` are included in `rows`.

    A merged cell's value stands in every row of its first column, in the other columns there is nothing.
    """

    name: str
    rows: tuple[tuple[CellValue, ...], ...]
    hidden_rows: int = 0


def address(row: int, column: int) -> str:
    """Excel's own name of a cell, from row and column counted from 0: (6, 2) is "C7"."""
    letters = ""
    rest = column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row + 1}"


def looks_like_excel(data: bytes) -> bool:
    """Whether to read the file as Excel rather than as text; also true for Excel files that are refused."""
    return data.startswith((b"PK", _OLE))


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """All visible worksheets with their values; formulas give their last result.

    Raises Refused: xlsx.empty, xlsx.password, xlsx.old_format, xlsx.picture, xlsx.pdf, xlsx.not_excel,
    xlsx.too_large, xlsx.too_many_rows, xlsx.damaged.
    """
    _refuse_other_formats(data)
    _refuse_other_packages(data)
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            # Parts that openpyxl does not know (validation, pictures) are not read anyway.
            warnings.simplefilter("ignore")
            workbook = load_workbook(BytesIO(data), data_only=True)
            sheets = [_sheet(sheet) for sheet in workbook.worksheets if sheet.sheet_state == "visible"]
    except Refused:
        raise
    except Exception as error:
        # A file from outside can break the reader in any way; whatever it is, the file is damaged.
        raise refuse("xlsx.damaged") from error
    return tuple(sheets)


def _refuse_other_formats(data: bytes) -> None:
    if not data:
        raise refuse("xlsx.empty")
    if data.startswith(_OLE):
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        raise refuse("xlsx.password" if encrypted else "xlsx.old_format")
    if data.startswith(_PICTURES):
        raise refuse("xlsx.picture")
    if data.startswith(b"%PDF"):
        raise refuse("xlsx.pdf")
    if not data.startswith(b"PK"):
        raise refuse("xlsx.not_excel")


def _refuse_other_packages(data: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            if "xl/workbook.bin" in package.namelist():
                raise refuse("xlsx.old_format")
            if "xl/workbook.xml" not in package.namelist():
                raise refuse("xlsx.not_excel")
            if sum(part.file_size for part in package.infolist()) > _MOST_BYTES_UNPACKED:
                raise refuse("xlsx.too_large")
            for part in package.namelist():
                if part.startswith("xl/worksheets/") and _row_marks(package, part) > MOST_ROWS:
                    raise refuse("xlsx.too_many_rows", most=MOST_ROWS)
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise refuse("xlsx.damaged") from error


def _row_marks(package: zipfile.ZipFile, part: str) -> int:
    """About how many rows a sheet has, without taking it apart."""
    marks = 0
    with package.open(part) as stream:
        while chunk := stream.read(1 << 20):
            marks += chunk.count(b"<row") + chunk.count(b":row ")
    return marks


def _sheet(sheet: Worksheet) -> Sheet:
    rows = [[_value(value) for value in row] for row in sheet.iter_rows(values_only=True)]
    for merged in sheet.merged_cells.ranges:
        first, column = merged.min_row - 1, merged.min_col - 1
        for row in range(first + 1, min(merged.max_row, len(rows))):
            rows[row][column] = rows[first][column]
    hidden = sum(1 for row in sheet.row_dimensions.values() if row.hidden and (row.index or 0) <= len(rows))
    return Sheet(sheet.title, tuple(map(tuple, rows)), hidden)


def _value(value: object) -> CellValue:
    """The value in Python's plain types; a moment at midnight is a date."""
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    if isinstance(value, str):
        return text_from_cell(value)
    if value is None or isinstance(value, (int, float, date, time)):
        return value
    return str(value)
