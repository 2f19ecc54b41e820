"""What a list of members would change, compared with the members that are there.

Pure: the rows come from a file (`exchange.members_xlsx`) and from the store, both as `MemberRow`.
Nothing is applied here; the caller looks up its own rows by the positions that a change carries.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Literal

from klyngedesk.domain.kinds import SeatRole
from klyngedesk.domain.organisation_names import match_organisation, spelling_key
from klyngedesk.domain.problems import Problem


@dataclass(frozen=True)
class MemberRow:
    """One seat with the person who fills it; `name` is empty for a vacant seat.

    `seat` is the seat's own label and may be empty when the organisation has one seat only.
    `first_day` and `last_day` bound the membership, both included; None is open.
    In a row from a file an empty text, a role of None and a day of None say nothing: they remove nothing.
    `place` says where in a file the row stands ("Række 7"); it takes no part in comparisons.
    """

    organisation: str
    seat: str = ""
    role: SeatRole | None = None
    name: str = ""
    title: str = ""
    mail: str = ""
    phone: str = ""
    substitute: str = ""
    first_day: date | None = None
    last_day: date | None = None
    place: str = ""


HEADINGS = {
    "organisation": "Organisation",
    "seat": "Plads",
    "role": "Rolle",
    "name": "Navn",
    "title": "Titel",
    "mail": "Mail",
    "phone": "Telefon",
    "substitute": "Stedfortræder",
    "first_day": "Fra",
    "last_day": "Til",
}
"""The fields of a `MemberRow` with the headings that our own lists have, in their order."""


@dataclass(frozen=True)
class MembersFile:
    """The rows of a file and what was wrong with single cells of it, each problem with row and column."""

    rows: tuple[MemberRow, ...]
    problems: tuple[Problem, ...] = ()


ChangeKind = Literal["new", "changed", "ended", "same"]


@dataclass(frozen=True)
class MemberChange:
    """One line of the preview.

    `before` is the present row and `present` its position among the present rows; None for a person who
    is not there. `after` is how the row would become, its organisation spelled as the known one; None for a
    person whom the file lacks, while a seat that the file calls vacant has an `after` without a name.
    A person who takes over a seat is "new" with `takes_over` = the position of the seat's present row (whose
    holder, if any, has an "ended" line of its own). `fields` names what differs in a "changed" line.
    `known_organisation` is False when no known organisation is spelled like the row's.
    """

    kind: ChangeKind
    before: MemberRow | None = None
    after: MemberRow | None = None
    present: int | None = None
    takes_over: int | None = None
    fields: tuple[str, ...] = ()
    known_organisation: bool = True


LineKind = Literal["new", "replaces", "changed", "ended", "missing", "unknown"]


@dataclass(frozen=True)
class ImportLine:
    """One line of the preview: who ("" is a vacant seat), for which organisation, and what would happen.

    `number` is the change's place among those of the preview. A "missing" person is not in the file, which may mean
    that they have left or only that the file is not the whole list; "unknown" is an organisation nobody knows, so
    nothing can be done. Who is "new" gets a seat of their own unless it `takes_seat`; who "replaces" comes `after`
    somebody; `fields` are what is "changed", each with its value before and after.
    """

    number: int
    kind: LineKind
    who: str
    where: str
    takes_seat: bool = False
    after: str = ""
    fields: tuple[tuple[str, object, object], ...] = ()


def member_changes(
    file: MembersFile, present: Sequence[MemberRow], organisations: Sequence[str]
) -> tuple[MemberChange, ...]:
    """What the file would change: its rows in order, then the present members it lacks.

    A file row belongs to the present row of the same organisation with the same person; else to the one with
    the same seat label; else to a vacant seat of the organisation; else to its next seat with the same role.
    """
    wanted = [_with_known_organisation(row, organisations) for row in file.rows]
    pairing = _Pairing([row for row, _ in wanted], present)
    for rule in _RULES:
        pairing.apply(rule)
    changes = [
        _change_for(row, pairing.partner.get(index), present, known) for index, (row, known) in enumerate(wanted)
    ]
    stays = {change.present for change in changes}
    ended = [
        MemberChange("ended", before=row, present=position)
        for position, row in enumerate(present)
        if row.name and position not in stays
    ]
    return (*changes, *ended)


def _with_known_organisation(row: MemberRow, organisations: Sequence[str]) -> tuple[MemberRow, bool]:
    known = match_organisation(row.organisation, organisations)
    return (replace(row, organisation=known), True) if known is not None else (row, False)


_Rule = Callable[[MemberRow, MemberRow], bool]


@dataclass
class _Pairing:
    """File rows and present rows, each used at most once.

    `partner` maps positions of file rows to positions of present rows.
    """

    wanted: Sequence[MemberRow]
    present: Sequence[MemberRow]
    partner: dict[int, int] = field(default_factory=dict)

    def apply(self, rule: _Rule) -> None:
        """Pair what the rule pairs among the rows still free, in order."""
        free: dict[str, list[int]] = {}
        taken = set(self.partner.values())
        for position, row in enumerate(self.present):
            if position not in taken:
                free.setdefault(spelling_key(row.organisation), []).append(position)
        for index, row in enumerate(self.wanted):
            if index in self.partner:
                continue
            candidates = free.get(spelling_key(row.organisation), [])
            found = next((p for p in candidates if rule(row, self.present[p])), None)
            if found is not None:
                candidates.remove(found)
                self.partner[index] = found


def _same_text(one: str, other: str) -> bool:
    return bool(one) and one.casefold() == other.casefold()


def _same_person_and_seat(row: MemberRow, there: MemberRow) -> bool:
    return _same_person(row, there) and row.seat.casefold() == there.seat.casefold()


def _same_person(row: MemberRow, there: MemberRow) -> bool:
    return _same_text(row.name, there.name)


def _same_seat(row: MemberRow, there: MemberRow) -> bool:
    return _same_text(row.seat, there.seat)


def _vacant_seat(row: MemberRow, there: MemberRow) -> bool:
    return not there.name and not (row.seat and there.seat)


def _same_role(row: MemberRow, there: MemberRow) -> bool:
    return row.role in (None, there.role) and not (row.seat and there.seat)


_RULES: tuple[_Rule, ...] = (_same_person_and_seat, _same_person, _same_seat, _vacant_seat, _same_role)


def _change_for(row: MemberRow, partner: int | None, present: Sequence[MemberRow], known: bool) -> MemberChange:
    """The line for one file row, paired or not."""
    if partner is None:
        return MemberChange("new", after=row, known_organisation=known)
    there = present[partner]
    if there.name and not row.name:
        return MemberChange("ended", before=there, after=row, present=partner)
    if row.name.casefold() != there.name.casefold():
        return MemberChange("new", after=row, takes_over=partner)
    after = _filled_from(row, there)
    compared = _COMPARED if there.name else _OF_THE_SEAT
    differing = tuple(name for name in compared if getattr(after, name) != getattr(there, name))
    return MemberChange(
        "changed" if differing else "same", before=there, after=after, present=partner, fields=differing
    )


_COMPARED = tuple(f.name for f in fields(MemberRow) if f.name not in ("organisation", "place"))
_OF_THE_SEAT = ("seat", "role", "substitute")


def _filled_from(row: MemberRow, there: MemberRow) -> MemberRow:
    """The file's row, with what it leaves empty taken from the present one."""
    kept = {name: getattr(there, name) for name in _COMPARED if getattr(row, name) in ("", None)}
    return replace(row, organisation=there.organisation, **kept)
