"""A person as the screen tells of them: contact, seats over time, meetings met, what they still are to do."""

from __future__ import annotations

from dataclasses import dataclass

from klyngedesk.domain.kinds import MembershipKind
from klyngedesk.store.queries.people import (
    HoldingRow,
    OpenAction,
    PersonRow,
    attendance_counts,
    holdings,
    open_actions,
    people,
    person_row,
)
from klyngedesk.store.work import Work

__all__ = [
    "HoldingRow",
    "OpenAction",
    "PersonCard",
    "PersonRow",
    "SeatHistory",
    "current_seats",
    "people",
    "person_card",
    "person_row",
    "seat_history",
]


@dataclass(frozen=True)
class PersonCard:
    """A person seen from a body: of `expected` meetings of it they came to `met`."""

    person: PersonRow
    seats: tuple[HoldingRow, ...]
    actions: tuple[OpenAction, ...]
    met: int
    expected: int


@dataclass(frozen=True)
class SeatHistory:
    """Who held a seat, and who were its substitutes; the latest first."""

    holders: tuple[HoldingRow, ...]
    substitutes: tuple[HoldingRow, ...]

    def before(self, membership_id: str | None) -> HoldingRow | None:
        """Who held the seat before a membership, or last of all when it is vacant."""
        places = [place for place, row in enumerate(self.holders) if row.membership_id == membership_id]
        following = places[0] + 1 if places else 0
        return self.holders[following] if following < len(self.holders) else None


def person_card(work: Work, person_id: str, body_id: str) -> PersonCard:
    """Everything the screen tells of a person; refused when they are gone."""
    met, expected = attendance_counts(work, person_id, body_id)
    return PersonCard(
        person=person_row(work, person_id),
        seats=tuple(holdings(work, person_id=person_id)),
        actions=tuple(open_actions(work, person_id)),
        met=met,
        expected=expected,
    )


def current_seats(work: Work, person_id: str) -> list[HoldingRow]:
    """Where a person sits today."""
    today = work.today
    return [
        row
        for row in holdings(work, person_id=person_id)
        if (row.first_day is None or row.first_day <= today) and (row.last_day is None or today <= row.last_day)
    ]


def seat_history(work: Work, seat_id: str) -> SeatHistory:
    """Everybody who has been on a seat."""
    rows = holdings(work, seat_id=seat_id)
    return SeatHistory(
        tuple(row for row in rows if row.kind is MembershipKind.HOLDER),
        tuple(row for row in rows if row.kind is MembershipKind.SUBSTITUTE),
    )
