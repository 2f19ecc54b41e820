"""Refusals in words, for the window."""

from __future__ import annotations

from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.ui.language import spoken
from klyngedesk.wording import Sentence, sentence


def problem_words(problem: Problem) -> Sentence:
    """The sentence for one problem, in the language that is spoken."""
    return sentence(problem, spoken())


def reason(error: Refused | ValueError) -> str:
    """Why something was refused, as one text for beside the field, which tells the place by where it stands."""
    if isinstance(error, Refused):
        return " ".join(problem_words(Problem(each.code, each.facts)).line() for each in error.problems)
    return str(error)
