"""Why something was refused, as a code and facts; the sentence is made where it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: a stable code and the facts its sentence needs.

    `place` names where in the input it is (a field, a line, a path into a file); empty when the whole is meant.
    """

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    place: str = ""


class Refused(Exception):
    """The asked-for change breaks a rule; nothing was changed. Carries every problem found."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(f"{p.code} {dict(p.facts)} {p.place}".strip() for p in problems))
        self.problems = problems


def refuse(code: str, place: str = "", **facts: object) -> Refused:
    """Make the refusal for one problem; the caller raises it."""
    return Refused(Problem(code, facts, place))
