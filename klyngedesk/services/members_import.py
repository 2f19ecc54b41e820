"""Members from an Excel file: first what would change, then what of it is chosen, as one step."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from klyngedesk.domain.kinds import SeatRole
from klyngedesk.domain.member_changes import (
    ImportLine,
    LineKind,
    MemberChange,
    MemberRow,
    MembersFile,
    member_changes,
)
from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.exchange.members_xlsx import read_members, read_pasted_members, write_members
from klyngedesk.services import members
from klyngedesk.services.desk import Desk
from klyngedesk.services.members import PersonFacts, SeatFacts
from klyngedesk.services.seats import SeatRow, seats_on
from klyngedesk.store.files import refusing, write_whole
from klyngedesk.store.tables import Body, Membership, Organisation, Person, Seat
from klyngedesk.store.work import Work
from klyngedesk.wording import sentence
from klyngedesk.wording.member_lines import line_words


@dataclass(frozen=True)
class MembersPreview:
    """What a file would change in a body. `seats` are the present ones, in the order the changes count them."""

    body_id: str
    changes: tuple[MemberChange, ...]
    seats: tuple[SeatRow, ...]
    problems: tuple[Problem, ...]

    @property
    def effective(self) -> tuple[MemberChange, ...]:
        """The changes that can be made: not those of organisations nobody knows."""
        return self.of(range(len(self.changes)))

    def of(self, numbers: Collection[int]) -> tuple[MemberChange, ...]:
        """Those of the effective changes that have these numbers.

        Who leaves because somebody takes over the seat goes with the one who comes.
        """
        taken = {change.takes_over for change in self.changes if _takes_over(change)}
        return tuple(
            change
            for number, change in enumerate(self.changes)
            if number in numbers and change.kind != "same" and change.known_organisation
            if not (change.kind == "ended" and change.present in taken)
        )


def preview(desk: Desk, path: Path, body_id: str) -> MembersPreview:
    """Read a file and compare it with the members of today. Refused as `read_members` says."""
    with refusing(path):
        content = path.read_bytes()
    return _compared(desk, read_members(content), body_id)


def preview_pasted(desk: Desk, rows: Sequence[Sequence[str]], body_id: str) -> MembersPreview:
    """The same for rows copied from a spreadsheet, their headings with them."""
    return _compared(desk, read_pasted_members(rows), body_id)


def _compared(desk: Desk, file: MembersFile, body_id: str) -> MembersPreview:
    seats = desk.ask(_seats_of, body_id)
    names = desk.ask(lambda work: [row.name for row in work.find(Organisation, "name")])
    changes = member_changes(file, [_as_row(seat) for seat in seats], names)
    return MembersPreview(body_id, changes, tuple(seats), file.problems)


def apply(desk: Desk, shown: MembersPreview, chosen: Collection[int] | None = None) -> int:
    """Make the changes with the chosen numbers (all) as one step that undo takes back; how many."""
    changes = shown.effective if chosen is None else shown.of(chosen)
    if changes:
        desk.do("Hent medlemmer fra Excel", _apply, shown, changes)
    return len(changes)


def import_lines(shown: MembersPreview) -> list[ImportLine]:
    """Every change as it is told; those that cannot be made are told too."""
    effective = shown.effective
    return [
        _line(number, change, shown.seats)
        for number, change in enumerate(shown.changes)
        if change.kind != "same" and (change in effective or not change.known_organisation)
    ]


def lines(shown: MembersPreview) -> list[str]:
    """The preview as Danish lines of text: each change, then what was wrong with the file."""
    told = [line_words(line).whole for line in import_lines(shown)]
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


def _line(number: int, change: MemberChange, seats: Sequence[SeatRow]) -> ImportLine:
    row = change.after or change.before or MemberRow("")
    kind = _line_kind(change, seats)
    who = change.before.name if change.before and kind in ("ended", "missing") else ""
    before = change.before or MemberRow("")
    return ImportLine(
        number,
        kind,
        who or row.name,
        row.organisation,
        takes_seat=change.takes_over is not None,
        after=seats[change.takes_over or 0].person if kind == "replaces" else "",
        fields=tuple((name, getattr(before, name), getattr(row, name)) for name in change.fields)
        if kind == "changed"
        else (),
    )


def _line_kind(change: MemberChange, seats: Sequence[SeatRow]) -> LineKind:
    if not change.known_organisation:
        return "unknown"
    if change.kind == "new":
        return "replaces" if _takes_over(change) and seats[change.takes_over or 0].person_id else "new"
    if change.kind == "ended":
        return "ended" if change.after else "missing"
    return "changed"


def _takes_over(change: MemberChange) -> bool:
    """Whether a named person comes to a seat that is there."""
    return change.takes_over is not None and change.after is not None and bool(change.after.name)


def _apply(work: Work, shown: MembersPreview, changes: Sequence[MemberChange]) -> None:
    for change in sorted(changes, key=lambda change: change.kind != "ended"):
        try:
            _make(work, shown.body_id, _seat(shown, change), change)
        except Refused as refused:
            row = change.after or change.before or MemberRow("")
            who = f"{row.name}, {row.organisation}"
            raise Refused(*(Problem(each.code, each.facts, who) for each in refused.problems)) from refused


def _make(work: Work, body_id: str, seat: SeatRow | None, change: MemberChange) -> None:
    if change.kind == "ended":
        _end(work, seat)
    elif change.kind == "changed":
        _change(work, seat, change)
    elif change.after is not None:
        _add(work, body_id, seat, change.after)


def _seat(shown: MembersPreview, change: MemberChange) -> SeatRow | None:
    index = change.present if change.present is not None else change.takes_over
    return None if index is None else shown.seats[index]


def _end(work: Work, seat: SeatRow | None) -> None:
    if seat is None or seat.membership_id is None:
        return
    membership = work.get(Membership, seat.membership_id)
    last_day = max(work.today - timedelta(days=1), membership.valid_from or date.min)
    members.end_membership(work, membership.id, last_day)


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
        held = work.get(Membership, seat.membership_id)
        first_day, last_day = row.first_day or held.valid_from, row.last_day or held.valid_to
        members.change_period(work, held.id, first_day, last_day)
    _substitute(work, seat.id, seat.organisation_id, row, known=[each.name for each in seat.substitutes])


def _add(work: Work, body_id: str, seat: SeatRow | None, row: MemberRow) -> None:
    organisation = work.first(Organisation, name=row.organisation)
    if organisation is None:
        return
    seat_id = seat.id if seat else members.add_seat(work, body_id, _seat_facts(row, organisation.id))
    if row.name:
        # Who writes a new name over the former's leaves the former's first day standing.
        left_over = seat is not None and row.first_day == seat.since
        first_day = work.today if left_over else row.first_day or work.today
        person_id = _person(work, row, organisation.id)
        members.fill_seat(work, seat_id, person_id, first_day, row.last_day)
    _substitute(work, seat_id, organisation.id, row, known=[each.name for each in seat.substitutes] if seat else [])


def _seat_facts(row: MemberRow, organisation_id: str) -> SeatFacts:
    return SeatFacts(organisation_id, row.seat, row.role or SeatRole.MEMBER, valid_from=row.first_day)


def _person(work: Work, row: MemberRow, organisation_id: str) -> str:
    known = members.find_person(work, row.name, organisation_id, row.mail)
    if known is None:
        return members.add_person(work, PersonFacts(row.name, row.title, organisation_id, row.mail, row.phone))
    known.title, known.email = row.title or known.title, row.mail or known.email
    known.phone = row.phone or known.phone
    return known.id


def _substitute(work: Work, seat_id: str, organisation_id: str, row: MemberRow, known: Sequence[str]) -> None:
    if not row.substitute or row.substitute in known:
        return
    person = members.find_person(work, row.substitute, organisation_id)
    named = PersonFacts(row.substitute, organisation_id=organisation_id)
    person_id = person.id if person else members.add_person(work, named)
    members.name_substitute(work, seat_id, person_id)
