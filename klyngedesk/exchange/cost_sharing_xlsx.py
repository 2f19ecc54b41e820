"""A cost sharing as an Excel file with live formulas: change a number, and every share follows to the øre.

The first sheet is the printed table; what may be changed there is marked. The second sheet shows the reckoning.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from klyngedesk.domain.cost_sharing import ShareRow, ShareTable, counted_population
from klyngedesk.domain.money import KRONE
from klyngedesk.exchange import xlsx_sheet
from klyngedesk.exchange.cost_sharing_steps import (
    STEPS_SHEET,
    TABLE_SHEET,
    LineShares,
    TableLayout,
    fill_steps,
)
from klyngedesk.exchange.xlsx_reading import address
from klyngedesk.exchange.xlsx_results import Formula, Results
from klyngedesk.exchange.xlsx_text import put_text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

METHOD = (
    "Hver kommunes beløb er udgiften ganget med kommunens andel af de indbyggere, der tæller, rundet ned.",
    "Det, der er til overs, gives til de kommuner, der har den største rest; ved lige rest til kommunen med "
    "flest indbyggere. Derfor passer summen altid.",
    "Procenterne er kun til orientering og bruges ikke i beregningen.",
)
"""How the shares are reckoned, a paragraph each, for every paper that shows them."""

_OERE_FORMAT_ID = 200
_WHERE = f"Udregningen står på arket »{STEPS_SHEET}«."
_LEGEND = "Felter med gul baggrund kan ændres. Resten regnes ud."


@dataclass(frozen=True)
class CountedFrom:
    """How a participant's counted population came about.

    With a `population` it is the population × `factor`, reckoned by a formula; without one, or when the two do
    not give the counted number, the counted number is itself the number to change.
    """

    population: int | None = None
    factor: Fraction = Fraction(1)
    footnote: str = ""


@dataclass(frozen=True)
class CostSharingSheet:
    """What the file shows. `details` is by participant key; `unit_oere` is what the table was split into.

    `notes` say what the table's cost lines cover, in their order. `title` is "Fordelingsnøgle 2022", `subtitle` the
    line below it, `source` the line under the table ("Danmarks Statistik, 2022K1").
    """

    title: str
    table: ShareTable
    unit_oere: int
    subtitle: str = ""
    source: str = ""
    details: Mapping[str, CountedFrom] = field(default_factory=dict)
    notes: Sequence[str] = ()


def write_cost_sharing(shown: CostSharingSheet) -> bytes:
    """The .xlsx file.

    Refuses cost_sheet.too_large for amounts or populations that Excel cannot divide exactly.
    """
    workbook, sheet = xlsx_sheet.new_workbook(shown.title)
    sheet.title = TABLE_SHEET
    results = Results()
    layout = TableLayout(shown.table)
    shares = fill_steps(workbook.create_sheet(STEPS_SHEET), shown.table, layout, shown.unit_oere, results)
    _TableSheet(sheet, shown, layout, results).fill(shares)
    return results.as_bytes(workbook)


class _TableSheet:
    """The first sheet, filled from the top down."""

    def __init__(self, sheet: Worksheet, shown: CostSharingSheet, layout: TableLayout, results: Results) -> None:
        self._sheet, self._shown, self._layout, self._results = sheet, shown, layout, results
        self._table = shown.table
        notes = (self._detail(row).footnote for row in shown.table.rows)
        self._footnotes = list(dict.fromkeys(note for note in notes if note))
        whole = shown.unit_oere % KRONE == 0
        self._kroner = xlsx_sheet.KRONER_FORMAT if whole else xlsx_sheet.OERE_FORMAT

    def fill(self, shares: Sequence[LineShares]) -> None:
        """Write everything; `shares` has each cost line's shares, in øre."""
        self._head()
        self._headings()
        for index, row in enumerate(self._table.rows):
            self._row(self._layout.first + index, row, [line.each[index] for line in shares])
        self._total(shares)
        self._below()
        self._show_oere_where_there_are_any()
        xlsx_sheet.set_up_printing(self._sheet, self._shown.title, self._layout.headings + 1)
        self._sheet.freeze_panes = address(self._layout.first, 1)

    def _detail(self, row: ShareRow) -> CountedFrom:
        return self._shown.details.get(row.participant.key, CountedFrom())

    def _text(self, row: int, column: int, text: str) -> Cell:
        cell = xlsx_sheet.cell_at(self._sheet, row + 1, column + 1)
        put_text(cell, text)
        return cell

    def _number(
        self, row: int, column: int, value: int | Decimal | float | Formula, number_format: str = "General"
    ) -> Cell:
        """A number that the sheet reckons, or one that is given."""
        cell = xlsx_sheet.cell_at(self._sheet, row + 1, column + 1)
        if isinstance(value, Formula):
            self._results.put(cell, value)
        else:
            cell.value = value
        cell.number_format = number_format
        return cell

    def _input(self, row: int, column: int, value: int | Decimal | float | Formula, shape: str) -> None:
        """A number that the user may change."""
        xlsx_sheet.style_input(self._number(row, column, value, shape))

    def _head(self) -> None:
        from openpyxl.styles import Alignment

        self._text(0, 0, self._shown.title).font = xlsx_sheet.font(bold=True, size=16)
        self._text(1, 0, self._shown.subtitle)
        self._text(2, 0, _LEGEND).font = xlsx_sheet.font(italic=True)
        for number, line in enumerate(self._table.lines):
            shape = xlsx_sheet.OERE_FORMAT if line.amount_oere % KRONE else xlsx_sheet.KRONER_FORMAT
            self._text(self._layout.costs + number, 0, line.name)
            self._input(self._layout.costs + number, 1, Decimal(line.amount_oere) / KRONE, shape)
        for number, note in enumerate(self._shown.notes):
            self._text(self._layout.costs + number, 2, note).alignment = Alignment(indent=1)
        self._text(self._layout.unit, 0, "Mindste enhed i øre (100 er hele kroner)")
        self._input(self._layout.unit, 1, self._shown.unit_oere, xlsx_sheet.WHOLE_FORMAT)

    def _headings(self) -> None:
        layout = self._layout
        headings = {
            layout.name: "Kommune",
            layout.population: "Folketal",
            layout.factor: "Faktor",
            layout.counted: "Indbyggere, der tæller",
            layout.share: "Andel",
            layout.note: "Note",
        }
        several = len(self._table.lines) > 1
        for number, line in enumerate(self._table.lines):
            headings[layout.line + number] = line.name if several else "Beløb"
        if layout.months is not None:
            headings[layout.months] = "Måneder"
        if layout.sum is not None:
            headings[layout.sum] = "I alt"
        widths = {layout.name: 40.0, layout.note: 8.0}
        for column, heading in headings.items():
            cell = self._text(layout.headings, column, heading)
            indent = 1 if column == layout.note else 0
            xlsx_sheet.style_heading(cell, right=column not in (layout.name, layout.note), indent=indent)
            self._sheet.column_dimensions[cell.column_letter].width = widths.get(column, 19.0)

    def _row(self, at: int, row: ShareRow, shares: Sequence[Formula]) -> None:
        from openpyxl.styles import Alignment

        layout, detail = self._layout, self._detail(row)
        self._text(at, layout.name, row.participant.name)
        self._counted(at, row.participant.counted, detail)
        if layout.months is not None:
            self._input(at, layout.months, row.participant.months, xlsx_sheet.WHOLE_FORMAT)
        share = Formula(layout.share_formula(at), float(row.share))
        self._number(at, layout.share, share, xlsx_sheet.PERCENT_FORMAT)
        for number, oere in enumerate(shares):
            self._number(at, layout.line + number, _in_kroner(oere), self._kroner)
        if layout.sum is not None:
            self._number(at, layout.sum, _row_sum(shares), self._kroner)
        if detail.footnote:
            note = self._number(at, layout.note, self._footnotes.index(detail.footnote) + 1)
            note.alignment = Alignment(horizontal="left", indent=1)

    def _counted(self, at: int, counted: int, detail: CountedFrom) -> None:
        layout = self._layout
        if detail.population is None or counted_population(detail.population, detail.factor) != counted:
            self._input(at, layout.counted, counted, xlsx_sheet.WHOLE_FORMAT)
            return
        population, factor = address(at, layout.population), address(at, layout.factor)
        self._input(at, layout.population, detail.population, xlsx_sheet.WHOLE_FORMAT)
        self._input(at, layout.factor, _factor(detail.factor), "General")
        # The inner ROUND makes 45 × 0.7 the 31.5 that it is, so that the half is rounded up.
        product = Formula(f"=ROUND(ROUND({population}*{factor},6),0)", counted)
        self._number(at, layout.counted, product, xlsx_sheet.WHOLE_FORMAT)

    def _total(self, shares: Sequence[LineShares]) -> None:
        layout, at = self._layout, self._layout.total
        self._text(at, layout.name, "I alt")
        counted = Formula(f"=SUM({layout.cells(layout.counted)})", self._table.counted)
        self._number(at, layout.counted, counted, xlsx_sheet.WHOLE_FORMAT)
        whole = Formula(f"=SUM({layout.cells(layout.share)})", 1.0)
        self._number(at, layout.share, whole, xlsx_sheet.PERCENT_FORMAT)
        for number, line in enumerate(shares):
            self._number(at, layout.line + number, _range_sum([line]), self._kroner)
        if layout.sum is not None:
            self._number(at, layout.sum, _range_sum(shares), self._kroner)
        for column in range(layout.note + 1):
            xlsx_sheet.style_total(xlsx_sheet.cell_at(self._sheet, at + 1, column + 1))

    def _show_oere_where_there_are_any(self) -> None:
        """Whole kroner are shown without øre, until someone changes the cost or the unit."""
        from openpyxl.formatting.rule import Rule
        from openpyxl.styles.differential import DifferentialStyle
        from openpyxl.styles.numbers import NumberFormat

        layout = self._layout
        first, last = address(layout.first, layout.line), address(layout.total, layout.note - 1)
        shape = NumberFormat(numFmtId=_OERE_FORMAT_ID, formatCode=xlsx_sheet.OERE_FORMAT)
        rule = Rule(
            type="expression",
            formula=[f"{first}<>INT({first})"],
            dxf=DifferentialStyle(numFmt=shape),
        )
        self._sheet.conditional_formatting.add(f"{first}:{last}", rule)

    def _below(self) -> None:
        """A check of the sum, the footnotes, the source and how the shares are reckoned."""
        layout, at = self._layout, self._layout.total + 1
        self._text(at, layout.name, "Udgift, der ikke er fordelt")
        for number in range(len(self._table.lines)):
            amount, total = address(layout.costs + number, 1), address(layout.total, layout.line + number)
            rest = Formula(f"=ROUND({amount}-{total},2)", 0)
            self._number(at, layout.line + number, rest, xlsx_sheet.OERE_FORMAT)
        lines = [f"{number}  {note}" for number, note in enumerate(self._footnotes, start=1)]
        lines += [f"Kilde: {self._shown.source}."] if self._shown.source else []
        for number, line in enumerate((*lines, *METHOD, _WHERE), start=at + 2):
            self._text(number, layout.name, line)


def _in_kroner(oere: Formula) -> Formula:
    """The same as a number of kroner."""
    kroner = Decimal(int(oere.result)) / KRONE
    return Formula(f"=({oere.text.removeprefix('=')})/{KRONE}", float(kroner))


def _row_sum(parts: Sequence[Formula]) -> Formula:
    """What one participant pays of all lines, in kroner; added as øre, so that nothing is lost on the way."""
    addresses = ",".join(part.text.removeprefix("=") for part in parts)
    return _in_kroner(Formula(f"=SUM({addresses})", sum(int(part.result) for part in parts)))


def _range_sum(lines: Sequence[LineShares]) -> Formula:
    """What all participants pay of some lines, in kroner."""
    ranges = ",".join(line.range for line in lines)
    return _in_kroner(Formula(f"=SUM({ranges})", sum(line.total for line in lines)))


def _factor(factor: Fraction) -> int | Decimal | Formula:
    """The factor as a number, or as a fraction where no decimal number is exact."""
    if factor.denominator == 1:
        return int(factor)
    exact = Decimal(factor.numerator) / Decimal(factor.denominator)
    if Fraction(exact) == factor:
        return exact
    return Formula(f"={factor.numerator}/{factor.denominator}", float(factor))
