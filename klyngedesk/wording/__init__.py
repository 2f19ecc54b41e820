"""Danish sentences for refusals, shared by the window and the commands.

A sentence has three parts, as every message of the program: what happened, what is safe, what to do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module

from klyngedesk.domain.problems import Problem, Refused

AREAS: tuple[str, ...] = (
    "desk",
    "finance",
    "focus",
    "members",
    "commands",
    "papers_made",
    "checks",
    "interchange",
    "meetings",
    "formatted",
    "store",
    "rules",
    "exchange",
    "papers",
)


@dataclass(frozen=True)
class Sentence:
    """Three Danish sentences with {facts} in them; `safe` and `do` may be empty."""

    happened: str
    safe: str = ""
    do: str = ""

    def filled(self, facts: dict[str, object]) -> Sentence:
        """The same with the facts put in."""
        return Sentence(self.happened.format(**facts), self.safe.format(**facts), self.do.format(**facts))

    def line(self) -> str:
        """All parts in one line, for a command's stderr."""
        return " ".join(part for part in (self.happened, self.safe, self.do) if part)


_FIELD = re.compile("[a-z]+(_[a-z]+)*")
"""A place that is the key of a field is for the form, and says nothing to the one who reads."""
_NOTHING_TYPED = "Der er ikke skrevet noget."


def sentence(problem: Problem) -> Sentence:
    """The sentence for one problem; its place in a file, when it has one, comes first."""
    for area in AREAS:
        found: Sentence | None = import_module(f"klyngedesk.wording.{area}").SENTENCES.get(problem.code)
        if found is not None:
            filled = found.filled(dict(problem.facts))
            empty = problem.code.endswith(".unreadable") and problem.facts.get("text") == ""
            happened = _NOTHING_TYPED if empty else filled.happened
            return Sentence(_where(problem.place) + happened, filled.safe, filled.do)
    raise KeyError(f"no sentence for the problem {problem.code}")


def _where(place: str) -> str:
    return f"{place}: " if place and not _FIELD.fullmatch(place) else ""


def lines(refused: Refused) -> list[str]:
    """One line for each problem of a refusal."""
    return [sentence(problem).line() for problem in refused.problems]
