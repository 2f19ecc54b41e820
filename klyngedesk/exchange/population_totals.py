"""From split population figures to one figure for each area and period, without counting anyone twice.

Danmarks Statistik's FOLK1A splits by sex, age and civil status; a file may hold totals, parts or both. The total
is used where there is one; parts are added up only when they are known to be all of them; anything else is
refused rather than guessed at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import prod

from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import quoted

OLDEST = 110
"""Single years of age are complete when they reach this one; Danmarks Statistik lists them beyond it."""

_TOTAL_WORDS = frozenset(
    {"i alt", "ialt", "tot", "total", "alle", "antal", "personer", "indbyggere", "folketal", "mænd og kvinder"}
)
_COMPLETE_SETS = (
    frozenset({"mænd", "kvinder"}),
    frozenset({"ugift", "gift/separeret", "enke/enkemand", "fraskilt"}),
)
_COMPLETE_CODES = {
    "køn": (frozenset({"1", "2"}), frozenset({"m", "k"})),
    "civilstand": (frozenset({"u", "g", "e", "f"}),),
}
_AGE_HEADING = "alder"
_MOST_TOLD = 4
_AGE = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?\s*(?:år)?\s*(og derover|og ældre|\+)?(?:\s*år)?")


@dataclass(frozen=True)
class Figure:
    """One cell of the file: `parts` are its values in the splitting columns; `count` None is missing."""

    area: str
    parts: tuple[str, ...]
    period: str
    count: int | None
    place: str


@dataclass(frozen=True)
class Total:
    """The figure of an area in a period; `place` is where in the file it, or its first part, stands."""

    area: str
    period: str
    count: int | None
    place: str


def totals(figures: Sequence[Figure], headings: Sequence[str]) -> tuple[Total, ...]:
    """One total for each area and period, in the file's order; None where any part of it is missing.

    `headings` names the splitting columns, in the order of `Figure.parts`. Raises Refused:
    population.part_only (a split that is neither a total nor complete), population.several_totals,
    population.twice (the same figure again), population.incomplete (parts missing for one area).
    """
    wanted = [
        _wanted_values(heading, list(dict.fromkeys(figure.parts[position].casefold() for figure in figures)))
        for position, heading in enumerate(headings)
    ]
    groups: defaultdict[tuple[str, str], dict[tuple[str, ...], Figure]] = defaultdict(dict)
    for figure in figures:
        group = groups[figure.area, figure.period]
        parts = tuple(part.casefold() for part in figure.parts)
        if not all(part in values for part, values in zip(parts, wanted, strict=True)):
            continue
        if parts in group:
            raise refuse("population.twice", place=figure.place, area=quoted(figure.area), period=figure.period)
        group[parts] = figure
    whole = prod(map(len, wanted))
    return tuple(_total(area, period, group.values(), whole) for (area, period), group in groups.items())


def _total(area: str, period: str, figures: Iterable[Figure], whole: int) -> Total:
    parts = list(figures)
    if len(parts) != whole:
        raise refuse("population.incomplete", place=parts[0].place if parts else "", area=quoted(area), period=period)
    counts = [figure.count for figure in parts if figure.count is not None]
    return Total(area, period, sum(counts) if len(counts) == whole else None, parts[0].place)


def _wanted_values(heading: str, values: Sequence[str]) -> frozenset[str]:
    """The values whose figures add up to everyone: the total alone, or all the parts."""
    found = [value for value in values if _is_total(value)]
    if len(found) == 1:
        return frozenset(found)
    told = quoted(heading)
    if found:
        raise refuse("population.several_totals", heading=told, values=_some(found))
    if _is_complete(heading.casefold(), values):
        return frozenset(values)
    raise refuse("population.part_only", heading=told, values=_some(values))


def _some(values: Sequence[str]) -> str:
    """The first values, as a sentence repeats them."""
    return ", ".join(map(quoted, values[:_MOST_TOLD])) + (" …" if len(values) > _MOST_TOLD else "")


def _is_total(value: str) -> bool:
    return value in _TOTAL_WORDS or value.endswith(" i alt")


def _is_complete(heading: str, values: Sequence[str]) -> bool:
    present = frozenset(values)
    if present in _COMPLETE_SETS or present in _COMPLETE_CODES.get(heading, ()):
        return True
    with_words = any("år" in value for value in values)
    return (with_words or heading == _AGE_HEADING) and _covers_all_ages(values)


def _covers_all_ages(values: Sequence[str]) -> bool:
    """Whether the ages or age groups run from 0 to the end of life, each once and without a gap."""
    spans: list[tuple[int, int]] = []
    for value in values:
        age = _AGE.fullmatch(value)
        if age is None:
            return False
        first = int(age[1])
        spans.append((first, OLDEST if age[3] else int(age[2] or first)))
    spans.sort()
    gapless = all(after[0] == before[1] + 1 for before, after in pairwise(spans))
    return spans[0][0] == 0 and spans[-1][1] >= OLDEST and gapless
