"""Sharing a cost among municipalities by the populations that count (objektiv medfinansiering).

Every split adds up to the amount exactly: largest remainder over whole units (kroner or øre); on equal
remainders the bigger weight comes first, then the order given. Percentages are for show only.

Source: the sharing key of Sundhedsklynge Syd for 2022 (370.000 kr. over 598.032 inhabitants that count,
Danmarks Statistik 2022K1), which comes out to the krone; the largest-remainder method is Hare–Niemeyer's.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import lcm

from klyngedesk.domain.danish import round_half_up
from klyngedesk.domain.money import KRONE
from klyngedesk.domain.problems import refuse

MONTHS_IN_YEAR = 12


@dataclass(frozen=True)
class Participant:
    """One municipality in a sharing.

    `counted` is the population that counts, `months` how much of the year it takes part (0–12).
    """

    key: str
    name: str
    counted: int
    months: int = MONTHS_IN_YEAR

    @property
    def weight(self) -> Fraction:
        """What the municipality weighs: its counted population, by the part of the year it is in."""
        return Fraction(self.counted * self.months, MONTHS_IN_YEAR)


@dataclass(frozen=True)
class CostLine:
    """One cost of the year, in øre. `only` holds the keys of the participants that share it; None is all."""

    name: str
    amount_oere: int
    only: frozenset[str] | None = None


@dataclass(frozen=True)
class ShareRow:
    """What one participant pays: an amount for each cost line, in øre. `share` is its part of all weights."""

    participant: Participant
    share: Fraction
    amounts_oere: tuple[int, ...]

    @property
    def total_oere(self) -> int:
        """What the participant pays in all, in øre."""
        return sum(self.amounts_oere)


@dataclass(frozen=True)
class ShareTable:
    """A whole sharing: rows in the order the participants were given; lines as columns."""

    lines: tuple[CostLine, ...]
    rows: tuple[ShareRow, ...]

    @property
    def counted(self) -> int:
        """The populations that count, added up."""
        return sum(row.participant.counted for row in self.rows)

    @property
    def amount_oere(self) -> int:
        """The whole cost in øre; always the sum of what the participants pay."""
        return sum(line.amount_oere for line in self.lines)


def split(amount_oere: int, weights: Sequence[int | Fraction], unit_oere: int = KRONE) -> tuple[int, ...]:
    """Split an amount by weights into whole units (100: kroner, 1: øre), adding up to the amount exactly.

    Each share is the exact one rounded down to whole units; the units left over go one each to the largest
    remainders, on equal remainders to the bigger weight, then in the order given. What the amount has beyond
    whole units goes to the next in that row. A negative amount (a credit) is split as its opposite. Refuses
    no weights (cost.no_participants), a negative weight (cost.negative_weight) and weights that are all zero
    (cost.no_population).
    """
    if unit_oere < 1:
        raise ValueError(f"a unit is at least one øre, not {unit_oere}")
    if amount_oere < 0:
        return tuple(-share for share in split(-amount_oere, weights, unit_oere))
    whole = _whole_weights(weights)
    base = sum(whole) * unit_oere
    shares, remainders = [], []
    for weight in whole:
        units, remainder = divmod(amount_oere * weight, base)
        shares.append(units * unit_oere)
        remainders.append(remainder)
    left = amount_oere - sum(shares)
    for i in sorted(range(len(whole)), key=lambda i: (-remainders[i], -whole[i])):
        if not left:
            break
        given = min(unit_oere, left)
        shares[i] += given
        left -= given
    return tuple(shares)


def share_table(lines: Sequence[CostLine], participants: Sequence[Participant], unit_oere: int = KRONE) -> ShareTable:
    """Share each cost line on its own, so that every line adds up, and gather the shares by participant.

    Refuses as `split` does, a participant named twice (cost.participant_twice), and a year of other than 0
    to 12 months (cost.months).
    """
    _check_participants(participants)
    columns = [_split_line(line, participants, unit_oere) for line in lines]
    total = sum((p.weight for p in participants), Fraction(0))
    if not total:
        raise refuse("cost.no_population")
    rows = tuple(
        ShareRow(participant, participant.weight / total, tuple(column[i] for column in columns))
        for i, participant in enumerate(participants)
    )
    return ShareTable(tuple(lines), rows)


def counted_population(population: int, factor: Fraction = Fraction(1)) -> int:
    """The population that counts, in whole people, halves up; in two clusters a municipality counts half.

    Whole, so that a reader of the printed table can reckon it again from its own figures.
    """
    if population < 0:
        raise refuse("cost.negative_weight")
    if not 0 <= factor <= 1:
        raise refuse("cost.factor", factor=str(factor))
    return round_half_up(population * factor)


def months_in_year(year: int, joined: date | None, left: date | None) -> int:
    """How many months of a year a participant pays for: those on whose first day it is in.

    `left` is its last day; None is without end. Counting first days, one that leaves and one that takes over
    the day after never both pay for a month.
    """
    return sum(
        (joined is None or joined <= first) and (left is None or first <= left)
        for first in (date(year, month, 1) for month in range(1, MONTHS_IN_YEAR + 1))
    )


def index_amount(amount_oere: int, percent_hundredths: int, unit_oere: int = KRONE) -> int:
    """An amount regulated by hundredths of a per cent (2,50 % is 250), rounded to whole units, halves up."""
    return round_half_up(Fraction(amount_oere * (10_000 + percent_hundredths), 10_000 * unit_oere)) * unit_oere


def _whole_weights(weights: Sequence[int | Fraction]) -> list[int]:
    """The weights as whole numbers in the same proportion."""
    if not weights:
        raise refuse("cost.no_participants")
    if any(weight < 0 for weight in weights):
        raise refuse("cost.negative_weight")
    if not any(weights):
        raise refuse("cost.no_population")
    scale = lcm(*(weight.denominator for weight in weights))
    return [int(weight * scale) for weight in weights]


def _split_line(line: CostLine, participants: Sequence[Participant], unit_oere: int) -> tuple[int, ...]:
    taking_part: Collection[str] = {p.key for p in participants} if line.only is None else line.only
    weights = [p.weight if p.key in taking_part else Fraction(0) for p in participants]
    return split(line.amount_oere, weights, unit_oere)


def _check_participants(participants: Sequence[Participant]) -> None:
    if not participants:
        raise refuse("cost.no_participants")
    seen: set[str] = set()
    for participant in participants:
        if participant.key in seen:
            raise refuse("cost.participant_twice", name=participant.name)
        seen.add(participant.key)
        if not 0 <= participant.months <= MONTHS_IN_YEAR:
            raise refuse("cost.months", name=participant.name, months=participant.months)
