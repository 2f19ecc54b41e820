"""The commands for scripts and the IT department: the window's own services, by words.

Exit code 0, or 1 with one clear line on stderr, or 2 when the words are wrong.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module

from klyngedesk.cli.arguments import parser
from klyngedesk.domain.problems import Refused

__all__ = ["main"]


def main(words: Sequence[str] | None = None) -> int:
    """Run one command, or open the window when none is named; the exit code."""
    _speak_utf8()
    options = parser().parse_args(words)
    try:
        return int(_command(options.run)(options) or 0)
    except Refused as refused:
        print(one_line(refused), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _command(name: str) -> Callable[[Namespace], int | None]:
    module, _, function = name.partition(":")
    command: Callable[[Namespace], int | None] = getattr(import_module(f"klyngedesk.cli.{module}"), function)
    return command


def one_line(refused: Refused) -> str:
    """A refusal as one line; what more there is, is counted."""
    from klyngedesk.wording import lines

    first, *more = (line.replace("\n", " ") for line in lines(refused))
    return f"{first} (og {len(more)} mere)" if more else first


def _speak_utf8() -> None:
    # A Danish Windows console would otherwise refuse some of what a user may have typed.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
