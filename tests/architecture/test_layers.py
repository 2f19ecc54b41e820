"""The house keeps its shape: imports run one way, types and style hold, each thing has its place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def run(root: Path, *words: str) -> None:
    """Run a checker of the environment in the checkout; its findings are the failure's text."""
    done = subprocess.run([sys.executable, *words], cwd=root, capture_output=True, encoding="utf-8")
    if done.returncode:
        pytest.fail(done.stdout + done.stderr, pytrace=False)


def test_imports_run_one_way(root: Path) -> None:
    run(root, "-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())")


def test_types_hold(root: Path) -> None:
    run(root, "-m", "mypy")


def test_types_hold_in_what_stands_beside_the_package(root: Path) -> None:
    run(root, "-m", "mypy", "start.py", *(str(path) for path in sorted(root.glob("installers/*.py"))))


def test_style_holds(root: Path) -> None:
    run(root, "-m", "ruff", "check", ".")


@pytest.mark.parametrize("folder", ["resources", "db"])
def test_shipped_folders_stand_beside_the_package(root: Path, folder: str) -> None:
    # Inside it they would hide the checkout's own (klyngedesk.paths looks there first).
    assert not (root / "klyngedesk" / folder).exists()
    assert (root / folder).is_dir()
