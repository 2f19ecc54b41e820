"""Refusals in Danish, for the window."""

from __future__ import annotations

from klyngedesk.domain.problems import Problem, Refused


def reason(error: Refused | ValueError) -> str:
    """Why something was refused, as one text for beside the field, which tells the place by where it stands.

    The sentences are looked up only when one is needed.
    """
    if isinstance(error, Refused):
        from klyngedesk.wording import sentence

        return " ".join(sentence(Problem(each.code, each.facts)).line() for each in error.problems)
    return str(error)
