"""The icon, drawn from its SVG in the sizes that Windows and Linux ask for."""

from __future__ import annotations

import struct
from pathlib import Path

from building.places import ROOT, WORK
from building.steps import run

SOURCE = ROOT / "resources" / "brand" / "klyngedesk.svg"
WINDOWS = WORK / "klyngedesk.ico"
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
LINUX_SIZES = (32, 48, 64, 128, 256)


def draw(size: int) -> Path:
    """A square PNG of the icon."""
    path = WORK / "icon" / f"{size}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    run(["rsvg-convert", "-w", str(size), "-h", str(size), SOURCE, "-o", path])
    return path


def make_for_windows() -> None:
    """Write the .ico: a directory of its pictures, then the pictures as PNG."""
    pictures = [draw(size).read_bytes() for size in WINDOWS_SIZES]
    entry = struct.Struct("<BBBBHHII")
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(directory) + entry.size * len(pictures)
    for size, picture in zip(WINDOWS_SIZES, pictures, strict=True):
        # A side of 256 is written as 0; one plane, 32 bits a pixel.
        directory += entry.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    WINDOWS.write_bytes(directory + b"".join(pictures))
