"""Seats, the people on them, and the changes over time.

A seat of a closed body is kept as it was: changing it is refused with `body.closed`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from klyngedesk.domain.kinds import MembershipKind, SeatRole
from klyngedesk.domain.mail_addresses import wire_address
from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.editable import check_open
from klyngedesk.services.positions import after_last
from klyngedesk.store.tables import Attendance, Membership, Organisation, Person, Seat
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class SeatFacts:
    """What is typed about a seat; `name` may be empty when the organisation's own name is enough."""

    organisation_id: str
    name: str = ""
    role: SeatRole = SeatRole.MEMBER
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""


@dataclass(frozen=True)
class PersonFacts:
    """What is typed about a person."""

    name: str
    title: str = ""
    organisation_id: str | None = None
    email: str = ""
    phone: str = ""
    note: str = ""


# Seats


def add_seat(work: Work, body_id: str, facts: SeatFacts) -> str:
    """Make a place in a body for an organisation, vacant at first; its id."""
    check_open(work, body_id)
    seat = Seat(body_id=body_id, position=after_last(work.find(Seat, body_id=body_id)))
    _put_seat(work, seat, facts)
    return work.add(seat).id


def seat_facts(work: Work, seat_id: str) -> SeatFacts:
    """What is written about a seat."""
    row = work.get(Seat, seat_id)
    return SeatFacts(row.organisation_id, row.name, row.role, row.valid_from, row.valid_to, row.note)


def edit_seat(work: Work, seat_id: str, facts: SeatFacts) -> None:
    """Change what is written about a seat; refused with `seat.ends_before_start` when its days are turned round."""
    seat = _open_seat(work, seat_id)
    _put_seat(work, seat, facts)


def offer(work: Work, seat_id: str) -> tuple[date | None, date | None]:
    """When a seat was offered, and when that offer was declined."""
    row = work.get(Seat, seat_id)
    return row.offered_on, row.declined_on


def offer_seat(work: Work, seat_id: str, offered_on: date | None, declined_on: date | None = None) -> None:
    """Register that a seat was offered to its organisation, and that the offer was declined; None: it was not.

    Refused with `seat.declined_not_offered` when it was declined before or without an offer.
    """
    seat = _open_seat(work, seat_id)
    if declined_on is not None and (offered_on is None or declined_on < offered_on):
        raise refuse("seat.declined_not_offered", "declined")
    seat.offered_on, seat.declined_on = offered_on, declined_on


def remove_seat(work: Work, seat_id: str) -> None:
    """Remove a seat that has never met, with who was named for it.

    Refused with `seat.used` when it has: then it is given a last day instead.
    """
    seat = _open_seat(work, seat_id)
    if work.first(Attendance, seat_id=seat_id) is not None:
        raise refuse("seat.used")
    work.delete(seat)


# People


def add_person(work: Work, facts: PersonFacts) -> str:
    """Add a person; a name is needed (`person.no_name`). The id."""
    person = Person()
    _put_person(person, facts)
    return work.add(person).id


def edit_person(work: Work, person_id: str, facts: PersonFacts) -> None:
    """Change what is known of a person; refused with `person.no_name`."""
    _put_person(work.get(Person, person_id), facts)


def set_contact(work: Work, person_id: str, field: str, value: str) -> None:
    """Change the mail address or the phone number of a person."""
    if field not in ("email", "phone"):
        raise KeyError(field)
    setattr(work.get(Person, person_id), field, checked_mail(value) if field == "email" else clean_line(value))


def checked_mail(typed: str) -> str:
    """A mail address as typed, or nothing; refused with `person.bad_mail` when it is none."""
    address = clean_line(typed)
    try:
        if address:
            wire_address(address)
    except Refused as refused:
        raise refuse("person.bad_mail", "email", address=address) from refused
    return address


def find_person(work: Work, name: str, organisation_id: str | None, email: str = "") -> Person | None:
    """The person of that address, else of that name in that organisation; None when nobody is."""
    if email:
        known = work.first(Person, email=email)
        if known is not None and known.name == name:
            return known
    return work.first(Person, name=name, organisation_id=organisation_id)


# Who is on a seat


def fill_seat(work: Work, seat_id: str, person_id: str, first_day: date, last_day: date | None = None) -> str:
    """Put a person on a seat from a day. Who sits there then leaves the day before; the id of the membership.

    Refused when somebody is to come on a later day within that time (`seat.taken`).
    """
    _open_seat(work, seat_id)
    _check_order(first_day, last_day)
    for row in _holders(work, seat_id):
        came = row.valid_from or date.min
        if came >= first_day and (last_day is None or came <= last_day):
            raise refuse("seat.taken", "first_day", day=row.valid_from or first_day)
        if came < first_day and (row.valid_to is None or row.valid_to >= first_day):
            row.valid_to = first_day - timedelta(days=1)
    new = Membership(seat_id=seat_id, person_id=person_id, valid_from=first_day, valid_to=last_day)
    return work.add(new).id


def fill_with_new_person(work: Work, seat_id: str, facts: PersonFacts, first_day: date) -> str:
    """Put somebody on a seat who was not known before; the id of the membership."""
    return fill_seat(work, seat_id, add_person(work, facts), first_day)


def change_period(work: Work, membership_id: str, first_day: date | None, last_day: date | None) -> None:
    """Correct when somebody came to a seat and left it; refused when somebody else was there then (`seat.taken`)."""
    row = work.get(Membership, membership_id)
    _open_seat(work, row.seat_id)
    _check_order(first_day, last_day)
    others = _holders(work, row.seat_id) if row.kind is MembershipKind.HOLDER else []
    for other in others:
        if other is not row and _overlaps(other, first_day, last_day):
            raise refuse("seat.taken", "first_day", day=other.valid_from or first_day or work.today)
    row.valid_from, row.valid_to = first_day, last_day


def end_membership(work: Work, membership_id: str, last_day: date) -> None:
    """Let a person leave a seat after a day; the seat is vacant then. Refused as `change_period` says."""
    change_period(work, membership_id, work.get(Membership, membership_id).valid_from, last_day)


def name_substitute(work: Work, seat_id: str, person_id: str, *, topic: str = "", first_day: date | None = None) -> str:
    """Name a substitute of a seat, for all meetings or for a topic; the id of the membership.

    Refused with `substitute.named` when the person is named for the same already.
    """
    _open_seat(work, seat_id)
    day = first_day or work.today
    present = work.find(Membership, seat_id=seat_id, kind=MembershipKind.SUBSTITUTE)
    subject = clean_line(topic)
    if any(row.person_id == person_id and row.topic == subject and row.valid_on(day) for row in present):
        raise refuse("substitute.named", "person")
    row = Membership(
        seat_id=seat_id,
        person_id=person_id,
        kind=MembershipKind.SUBSTITUTE,
        topic=subject,
        valid_from=first_day,
        position=after_last(present),
    )
    return work.add(row).id


def name_new_substitute(work: Work, seat_id: str, facts: PersonFacts, topic: str = "") -> str:
    """Name somebody from today who was not known before; the id of the membership."""
    return name_substitute(work, seat_id, add_person(work, facts), topic=topic, first_day=work.today)


def end_substitute(work: Work, membership_id: str) -> None:
    """Let somebody be a substitute no longer, from today; one who never began is forgotten."""
    row = work.get(Membership, membership_id)
    _open_seat(work, row.seat_id)
    if row.valid_from is not None and row.valid_from >= work.today:
        work.delete(row)
    else:
        row.valid_to = work.today - timedelta(days=1)


def _open_seat(work: Work, seat_id: str) -> Seat:
    seat = work.get(Seat, seat_id)
    check_open(work, seat.body_id)
    return seat


def _put_seat(work: Work, seat: Seat, facts: SeatFacts) -> None:
    _check_order(facts.valid_from, facts.valid_to)
    seat.organisation_id = work.get(Organisation, facts.organisation_id).id
    seat.name, seat.role, seat.note = clean_line(facts.name), facts.role, clean_line(facts.note)
    seat.valid_from, seat.valid_to = facts.valid_from, facts.valid_to


def _put_person(person: Person, facts: PersonFacts) -> None:
    if not clean_line(facts.name):
        raise refuse("person.no_name", "name")
    person.name, person.title = clean_line(facts.name), clean_line(facts.title)
    person.organisation_id = facts.organisation_id
    person.email, person.phone = checked_mail(facts.email), clean_line(facts.phone)
    person.note = clean_line(facts.note)


def _check_order(first_day: date | None, last_day: date | None) -> None:
    if first_day is not None and last_day is not None and last_day < first_day:
        raise refuse("seat.ends_before_start", "last_day")


def _overlaps(row: Membership, first_day: date | None, last_day: date | None) -> bool:
    begins_in_time = row.valid_from is None or last_day is None or row.valid_from <= last_day
    return begins_in_time and (row.valid_to is None or first_day is None or row.valid_to >= first_day)


def _holders(work: Work, seat_id: str) -> list[Membership]:
    return list(work.find(Membership, "valid_from", seat_id=seat_id, kind=MembershipKind.HOLDER))
