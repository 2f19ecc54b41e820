"""Where things stand in the Excel file of a cost sharing, and its second sheet, which shows the reckoning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from klyngedesk.domain.cost_sharing import MONTHS_IN_YEAR, CostLine, ShareRow, ShareTable
from klyngedesk.domain.money import KRONE
from klyngedesk.exchange import long_division, xlsx_sheet
from klyngedesk.exchange.xlsx_reading import address
from klyngedesk.exchange.xlsx_results import Formula, Results
from klyngedesk.exchange.xlsx_text import put_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TABLE_SHEET, STEPS_SHEET = "Fordelingsnøgle", "Beregning"


class TableLayout:
    """The places of the first sheet, rows and columns counted from 0.

    `costs` is the row of the first cost line, `first` that of the first participant, `line` the column of the
    first line's shares. `months` and `sum` are columns that only some tables need.
    """

    name, population, factor, counted = range(4)
    costs = 4

    def __init__(self, table: ShareTable) -> None:
        lines = len(table.lines)
        part_of_year = any(row.participant.months != MONTHS_IN_YEAR for row in table.rows)
        self.months = self.counted + 1 if part_of_year else None
        self.share = self.counted + (2 if part_of_year else 1)
        self.line = self.share + 1
        self.sum = self.line + lines if lines > 1 else None
        self.note = self.line + lines + (lines > 1)
        self.unit = self.costs + lines
        self.headings = self.unit + 2
        self.first = self.headings + 1
        self.total = self.first + len(table.rows)

    def cells(self, column: int) -> str:
        """The participants' cells of a column, fixed: "$D$8:$D$18"."""
        letters = address(0, column)[:-1]
        return f"${letters}${self.first + 1}:${letters}${self.total}"

    def weight_formula(self, row: int, sheet: str = "") -> str:
        """What the participant in a row weighs: the inhabitants that count, by months where they differ."""
        counted = sheet + address(row, self.counted)
        return f"={counted}" if self.months is None else f"={counted}*{sheet}{address(row, self.months)}"

    def share_formula(self, row: int) -> str:
        """The participant's part of all weights, for show."""
        cells = [self.cells(c) for c in (self.counted, self.months) if c is not None]
        return f"{self.weight_formula(row)}/SUMPRODUCT({','.join(cells)})"


@dataclass(frozen=True)
class LineShares:
    """One cost line's shares in øre, as the first sheet names them: each by itself, and all as one range."""

    each: tuple[Formula, ...]
    range: str
    total: int


def fill_steps(
    sheet: Worksheet, table: ShareTable, layout: TableLayout, unit_oere: int, results: Results
) -> list[LineShares]:
    """Fill the second sheet, a block for each cost line, and tell where the shares stand."""
    shares: list[LineShares] = []
    next_row = 0
    unit = Formula(f"={_there(layout.unit, 1)}", unit_oere)
    for number, line in enumerate(table.lines):
        cost = layout.costs + number
        block = long_division.reckon(
            title=Formula(f"={_there(cost, 0)}", line.name),
            amount=Formula(f"=ROUND({_there(cost, 1)}*{KRONE},0)", line.amount_oere),
            unit=unit,
            rows=[_weighed(line, row, layout, index) for index, row in enumerate(table.rows)],
            first_row=next_row,
        )
        _write(sheet, block, results)
        xlsx_sheet.cell_at(sheet, next_row + 1, 1).font = xlsx_sheet.font(bold=True, size=13)
        shares.append(_line_shares(block))
        next_row = block.next_row
    sheet.column_dimensions["A"].width = 34
    for column in range(1, long_division.SHARE + 1):
        sheet.column_dimensions[address(0, column)[:-1]].width = 15
    sheet.freeze_panes = "B1"
    xlsx_sheet.set_up_printing(sheet, STEPS_SHEET, heading_row=1)
    return shares


def _there(row: int, column: int) -> str:
    """A cell of the first sheet, as the second names it."""
    return f"'{TABLE_SHEET}'!{address(row, column)}"


def _weighed(line: CostLine, row: ShareRow, layout: TableLayout, index: int) -> long_division.Weighed:
    """A participant's name and weight; one that does not share the line weighs nothing."""
    at, participant = layout.first + index, row.participant
    name = Formula(f"={_there(at, layout.name)}", participant.name)
    if line.only is not None and participant.key not in line.only:
        return long_division.Weighed(name, Formula("=0", 0))
    weight = participant.counted * (participant.months if layout.months is not None else 1)
    return long_division.Weighed(name, Formula(layout.weight_formula(at, f"'{TABLE_SHEET}'!"), weight))


def _write(sheet: Worksheet, block: long_division.Block, results: Results) -> None:
    for (row, column), content in block.cells.items():
        cell = xlsx_sheet.cell_at(sheet, row + 1, column + 1)
        if isinstance(content, str):
            put_text(cell, content)
        else:
            results.put(cell, content)
            cell.number_format = xlsx_sheet.WHOLE_FORMAT
        if row == block.heading_row:
            xlsx_sheet.style_heading(cell, right=column > 0)


def _line_shares(block: long_division.Block) -> LineShares:
    cells = [address(*place) for place in block.shares]
    return LineShares(
        each=tuple(
            Formula(f"='{STEPS_SHEET}'!{cell}", result) for cell, result in zip(cells, block.results, strict=True)
        ),
        range=f"'{STEPS_SHEET}'!{cells[0]}:{cells[-1]}",
        total=sum(block.results),
    )
