"""People with their organisations, and who has been on which seat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, func, select

from klyngedesk.domain.kinds import ActionState, AttendanceState, MembershipKind, SeatRole
from klyngedesk.domain.meeting_states import ONCE_HELD
from klyngedesk.store.tables import (
    Action,
    Attendance,
    Body,
    Cluster,
    Meeting,
    Membership,
    Organisation,
    Person,
    Seat,
)
from klyngedesk.store.work import Work

_COUNTED = (AttendanceState.PRESENT, AttendanceState.ABSENT, AttendanceState.NO_SHOW)


@dataclass(frozen=True)
class PersonRow:
    """A person with contact details."""

    id: str
    name: str
    title: str
    organisation_id: str | None
    organisation: str
    email: str
    phone: str
    note: str


@dataclass(frozen=True)
class HoldingRow:
    """Somebody's time on a seat; both days in it, None is open."""

    membership_id: str
    seat_id: str
    body_id: str
    body: str
    cluster: str
    seat: str
    role: SeatRole
    person_id: str
    person: str
    kind: MembershipKind
    topic: str
    first_day: date | None
    last_day: date | None


@dataclass(frozen=True)
class OpenAction:
    """A follow-up that a person is to do."""

    id: str
    item_id: str | None
    what: str
    due_on: date | None


def people(work: Work) -> list[PersonRow]:
    """Everybody in the store, in Danish order."""
    return [
        PersonRow(*row) for row in work.session.execute(_people().order_by(Person.name.collate("danish"), Person.id))
    ]


def person_row(work: Work, person_id: str) -> PersonRow:
    """One of them; refused when they are gone."""
    work.get(Person, person_id)
    return PersonRow(*work.session.execute(_people().where(Person.id == person_id)).one())


def holdings(work: Work, *, seat_id: str | None = None, person_id: str | None = None) -> list[HoldingRow]:
    """Who has been on a seat, or where a person has been; the latest first, substitutes after holders."""
    label = func.coalesce(func.nullif(Seat.name, ""), func.nullif(Organisation.short_name, ""), Organisation.name)
    query = (
        select(
            Membership.id,
            Seat.id,
            Body.id,
            Body.name,
            func.coalesce(Cluster.name, ""),
            label,
            Seat.role,
            Person.id,
            Person.name,
            Membership.kind,
            Membership.topic,
            Membership.valid_from,
            Membership.valid_to,
        )
        .join(Seat, Seat.id == Membership.seat_id)
        .join(Organisation, Organisation.id == Seat.organisation_id)
        .join(Body, Body.id == Seat.body_id)
        .join(Person, Person.id == Membership.person_id)
        .outerjoin(Cluster, Cluster.id == Body.cluster_id)
        .order_by(Membership.kind, Membership.valid_from.desc(), Body.position, Body.name)
    )
    if seat_id is not None:
        query = query.where(Membership.seat_id == seat_id)
    if person_id is not None:
        query = query.where(Membership.person_id == person_id)
    return [HoldingRow(*row) for row in work.session.execute(query)]


def open_actions(work: Work, person_id: str) -> list[OpenAction]:
    """What a person still is to do, the first deadline first."""
    query = (
        select(Action.id, Action.item_id, Action.what, Action.due_on)
        .where(Action.person_id == person_id, Action.state == ActionState.OPEN)
        .order_by(Action.due_on.is_(None), Action.due_on, Action.position)
    )
    return [OpenAction(*row) for row in work.session.execute(query)]


def attendance_counts(work: Work, person_id: str, body_id: str) -> tuple[int, int]:
    """How many of the body's meetings a person came to, and how many they were expected at."""
    came = func.count().filter(Attendance.state == AttendanceState.PRESENT)
    query = (
        select(came, func.count())
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(
            Attendance.person_id == person_id,
            Attendance.state.in_(_COUNTED),
            Meeting.body_id == body_id,
            Meeting.state.in_(ONCE_HELD),
        )
    )
    met, expected = work.session.execute(query).one()
    return met, expected


def _people() -> Select[tuple[str, str, str, str | None, str, str, str, str]]:
    return select(
        Person.id,
        Person.name,
        Person.title,
        Person.organisation_id,
        func.coalesce(Organisation.name, ""),
        Person.email,
        Person.phone,
        Person.note,
    ).outerjoin(Organisation, Organisation.id == Person.organisation_id)
