"""The commands for scripts and the IT department: the window's own services, by words.

Exit code 0, or 1 with one clear line on stderr, or 2 when the words are wrong.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from klyngedesk.cli.options import Options
from klyngedesk.domain.disk_reasons import reason_of
from klyngedesk.domain.problems import Refused, refuse

__all__ = ["main"]


def main(words: Sequence[str] | None = None) -> int:
    """Run one command, or open the window when none is named; the exit code."""
    _speak_utf8()
    options = read(sys.argv[1:] if words is None else words)
    try:
        code = int(_command(options.run)(options) or 0)
        if sys.stdout is not None:
            # Now, so that a full disk or a closed pipe is told of by the exit code.
            sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _drop_output()
        return 1
    except Exception as error:
        print(one_line(_refusal(options, error)), file=sys.stderr)
        return 1
    return code


def read(words: Sequence[str]) -> Options:
    """What the words say. The reader of words is not needed for the usual start, which has none."""
    if not words:
        return Options()
    from klyngedesk.cli.arguments import parser

    return parser().parse_args(words, Options())


def _command(name: str) -> Callable[[Options], int | None]:
    module, _, function = name.partition(":")
    command: Callable[[Options], int | None] = getattr(import_module(f"klyngedesk.cli.{module}"), function)
    return command


def one_line(refused: Refused) -> str:
    """A refusal as one line; what more there is, is counted."""
    from klyngedesk.wording import lines

    first, *more = (line.replace("\n", " ") for line in lines(refused))
    return f"{first} (og {len(more)} mere)" if more else first


def _refusal(options: Options, error: Exception) -> Refused:
    """Whatever happened, as what a script gets: a refusal in one line."""
    if isinstance(error, Refused):
        return error
    if isinstance(error, OSError) and error.filename is None:
        # What the disk answers about files is refused where it is met; left is the answer's own way out.
        _drop_output()
        return refuse("command.output", reason=reason_of(error))
    return _unforeseen(options, error)


def _unforeseen(options: Options, error: Exception) -> Refused:
    from klyngedesk import logbook
    from klyngedesk.cli.opened import folder_of

    log = logbook.log_error(folder_of(options) / logbook.FOLDER, error)
    if log is None:
        return refuse("command.unforeseen_unlogged", kind=type(error).__name__)
    return refuse("command.unforeseen", kind=type(error).__name__, log=str(log))


def _drop_output() -> None:
    # What is still unwritten would be tried once more, and told of, when Python ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    # A Danish Windows console would otherwise refuse some of what a user may have typed.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
