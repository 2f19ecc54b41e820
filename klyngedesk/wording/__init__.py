"""Sentences for refusals, shared by the window and the commands: Danish here, English in klyngedesk.wording.english.

A sentence has three parts, as every message of the program: what happened, what is safe, what to do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.wording.facts import Fact, said
from klyngedesk.wording.words import ENGLISH, Words, words_of

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
DANISH_ONLY = frozenset({"commands"})
"""The areas of what has no window."""


@dataclass(frozen=True)
class Sentence:
    """Three sentences with {facts} in them; `safe` and `do` may be empty."""

    happened: str
    safe: str = ""
    do: str = ""

    def filled(self, facts: Mapping[str, Fact]) -> Sentence:
        """The same with the facts put in."""
        return Sentence(*(part.format(**facts) for part in (self.happened, self.safe, self.do)))

    def line(self) -> str:
        """All parts in one line, for a command's stderr."""
        return " ".join(part for part in (self.happened, self.safe, self.do) if part)


_FIELD = re.compile("[a-z]+(_[a-z]+)*")
"""A place that is the key of a field is for the form, and says nothing to the one who reads."""
_NOTHING_TYPED = {"da": "Der er ikke skrevet noget.", ENGLISH: "Nothing is written."}


def sentence(problem: Problem, language: str = "da") -> Sentence:
    """The sentence for one problem; its place in a file, when it has one, comes first.

    What only a command can meet is said in Danish in every language.
    """
    words = words_of(language)
    filled = _sentence(problem.code, language).filled(said(problem.facts, words))
    empty = problem.code.endswith(".unreadable") and problem.facts.get("text") == ""
    happened = _NOTHING_TYPED[language if language == ENGLISH else "da"] if empty else filled.happened
    return Sentence(_where(problem.place, words) + happened, filled.safe, filled.do)


def _sentence(code: str, language: str) -> Sentence:
    for area in AREAS:
        found: Sentence | None = table(area, "SENTENCES", language).get(code)
        if found is not None:
            return found
    raise KeyError(f"no sentence for the problem {code}")


def table(area: str, name: str, language: str) -> Mapping[Any, Any]:
    """A table of one area by its name there, in a language; it is read when it is asked for."""
    translated = language == ENGLISH and area not in DANISH_ONLY
    module = import_module(f"klyngedesk.wording.english.{area}" if translated else f"klyngedesk.wording.{area}")
    return cast("Mapping[Any, Any]", getattr(module, name))


def _where(place: str, words: Words) -> str:
    return f"{words.place_in_file(place)}: " if place and not _FIELD.fullmatch(place) else ""


def lines(refused: Refused) -> list[str]:
    """One Danish line for each problem of a refusal."""
    return [sentence(problem).line() for problem in refused.problems]
