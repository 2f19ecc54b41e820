"""The two shapes of Danmarks Statistik's population files, each turned into the same figures.

Long: a heading line `OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD`, in any selection and order, one figure a line.
Matrix: a title line, then a line with periods as headings, one area a line. Missing figures are `..`, `-`, `x`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from klyngedesk.domain.problems import Problem, Refused, refuse
from klyngedesk.domain.typed import quoted
from klyngedesk.exchange.grids import Grid
from klyngedesk.exchange.population_totals import Figure

_AREA_HEADINGS = frozenset({"område", "omraade", "omrade", "kommune", "kommuner", "region"})
_PERIOD_HEADINGS = frozenset({"tid", "kvartal", "periode"})
_COUNT_HEADINGS = frozenset({"indhold", "antal", "folketal", "indbyggere", "befolkning"})
_MISSING = frozenset({"", ".", "..", "...", "…", "-", "–", "x"})
_TITLE_LINES = 30
_MOST_PROBLEMS = 20

_PERIOD = re.compile(r"(\d{4}) ?[KQ]([1-4])|[KQ]([1-4]) (\d{4})|([1-4])\. KVARTAL (\d{4})")
_COUNT = re.compile(r"\d{1,3}(?:[. ]\d{3}){1,3}|\d{1,12}")


@dataclass
class FigureTable:
    """The figures of a file and the headings of the columns that split them."""

    splits: tuple[str, ...]
    figures: list[Figure] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, area: str, parts: Sequence[str], quarter: str, count: str, place: str) -> None:
        """Take in one cell as it stands in the file; notes what is no figure."""
        missing = count.casefold() in _MISSING
        if not missing and not _COUNT.fullmatch(count):
            self.problems.append(Problem("population.bad_count", {"text": quoted(count)}, place))
            return
        number = None if missing else int(re.sub("[. ]", "", count))
        self.figures.append(Figure(area, tuple(parts), quarter, number, place))


def read_figures(grid: Grid, is_municipality: Callable[[str], bool]) -> FigureTable:
    """All figures of a file in either shape.

    Raises Refused, with the place: population.no_headings, population.no_area_column,
    population.no_count_column, population.no_period_column, population.column_twice,
    population.unknown_column, population.bad_period, population.bad_count.
    """
    for row, cells in enumerate(grid.rows[:_TITLE_LINES]):
        names = {cell.casefold() for cell in cells}
        kinds = [bool(names & known) for known in (_AREA_HEADINGS, _PERIOD_HEADINGS, _COUNT_HEADINGS)]
        if sum(kinds) >= 2:
            table = _long(grid, row)
        elif _is_period_line(cells):
            table = _matrix(grid, row, is_municipality)
        else:
            continue
        if table.problems:
            raise Refused(*table.problems[:_MOST_PROBLEMS])
        return table
    raise refuse("population.no_headings")


def period_of(text: str) -> str | None:
    """The quarter that a text names, as Danmarks Statistik writes it ("2026K1"); None when it names none."""
    found = _PERIOD.fullmatch(text.upper())
    if found is None:
        return None
    year, quarter = found[1] or found[4] or found[6], found[2] or found[3] or found[5]
    return f"{year}K{quarter}"


def _is_period_line(cells: Sequence[str]) -> bool:
    """Whether the line is a matrix's headings; a period with figures after it is a line of the long shape."""
    first = next((column for column, cell in enumerate(cells) if period_of(cell)), None)
    return first is not None and not any(_COUNT.fullmatch(cell) for cell in cells[first:])


def _long(grid: Grid, heading_row: int) -> FigureTable:
    headings = grid.rows[heading_row]
    area = _column(grid, heading_row, _AREA_HEADINGS, "population.no_area_column")
    period = _column(grid, heading_row, _PERIOD_HEADINGS, "population.no_period_column")
    count = _column(grid, heading_row, _COUNT_HEADINGS, "population.no_count_column")
    splits = [c for c, heading in enumerate(headings) if heading and c not in (area, period, count)]
    table = FigureTable(tuple(headings[c] for c in splits))
    for row in range(heading_row + 1, len(grid.rows)):
        cells = _padded(grid.rows[row], len(headings))
        if not (cells[period] or cells[count]):
            continue
        quarter = period_of(cells[period])
        if quarter is None:
            facts = {"text": quoted(cells[period])}
            table.problems.append(Problem("population.bad_period", facts, grid.place(row, period)))
            continue
        parts = [cells[c] for c in splits]
        table.add(cells[area], parts, quarter, cells[count], grid.place(row, count))
    return table


def _column(grid: Grid, heading_row: int, names: frozenset[str], lacking: str) -> int:
    found = [c for c, cell in enumerate(grid.rows[heading_row]) if cell.casefold() in names]
    if not found:
        raise refuse(lacking, place=grid.place(heading_row, 0))
    if len(found) > 1:
        heading = grid.rows[heading_row][found[1]]
        raise refuse("population.column_twice", place=grid.place(heading_row, found[1]), heading=quoted(heading))
    return found[0]


def _matrix(grid: Grid, heading_row: int, is_municipality: Callable[[str], bool]) -> FigureTable:
    headings = grid.rows[heading_row]
    periods = _period_columns(grid, heading_row)
    labels = range(min(periods))
    lines = _lines_with_labels(grid, heading_row, len(labels), periods)
    if not labels or not lines:
        raise refuse("population.no_area_column", place=grid.place(heading_row, 0))
    area = max(labels, key=lambda column: sum(is_municipality(cells[column]) for _, cells in lines))
    splits = [c for c in labels if c != area and any(cells[c] for _, cells in lines)]
    table = FigureTable(tuple(headings[c] or grid.place(heading_row, c) for c in splits))
    for row, cells in lines:
        for column, quarter in periods.items():
            parts = [cells[c] for c in splits]
            table.add(cells[area], parts, quarter, cells[column], grid.place(row, column))
    return table


def _period_columns(grid: Grid, heading_row: int) -> dict[int, str]:
    """The columns of figures with their quarters.

    Refuses a quarter twice, and a heading that is none among or after them.
    """
    quarters: dict[int, str] = {}
    for column, cell in enumerate(grid.rows[heading_row]):
        quarter = period_of(cell)
        if quarter in quarters.values():
            raise refuse("population.column_twice", place=grid.place(heading_row, column), heading=quoted(cell))
        if quarter:
            quarters[column] = quarter
        elif cell and quarters:
            raise refuse("population.unknown_column", place=grid.place(heading_row, column), heading=quoted(cell))
    return quarters


def _lines_with_labels(
    grid: Grid, heading_row: int, labels: int, periods: Collection[int]
) -> list[tuple[int, tuple[str, ...]]]:
    """The lines that hold figures; among several labels, one that stands once for many lines is repeated."""
    lines: list[tuple[int, tuple[str, ...]]] = []
    above = ("",) * labels
    for row in range(heading_row + 1, len(grid.rows)):
        cells = _padded(grid.rows[row], max(periods) + 1)
        if not any(cells[column] for column in periods):
            continue
        if labels > 1:
            above = tuple(cell or before for cell, before in zip(cells[:labels], above, strict=True))
            cells = (*above, *cells[labels:])
        lines.append((row, cells))
    return lines


def _padded(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return cells + ("",) * (width - len(cells))
