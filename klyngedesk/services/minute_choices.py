"""What can be chosen while a meeting is minuted."""

from __future__ import annotations

from dataclasses import dataclass

from klyngedesk.services.minutes import OutcomeRow, forward_choices, outcomes
from klyngedesk.store.queries.organisations import organisation_labels
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class MinuteChoices:
    """`bodies` are those an item can be sent on to and `parties` all organisations, both as (id, name)."""

    outcomes: tuple[OutcomeRow, ...]
    bodies: tuple[tuple[str, str], ...]
    parties: tuple[tuple[str, str], ...]


def minute_choices(work: Work, meeting_id: str) -> MinuteChoices:
    """What can be chosen while a meeting is minuted; the same for all of its items."""
    return MinuteChoices(
        tuple(outcomes(work, meeting_id)), tuple(forward_choices(work, meeting_id)), tuple(organisation_labels(work))
    )
