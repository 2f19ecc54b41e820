"""The installers as build.py makes them, older ones, and where to try them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from building import debian, msi, setup_program, windows, wine
from building.product import Release
from building.steps import run
from installing import OLDER, STALE, CleanDebian, Installers, Windows


@pytest.fixture(scope="session")
def current(root: Path) -> Installers:
    """The names of what build.py makes; windows_build and linux_build see to it that they are there."""
    version, dist = Release.read().version, root / "dist"
    return Installers(
        version,
        dist / f"Klyngedesk-{version}-setup.exe",
        dist / f"Klyngedesk-{version}.msi",
        dist / f"klyngedesk_{version}_amd64.deb",
    )


@pytest.fixture(scope="session")
def windows_build(root: Path) -> None:
    """What the one command makes for Windows lies in dist/."""
    subprocess.run([sys.executable, root / "installers" / "build.py", "windows"], check=True)


@pytest.fixture(scope="session")
def linux_build(root: Path) -> None:
    """What the one command makes for Linux lies in dist/."""
    subprocess.run([sys.executable, root / "installers" / "build.py", "linux"], check=True)


@pytest.fixture(scope="session")
def older_windows(windows_build: None, tmp_path_factory: pytest.TempPathFactory) -> Installers:
    """An older version for Windows, with a file that the current one no longer has."""
    folder = tmp_path_factory.mktemp("older")
    payload = folder / "payload"
    shutil.copytree(windows.PROGRAM, payload)
    (payload / "_internal" / STALE).write_bytes(b"stale")
    setup = setup_program.build(OLDER, payload, folder, quick=True)
    return Installers(OLDER.version, setup, msi.build(OLDER, payload, folder), Path())


@pytest.fixture(scope="session")
def new_windows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Windows on which nothing was ever installed; to be copied."""
    prefix = tmp_path_factory.mktemp("wine") / "new"
    wine.make(prefix)
    return prefix


@pytest.fixture
def machine(windows_build: None, new_windows: Path, tmp_path: Path) -> Iterator[Windows]:
    """A Windows for one test."""
    prefix = tmp_path / "windows"
    # The registry names folders outside, so links must stay links.
    shutil.copytree(new_windows, prefix, symlinks=True)
    yield Windows(prefix)
    shutil.rmtree(prefix)


@pytest.fixture(scope="session")
def debian_tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CleanDebian]:
    """A clean Debian, made by debootstrap; needs root."""
    if os.geteuid() != 0:
        pytest.skip("only root can make a clean Debian")
    if shutil.which("debootstrap") is None:
        run(["apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=600", "install", "debootstrap"])
    tree = tmp_path_factory.mktemp("debian") / "tree"
    run(["debootstrap", "--variant=minbase", "bookworm", tree])
    yield CleanDebian(tree)
    shutil.rmtree(tree)


@pytest.fixture(scope="session")
def older_deb(linux_build: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Debian package of an older version."""
    return debian.build(OLDER, tmp_path_factory.mktemp("older"), quick=True)
