"""The catalogue of clusters and municipalities that comes with the program: what a new cluster starts from.

Two CSV files in UTF-8 with a comma between fields: the municipalities with code and region, and a line for each
municipality of each cluster with how certain the source is (high, medium or low).
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_CERTAIN = "high"


@dataclass(frozen=True)
class Municipality:
    """A municipality: its code with four digits, its name as spoken ("Ishøj") and in full ("Ishøj Kommune")."""

    code: str
    name: str
    full_name: str
    region: str


@dataclass(frozen=True)
class CatalogueCluster:
    """A cluster as the sources describe it; `certain` when they agree on all its municipalities."""

    name: str
    hospital: str
    region: str
    municipalities: tuple[Municipality, ...]
    certain: bool


def read_municipalities(path: Path) -> list[Municipality]:
    """All municipalities in the order of the file."""
    return [Municipality(line["code"], line["name"], line["full_name"], line["region"]) for line in _lines(path)]


def read_clusters(path: Path, municipalities: list[Municipality]) -> list[CatalogueCluster]:
    """All clusters in the order of the file; raises KeyError for a municipality that is not among those given."""
    known = {municipality.name: municipality for municipality in municipalities}
    found: dict[str, list[Mapping[str, str]]] = {}
    for line in _lines(path):
        found.setdefault(line["cluster"], []).append(line)
    return [_cluster(name, lines, known) for name, lines in found.items()]


def _cluster(name: str, lines: list[Mapping[str, str]], known: Mapping[str, Municipality]) -> CatalogueCluster:
    first = lines[0]
    return CatalogueCluster(
        name=name,
        hospital=first["hospital"],
        region=first["region"],
        municipalities=tuple(known[line["municipality"]] for line in lines),
        certain=all(line["certainty"] == _CERTAIN for line in lines),
    )


def _lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
