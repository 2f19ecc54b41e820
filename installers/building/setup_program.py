"""The setup program of NSIS, from the packaged program for Windows."""

from __future__ import annotations

from pathlib import Path

from building import icon
from building.places import INSTALLERS
from building.product import NAME, Release
from building.steps import run


def build(release: Release, payload: Path, folder: Path, *, quick: bool = False) -> Path:
    """Write the setup program into the folder and return its path; a quick one is bigger, and only tried."""
    out = folder / f"{NAME}-{release.version}-setup.exe"
    size = sum(path.stat().st_size for path in payload.rglob("*") if path.is_file())
    defined = {
        "VERSION": release.version,
        "VERSION4": ".".join(map(str, release.four_numbers)),
        "PAYLOAD": payload,
        "ICON": icon.WINDOWS,
        "OUT": out,
        "SIZE_KB": size // 1024,
    }
    words = [f"-D{name}={value}" for name, value in defined.items()] + ["-DQUICK"] * quick
    run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, INSTALLERS / "windows" / "klyngedesk.nsi"])
    return out
