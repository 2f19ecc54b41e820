"""Telling how far the build is, and running the programs it uses."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

Word = str | Path


class CannotBuild(Exception):
    """The build cannot go on; the text says in Danish what is wrong and what to do."""


class Progress:
    """Prints each step as it begins, numbered, and how long the one before it took."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._began = self._step_began = time.monotonic()

    def step(self, text: str) -> None:
        """Begin a step."""
        now = time.monotonic()
        if self._done:
            print(f"        {now - self._step_began:.0f} s", flush=True)
        self._done += 1
        self._step_began = now
        print(f"[{self._done:>2}/{self._total}] {text}", flush=True)

    def end(self) -> None:
        """Say how long it all took."""
        print(f"Færdig på {time.monotonic() - self._began:.0f} s.", flush=True)


def run(words: Sequence[Word], *, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Run a program without input and return what it printed; raises CannotBuild with its last lines."""
    # Through a pipe, for a Python under Wine dies when it prints straight to a file.
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    output = done.stdout.decode("utf-8", "replace")
    if done.returncode:
        last = "\n".join(output.splitlines()[-30:])
        raise CannotBuild(f"{Path(words[0]).name} fejlede (kode {done.returncode}):\n{last}")
    return output
