"""A table file as plain text cells, whether it came as CSV or as Excel, with a name for every place in it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from klyngedesk.domain.problems import refuse
from klyngedesk.exchange.xlsx_reading import CellValue, address, looks_like_excel, read_sheets

MOST_LINES = 400_000
"""More than Danmarks Statistik's largest split of one quarter: area, sex, age and civil status."""

_DELIMITERS = ";\t,"
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_NOT_TEXT = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF")


@dataclass(frozen=True)
class Grid:
    """Rows of trimmed text cells; `lines` holds each row's line in the file, counted from 1."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    excel: bool

    def place(self, row: int, column: int) -> str:
        """Where a cell stands, as the user finds it: "C7" in Excel, "Linje 7, felt 3" in a text file."""
        line = self.lines[row]
        return address(line - 1, column) if self.excel else f"Linje {line}, felt {column + 1}"


def read_grid(data: bytes) -> Grid:
    """The first sheet that holds anything, or the lines of a text file; empty rows are left out.

    Raises Refused: what `read_sheets` refuses, and text.empty, text.binary, text.encoding, text.damaged,
    text.too_many_lines.
    """
    return _excel_grid(data) if looks_like_excel(data) else _text_grid(data)


def _excel_grid(data: bytes) -> Grid:
    for sheet in read_sheets(data):
        rows = [tuple(_as_text(value) for value in row) for row in sheet.rows]
        kept = [(row, line) for line, row in enumerate(rows, start=1) if any(row)]
        if kept:
            return Grid(tuple(row for row, _ in kept), tuple(line for _, line in kept), excel=True)
    raise refuse("xlsx.no_content")


def _as_text(value: CellValue) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value).replace(".", ",")
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return trimmed(str(value))


def _text_grid(data: bytes) -> Grid:
    text = decoded(data)
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    try:
        for line, row in _csv_rows(text):
            if any(row):
                rows.append(row)
                lines.append(line)
            if len(rows) > MOST_LINES:
                raise refuse("text.too_many_lines", most=MOST_LINES)
    except csv.Error as error:
        raise refuse("text.damaged", place=f"Linje {lines[-1] + 1 if lines else 1}") from error
    if not rows:
        raise refuse("text.empty")
    return Grid(tuple(rows), tuple(lines), excel=False)


def _csv_rows(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each row with the line it begins on."""
    reader = csv.reader(text.splitlines(keepends=True), delimiter=_delimiter(text), strict=True)
    begins = 1
    for row in reader:
        yield begins, tuple(trimmed(cell) for cell in row)
        begins = reader.line_num + 1


def _delimiter(text: str) -> str:
    """The mark that parts most cells in the first lines; a semicolon when in doubt."""
    start = text[:5_000]
    return max(_DELIMITERS, key=start.count)


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8 (with or without BOM), UTF-16 with BOM, or Windows-1252.

    Raises Refused: text.empty, text.binary (a picture, a PDF, a program), text.encoding.
    """
    if not data.strip():
        raise refuse("text.empty")
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), None)
    if data.startswith(_NOT_TEXT) or (encoding != "utf-16" and b"\0" in data):
        raise refuse("text.binary")
    for candidate in [encoding] if encoding else ["utf-8", "cp1252"]:
        try:
            return data.decode(candidate)
        except UnicodeDecodeError:
            continue
    raise refuse("text.encoding")


def trimmed(text: str) -> str:
    """The text with ordinary single spaces and none at its ends; line breaks become spaces."""
    return " ".join(text.split())
