"""Seats and who fills them on a day."""

from __future__ import annotations

from datetime import date

from klyngedesk.domain.kinds import MembershipKind, OrganisationKind, SeatRole
from klyngedesk.store.queries.seats import SeatRow, SubstituteRow, seat_rows
from klyngedesk.store.tables import Membership, Seat
from klyngedesk.store.work import Work

__all__ = [
    "ORDER",
    "SeatRow",
    "SubstituteRow",
    "chairs_on",
    "holder_on",
    "members_on",
    "seats_on",
]

ORDER = (
    OrganisationKind.REGION,
    OrganisationKind.HOSPITAL,
    OrganisationKind.PSYCHIATRY,
    OrganisationKind.GENERAL_PRACTICE,
    OrganisationKind.MUNICIPALITY,
    OrganisationKind.ADMINISTRATION,
    OrganisationKind.PATIENTS,
    OrganisationKind.OTHER,
)
"""The order of parties in lists and papers."""

_CHAIRS = (SeatRole.CHAIR, SeatRole.CO_CHAIR)


def seats_on(work: Work, body_id: str, day: date) -> list[SeatRow]:
    """The seats of a body that exist on a day, each with its holder and substitutes then, in the papers' order."""
    rows = seat_rows(work, body_id, day)
    return sorted(rows, key=lambda row: (ORDER.index(row.organisation_kind), row.position))


def members_on(work: Work, body_id: str, day: date) -> list[SeatRow]:
    """The seats that take part in meetings: all but the secretariat's."""
    return [row for row in seats_on(work, body_id, day) if row.role is not SeatRole.SECRETARIAT]


def chairs_on(work: Work, body_id: str, day: date) -> list[SeatRow]:
    """The chairs' seats of a body on a day, the chair before the co-chair."""
    found = [row for row in seats_on(work, body_id, day) if row.role in _CHAIRS]
    return sorted(found, key=lambda row: _CHAIRS.index(row.role))


def holder_on(work: Work, seat: Seat, day: date) -> Membership | None:
    """Who holds a seat on a day, None when nobody does."""
    held = work.find(Membership, seat_id=seat.id, kind=MembershipKind.HOLDER)
    return next((row for row in held if row.valid_on(day)), None)
