"""Python's reader of a command's words, speaking Danish."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

_TOLD = (
    (r"the following arguments are required: (.+)", r"der mangler \1"),
    (r"unrecognized arguments: (.+)", r"kendes ikke: \1"),
    (r"argument (\S+): invalid choice: '(.*)' \(choose from (.+)\)", r"»\2« kendes ikke; vælg mellem \3"),
    (r"argument (\S+): invalid int value: '(.*)'", r"\1: »\2« er ikke et tal"),
    (r"argument (\S+): expected one argument", r"\1: der mangler en værdi"),
    (r"argument (\S+): ignored explicit argument '(.*)'", r"\1: tager ingen værdi (»\2«)"),
    (r"argument (\S+): (.+)", r"\1: \2"),
)


class DanishParser(argparse.ArgumentParser):
    """Reads words like its base, without abbreviations, which would change their meaning with the next option."""

    def __init__(self, *, prog: str, description: str) -> None:
        super().__init__(
            prog=prog, description=description, formatter_class=_DanishHelp, allow_abbrev=False, add_help=False
        )
        self._words = self.add_argument_group("ord")
        self._choices = self.add_argument_group("valg")
        self.add_argument("-h", "--help", action="help", help="vis denne hjælp")

    def add_argument(self, *name_or_flags: str, **options: Any) -> argparse.Action:
        """Python's name: take a word or a choice, each under its Danish heading."""
        group = self._choices if name_or_flags[0].startswith("-") else self._words
        return group.add_argument(*name_or_flags, **options)

    def error(self, message: str) -> NoReturn:
        """Tell what was wrong, and leave with exit code 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {_in_danish(message)}\n")


def _in_danish(message: str) -> str:
    for said, told in _TOLD:
        if re.fullmatch(said, message):
            return re.sub(said, told, message).replace("'", "")
    return message


class _DanishHelp(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Brug: " if prefix is None else prefix)
