"""The look that all our Excel sheets share: headings, widths, and a page set-up that prints well."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from klyngedesk.exchange.xlsx_text import sheet_name

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.styles import Font
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

DATE_FORMAT = "dd-mm-yyyy"
WHOLE_FORMAT = "#,##0"
KRONER_FORMAT = '#,##0 "kr."'
OERE_FORMAT = '#,##0.00 "kr."'
PERCENT_FORMAT = "0.0 %"

_PAPER_A4 = "9"
_RULE_COLOUR = "FF838D99"


def new_workbook(title: str) -> tuple[Workbook, Worksheet]:
    """An empty workbook with one sheet, titled for readers and screen readers."""
    from openpyxl import Workbook

    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = sheet_name(title)
    workbook.properties.title = title
    workbook.properties.creator = "Klyngedesk"
    workbook.properties.language = "da-DK"
    workbook.properties.created = workbook.properties.modified = datetime.now(UTC).replace(tzinfo=None)
    return workbook, sheet


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """The cell at a row and column counted from 1; our sheets have no merged cells."""
    from openpyxl.cell.cell import Cell

    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    return cell


def font(*, bold: bool = False, italic: bool = False, size: float = 11) -> Font:
    """Our one font; a font without a name would be whatever the reader's program likes."""
    from openpyxl.styles import Font

    return Font(name="Calibri", size=size, bold=bold, italic=italic)


def style_heading(cell: Cell, *, right: bool = False, indent: int = 0) -> None:
    """Bold over a rule; numbers' headings stand to the right like their numbers."""
    from openpyxl.styles import Alignment, Border, Side

    cell.font = font(bold=True)
    side = "right" if right else "left"
    cell.alignment = Alignment(horizontal=side, vertical="bottom", wrap_text=True, indent=indent)
    cell.border = Border(bottom=Side(style="thin", color=_RULE_COLOUR))


def style_input(cell: Cell) -> None:
    """A pale yellow field with an edge: a number that the reader may change."""
    from openpyxl.styles import Border, PatternFill, Side

    edge = Side(style="thin", color="FFB8A45A")
    cell.fill = PatternFill("solid", fgColor="FFFFF6D6")
    cell.border = Border(left=edge, right=edge, top=edge, bottom=edge)


def style_total(cell: Cell) -> None:
    """Bold under a rule."""
    from openpyxl.styles import Border, Side

    cell.font = font(bold=True)
    cell.border = Border(top=Side(style="thin", color=_RULE_COLOUR))


def set_up_printing(sheet: Worksheet, title: str, heading_row: int) -> None:
    """A4 landscape, as wide as the page, headings repeated, title above and page numbers below."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _PAPER_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{heading_row}:{heading_row}"
    if sheet.oddHeader is not None and sheet.oddFooter is not None:
        sheet.oddHeader.left.text = title.replace("&", "&&")[:200]
        sheet.oddFooter.right.text = "Side &P af &N"


def as_bytes(workbook: Workbook) -> bytes:
    """The finished file."""
    buffer = BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()
