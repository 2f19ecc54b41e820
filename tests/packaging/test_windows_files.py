"""What is handed out for Windows is whole, small, named part by part, and says the truth about itself."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from building import parts, pins, signing, windows
from building.places import DIST
from building.steps import run
from installing import Installers, packages_without_licences
from jsonschema import Draft202012Validator

pytestmark = [
    pytest.mark.packaging,
    pytest.mark.xdist_group("windows"),
    pytest.mark.usefixtures("windows_build"),
]

MEGABYTE = 1_000_000


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_setup_and_what_it_installs_are_small(current: Installers) -> None:
    assert current.setup.stat().st_size <= 32 * MEGABYTE
    assert sum(path.stat().st_size for path in files(windows.PROGRAM)) <= 95 * MEGABYTE


def test_nothing_in_the_program_can_speak_to_the_network() -> None:
    names = {path.name.lower() for path in files(windows.PROGRAM)}
    assert not {name for name in names if re.match(r"(_ssl|libssl|qt6network|winhttp|tls)", name)}


def test_both_programs_bear_icon_and_version(current: Installers) -> None:
    for name in ("Klyngedesk.exe", "klyngedesk-cmd.exe"):
        content = (windows.PROGRAM / name).read_bytes()
        assert "ProductVersion".encode("utf-16-le") in content
        assert current.version.encode("utf-16-le") in content
        assert "sundhedsklynge".encode("utf-16-le") in content


def test_every_library_of_the_windows_program_belongs_to_a_named_part() -> None:
    assert packages_without_licences(windows.PROGRAM) == set()


def test_the_list_of_parts_follows_its_schema(current: Installers) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = (DIST / f"Klyngedesk-{current.version}-windows.cdx.json").read_text("utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    listed = {(part["name"], part["version"]) for part in json.loads(text)["components"]}
    pinned = {(pin.name, pin.version) for pin in pins.read("windows") if pin.name.lower() not in parts.BUILD_ONLY}
    assert pinned <= listed
    assert {"Python", "Qt", "Lucide"} <= {name for name, _ in listed}


def test_the_sums_are_right(current: Installers) -> None:
    lines = [line.split("  ") for line in (DIST / "SHA256SUMS").read_text("utf-8").splitlines()]
    summed = {name: hashlib.sha256((DIST / name).read_bytes()).hexdigest() for _, name in lines}
    assert summed == {name: told for told, name in lines}
    assert {current.setup.name, current.msi.name} <= set(summed)


WINGET = {
    "version": {"required": ["PackageIdentifier", "PackageVersion", "DefaultLocale"]},
    "installer": {
        "required": ["PackageIdentifier", "PackageVersion", "Installers"],
        "properties": {
            "MinimumOSVersion": {"pattern": r"^\d+(\.\d+){0,3}$"},
            "Installers": {
                "minItems": 2,
                "items": {
                    "required": ["Architecture", "InstallerType", "InstallerUrl", "InstallerSha256", "Scope"],
                    "properties": {
                        "Architecture": {"enum": ["x64"]},
                        "InstallerType": {"enum": ["nullsoft", "wix"]},
                        "InstallerUrl": {"pattern": "^https://.+"},
                        "InstallerSha256": {"pattern": "^[A-F0-9]{64}$"},
                        "Scope": {"enum": ["user", "machine"]},
                    },
                },
            },
        },
    },
    "defaultLocale": {
        "required": ["PackageLocale", "Publisher", "PackageName", "License", "ShortDescription"],
        "properties": {"ShortDescription": {"minLength": 3, "maxLength": 256}},
    },
}


@pytest.mark.parametrize("kind", WINGET)
def test_the_winget_manifest_has_its_form(kind: str, current: Installers) -> None:
    manifests = [read_manifest(path) for path in (DIST / "winget" / current.version).iterdir()]
    (manifest,) = [found for found in manifests if found["ManifestType"] == kind]
    every = {
        "required": ["ManifestVersion"],
        "properties": {"PackageIdentifier": {"pattern": r"^[^.\s]{1,32}(\.[^.\s]{1,32}){1,7}$"}},
    }
    errors = [
        *Draft202012Validator(every).iter_errors(manifest),
        *Draft202012Validator(WINGET[kind]).iter_errors(manifest),
    ]
    assert [error.message for error in errors] == []
    assert manifest["PackageVersion"] == current.version


def test_the_winget_manifest_names_the_files_as_they_are(current: Installers) -> None:
    (manifest,) = (read_manifest(path) for path in (DIST / "winget" / current.version).glob("*.installer.yaml"))
    told = {one["InstallerUrl"].rpartition("/")[2]: one["InstallerSha256"] for one in manifest["Installers"]}
    made = {path.name: pins.sha256(path).upper() for path in (current.setup, current.msi)}
    assert told == made


def read_manifest(path: Path) -> dict[str, Any]:
    """A manifest: a line a field, its value in JSON."""
    lines = (line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return {name: json.loads(value) for name, _, value in (line.partition(": ") for line in lines)}


def test_a_certificate_signs_what_windows_runs(current: Installers, tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path, "hemmelig")
    for path in (current.setup, current.msi, windows.PROGRAM / "Klyngedesk.exe"):
        copy = tmp_path / path.name
        copy.write_bytes(path.read_bytes())
        signing.Signature(certificate, "hemmelig", "").put_on(copy)
        told = subprocess.run(["osslsigncode", "verify", "-in", copy], capture_output=True, text=True).stdout
        assert "Klyngedesk Test" in told
        (what, signed), *_ = re.findall(r"Current (.+?) +: ([0-9A-F]{64})", told)
        assert re.search(rf"Calculated {what} +: {signed}", told)


def make_certificate(folder: Path, password: str) -> Path:
    """A certificate that signs code and that nobody trusts."""
    key, certificate, both = folder / "key.pem", folder / "certificate.pem", folder / "both.pfx"
    about = ["-subj", "/CN=Klyngedesk Test", "-addext", "extendedKeyUsage=codeSigning", "-days", "2"]
    run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, *about])
    words = ["-inkey", key, "-in", certificate, "-out", both, "-passout", f"pass:{password}"]
    run(["openssl", "pkcs12", "-export", *words])
    return both
