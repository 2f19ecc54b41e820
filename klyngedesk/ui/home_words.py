"""How far the parties are with a decision at home, in words."""

from __future__ import annotations

from collections.abc import Sequence

from klyngedesk.domain.kinds import ApprovalState
from klyngedesk.ui.language import tr
from klyngedesk.ui.words import join_some


def home_told(answers: Sequence[tuple[str, ApprovalState]]) -> str:
    """What parties by name have answered: "1 af 3 har godkendt. Dragør har ikke godkendt. Tårnby mangler"; "" for none.

    It has no full stop at its end.
    """
    if not answers:
        return ""
    by = {state: [name for name, each in answers if each is state] for state in ApprovalState}
    approved, rejected, pending = (len(by[state]) for state in _ORDER)
    sentences = [tr("All have approved")]
    if approved < len(answers):
        words = tr("{approved} of {asked} has approved", "", approved)
        sentences = [words.format(approved=approved, asked=len(answers))]
    if rejected:
        words = tr("{names} has not approved", "", rejected)
        sentences.append(words.format(names=join_some(by[ApprovalState.REJECTED])))
    if pending:
        words = tr("{names} has not answered", "", pending)
        sentences.append(words.format(names=join_some(by[ApprovalState.PENDING])))
    return ". ".join(sentences)


_ORDER = (ApprovalState.APPROVED, ApprovalState.REJECTED, ApprovalState.PENDING)
