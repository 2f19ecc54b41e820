"""Members from an Excel file: first what would change, then the change as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from klyngedesk.domain.kinds import SeatRole
from klyngedesk.domain.member_changes import MemberChange, MemberRow, member_changes
from klyngedesk.domain.problems import Problem
from klyngedesk.exchange.members_xlsx import read_members, write_members
from klyngedesk.services import members
from klyngedesk.services.desk import Desk
from klyngedesk.services.seats import SeatRow, seats_on
from klyngedesk.store.files import refusing, write_whole
from klyngedesk.store.tables import Body, Membership, Organisation, Person, Seat
from klyngedesk.store.work import Work
from klyngedesk.wording import sentence


@dataclass(frozen=True)
class MembersPreview:
    """What a file would change in a body. `seats` are the present ones, in the order the changes count them."""

    body_id: str
    changes: tuple[MemberChange, ...]
    seats: tuple[SeatRow, ...]
    problems: tuple[Problem, ...]

    @property
    def effective(self) -> tuple[MemberChange, ...]:
        """The changes that will be made: not those of organisations nobody knows."""
        return tuple(change for change in self.changes if change.kind != "same" and change.known_organisation)


def preview(desk: Desk, path: Path, body_id: str) -> MembersPreview:
    """Read a file and compare it with the members of today. Refused as `read_members` says."""
    with refusing(path):
        content = path.read_bytes()
    file = read_members(content)
    seats = desk.ask(_seats_of, body_id)
    names = desk.ask(lambda work: [row.name for row in work.find(Organisation, "name")])
    changes = member_changes(file, [_as_row(seat) for seat in seats], names)
    return MembersPreview(body_id, changes, tuple(seats), file.problems)


def apply(desk: Desk, shown: MembersPreview) -> int:
    """Make the changes as one step that undo takes back; how many."""
    desk.do("Hent medlemmer fra Excel", _apply, shown)
    return len(shown.effective)


def lines(shown: MembersPreview) -> list[str]:
    """The preview as lines of text: each change, then what was wrong with the file."""
    told = [_line(change) for change in shown.changes if change.kind != "same"]
    return [*(told or ["Der er intet at ændre."]), *(sentence(problem).line() for problem in shown.problems)]


def export_members(desk: Desk, body_id: str, path: Path) -> None:
    """Write the members of today to an Excel file that can be read back."""
    rows = [_as_row(seat) for seat in desk.ask(_seats_of, body_id)]
    title = desk.ask(lambda work: work.get(Body, body_id).name)
    write_whole(path, write_members(f"Medlemmer, {title}", rows))


def _seats_of(work: Work, body_id: str) -> list[SeatRow]:
    work.get(Body, body_id)
    return seats_on(work, body_id, work.today)


def _as_row(seat: SeatRow) -> MemberRow:
    return MemberRow(
        organisation=seat.organisation,
        seat=seat.name,
        role=seat.role,
        name=seat.person,
        title=seat.title,
        mail=seat.email,
        phone=seat.phone,
        substitute=seat.substitutes[0].name if seat.substitutes else "",
        first_day=seat.since,
        last_day=seat.until,
    )


_KINDS = {"new": "Ny", "changed": "Ændret", "ended": "Slutter"}


def _line(change: MemberChange) -> str:
    row = change.after or change.before
    if row is None:
        return ""
    who = row.name or "ubesat plads"
    if not change.known_organisation:
        return f"Springes over: {who}, {row.organisation} (organisationen findes ikke)"
    return f"{_KINDS[change.kind]}: {who}, {row.organisation}"


def _apply(work: Work, shown: MembersPreview) -> None:
    for change in sorted(shown.effective, key=lambda change: change.kind != "ended"):
        seat = _seat(shown, change)
        if change.kind == "ended":
            _end(work, seat)
        elif change.kind == "changed":
            _change(work, seat, change)
        elif change.after is not None:
            _add(work, shown.body_id, seat, change.after)


def _seat(shown: MembersPreview, change: MemberChange) -> SeatRow | None:
    index = change.present if change.present is not None else change.takes_over
    return None if index is None else shown.seats[index]


def _end(work: Work, seat: SeatRow | None) -> None:
    if seat is None or seat.membership_id is None:
        return
    membership = work.get(Membership, seat.membership_id)
    membership.valid_to = max(work.today - timedelta(days=1), membership.valid_from or date.min)


def _change(work: Work, seat: SeatRow | None, change: MemberChange) -> None:
    row = change.after
    if seat is None or row is None:
        return
    stored = work.get(Seat, seat.id)
    stored.name, stored.role = row.seat or stored.name, row.role or stored.role
    if seat.person_id is not None:
        person = work.get(Person, seat.person_id)
        person.name = row.name or person.name
        person.title, person.email = row.title or person.title, row.mail or person.email
        person.phone = row.phone or person.phone
    if seat.membership_id is not None:
        membership = work.get(Membership, seat.membership_id)
        membership.valid_from = row.first_day or membership.valid_from
        membership.valid_to = row.last_day or membership.valid_to
    _substitute(work, seat.id, seat.organisation_id, row, known=[each.name for each in seat.substitutes])


def _add(work: Work, body_id: str, seat: SeatRow | None, row: MemberRow) -> None:
    organisation = work.first(Organisation, name=row.organisation)
    if organisation is None:
        return
    seat_id = (
        seat.id
        if seat
        else members.add_seat(work, body_id, organisation.id, name=row.seat, role=row.role or SeatRole.MEMBER)
    )
    if row.name:
        first_day = row.first_day or work.today
        person_id = _person(work, row, organisation.id)
        members.fill_seat(work, seat_id, person_id, first_day, row.last_day)
    _substitute(work, seat_id, organisation.id, row, known=[])


def _person(work: Work, row: MemberRow, organisation_id: str) -> str:
    known = members.find_person(work, row.name, organisation_id, row.mail)
    if known is None:
        return members.add_person(
            work, row.name, title=row.title, organisation_id=organisation_id, email=row.mail, phone=row.phone
        )
    known.title, known.email = row.title or known.title, row.mail or known.email
    known.phone = row.phone or known.phone
    return known.id


def _substitute(work: Work, seat_id: str, organisation_id: str, row: MemberRow, known: Sequence[str]) -> None:
    if not row.substitute or row.substitute in known:
        return
    person = members.find_person(work, row.substitute, organisation_id)
    person_id = person.id if person else members.add_person(work, row.substitute, organisation_id=organisation_id)
    members.name_substitute(work, seat_id, person_id)
