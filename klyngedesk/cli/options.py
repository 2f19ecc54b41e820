"""What the words of a command say."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from argparse import Namespace

Words: TypeAlias = "Options | Namespace"
"""What every command has, whether it was read with its own words or not."""


class Options:
    """The choices that the window knows, as they are when there are no words; other commands' words come beside them.

    `run` is the function that carries the command out, as "module:function" of this package.
    """

    run: str = "window:open_window"
    data_dir: Path | None = None
    today: date | None = None
    example: bool = False
    selftest: Path | None = None
    time_start: bool = False
