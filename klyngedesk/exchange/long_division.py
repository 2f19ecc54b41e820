"""A cost sharing reckoned by Excel's formulas, to the same øre as `domain.cost_sharing.split`.

Excel reckons in doubles, exact below 2**53 only, and amount × weight goes far beyond. So the amount is divided
as on paper: each step brings down the next three digits, notes how often the sum of the weights goes into
them, and keeps the rest. Every number on the way is whole and below 2000 × the sum of the weights, small enough
that INT finds the true quotient in Excel and in LibreOffice, which looks at 15 digits only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from klyngedesk.domain.problems import refuse
from klyngedesk.exchange.xlsx_reading import address
from klyngedesk.exchange.xlsx_results import Formula

GROUP = 1_000
GROUPS = 5
LARGEST_AMOUNT = GROUP**GROUPS - 1
LARGEST_WEIGHTS = 2 * 10**10
"""The largest amount in øre, and the largest sum of weights, that the formulas divide exactly."""

NAME, WEIGHT, FIRST_STEP = 0, 1, 2
FLOOR = FIRST_STEP + 2 * GROUPS
UNITS, REST, RANK, SHARE = FLOOR + 1, FLOOR + 2, FLOOR + 3, FLOOR + 4
HEADINGS = (
    "Kommune",
    "Vægt",
    *(f"{what} {step}" for step in range(1, GROUPS + 1) for what in ("Går op", "Rest")),
    "Øre, rundet ned",
    "Hele enheder",
    "Rest",
    "Nr. i rækken",
    "Beløb i øre",
)
_FACTS = ("Udgift i øre uden fortegn", "Fortegn", "Vægte i alt", "Mindste enhed i øre", "Øre til fordeling")


@dataclass(frozen=True)
class Weighed:
    """One participant: its weight as a formula (0 for one that does not share the line)."""

    name: Formula
    weight: Formula


CellContent = str | Formula
Cells = dict[tuple[int, int], CellContent]


@dataclass(frozen=True)
class Block:
    """The cells that reckon one cost line, rows and columns counted from 0.

    `shares` are the places of the shares, `results` the shares themselves in øre.
    """

    cells: Cells
    heading_row: int
    shares: tuple[tuple[int, int], ...]
    results: tuple[int, ...]
    next_row: int


def reckon(title: Formula, amount: Formula, unit: Formula, rows: Sequence[Weighed], first_row: int) -> Block:
    """The block for one line. `amount` is in øre and may be negative, `unit` is 100 or 1 øre.

    Refuses cost_sheet.too_large for numbers that the formulas could not divide exactly.
    """
    total = sum(int(row.weight.result) for row in rows)
    if abs(int(amount.result)) > LARGEST_AMOUNT or total > LARGEST_WEIGHTS:
        raise refuse("cost_sheet.too_large")
    layout = _Layout(first_row, len(rows))
    numbers = _reckoned(int(amount.result), int(unit.result), [int(row.weight.result) for row in rows])
    cells = _facts(layout, title, amount, unit, numbers)
    cells |= {(layout.headings, column): heading for column, heading in enumerate(HEADINGS)}
    for index, row in enumerate(rows):
        at = layout.rows + index
        cells[at, NAME], cells[at, WEIGHT] = row.name, row.weight
        cells |= _steps(layout, at, numbers, index)
        cells |= _share(layout, at, numbers, index)
    shares = tuple((layout.rows + index, SHARE) for index in range(len(rows)))
    return Block(cells, layout.headings, shares, tuple(numbers.shares), layout.rows + len(rows) + 1)


@dataclass(frozen=True)
class _Layout:
    """Where things stand: a title, one row for each fact, the groups of digits, the headings, the rows."""

    title: int
    count: int

    def fact(self, number: int) -> str:
        """The absolute address of a fact's value."""
        return _fixed(self.title + 1 + number, 1)

    @property
    def digits(self) -> int:
        return self.title + 1 + len(_FACTS)

    @property
    def headings(self) -> int:
        return self.digits + 1

    @property
    def rows(self) -> int:
        return self.headings + 1

    def column(self, column: int) -> str:
        """The absolute address of all participants' cells in a column."""
        return f"{_fixed(self.rows, column)}:{_fixed(self.rows + self.count - 1, column)}"


def _fixed(row: int, column: int) -> str:
    letters = address(0, column)[:-1]
    return f"${letters}${row + 1}"


@dataclass(frozen=True)
class _Numbers:
    """All results of a block, one list entry for each participant."""

    sign: int
    amount: int
    groups: list[int]
    total: int
    unit: int
    left: int
    steps: list[list[tuple[int, int]]]
    floors: list[int]
    rests: list[int]
    ranks: list[int]
    shares: list[int]


def _reckoned(amount: int, unit: int, weights: Sequence[int]) -> _Numbers:
    total = sum(weights)
    groups = [abs(amount) // GROUP**power % GROUP for power in reversed(range(GROUPS))]
    steps = [_long_division(weight, groups, total) for weight in weights]
    floors = [weight * abs(amount) // total for weight in weights]
    rests = [floor % unit * total + step[-1][1] for floor, step in zip(floors, steps, strict=True)]
    order = sorted(range(len(weights)), key=lambda i: (-rests[i], -weights[i]))
    ranks = [order.index(i) for i in range(len(weights))]
    left = abs(amount) - sum(floor // unit * unit for floor in floors)
    sign = -1 if amount < 0 else 1
    shares = [
        sign * (floor // unit * unit + max(0, min(unit, left - rank * unit)))
        for floor, rank in zip(floors, ranks, strict=True)
    ]
    return _Numbers(sign, abs(amount), groups, total, unit, left, steps, floors, rests, ranks, shares)


def _long_division(weight: int, groups: Sequence[int], total: int) -> list[tuple[int, int]]:
    """Quotient and rest of each step."""
    steps: list[tuple[int, int]] = []
    rest = 0
    for group in groups:
        quotient, rest = divmod(rest * GROUP + weight * group, total)
        steps.append((quotient, rest))
    return steps


def _facts(layout: _Layout, title: Formula, amount: Formula, unit: Formula, numbers: _Numbers) -> Cells:
    """The rows above the participants: what is divided, by what, and the digits in groups of three."""
    source = amount.text.removeprefix("=")
    values = (
        Formula(f"=ABS({source})", numbers.amount),
        Formula(f"=IF({source}<0,-1,1)", numbers.sign),
        Formula(f"=SUM({layout.column(WEIGHT)})", numbers.total),
        unit,
        Formula(
            f"={layout.fact(0)}-SUM({layout.column(UNITS)})*{layout.fact(3)}",
            numbers.left,
        ),
    )
    cells: Cells = {(layout.title, 0): title}
    for number, (label, value) in enumerate(zip(_FACTS, values, strict=True)):
        cells[layout.title + 1 + number, 0] = label
        cells[layout.title + 1 + number, 1] = value
    cells[layout.digits, 0] = "Udgiftens cifre, tre ad gangen"
    for step, group in enumerate(numbers.groups):
        power = GROUPS - 1 - step
        above = f"INT({layout.fact(0)}/{GROUP ** (power + 1)})*{GROUP}"
        formula = f"=INT({layout.fact(0)}/{GROUP**power})-{above}"
        cells[layout.digits, FIRST_STEP + 2 * step] = Formula(formula, group)
    return cells


def _steps(layout: _Layout, row: int, numbers: _Numbers, index: int) -> Cells:
    """One participant's long division."""
    cells: Cells = {}
    weight, total = address(row, WEIGHT), layout.fact(2)
    brought = ""
    for step, (quotient, rest) in enumerate(numbers.steps[index]):
        column = FIRST_STEP + 2 * step
        dividend = f"{brought}{weight}*{_fixed(layout.digits, column)}"
        cells[row, column] = Formula(f"=INT(({dividend})/{total})", quotient)
        cells[row, column + 1] = Formula(f"={dividend}-{address(row, column)}*{total}", rest)
        brought = f"{address(row, column + 1)}*{GROUP}+"
    return cells


def _share(layout: _Layout, row: int, numbers: _Numbers, index: int) -> Cells:
    """What the division gives: whole units, what is left of the participant, its turn, and its share."""
    floor, rest, weight = address(row, FLOOR), address(row, REST), address(row, WEIGHT)
    unit, left, total = layout.fact(3), layout.fact(4), layout.fact(2)
    quotients = "+".join(
        f"{address(row, FIRST_STEP + 2 * step)}*{GROUP ** (GROUPS - 1 - step)}" for step in range(GROUPS)
    )
    last_rest = address(row, FIRST_STEP + 2 * GROUPS - 1)
    rests, weights = layout.column(REST), layout.column(WEIGHT)
    ahead = (
        f"({rests}>{rest})+({rests}={rest})*({weights}>{weight})"
        f"+({rests}={rest})*({weights}={weight})*(ROW({rests})<ROW())"
    )
    units = address(row, UNITS)
    given = f"MAX(0,MIN({unit},{left}-{address(row, RANK)}*{unit}))"
    floor_now = numbers.floors[index]
    return {
        (row, FLOOR): Formula(f"={quotients}", floor_now),
        (row, UNITS): Formula(f"=INT({floor}/{unit})", floor_now // numbers.unit),
        (row, REST): Formula(f"=({floor}-{units}*{unit})*{total}+{last_rest}", numbers.rests[index]),
        (row, RANK): Formula(f"=SUMPRODUCT({ahead})", numbers.ranks[index]),
        (row, SHARE): Formula(f"={layout.fact(1)}*({units}*{unit}+{given})", numbers.shares[index]),
    }
