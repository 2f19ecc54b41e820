#!/usr/bin/env python3
"""The two commands of the README, with nothing but Python's standard library.

    python3 start.py            opens Klyngedesk with the example cluster
    python3 start.py test …     runs all tests; what follows is handed to pytest

Both make the checkout's own environment in .venv first, and only again when pyproject.toml has changed.
Without a display the first command writes the example's next agenda, last minutes and a picture of every
screen into the folder klyngedesk-eksempel instead.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
ON_WINDOWS = os.name == "nt"
ON_LINUX = sys.platform.startswith("linux")
VENV_PYTHON = VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")
PROGRAM = [str(VENV_PYTHON), "-m", "klyngedesk"]
VALIDATOR = VENV / "validator"
EXAMPLE_FOLDER = "klyngedesk-eksempel"


class Need(NamedTuple):
    """Something the system must have: how to see that it is there, and the Debian package that brings it."""

    sign: str
    package: str


QT = [
    Need("libGL.so.1", "libgl1"),
    Need("libEGL.so.1", "libegl1"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
]
QT_ON_X11 = [
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-image.so.0", "libxcb-image0"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-randr.so.0", "libxcb-randr0"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
]
QT_ON_WAYLAND = [
    Need("libwayland-client.so.0", "libwayland-client0"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0"),
    Need("libwayland-egl.so.1", "libwayland-egl1"),
]
FONTS = [
    Need("/usr/share/fonts/truetype/open-sans", "fonts-open-sans"),
    Need("/usr/share/fonts/truetype/dejavu", "fonts-dejavu-core"),
]
TEST_TOOLS = [
    Need("/usr/lib/libreoffice/program/libswlo.so", "libreoffice-writer-nogui"),
    Need("/usr/lib/libreoffice/program/libsclo.so", "libreoffice-calc-nogui"),
    Need("/usr/share/fonts/truetype/crosextra", "fonts-crosextra-carlito"),
    Need("pdftoppm", "poppler-utils"),
    Need("node", "nodejs"),
    Need("npm", "npm"),
]


VENV_MODULE = [Need(str(Path(os.__file__).parent / "ensurepip"), "python3-venv")]


class CannotStart(Exception):
    """The environment cannot be made; the text is the one line the user needs."""


def say(text: str) -> None:
    """Print one line at once, also when the output is a pipe."""
    print(text, flush=True)


def main(words: list[str]) -> int:
    """Do what the words ask for and return the exit code."""
    if words[:1] == ["test"]:
        return run_tests(words[1:])
    if words:
        say("Brug: python3 start.py [test …]")
        return 2
    return open_example()


def open_example() -> int:
    """Open the example cluster, or make its papers and pictures where no window can be shown."""
    shown = has_display()
    require(QT + (display_libraries() if shown else []))
    wish(FONTS)
    prepare("")
    if shown:
        return subprocess.run([*PROGRAM, "--example"]).returncode
    return make_example_papers(Path.cwd() / EXAMPLE_FOLDER)


def run_tests(words: list[str]) -> int:
    """Run all tests in two or more processes; `words` go to pytest."""
    require(QT)
    wish(FONTS + TEST_TOOLS)
    prepare("test")
    fetch_validator()
    pytest = [str(VENV_PYTHON), "-m", "pytest", "-n", "auto", "--dist", "loadgroup"]
    return subprocess.run([*pytest, *words], cwd=ROOT).returncode


# ---------------------------------------------------------------------------------- what the system has


def has_display() -> bool:
    """Whether a window can be opened here."""
    return not ON_LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def display_libraries() -> list[Need]:
    """What Qt loads for the kind of display that is here."""
    if not ON_LINUX:
        return []
    return QT_ON_X11 if os.environ.get("DISPLAY") else QT_ON_WAYLAND


def is_met(need: Need) -> bool:
    """Whether a library loads, a file exists or a command is on the path."""
    if "/" in need.sign:
        return Path(need.sign).exists()
    if ".so." not in need.sign:
        return shutil.which(need.sign) is not None
    try:
        ctypes.CDLL(need.sign)
    except OSError:
        return False
    return True


def missing(needs: list[Need]) -> list[str]:
    """The Debian packages of the needs that are still unmet after trying to install them."""
    if not ON_LINUX:
        return []
    packages = [need.package for need in needs if not is_met(need)]
    if packages and os.geteuid() == 0 and shutil.which("apt-get"):
        say("Installerer systempakker: " + " ".join(packages))
        install_packages(packages)
        packages = [need.package for need in needs if not is_met(need)]
    return packages


def install_packages(packages: list[str]) -> None:
    """Install Debian packages, with a fresh list when the one at hand will not do; is_met shows failure."""
    apt = ["apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=600"]
    install = [*apt, "install", "--no-install-recommends", *packages]
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    if subprocess.run(install, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
        subprocess.run([*apt, "update"], stdout=subprocess.DEVNULL)
        subprocess.run(install, stdout=subprocess.DEVNULL)


def require(needs: list[Need]) -> None:
    """Stop with one line when something the program cannot run without is not there."""
    packages = missing(needs)
    if packages:
        raise CannotStart("Der mangler systempakker. Kør som root: apt install " + " ".join(packages))


def wish(needs: list[Need]) -> None:
    """Tell in one line about what is useful but not there, and go on."""
    packages = missing(needs)
    if packages:
        say("Fortsætter uden: " + " ".join(packages) + " (kan installeres med apt install)")


# ---------------------------------------------------------------------------------- the environment


def prepare(extra: str) -> None:
    """Bring .venv to hold the program, installed in place, and the packages of `extra`."""
    stamp = VENV / f"klyngedesk-{extra or 'program'}.stamp"
    wanted = fingerprint()
    if VENV_PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    say("Gør klar til første start. Det tager et par minutter …")
    if not is_healthy():
        make_environment()
    pip = [str(VENV_PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*pip, "install", "--editable", f".[{extra}]" if extra else "."], cwd=ROOT).returncode:
        raise CannotStart("Programmets pakker kunne ikke installeres. Se fejlen ovenfor, og prøv igen.")
    stamp.write_text(wanted)


def fingerprint() -> str:
    """Changes when the environment must be brought up to date: other needs, other Python, another place."""
    parts = [(ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_healthy() -> bool:
    """Whether .venv has a Python of its own that runs and can install."""
    try:
        return subprocess.run([VENV_PYTHON, "-m", "pip", "--version"], capture_output=True).returncode == 0
    except OSError:
        return False


def make_environment() -> None:
    """Make .venv from the Python that runs this file."""
    require(VENV_MODULE)
    done = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], capture_output=True, text=True)
    if done.returncode:
        raise CannotStart(f"Mappen {VENV} kunne ikke laves: {(done.stderr or done.stdout).strip()}")


def fetch_validator() -> None:
    """Put the Open XML SDK's validator into the environment; without it its tests skip and say why."""
    npm = shutil.which("npm")
    lock = ROOT / "tests" / "validator" / "package-lock.json"
    if npm is None or is_same_file(lock, VALIDATOR / lock.name):
        return
    shutil.rmtree(VALIDATOR, ignore_errors=True)
    VALIDATOR.mkdir()
    shutil.copy(lock.with_name("package.json"), VALIDATOR)
    shutil.copy(lock, VALIDATOR)
    install = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    if subprocess.run(install, cwd=VALIDATOR, capture_output=True).returncode:
        shutil.rmtree(VALIDATOR)
        say("Fortsætter uden Open XML SDK's kontrol af Word-filer (kunne ikke hentes med npm)")


def is_same_file(one: Path, other: Path) -> bool:
    """Whether the other file exists with the same content."""
    return other.exists() and one.read_bytes() == other.read_bytes()


# ---------------------------------------------------------------------------------- the example on paper


def make_example_papers(folder: Path) -> int:
    """Write the example's next agenda, last minutes and a picture of every screen; return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(exist_ok=True)
    say("Her er ingen skærm. Laver eksemplets næste dagsorden, seneste referat og billeder af alle skærme …")
    with tempfile.TemporaryDirectory() as data:
        example = [*PROGRAM, "--data-dir", data]
        subprocess.run([*example, "init", "--example"], check=True, stdout=subprocess.DEVNULL)
        listed = subprocess.run([*example, "meetings", "--json"], check=True, stdout=subprocess.PIPE).stdout
        coming, past = nearest(json.loads(listed), date.today().isoformat())
        for kind, meeting, name in (("agenda", coming, "dagsorden.docx"), ("minutes", past, "referat.docx")):
            words = ["--meeting", meeting, "--out", str(folder / name), "--overwrite"]
            subprocess.run([*example, "paper", kind, *words], check=True)
        subprocess.run([*example, "pictures", "--out", str(folder / "skærme")], check=True)
    say(f"Det hele ligger i {folder}")
    return 0


def nearest(meetings: list[dict[str, object]], today: str) -> tuple[str, str]:
    """The ids of the next meeting to come and of the last one held before today, out of `meetings --json`."""
    taking_place = (meeting for meeting in meetings if meeting["state"] != "cancelled")
    ordered = sorted((str(meeting["date"]), str(meeting["id"])) for meeting in taking_place)
    coming = [number for day, number in ordered if day >= today]
    past = [number for day, number in ordered if day < today]
    return coming[0], past[-1]


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - the user's Python is what it is
        sys.exit("Klyngedesk kræver Python 3.11 eller nyere; dette er " + sys.version.split()[0] + ".")
    try:
        sys.exit(main(sys.argv[1:]))
    except CannotStart as problem:
        sys.exit(str(problem))
    except subprocess.CalledProcessError as failed:
        sys.exit(failed.returncode)
    except KeyboardInterrupt:
        sys.exit(130)
