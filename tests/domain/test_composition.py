"""Composition is checked by seats on a day, with the reason for every warning."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from klyngedesk.domain.composition import (
    Finding,
    Holding,
    Party,
    Per,
    ReasonCode,
    Rule,
    Seat,
    check,
    seat_state,
    vacant_since,
)
from klyngedesk.domain.kinds import OrganisationKind, SeatRole, SeatState

K, R, C = OrganisationKind, SeatRole, ReasonCode
DAY = date(2022, 12, 1)
STARTED = date(2022, 7, 1)
ISHOJ, DRAGOR = (Party(n, f"{n} Kommune", K.MUNICIPALITY) for n in ("Ishøj", "Dragør"))
REGION = Party("region", "Region Hovedstaden", K.REGION)
PLO = Party("plo", "PLO", K.GENERAL_PRACTICE)
PIU = Party("piu", "Patientinddragelsesudvalget", K.PATIENTS)
HELD = (Holding(STARTED),)
LEFT = (Holding(STARTED, date(2022, 9, 30)),)


def seat(
    party: Party,
    holdings: tuple[Holding, ...] = HELD,
    role: SeatRole = R.MEMBER,
    title: str = "plads",
    offered: date | None = None,
    ends: date | None = None,
) -> Seat:
    return Seat(f"{party.key} {title}", title, party, role, holdings, STARTED, ends, offered)


def one(rule: Rule, *seats: Seat, parties: tuple[Party, ...] = (), day: date = DAY) -> Finding:
    (finding,) = check(day, [rule], seats, parties)
    return finding


def test_a_vacant_seat_is_told_with_its_first_day() -> None:
    finding = one(Rule(K.GENERAL_PRACTICE, None, 2, 2), seat(PLO), seat(PLO, LEFT, title="Plads 2"))
    assert (finding.filled, finding.least, finding.ok) == (1, 2, False)
    assert [(reason.code, dict(reason.facts)) for reason in finding.reasons] == [
        (C.TOO_FEW, {"filled": 1, "least": 2}),
        (C.VACANT, {"seat": "Plads 2", "party": "PLO", "since": date(2022, 10, 1)}),
    ]


def test_the_day_decides() -> None:
    rule = Rule(K.GENERAL_PRACTICE, None, 1, None)
    assert one(rule, seat(PLO, LEFT), day=date(2022, 9, 30)).ok
    assert not one(rule, seat(PLO, LEFT), day=date(2022, 10, 1)).ok
    assert not one(rule, seat(PLO, ends=date(2022, 11, 30))).ok


def test_rules_hold_between_their_days() -> None:
    rule = Rule(K.REGION, None, 1, None, valid_from=date(2022, 7, 1), valid_to=date(2026, 12, 31))
    assert check(date(2022, 6, 30), [rule], [], []) == ()
    assert len(check(date(2026, 12, 31), [rule], [], [])) == 1
    assert check(date(2027, 1, 1), [rule], [], []) == ()


def test_seats_are_counted_and_not_people() -> None:
    twice = seat(PLO, (Holding(STARTED), Holding(date(2022, 11, 1))))
    assert one(Rule(K.GENERAL_PRACTICE, None, 2, None), twice).filled == 1


def test_too_many() -> None:
    finding = one(Rule(K.REGION, None, 1, 1), seat(REGION), seat(REGION))
    assert [reason.code for reason in finding.reasons] == [C.TOO_MANY]
    assert not finding.ok


def test_observers_and_secretariat_are_no_members() -> None:
    seats = [seat(REGION, role=role) for role in (R.MEMBER, R.CHAIR, R.OBSERVER, R.SECRETARIAT)]
    assert one(Rule(K.REGION, None, 0, None), *seats).filled == 2
    assert one(Rule(K.REGION, R.OBSERVER, 0, None), *seats).filled == 1


def test_two_equal_chairs_one_from_each_side() -> None:
    rules = [Rule(K.REGION, R.CHAIR, 1, 1), Rule(K.MUNICIPALITY, R.CO_CHAIR, 1, 1)]
    seats = [seat(REGION, role=R.CHAIR), seat(ISHOJ, role=R.MEMBER)]
    assert [finding.ok for finding in check(DAY, rules, seats, [])] == [True, False]


def test_a_municipality_without_a_seat_is_named() -> None:
    rule = Rule(K.MUNICIPALITY, None, 1, None, Per.ORGANISATION)
    finding = one(rule, seat(ISHOJ), seat(ISHOJ), parties=(ISHOJ, DRAGOR, REGION))
    assert finding.least == 2
    assert [(reason.code, dict(reason.facts)) for reason in finding.reasons] == [
        (C.PARTY_WITHOUT_SEAT, {"party": "Dragør Kommune"})
    ]
    assert not finding.ok


def test_a_vacant_seat_of_a_municipality_is_no_missing_seat() -> None:
    rule = Rule(K.MUNICIPALITY, None, 1, 1, Per.ORGANISATION)
    finding = one(rule, seat(ISHOJ), seat(DRAGOR, ()), parties=(ISHOJ, DRAGOR))
    assert [reason.code for reason in finding.reasons] == [C.TOO_FEW, C.VACANT]
    assert finding.reasons[0].facts["party"] == "Dragør Kommune"


def test_an_offered_seat_that_nobody_has_taken_up() -> None:
    offered = date(2022, 9, 28)
    finding = one(Rule(K.PATIENTS, None, 2, 2), seat(PIU), seat(PIU, (), offered=offered))
    assert [reason.code for reason in finding.reasons] == [C.TOO_FEW, C.OFFERED]
    assert finding.reasons[1].facts["since"] == offered


def test_a_met_rule_is_silent_about_seats_beyond_it() -> None:
    assert one(Rule(K.PATIENTS, None, 1, 2), seat(PIU), seat(PIU, ())).reasons == ()


@pytest.mark.parametrize(("regional", "ok"), [(2, False), (3, True), (4, False)])
def test_one_regional_seat_more_than_the_municipalities(regional: int, ok: bool) -> None:
    rule = Rule(K.REGION, None, 1, 1, beyond=K.MUNICIPALITY)
    finding = one(rule, seat(ISHOJ), seat(DRAGOR), *[seat(REGION)] * regional)
    assert (finding.ok, finding.least, finding.most) == (ok, 3, 3)


def test_the_states_of_a_seat() -> None:
    assert seat_state(seat(PIU), DAY) is SeatState.FILLED
    assert seat_state(seat(PIU, ()), DAY) is SeatState.VACANT
    assert seat_state(seat(PIU, (), offered=DAY), DAY) is SeatState.OFFERED
    assert seat_state(seat(PIU, LEFT, offered=STARTED), DAY) is SeatState.VACANT
    assert seat_state(seat(PIU, (), offered=date(2023, 1, 1)), DAY) is SeatState.VACANT


def test_since_when_a_seat_is_vacant() -> None:
    assert vacant_since(seat(PLO), DAY) is None
    assert vacant_since(seat(PLO, ()), DAY) == STARTED
    assert vacant_since(seat(PLO, (*LEFT, Holding(date(2023, 1, 1)))), DAY) == date(2022, 10, 1)


OFFERED = date(2022, 9, 28)


def test_the_right_to_be_offered_is_met_by_the_offer() -> None:
    rule = Rule(K.PATIENTS, None, 2, 2, must_be_offered=True)
    finding = one(rule, seat(PIU), seat(PIU, (), offered=OFFERED))
    assert (finding.ok, finding.filled, finding.least) == (True, 1, 2)
    assert [reason.code for reason in finding.reasons] == [C.OFFERED]
    not_offered = one(rule, seat(PIU), seat(PIU, ()))
    assert [reason.code for reason in not_offered.reasons] == [C.TOO_FEW, C.VACANT]


def test_a_declined_offer_is_an_offer_all_the_same() -> None:
    declined = replace(seat(PIU, (), offered=OFFERED), declined_on=date(2022, 10, 14))
    finding = one(Rule(K.PATIENTS, None, 1, 1, must_be_offered=True), declined)
    assert finding.ok
    assert [(reason.code, reason.facts["since"]) for reason in finding.reasons] == [(C.DECLINED, date(2022, 10, 14))]
    assert seat_state(declined, DAY) is SeatState.VACANT
    assert seat_state(declined, date(2022, 10, 13)) is SeatState.OFFERED


def test_a_seat_that_was_left_can_be_offered_again() -> None:
    assert seat_state(seat(PIU, LEFT, offered=date(2022, 11, 1)), DAY) is SeatState.OFFERED
