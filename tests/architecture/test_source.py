"""The source holds no loose ends, and no file or function has grown out of hand."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("klyngedesk", "db", "installers", "resources", "tests", ".ci")
TEXT = {".c", ".csv", ".json", ".md", ".nsi", ".py", ".qss", ".spec", ".svg", ".toml", ".wxs", ".yaml", ""}

UNFINISHED = re.compile("TO" "DO|FIX" "ME|XX" "X|raise NotImplemented" "Error")  # fmt: skip
THIS_MACHINE = re.compile(r"(?<![A-Za-z0-9._~])/(?:work|root|home)/|index-" r"url|\"resol" r"ved\": \"http")

LONGEST_FILE = 400
LONGEST_FUNCTION = 70


def written_files(root: Path) -> Iterator[Path]:
    """The text files that people write."""
    yield from (root / name for name in ("start.py", "README.md", "pyproject.toml"))
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts:
                yield path


def lines_with(pattern: re.Pattern[str], root: Path) -> list[str]:
    """Where a pattern stands, as file:line."""
    return [
        f"{path.relative_to(root)}:{number}: {line.strip()}"
        for path in written_files(root)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def test_nothing_is_left_unfinished(root: Path) -> None:
    assert lines_with(UNFINISHED, root) == []


def test_no_place_of_one_machine_is_named(root: Path) -> None:
    assert lines_with(THIS_MACHINE, root) == []


def python_files(root: Path) -> list[Path]:
    """The program's own modules."""
    return sorted((root / "klyngedesk").rglob("*.py"))


def test_every_file_can_be_read_in_one_sitting(root: Path) -> None:
    lengths = {str(path): len(path.read_text("utf-8").splitlines()) for path in python_files(root)}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_every_function_can_be_seen_at_once(root: Path) -> None:
    long = {}
    for path in python_files(root):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    long[f"{path.relative_to(root)}:{node.lineno} {node.name}"] = length
    assert long == {}
