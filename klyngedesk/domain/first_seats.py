"""The seats a new body starts with: as few as its composition rules ask for, all of them vacant.

Source: the rules of the body's kind (see `composition`), which the user keeps as data. Filled, these seats break
none of the rules, as long as every kind of organisation the rules name is among the parties.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from klyngedesk.domain.composition import Party, Per, Rule
from klyngedesk.domain.kinds import OrganisationKind, SeatRole


@dataclass(frozen=True)
class FirstSeat:
    """A seat to make. `number` tells apart the seats of a party that has several, and is 0 for a party's only one."""

    party: Party
    role: SeatRole
    must_be_offered: bool
    number: int


def first_seats(rules: Sequence[Rule], parties: Sequence[Party], leading: str = "") -> list[FirstSeat]:
    """The seats by the rules' order, chairs first.

    A rule for a role takes one of the party's ordinary seats. `leading` (a party's key) gets it before the others;
    the co-chair is nobody else's, so without `leading` there is none, while any other role falls to the first
    party. A rule that counts beyond another kind (one seat more than the municipalities have) counts the seats
    made for that kind.
    """
    members = rules_of_members(rules)
    seats: list[FirstSeat] = []
    for rule in sorted(members, key=lambda rule: rule.beyond is not None):
        seats += _seats(rule, parties, seats)
    for rule in rules:
        if rule.role is not None and rule.kind is not None:
            for _ in range(rule.least):
                seats = _with_role(seats, rule.kind, rule.role, leading)
    order = {SeatRole.CHAIR: 0, SeatRole.CO_CHAIR: 1}
    return sorted(seats, key=lambda seat: order.get(seat.role, 2))


def rules_of_members(rules: Iterable[Rule]) -> list[Rule]:
    """The rules that ask for seats of a kind of organisation, not for a role."""
    return [rule for rule in rules if rule.role is None and rule.kind is not None and rule.least > 0]


def _seats(rule: Rule, parties: Sequence[Party], made: Sequence[FirstSeat]) -> list[FirstSeat]:
    concerned = [party for party in parties if party.kind is rule.kind]
    base = sum(seat.party.kind is rule.beyond for seat in made) if rule.beyond is not None else 0
    count = base + rule.least
    chosen = concerned if rule.per is Per.ORGANISATION else concerned[:1]
    return [
        FirstSeat(party, SeatRole.MEMBER, rule.must_be_offered, number if count > 1 else 0)
        for party in chosen
        for number in range(1, count + 1)
    ]


def _with_role(seats: list[FirstSeat], kind: OrganisationKind, role: SeatRole, leading: str) -> list[FirstSeat]:
    free = [seat for seat in seats if seat.party.kind is kind and seat.role is SeatRole.MEMBER]
    fallback = free[0] if free and role is not SeatRole.CO_CHAIR else None
    chosen = next((seat for seat in free if seat.party.key == leading), fallback)
    return [replace(seat, role=role) if seat is chosen else seat for seat in seats]
