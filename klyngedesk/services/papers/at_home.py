"""Which parties must approve a decision at home, as the minutes tell it under the decision."""

from __future__ import annotations

from datetime import date

from klyngedesk.domain import danish
from klyngedesk.domain.kinds import ApprovalState, word
from klyngedesk.services.home_approvals import HomeRow, home_approvals
from klyngedesk.store.tables import Decision, HomeApproval, Meeting
from klyngedesk.store.work import Work


def at_home(work: Work, meeting: Meeting, decisions: dict[str, Decision]) -> dict[str, str]:
    """A sentence for each item whose decision must be approved at home.

    The minutes tell what was known when they were approved: an answer that came later is no part of them.
    """
    asked = {
        row.decision_id for row in work.find(HomeApproval, decision_id=tuple(row.id for row in decisions.values()))
    }
    return {
        item_id: danish.end_sentence(
            danish.join_list([_party(row, meeting.minutes_approved_on) for row in home_approvals(work, item_id).rows])
        )
        for item_id, decision in decisions.items()
        if decision.id in asked
    }


def _party(row: HomeRow, approved_on: date | None) -> str:
    """A party as "Hvidovre (Sundhedsudvalget, godkendt 1. nov. 2022)", with the authority alone before it is known."""
    facts = ", ".join(fact for fact in (row.authority, _known(row, approved_on)) if fact)
    return f"{row.organisation} ({facts})" if facts else row.organisation


def _known(row: HomeRow, approved_on: date | None) -> str:
    """What a party has answered and when, or when it is to."""
    day = danish.short_date_with_year(row.day) if row.day else ""
    if row.state is ApprovalState.PENDING:
        return f"behandles {day}" if day else ""
    if approved_on is not None and row.day is not None and row.day > approved_on:
        return ""
    return f"{word(row.state)} {day}".rstrip()
