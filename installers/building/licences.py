"""The folder of licences in the program, with a page that says which part has which."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from building.parts import Part
from building.steps import CannotBuild

FOLDER = "licenser"

_INTRODUCTION = """\
Klyngedesk og de dele, programmet er sat sammen af
===================================================

Klyngedesk er fri software under Mozilla Public License 2.0. Hver del nedenfor har sin egen licens; teksten
ligger i mappen med delens navn.

Qt og PySide6 bruges under GNU Lesser General Public License version 3. De ligger som selvstændige biblioteker
i mappen _internal/PySide6 og _internal/shiboken6 og kan skiftes ud med andre udgaver af samme version: læg de
nye filer i stedet for de gamle. Kildeteksten til Qt og PySide6 fås hos The Qt Company (code.qt.io) og til
Klyngedesk, samt opskriften på at bygge det hele, samme sted som programmet.

"""


def write(parts: Sequence[Part], program: Path) -> None:
    """Write the folder into the program's; raises CannotBuild when a part has no text."""
    folder = program / FOLDER
    folder.mkdir(exist_ok=True)
    lines = [f"{part.name} {part.version}: {part.licence}" for part in parts]
    (folder / "OVERSIGT.txt").write_text(_INTRODUCTION + "\n".join(lines) + "\n", "utf-8")
    for part in parts:
        if not part.texts:
            raise CannotBuild(f"Der er ingen licenstekst til {part.name}.")
        place = folder / part.name
        place.mkdir(exist_ok=True)
        for name, text in part.texts.items():
            (place / name).write_text(text, "utf-8")
