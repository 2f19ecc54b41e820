"""The commands, run in this process or as one of their own, on a folder with the example."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from klyngedesk.cli import main

TODAY = "2022-11-22"


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def refusal(self) -> str:
        """The one line of a refusal, after making sure that it is one."""
        lines = self.err.splitlines()
        assert self.code == 1, f"exit {self.code}: {self.out}{self.err}"
        assert len(lines) == 1, self.err
        assert lines[0].endswith((".", "mere)"))
        return lines[0]

    @property
    def answer(self) -> str:
        """What was printed, after making sure that all went well."""
        assert (self.code, self.err) == (0, ""), f"exit {self.code}: {self.err}"
        return self.out


Run = Callable[..., Answer]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process."""

    def call(*words: object) -> Answer:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return call


@pytest.fixture
def run_process() -> Run:
    """Run a command as users do, in a process of its own."""

    def call(*words: object, encoding: str = "", **streams: int) -> Answer:
        environment = os.environ | ({"PYTHONIOENCODING": encoding} if encoding else {})
        done = subprocess.run(
            [sys.executable, "-m", "klyngedesk", *(str(word) for word in words)],
            env=environment,
            stdout=streams.get("stdout", subprocess.PIPE),
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=120,
        )
        return Answer(done.returncode, done.stdout or "", done.stderr)

    return call


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example as `init --example` makes it; for copying only."""
    folder = tmp_path_factory.mktemp("eksempel") / "data"
    assert main(["--data-dir", str(folder), "--today", TODAY, "init", "--example"]) == 0
    return folder


@pytest.fixture
def data(example_folder: Path, tmp_path: Path) -> Path:
    """A data folder with the example, the test's own."""
    return Path(shutil.copytree(example_folder, tmp_path / "data"))


@pytest.fixture
def on(run: Run, data: Path) -> Run:
    """Run a command on the example, on the day it is written for."""
    return lambda *words: run("--data-dir", data, "--today", TODAY, *words)
