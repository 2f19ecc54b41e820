"""The wheel and the sdist are whole: what is installed from them finds its files and works."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel made from the sdist alone."""
    folder = tmp_path_factory.mktemp("dist")
    hatch(root, "-t", "sdist", folder)
    with tarfile.open(next(folder.glob("*.tar.gz"))) as sdist:
        # Debian 12's Python knows no filters yet, and later ones ask for one.
        sdist.extraction_filter = getattr(tarfile, "data_filter", None)
        sdist.extractall(folder / "source")
    hatch(next((folder / "source").iterdir()), "-t", "wheel", folder)
    return folder


def hatch(source: Path, option: str, kind: str, folder: Path) -> None:
    """Build one kind of distribution of the source into the folder, without the network."""
    words = [sys.executable, "-m", "hatchling", "build", option, kind, "-d", str(folder)]
    subprocess.run(words, cwd=source, check=True, capture_output=True)


def shipped(root: Path) -> set[str]:
    """The files under resources/ and db/, as paths from the checkout."""
    return {
        path.relative_to(root).as_posix()
        for folder in ("resources", "db")
        for path in (root / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_carries_every_shipped_file(root: Path, built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        names = {name.removeprefix("klyngedesk/") for name in wheel.namelist()}
    assert shipped(root) - names == set()


def test_the_wheel_carries_the_licence(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        assert any(name.endswith("licenses/LICENSE") for name in wheel.namelist())


def test_the_program_works_from_the_wheel(built: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        wheel.extractall(installed)
    environment = {**os.environ, "PYTHONPATH": str(installed)}

    def run(*words: str) -> str:
        command = [sys.executable, *words]
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8")
        assert done.returncode == 0, done.stderr
        return done.stdout

    where = run("-c", "import klyngedesk, klyngedesk.paths as p; print(p.resource(), p.db())").split()
    assert [Path(path).parent for path in where] == [installed / "klyngedesk"] * 2
    data = str(tmp_path / "data")
    run("-m", "klyngedesk", "--data-dir", data, "init", "--example")
    assert json.loads(run("-m", "klyngedesk", "--data-dir", data, "meetings", "--json"))
