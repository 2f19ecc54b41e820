"""Population figures read from a file, and what taking them in would change.

A figure is the number of inhabitants of one municipality on the first day of one quarter ("2026K1").
Codes are four digits ("0101"), as Danmarks Statistik's municipality register prints them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from klyngedesk.domain.problems import Problem


@dataclass(frozen=True)
class PopulationRow:
    """One municipality in one period; `count` is None where the file marks the figure as missing."""

    area_name: str
    municipality_code: str
    period: str
    count: int | None


@dataclass(frozen=True)
class PopulationFile:
    """What a file holds: its figures, the areas that are no municipality, and figures that are missing.

    `source` is printed under a table ("Danmarks Statistik"). `problems` do not stop the import.
    """

    source: str
    rows: tuple[PopulationRow, ...]
    ignored: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class PopulationChange:
    """One line of the preview; `old` is None for a figure the store does not have."""

    municipality_code: str
    municipality_name: str
    period: str
    old: int | None
    new: int

    @property
    def kind(self) -> Literal["new", "changed", "same"]:
        """Whether the figure is new, replaces another, or is there already."""
        if self.old is None:
            return "new"
        return "same" if self.old == self.new else "changed"


def populations_preview(
    file: PopulationFile,
    present: Mapping[tuple[str, str], int],
    names: Mapping[str, str],
) -> tuple[PopulationChange, ...]:
    """What the file would change, in the file's order; missing figures change nothing.

    `present` maps (municipality code, period) to the stored count; `names` maps codes to the names to show.
    """
    return tuple(
        PopulationChange(
            row.municipality_code,
            names.get(row.municipality_code, row.area_name),
            row.period,
            present.get((row.municipality_code, row.period)),
            row.count,
        )
        for row in file.rows
        if row.count is not None
    )
