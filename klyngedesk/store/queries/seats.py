"""The seats of a body on a day, with the people on them then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import aliased

from klyngedesk.domain.kinds import MembershipKind, OrganisationKind, SeatRole
from klyngedesk.store.tables import Membership, Organisation, Person, Seat
from klyngedesk.store.tables.base import Validity
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class SubstituteRow:
    """A named substitute of a seat."""

    membership_id: str
    person_id: str
    name: str
    title: str
    topic: str


@dataclass(frozen=True)
class SeatRow:
    """A seat on a day; a vacant one has no person. `since` is when the holder came, `until` when they leave."""

    id: str
    body_id: str
    organisation_id: str
    organisation: str
    organisation_short: str
    organisation_kind: OrganisationKind
    name: str
    role: SeatRole
    topic: str
    offered_on: date | None
    position: int
    valid_from: date | None
    membership_id: str | None
    person_id: str | None
    person: str
    title: str
    email: str
    phone: str
    since: date | None
    until: date | None
    substitutes: tuple[SubstituteRow, ...] = ()

    @property
    def label(self) -> str:
        """The seat's own name, else its organisation's."""
        return self.name or self.organisation_short or self.organisation


def seat_rows(work: Work, body_id: str, day: date) -> list[SeatRow]:
    """One row for each seat that exists on the day."""
    holder, person = aliased(Membership), aliased(Person)
    holds = and_(holder.seat_id == Seat.id, holder.kind == MembershipKind.HOLDER, in_force(holder, day))
    query = (
        select(
            Seat.id,
            Seat.body_id,
            Organisation.id,
            Organisation.name,
            Organisation.short_name,
            Organisation.kind,
            Seat.name,
            Seat.role,
            Seat.topic,
            Seat.offered_on,
            Seat.position,
            Seat.valid_from,
            holder.id,
            person.id,
            func.coalesce(person.name, ""),
            func.coalesce(person.title, ""),
            func.coalesce(person.email, ""),
            func.coalesce(person.phone, ""),
            holder.valid_from,
            holder.valid_to,
        )
        .join(Organisation, Organisation.id == Seat.organisation_id)
        .outerjoin(holder, holds)
        .outerjoin(person, person.id == holder.person_id)
        .where(Seat.body_id == body_id, in_force(Seat, day))
        .order_by(Seat.position, Seat.id)
    )
    substitutes = _substitutes(work, body_id, day)
    found: dict[str, SeatRow] = {}
    for row in work.session.execute(query):
        found.setdefault(row[0], SeatRow(*row))
    return [replace(row, substitutes=tuple(substitutes.get(row.id, ()))) for row in found.values()]


def in_force(row_class: type[Validity], day: date) -> ColumnElement[bool]:
    """The row is in force on the day."""
    return and_(
        or_(row_class.valid_from.is_(None), row_class.valid_from <= day),
        or_(row_class.valid_to.is_(None), row_class.valid_to >= day),
    )


def _substitutes(work: Work, body_id: str, day: date) -> dict[str, list[SubstituteRow]]:
    query = (
        select(Membership.seat_id, Membership.id, Person.id, Person.name, Person.title, Membership.topic)
        .join(Person, Person.id == Membership.person_id)
        .join(Seat, Seat.id == Membership.seat_id)
        .where(Seat.body_id == body_id, Membership.kind == MembershipKind.SUBSTITUTE, in_force(Membership, day))
        .order_by(Membership.position, Person.name)
    )
    found: dict[str, list[SubstituteRow]] = {}
    for seat_id, *values in work.session.execute(query):
        found.setdefault(seat_id, []).append(SubstituteRow(*values))
    return found
