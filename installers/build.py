#!/usr/bin/env python3
"""Makes the installers of Klyngedesk on Debian 12: python3 installers/build.py windows, linux or all.

The results lie in dist/. `pins` renews the lists of exact packages in installers/pins instead.
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from building import (
    debian,
    environment,
    licences,
    linux,
    msi,
    parts,
    pins,
    sbom,
    setup_program,
    signing,
    tools,
    windows,
    winget,
)
from building.places import DIST, ROOT
from building.product import HOMEPAGE, NAME, Release
from building.steps import CannotBuild, Progress, run

STEPS = {"windows": 9, "linux": 6, "all": 13, "pins": 2}


def main(words: list[str]) -> int:
    """Build what the words ask for and return the exit code."""
    options = read_words(words)
    progress = Progress(STEPS[options.what])
    progress.step("Finder byggeprogrammerne")
    wanted = {"windows": tools.WINDOWS, "linux": tools.LINUX, "all": tools.WINDOWS + tools.LINUX}
    tools.ensure(wanted.get(options.what, tools.COMMON))
    environment.make()
    if options.what == "pins":
        progress.step("Fornyer listerne i installers/pins")
        pins.renew(environment.PIP)
        progress.end()
        return 0
    DIST.mkdir(exist_ok=True)
    release, made = Release.read(), time_of_source()
    if options.what in ("windows", "all"):
        build_windows(release, made, options, progress)
    if options.what in ("linux", "all"):
        build_linux(release, made, progress)
    progress.step("Skriver kontrolsummer til dist/")
    write_sums()
    progress.end()
    return 0


def read_words(words: list[str]) -> argparse.Namespace:
    """The command line, with the environment's variables as the defaults."""
    parser = argparse.ArgumentParser(prog="build.py", description=__doc__)
    parser.add_argument("what", choices=tuple(STEPS))
    parser.add_argument(
        "--windows-python",
        type=Path,
        metavar="DIR",
        default=os.environ.get("KLYNGEDESK_WINDOWS_PYTHON"),
        help="an unpacked embeddable CPython 3.11 for Windows instead of the pinned one",
    )
    parser.add_argument(
        "--certificate",
        type=Path,
        metavar="FILE",
        default=os.environ.get("KLYNGEDESK_CERTIFICATE"),
        help="PKCS #12 file to sign with; its password in KLYNGEDESK_CERTIFICATE_PASSWORD",
    )
    parser.add_argument("--timestamp", default=os.environ.get("KLYNGEDESK_TIMESTAMP", ""), metavar="URL")
    parser.add_argument("--download", default=HOMEPAGE, metavar="URL", help="where winget will find the installers")
    return parser.parse_args(words)


def build_windows(release: Release, made: datetime, options: argparse.Namespace, progress: Progress) -> None:
    """From a Python for Windows to the setup program, the MSI and what belongs beside them."""
    signature = read_signature(options)
    progress.step("Henter Python til Windows")
    windows.lay_runtime(options.windows_python)
    progress.step("Henter pakkerne til Windows")
    wheels = windows.install_packages()
    progress.step("Pakker programmet til Windows (under Wine)")
    windows.pack(release)
    found = parts.of_packages(wheels)
    listed = parts.of_the_rest(windows.python_version(), windows.RUNTIME / "LICENSE.txt", qt_version(found)) + found
    licences.write(listed, windows.PROGRAM)
    signing.sign(signature, *windows.PROGRAM.glob("*.exe"))
    progress.step("Laver setup-programmet")
    setup = setup_program.build(release, windows.PROGRAM, DIST)
    progress.step("Laver MSI-pakken")
    package = msi.build(release, windows.PROGRAM, DIST)
    signing.sign(signature, setup, package)
    progress.step("Skriver listen over dele og winget-manifestet")
    sbom.write(release, listed, made, DIST / f"{NAME}-{release.version}-windows.cdx.json")
    winget.write(release, setup, package, options.download, DIST)
    progress.step(signing.outcome(signature))


def build_linux(release: Release, made: datetime, progress: Progress) -> None:
    """From the pinned packages to the .deb and what belongs beside it."""
    progress.step("Henter pakkerne til Linux")
    wheels = environment.fill()
    progress.step("Pakker programmet til Linux")
    linux.pack()
    found = parts.of_packages(wheels)
    listed = parts.of_the_rest(linux.python_version(), linux.PYTHON_LICENCE, qt_version(found)) + found
    licences.write(listed, linux.PROGRAM)
    progress.step("Laver Debian-pakken")
    debian.build(release, DIST)
    progress.step("Skriver listen over dele")
    sbom.write(release, listed, made, DIST / f"{NAME}-{release.version}-linux.cdx.json")


def read_signature(options: argparse.Namespace) -> signing.Signature | None:
    """What to sign with, if anything."""
    if options.certificate is None:
        return None
    password = os.environ.get("KLYNGEDESK_CERTIFICATE_PASSWORD", "")
    return signing.Signature(options.certificate, password, options.timestamp)


def qt_version(found: list[parts.Part]) -> str:
    """The version of Qt inside PySide6, which bears the same."""
    return next(part.version for part in found if part.name == "PySide6")


def time_of_source() -> datetime:
    """When what is built was committed, so that the same source gives the same list of parts."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH") or run(["git", "log", "-1", "--format=%ct"], cwd=ROOT)
    os.environ["SOURCE_DATE_EPOCH"] = seconds.strip()
    return datetime.fromtimestamp(int(seconds), UTC)


def write_sums() -> None:
    """Write SHA256SUMS over everything in dist/."""
    files = [path for path in sorted(DIST.rglob("*")) if path.is_file() and path.name != "SHA256SUMS"]
    lines = [f"{pins.sha256(path)}  {path.relative_to(DIST)}\n" for path in files]
    (DIST / "SHA256SUMS").write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except CannotBuild as problem:
        sys.exit(str(problem))
