"""Seats, the people on them, and the changes over time."""

from __future__ import annotations

from datetime import date, timedelta

from klyngedesk.domain import danish
from klyngedesk.domain.kinds import MembershipKind, SeatRole
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.store.tables import Body, Membership, Organisation, Person, Seat
from klyngedesk.store.work import Work

PERSON_FIELDS = frozenset({"name", "title", "email", "phone", "note", "organisation_id"})
SEAT_FIELDS = frozenset({"name", "role", "topic", "note", "organisation_id", "offered_on", "valid_from", "valid_to"})


def add_seat(
    work: Work,
    body_id: str,
    organisation_id: str,
    *,
    name: str = "",
    role: SeatRole = SeatRole.MEMBER,
    valid_from: date | None = None,
) -> str:
    """Make a place in a body for an organisation, vacant at first; its id."""
    work.get(Body, body_id)
    work.get(Organisation, organisation_id)
    seat = Seat(
        body_id=body_id,
        organisation_id=organisation_id,
        name=clean_line(name),
        role=role,
        valid_from=valid_from,
        position=len(work.find(Seat, body_id=body_id)),
    )
    return work.add(seat).id


def set_seat(work: Work, seat_id: str, field: str, value: object) -> None:
    """Change one field of a seat."""
    if field not in SEAT_FIELDS:
        raise KeyError(field)
    setattr(work.get(Seat, seat_id), field, clean_line(value) if isinstance(value, str) else value)


def remove_seat(work: Work, seat_id: str) -> None:
    """Remove a seat that has never met. Refused with `row.in_use` when it has: then it is ended."""
    work.delete(work.get(Seat, seat_id))


def add_person(
    work: Work, name: str, *, title: str = "", organisation_id: str | None = None, email: str = "", phone: str = ""
) -> str:
    """Add a person; a name is needed (`person.no_name`). The id."""
    if not clean_line(name):
        raise refuse("person.no_name")
    person = Person(
        name=clean_line(name),
        title=clean_line(title),
        organisation_id=organisation_id,
        email=clean_line(email),
        phone=clean_line(phone),
    )
    return work.add(person).id


def set_person(work: Work, person_id: str, field: str, value: str | None) -> None:
    """Change one field of a person."""
    if field not in PERSON_FIELDS:
        raise KeyError(field)
    if field == "name" and not clean_line(value or ""):
        raise refuse("person.no_name")
    setattr(work.get(Person, person_id), field, clean_line(value) if value else value)


def find_person(work: Work, name: str, organisation_id: str | None, email: str = "") -> Person | None:
    """The person of that address, else of that name in that organisation; None when nobody is."""
    if email:
        known = work.first(Person, email=email)
        if known is not None and known.name == name:
            return known
    return work.first(Person, name=name, organisation_id=organisation_id)


def fill_seat(work: Work, seat_id: str, person_id: str, first_day: date, last_day: date | None = None) -> str:
    """Put a person on a seat from a day. Who sits there then leaves the day before; the id of the membership.

    Refused when somebody is to come on a later day within that time (`seat.taken`).
    """
    if last_day is not None and last_day < first_day:
        raise refuse("seat.ends_before_start")
    for row in _holders(work, seat_id):
        if (row.valid_from or date.min) >= first_day and (last_day is None or (row.valid_from or date.min) <= last_day):
            raise refuse("seat.taken", day=danish.date_text(row.valid_from or first_day))
        if row.valid_to is None or row.valid_to >= first_day:
            row.valid_to = first_day - timedelta(days=1)
    new = Membership(seat_id=seat_id, person_id=person_id, valid_from=first_day, valid_to=last_day)
    return work.add(new).id


def end_membership(work: Work, membership_id: str, last_day: date) -> None:
    """Let a person leave a seat after a day; the seat is vacant then."""
    row = work.get(Membership, membership_id)
    if row.valid_from is not None and last_day < row.valid_from:
        raise refuse("seat.ends_before_start")
    row.valid_to = last_day


def name_substitute(work: Work, seat_id: str, person_id: str, *, topic: str = "", first_day: date | None = None) -> str:
    """Name a substitute of a seat, for all meetings or for a topic; the id of the membership."""
    present = work.find(Membership, seat_id=seat_id, kind=MembershipKind.SUBSTITUTE)
    row = Membership(
        seat_id=seat_id,
        person_id=person_id,
        kind=MembershipKind.SUBSTITUTE,
        topic=clean_line(topic),
        valid_from=first_day,
        position=len(present),
    )
    return work.add(row).id


def _holders(work: Work, seat_id: str) -> list[Membership]:
    return list(work.find(Membership, "valid_from", seat_id=seat_id, kind=MembershipKind.HOLDER))
