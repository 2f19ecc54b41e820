"""Population files from Danmarks Statistik (table FOLK1A), CSV or Excel, taken in as plain figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from klyngedesk.domain.organisation_names import spelling_key
from klyngedesk.domain.places import municipality_code
from klyngedesk.domain.population_changes import PopulationFile, PopulationRow
from klyngedesk.domain.problems import Problem, refuse
from klyngedesk.domain.typed import quoted
from klyngedesk.exchange.grids import read_grid
from klyngedesk.exchange.population_shapes import read_figures
from klyngedesk.exchange.population_totals import Total, totals

SOURCE = "Danmarks Statistik"

_CODED = re.compile(r"(\d{3,4})(?: +(\D.*))?")


def read_populations(data: bytes, municipalities: Sequence[tuple[str, str]]) -> PopulationFile:
    """The figures of all municipalities in a file; `municipalities` are (code, name) with codes as "0101".

    Areas that are none of them (the whole country, regions, parts of the country) are named in `ignored`;
    missing figures are in `rows` with a count of None and in `problems`. Raises Refused, with the line or
    cell: what `read_grid`, `read_figures` and `totals` refuse, and population.no_municipalities,
    population.code_and_name.
    """
    grid = read_grid(data)
    find = _finder(municipalities)
    table = read_figures(grid, lambda text: find(text) is not None)
    codes: dict[str, str] = {}
    ignored: list[str] = []
    for area in dict.fromkeys(figure.area for figure in table.figures):
        code = find(area)
        if code:
            codes[area] = code
        elif area:
            ignored.append(area)
    if not codes:
        raise refuse("population.no_municipalities")
    found = totals([figure for figure in table.figures if figure.area in codes], table.splits)
    _refuse_municipality_twice(found, codes)
    rows = tuple(PopulationRow(t.area, codes[t.area], t.period, t.count) for t in found)
    return PopulationFile(SOURCE, rows, tuple(ignored), _missing(found))


def _missing(found: Sequence[Total]) -> tuple[Problem, ...]:
    return tuple(
        Problem("population.missing", {"area": quoted(total.area), "period": total.period}, total.place)
        for total in found
        if total.count is None
    )


def _finder(municipalities: Sequence[tuple[str, str]]) -> Callable[[str], str | None]:
    """A look-up from an area's text (name, code, or code and name) to the code of a municipality."""
    codes = {code for code, _ in municipalities}
    by_name = {spelling_key(name): code for code, name in municipalities}

    def find(area: str) -> str | None:
        coded = _CODED.fullmatch(area)
        if coded is None:
            return by_name.get(spelling_key(area))
        code = municipality_code(coded[1])
        if code not in codes:
            return None
        if by_name.get(spelling_key(coded[2] or ""), code) != code:
            raise refuse("population.code_and_name", area=quoted(area))
        return code

    return find


def _refuse_municipality_twice(found: Sequence[Total], codes: Mapping[str, str]) -> None:
    """Two spellings of one municipality in one file would count it twice."""
    seen: set[tuple[str, str]] = set()
    for total in found:
        key = codes[total.area], total.period
        if key in seen:
            raise refuse("population.twice", place=total.place, area=quoted(total.area), period=total.period)
        seen.add(key)
