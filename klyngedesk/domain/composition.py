"""Is a body composed on a day as its rules ask? Warns with reasons, never blocks.

Rules are data with validity dates. Seats are counted, not people: a seat is filled when somebody holds it on
that day. Observers and the secretariat are no members and count only under a rule for their role. Source:
each body's own rules (seats by kind of organisation, two equal chairs, the two seats that must be offered to
the patients' committee PIU; in a sundhedsråd one regional seat more than municipal ones).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from klyngedesk.domain.kinds import OrganisationKind, SeatRole, SeatState

_MEMBERS = frozenset({SeatRole.MEMBER, SeatRole.CHAIR, SeatRole.CO_CHAIR})


class Per(StrEnum):
    """What a rule's numbers are for: the whole body, or each of its organisations of the kind."""

    BODY = "body"
    ORGANISATION = "organisation"


class ReasonCode(StrEnum):
    """Why a rule is not met, or what to know about its seats."""

    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    VACANT = "vacant"
    OFFERED = "offered"
    DECLINED = "declined"
    PARTY_WITHOUT_SEAT = "party_without_seat"


@dataclass(frozen=True)
class Rule:
    """At least and at most how many seats of a kind must be filled; `most` None is without limit.

    `kind` None is any organisation, `role` None any member. With `beyond` the numbers are counted from the
    filled seats of that kind: least 1 and most 1 beyond the municipalities is one more than they have.
    With `must_be_offered` the rule is met as soon as that many seats are filled or offered, taken up or not.
    `valid_to` is the last day, `source` where the rule stands.
    """

    kind: OrganisationKind | None
    role: SeatRole | None
    least: int
    most: int | None
    per: Per = Per.BODY
    beyond: OrganisationKind | None = None
    must_be_offered: bool = False
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""


@dataclass(frozen=True)
class Party:
    """An organisation that takes part in the body."""

    key: str
    name: str
    kind: OrganisationKind


@dataclass(frozen=True)
class Holding:
    """Somebody's time in a seat, both days in it; None is open."""

    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class Seat:
    """A seat of the body, filled on behalf of a party.

    `offered_on` is the day it was last offered to that party, `declined_on` the day the party declined that offer.
    """

    key: str
    title: str
    party: Party
    role: SeatRole
    holdings: tuple[Holding, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    offered_on: date | None = None
    declined_on: date | None = None


@dataclass(frozen=True)
class Reason:
    """One reason with the facts its sentence needs: names, counts and days."""

    code: ReasonCode
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Finding:
    """How one rule stands: `filled` seats held on the day, and how many it asks for."""

    rule: Rule
    filled: int
    least: int
    most: int | None
    reasons: tuple[Reason, ...]

    @property
    def ok(self) -> bool:
        """Whether the rule is met."""
        return not any(reason.code in _BREACHES for reason in self.reasons)


_BREACHES = frozenset({ReasonCode.TOO_FEW, ReasonCode.TOO_MANY, ReasonCode.PARTY_WITHOUT_SEAT})


def check(day: date, rules: Iterable[Rule], seats: Sequence[Seat], parties: Sequence[Party]) -> tuple[Finding, ...]:
    """One finding for each rule that is valid on the day, in the order of the rules."""
    present = [seat for seat in seats if _within(day, seat.valid_from, seat.valid_to)]
    return tuple(
        _check_rule(day, rule, present, parties) for rule in rules if _within(day, rule.valid_from, rule.valid_to)
    )


def seat_state(seat: Seat, day: date) -> SeatState:
    """Whether a seat is filled on a day, offered and not yet answered, or vacant."""
    if _is_filled(seat, day):
        return SeatState.FILLED
    return SeatState.OFFERED if _is_offered(seat, day) and not _is_declined(seat, day) else SeatState.VACANT


def vacant_since(seat: Seat, day: date) -> date | None:
    """The first day of the vacancy that the day lies in; None when the seat is filled, or always was vacant."""
    if _is_filled(seat, day):
        return None
    ended = [h.valid_to for h in seat.holdings if h.valid_to is not None and h.valid_to < day]
    return max(ended) + timedelta(days=1) if ended else seat.valid_from


def _check_rule(day: date, rule: Rule, seats: Sequence[Seat], parties: Sequence[Party]) -> Finding:
    under = [seat for seat in seats if _comes_under(rule, seat)]
    filled = [seat for seat in under if _is_filled(seat, day)]
    concerned = [party for party in parties if rule.kind in (None, party.kind)]
    times = len(concerned) if rule.per is Per.ORGANISATION else 1
    base = _base(day, rule, seats)
    least = base + rule.least * times
    most = None if rule.most is None else base + rule.most * times
    if rule.per is Per.ORGANISATION:
        breaches = [reason for party in concerned for reason in _breaches_of_party(rule, party, under, filled)]
    else:
        breaches = _breaches(len(filled), 0 if _is_offered_enough(rule, under, day, least) else least, most)
    too_few = any(reason.code is ReasonCode.TOO_FEW for reason in breaches)
    vacant = [seat for seat in under if seat not in filled] if too_few or _lacks_offered(rule, filled, least) else []
    return Finding(rule, len(filled), least, most, (*breaches, *(_vacancy(seat, day) for seat in vacant)))


def _is_offered_enough(rule: Rule, seats: Sequence[Seat], day: date, least: int) -> bool:
    """Whether a rule that asks for offers has them, taken up or not."""
    return rule.must_be_offered and sum(_is_filled(seat, day) or _is_offered(seat, day) for seat in seats) >= least


def _lacks_offered(rule: Rule, filled: Sequence[Seat], least: int) -> bool:
    """Whether seats that had to be offered are not all filled: no breach, but worth telling."""
    return rule.must_be_offered and len(filled) < least


def _base(day: date, rule: Rule, seats: Sequence[Seat]) -> int:
    """The filled member seats that a relative rule counts from; 0 for the others."""
    if rule.beyond is None:
        return 0
    return sum(seat.party.kind is rule.beyond and seat.role in _MEMBERS and _is_filled(seat, day) for seat in seats)


def _breaches(filled: int, least: int, most: int | None, **facts: object) -> list[Reason]:
    if filled < least:
        return [Reason(ReasonCode.TOO_FEW, {"filled": filled, "least": least, **facts})]
    if most is not None and filled > most:
        return [Reason(ReasonCode.TOO_MANY, {"filled": filled, "most": most, **facts})]
    return []


def _breaches_of_party(rule: Rule, party: Party, under: Sequence[Seat], filled: Sequence[Seat]) -> list[Reason]:
    if rule.least and not any(seat.party.key == party.key for seat in under):
        return [Reason(ReasonCode.PARTY_WITHOUT_SEAT, {"party": party.name})]
    own = sum(seat.party.key == party.key for seat in filled)
    return _breaches(own, rule.least, rule.most, party=party.name)


def _vacancy(seat: Seat, day: date) -> Reason:
    facts: dict[str, object] = {"seat": seat.title, "party": seat.party.name}
    if seat_state(seat, day) is SeatState.OFFERED:
        return Reason(ReasonCode.OFFERED, {**facts, "since": seat.offered_on})
    if _is_declined(seat, day):
        return Reason(ReasonCode.DECLINED, {**facts, "since": seat.declined_on})
    return Reason(ReasonCode.VACANT, {**facts, "since": vacant_since(seat, day)})


def _comes_under(rule: Rule, seat: Seat) -> bool:
    right_role = seat.role in _MEMBERS if rule.role is None else seat.role is rule.role
    return right_role and rule.kind in (None, seat.party.kind)


def _is_offered(seat: Seat, day: date) -> bool:
    """Offered by that day, and not taken up and left again since."""
    if seat.offered_on is None or seat.offered_on > day:
        return False
    return not any(h.valid_from is None or seat.offered_on <= h.valid_from <= day for h in seat.holdings)


def _is_declined(seat: Seat, day: date) -> bool:
    if seat.declined_on is None or not _is_offered(seat, day):
        return False
    return seat.offered_on is not None and seat.offered_on <= seat.declined_on <= day


def _is_filled(seat: Seat, day: date) -> bool:
    return any(_within(day, holding.valid_from, holding.valid_to) for holding in seat.holdings)


def _within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)
