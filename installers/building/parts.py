"""What the packaged program is put together of: each part with its version, licence and licence texts."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path, PurePosixPath

from building.pins import sha256
from building.places import ROOT
from building.product import NAME, Release
from building.steps import CannotBuild

COMMON_LICENCES = Path("/usr/share/common-licenses")

# Needed to build, and not in what is built.
BUILD_ONLY = {"altgraph", "packaging", "pefile", "pyinstaller-hooks-contrib", "pywin32-ctypes", "setuptools"}

# Where a package says nothing that a reader of licences understands, or leaves a choice: the choice made.
CHOSEN = {
    "colorama": "BSD-3-Clause",
    "jinja2": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyside6": "LGPL-3.0-only",
    "pyside6-addons": "LGPL-3.0-only",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-dateutil": "Apache-2.0",
    "shiboken6": "LGPL-3.0-only",
}

# Texts that the packages do not carry themselves, as Debian has them. LGPL 3 is an addition to GPL 3.
_TEXTS = {"LGPL-3.0-only": ("LGPL-3", "GPL-3"), "LGPL-2.1-only": ("LGPL-2.1",), "Apache-2.0": ("Apache-2.0",)}
_NOT_USED = ("LicenseRef-Qt-Commercial.txt",)


@dataclass(frozen=True)
class Part:
    """One part; `licence` is an SPDX expression, `sha256` that of the file it was taken from, if it was one."""

    name: str
    version: str
    licence: str
    texts: Mapping[str, str]
    purl: str = ""
    sha256: str = ""


def of_packages(wheels: Iterable[Path]) -> list[Part]:
    """The parts that come from PyPI, less what only builds."""
    return [_of_wheel(path) for path in wheels if _normal(path.name.partition("-")[0]) not in BUILD_ONLY]


def of_the_rest(python_version: str, python_licence: Path, qt_version: str) -> list[Part]:
    """The program itself, Python, Qt inside PySide6, and the icons."""
    release = Release.read()
    own = {"LICENSE.txt": (ROOT / "LICENSE").read_text("utf-8")}
    python = {"LICENSE.txt": python_licence.read_text("utf-8")}
    icons = {"LICENSE.txt": (ROOT / "resources" / "icons" / "LICENSE").read_text("utf-8")}
    return [
        Part(NAME, release.version, "MPL-2.0", own),
        Part("Python", python_version, "PSF-2.0", python, f"pkg:generic/python@{python_version}"),
        Part("Qt", qt_version, "LGPL-3.0-only", _common("LGPL-3.0-only"), f"pkg:generic/qt@{qt_version}"),
        Part("Lucide", "1.62.0", "ISC", icons, "pkg:npm/lucide-static@1.62.0"),
    ]


def _of_wheel(path: Path) -> Part:
    with zipfile.ZipFile(path) as wheel:
        about = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = HeaderParser().parsestr(wheel.read(about).decode("utf-8"))
        folder = PurePosixPath(about).parent
        texts = {
            PurePosixPath(name).name: wheel.read(name).decode("utf-8", "replace")
            for name in wheel.namelist()
            if folder in PurePosixPath(name).parents and _is_licence(PurePosixPath(name).name)
        }
    name, version = metadata["Name"], metadata["Version"]
    licence = CHOSEN.get(_normal(name)) or metadata["License-Expression"] or metadata["License"]
    if not licence:
        raise CannotBuild(f"{name} siger ikke, hvilken licens den har; skriv den i installers/building/parts.py.")
    texts |= _common(licence) if not texts or licence.startswith("LGPL") else {}
    return Part(name, version, licence, texts, f"pkg:pypi/{_normal(name)}@{version}", sha256(path))


def _is_licence(name: str) -> bool:
    return name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")) and name not in _NOT_USED


def _common(licence: str) -> dict[str, str]:
    return {f"{name}.txt": (COMMON_LICENCES / name).read_text("utf-8") for name in _TEXTS.get(licence, ())}


def _normal(name: str) -> str:
    return name.lower().replace("_", "-")
