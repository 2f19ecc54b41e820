"""What the installers say about the program."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from building.places import ROOT

NAME = "Klyngedesk"
PUBLISHER = "Klyngedesk"
HOMEPAGE = "https://klyngedesk.example"
SUMMARY = "Sekretariatets skrivebord for en sundhedsklynge"
COPYRIGHT = "Mozilla Public License 2.0"

# One for ever: it is how Windows Installer knows an older Klyngedesk for the same program.
UPGRADE_CODE = "5B7E4C0A-3F5D-4C57-9E57-8B0A6E0B7D21"
START_MENU_COMPONENT = "5B7E4C0A-3F5D-4C57-9E57-8B0A6E0B7D22"


@dataclass(frozen=True)
class Release:
    """The version that is built: three numbers, as Windows Installer compares them."""

    version: str

    @classmethod
    def read(cls) -> Release:
        """The version in pyproject.toml."""
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
        return cls(project["version"])

    @property
    def four_numbers(self) -> tuple[int, int, int, int]:
        """The version in the form of a Windows file."""
        major, minor, patch = (int(part) for part in self.version.split("."))
        return major, minor, patch, 0
