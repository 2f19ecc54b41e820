"""How far the parties are with approving a decision at home, in words."""

from __future__ import annotations

from collections.abc import Iterable

from klyngedesk.domain import danish
from klyngedesk.domain.kinds import ApprovalState

Answer = tuple[str, ApprovalState]
"""A party's name and what it answered."""


def answered(answers: Iterable[Answer]) -> str:
    """What has been answered: "1 af 3 har godkendt. Dragør har ikke godkendt"; "" for none."""
    found = list(answers)
    if not found:
        return ""
    approved, rejected = _names(found, ApprovalState.APPROVED), _names(found, ApprovalState.REJECTED)
    all_have = len(approved) == len(found)
    sentence = "Alle har godkendt" if all_have else f"{len(approved)} af {len(found)} har godkendt"
    return f"{sentence}. {danish.join_some(rejected)} har ikke godkendt" if rejected else sentence


def waited_for(answers: Iterable[Answer]) -> str:
    """Who has not answered: "Dragør og Tårnby"; "" for nobody."""
    return danish.join_some(_names(answers, ApprovalState.PENDING))


def _names(answers: Iterable[Answer], state: ApprovalState) -> list[str]:
    return [name for name, each in answers if each is state]
