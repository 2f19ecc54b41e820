"""Formulas that carry their results, so that a sheet shows its numbers before anything has been reckoned.

A file that came by mail opens in Excel's protected view, and there, as in a preview, nothing is reckoned:
without stored results every formula would show 0 or nothing.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from klyngedesk.exchange.xlsx_reading import address

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook.workbook import Workbook


@dataclass(frozen=True)
class Formula:
    """A formula beginning with "=", in English function names and commas, and what it comes to."""

    text: str
    result: int | float | str


_FORMULA_CELL = re.compile(r'<c r="([A-Z]+[0-9]+)"([^>]*)><f>(.*?)</f><v\s*(?:/>|></v>)</c>', re.DOTALL)


class Results:
    """The results of the formulas of one workbook, noted as they are put and stored with the file."""

    def __init__(self) -> None:
        self._of_sheet: dict[str, dict[str, int | float | str]] = {}

    def put(self, cell: Cell, formula: Formula) -> None:
        """Write the formula into the cell and note its result."""
        cell.value = formula.text
        where = address(cell.row - 1, cell.column - 1)
        self._of_sheet.setdefault(cell.parent.title, {})[where] = formula.result

    def as_bytes(self, workbook: Workbook) -> bytes:
        """The finished file with all results; Excel reckons them again when it may."""
        workbook.calculation.fullCalcOnLoad = True
        bare, filled = BytesIO(), BytesIO()
        workbook.save(bare)
        parts = {
            f"xl/worksheets/sheet{number}.xml": self._of_sheet.get(sheet.title, {})
            for number, sheet in enumerate(workbook.worksheets, start=1)
        }
        with zipfile.ZipFile(bare) as source, zipfile.ZipFile(filled, "w", zipfile.ZIP_DEFLATED) as target:
            for part in source.infolist():
                content = source.read(part)
                results = parts.get(part.filename)
                target.writestr(part, _with_results(content, results) if results else content)
        return filled.getvalue()


def _with_results(content: bytes, results: Mapping[str, int | float | str]) -> bytes:
    def filled(found: re.Match[str]) -> str:
        where, attributes, formula = found.groups()
        result = results[where]
        kind = ' t="str"' if isinstance(result, str) else ""
        value = escape(result) if isinstance(result, str) else repr(result)
        return f'<c r="{where}"{attributes}{kind}><f>{formula}</f><v>{value}</v></c>'

    return _FORMULA_CELL.sub(filled, content.decode("utf-8")).encode("utf-8")
