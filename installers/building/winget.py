"""The manifest for winget, Windows' own package manager: three files in a folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from building.pins import sha256
from building.product import COPYRIGHT, HOMEPAGE, NAME, PUBLISHER, SUMMARY, UPGRADE_CODE, Release

IDENTIFIER = f"{PUBLISHER}.{NAME}"
_SCHEMA = "1.6.0"


def write(release: Release, setup: Path, msi: Path, address: str, folder: Path) -> Path:
    """Write the manifest of both installers, to be fetched from below the address; returns its folder."""
    home = folder / "winget" / release.version
    home.mkdir(parents=True, exist_ok=True)
    shared = {"PackageIdentifier": IDENTIFIER, "PackageVersion": release.version}
    version = {"DefaultLocale": "da-DK"}
    _write(home / f"{IDENTIFIER}.yaml", "version", {**shared, **version})
    _write(home / f"{IDENTIFIER}.installer.yaml", "installer", {**shared, **_installers(setup, msi, address)})
    _write(home / f"{IDENTIFIER}.locale.da-DK.yaml", "defaultLocale", {**shared, **_description()})
    return home


def _installers(setup: Path, msi: Path, address: str) -> dict[str, object]:
    both = {
        "InstallerUrl": f"{address}/{setup.name}",
        "InstallerSha256": sha256(setup).upper(),
        "InstallerType": "nullsoft",
        "Architecture": "x64",
    }
    for_user = {
        "Scope": "user",
        "InstallerSwitches": {"Custom": "/CurrentUser"},
        # As klyngedesk.nsi ends when it refuses.
        "ExpectedReturnCodes": [
            {"InstallerReturnCode": 3, "ReturnResponse": "downgrade"},
            {"InstallerReturnCode": 4, "ReturnResponse": "packageInUse"},
        ],
    }
    for_machine = {
        "InstallerUrl": f"{address}/{msi.name}",
        "InstallerSha256": sha256(msi).upper(),
        "InstallerType": "wix",
        "Architecture": "x64",
        "Scope": "machine",
        "AppsAndFeaturesEntries": [{"UpgradeCode": f"{{{UPGRADE_CODE}}}", "InstallerType": "wix"}],
    }
    return {
        "Platform": ["Windows.Desktop"],
        # Windows 10 LTSC 2019.
        "MinimumOSVersion": "10.0.17763.0",
        "InstallModes": ["interactive", "silent", "silentWithProgress"],
        "UpgradeBehavior": "install",
        "Installers": [both | for_user, for_machine],
    }


def _description() -> dict[str, object]:
    return {
        "PackageLocale": "da-DK",
        "Publisher": PUBLISHER,
        "PackageName": NAME,
        "PackageUrl": HOMEPAGE,
        "License": "MPL-2.0",
        "Copyright": COPYRIGHT,
        "ShortDescription": SUMMARY,
        "Tags": ["dagsorden", "referat", "sundhedsklynge"],
    }


def _write(path: Path, kind: str, fields: Mapping[str, object]) -> None:
    """Write one file; every value in JSON, which YAML reads as it is."""
    lines = [f"# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{_SCHEMA}.schema.json", ""]
    closing = {"ManifestType": kind, "ManifestVersion": _SCHEMA}
    lines += [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in {**fields, **closing}.items()]
    path.write_text("\n".join(lines) + "\n", "utf-8")
