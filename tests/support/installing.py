"""A Windows (Wine) and a clean Debian to install in, and the ways to do it."""

from __future__ import annotations

import getpass
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from building import licences, wine
from building.product import Release
from building.steps import run

OLDER = Release("0.0.1")
STALE = "left_by_an_older_version.dll"
FONTS = r"Z:\usr\share\fonts\truetype\dejavu"


@dataclass(frozen=True)
class Installers:
    """The files that make one version, and the version."""

    version: str
    setup: Path
    msi: Path
    deb: Path


class Windows:
    """A Windows of its own under Wine, where programs are installed and run without a screen."""

    def __init__(self, prefix: Path) -> None:
        self._prefix = prefix
        self.drive = prefix / "drive_c"
        self.user = self.drive / "users" / getpass.getuser() / "AppData"
        self.data = self.user / "Local" / "Klyngedesk"
        self._variables = {
            **wine.environment(prefix),
            "WINEQT_QPA_PLATFORM": "offscreen",
            "WINEQT_QPA_FONTDIR": FONTS,
        }

    def run(self, *words: str | Path) -> str:
        """Run a program to its end, and all that it started; returns what it printed, whatever its exit code."""
        # Pipes for both, for Python under Wine cannot begin when one of them is a file.
        done = subprocess.run(
            ["wine", *map(str, words)], env=self._variables, stdin=subprocess.DEVNULL, capture_output=True
        )
        self.settle()
        return done.stdout.decode("utf-8", "replace")

    @contextmanager
    def started(self, display: str, *words: str | Path) -> Iterator[None]:
        """A program runs with its native window on a screen until the block ends."""
        kept = {name: text for name, text in self._variables.items() if name != "WINEQT_QPA_PLATFORM"}
        environment = {**kept, "DISPLAY": display}
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with subprocess.Popen(["wine", *map(str, words)], env=environment, **quiet):
            try:
                yield
            finally:
                subprocess.run(["wineserver", "--kill"], env=self._variables, check=False)

    def settle(self) -> None:
        """Wait until nothing runs any more and the registry is written."""
        subprocess.run(["wineserver", "--wait"], env=self._variables, check=True)

    def files(self) -> set[str]:
        """Every file outside Windows' own folder and the folders for passing things."""
        found = (path.relative_to(self.drive) for path in self.drive.rglob("*") if path.is_file())
        return {path.as_posix() for path in found if path.parts[0] != "windows" and "Temp" not in path.parts}

    def keys_named(self, name: str) -> set[str]:
        """Every key of the registry with the name in it."""
        self.settle()
        files = [self._prefix / file for file in ("system.reg", "user.reg")]
        lines = [line for file in files for line in file.read_text("utf-8", "replace").splitlines()]
        return {line.partition("]")[0] for line in lines if line.startswith("[") and name.lower() in line.lower()}

    def registry(self, key: str) -> dict[str, str]:
        """The values of a key, or nothing when there is no such key."""
        values = {}
        for line in self.run("reg", "query", key, "/reg:64").splitlines():
            name, kind, value = [*line.split(maxsplit=2), "", "", ""][:3]
            if kind.startswith("REG_"):
                values[name] = value.strip()
        return values


class CleanDebian:
    """A Debian 12 with nothing on it but what every Debian has."""

    def __init__(self, tree: Path) -> None:
        self.tree = tree

    def run(self, *words: str) -> str:
        """Run a program as root in the tree, in process and mount name spaces of its own; it must succeed."""
        apart = ["unshare", "--mount", "--pid", "--fork", f"--mount-proc={self.tree / 'proc'}"]
        clean = ["env", "-i", "HOME=/root", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"]
        return run([*apart, "chroot", self.tree, *clean, "QT_QPA_PLATFORM=offscreen", *words])

    def files(self) -> set[str]:
        """Every file of the tree but what apt and dpkg keep, and what passes."""
        kept = ("proc", "sys", "dev", "run", "tmp", "var")
        found = (path.relative_to(self.tree) for path in self.tree.rglob("*") if not path.is_dir())
        return {path.as_posix() for path in found if path.parts[0] not in kept}


def read_selftest(folder: Path) -> dict[str, Any]:
    """The result of --selftest."""
    result: dict[str, Any] = json.loads((folder / "selvtest.json").read_text("utf-8"))
    return result


UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
FOR_USER, FOR_MACHINE = f"users/{getpass.getuser()}/AppData", "ProgramData"
START_MENU = "Microsoft/Windows/Start Menu/Programs/Klyngedesk.lnk"


@dataclass(frozen=True)
class Way:
    """One way to install: who for, and the folder and start menu that belong to it."""

    name: str
    program: str
    start_menu: str
    words: tuple[str, ...]

    def install(self, machine: Windows, installers: Installers) -> None:
        """Install silently."""
        if self.name == "msi":
            machine.run("msiexec", "/i", windows_path(installers.msi), *self.words)
        else:
            machine.run(installers.setup, *self.words)

    def remove(self, machine: Windows, installers: Installers) -> None:
        """Remove silently."""
        if self.name == "msi":
            machine.run("msiexec", "/x", windows_path(installers.msi), *self.words)
        else:
            machine.run(self.folder(machine) / "uninstall.exe", *self.words)
            machine.settle()

    def folder(self, machine: Windows) -> Path:
        """Where the program lies."""
        return Path(machine.drive / self.program)

    def command(self, machine: Windows, *words: str) -> str:
        """Run one of the program's commands."""
        return str(machine.run(self.folder(machine) / "klyngedesk-cmd.exe", *words))

    def version(self, machine: Windows) -> str:
        """The version that Windows lists under Apps."""
        if self.name == "msi":
            return str(machine.registry(r"HKLM\Software\Klyngedesk\Msi").get("Version", ""))
        hive = "HKLM" if self.name == "setup for the machine" else "HKCU"
        return str(machine.registry(rf"{hive}\{UNINSTALL}\Klyngedesk").get("DisplayVersion", ""))


WAYS = (
    Way(
        "setup for a user",
        f"{FOR_USER}/Local/Programs/Klyngedesk",
        f"{FOR_USER}/Roaming/{START_MENU}",
        ("/S", "/CurrentUser"),
    ),
    Way(
        "setup for the machine",
        "Program Files/Klyngedesk",
        f"{FOR_MACHINE}/{START_MENU}",
        ("/S", "/AllUsers"),
    ),
    # Wine's Windows Installer knows only the user's start menu, also for what is installed for the machine.
    Way("msi", "Program Files/Klyngedesk", f"{FOR_USER}/Roaming/{START_MENU}", ("/qn", "/norestart")),
)


def windows_path(path: Path) -> str:
    """A path of this machine as a program under Wine sees it."""
    return "Z:" + str(path).replace("/", "\\")


def packages_without_licences(program: Path) -> set[str]:
    """The packages and modules in a packaged program that no folder of licences is named after."""
    named = {_plain(path.name) for path in (program / licences.FOLDER).iterdir()}
    # Packages that go by another name on PyPI, and Python's own.
    known = named | {"dateutil", "docx", "python3.11", "_sysconfigdata__x86_64_linux_gnu"} | sys.stdlib_module_names
    inside = list((program / "_internal").iterdir())
    folders = [path.name for path in inside if path.is_dir() and path.suffix != ".dist-info"]
    modules = [path.stem for path in inside if path.suffix == ".pyc"]
    return {name for name in [*folders, *modules] if _plain(name) not in known}


def _plain(name: str) -> str:
    return name.lower().replace("-", "_")
