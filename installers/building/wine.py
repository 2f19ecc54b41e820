"""Running Windows programs: Wine, with a Windows of the build's own."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from building.steps import CannotBuild, Word, run

# What a program under Wine is told when another that it starts is not up at once, on a busy machine.
_TOO_BUSY = "WinError 1359"


def environment(prefix: Path) -> dict[str, str]:
    """The variables that make Wine use the Windows in a folder, quietly."""
    return {
        **os.environ,
        "WINEPREFIX": str(prefix),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        # Neither of these is needed, and Wine would ask to download them.
        "WINEDLLOVERRIDES": "mscoree,mshtml=",
    }


def make(prefix: Path) -> None:
    """Make a new Windows in the folder, if none is there."""
    if not (prefix / "system.reg").exists():
        prefix.mkdir(parents=True, exist_ok=True)
        run_in(prefix, ["wineboot", "--init"])
        run(["wineserver", "--wait"], env=environment(prefix))


def run_in(prefix: Path, words: Sequence[Word], cwd: Path | None = None, tries: int = 3) -> str:
    """Run a program in the Windows of the folder; raises CannotBuild when it fails."""
    try:
        return run(["wine", *words], cwd=cwd, env=environment(prefix))
    except CannotBuild as failed:
        if tries == 1 or _TOO_BUSY not in str(failed):
            raise
        return run_in(prefix, words, cwd, tries - 1)
