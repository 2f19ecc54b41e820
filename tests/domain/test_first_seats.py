from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain import composition
from klyngedesk.domain.composition import Holding, Party, Per, Rule, check
from klyngedesk.domain.first_seats import FirstSeat, first_seats
from klyngedesk.domain.kinds import OrganisationKind, SeatRole

DAY = date(2022, 12, 1)
K, R = OrganisationKind, SeatRole
OTHERS = [Party(kind, kind.value, kind) for kind in (K.REGION, K.HOSPITAL, K.GENERAL_PRACTICE, K.PATIENTS)]


def municipalities(count: int) -> list[Party]:
    return [Party(f"k{number}", f"Kommune {number}", K.MUNICIPALITY) for number in range(count)]


def rules(region: int, practice: int, patients: int, beyond: int) -> list[Rule]:
    return [
        Rule(K.REGION, R.CHAIR, 1, 1),
        Rule(K.MUNICIPALITY, R.CO_CHAIR, 1, 1),
        Rule(K.REGION, None, region, region + 2),
        Rule(K.HOSPITAL, None, beyond, beyond, beyond=K.MUNICIPALITY),
        Rule(K.MUNICIPALITY, None, 1, None, per=Per.ORGANISATION),
        Rule(K.GENERAL_PRACTICE, None, practice, practice),
        Rule(K.PATIENTS, None, patients, patients, must_be_offered=True),
    ]


def filled(seats: list[FirstSeat]) -> list[composition.Seat]:
    return [
        composition.Seat(str(place), seat.party.name, seat.party, seat.role, (Holding(DAY),))
        for place, seat in enumerate(seats)
    ]


@given(st.integers(1, 20), st.integers(1, 4), st.integers(0, 3), st.integers(0, 2), st.integers(1, 2))
def test_the_seats_a_body_starts_with_break_no_rule_when_they_are_filled(
    count: int, region: int, practice: int, patients: int, beyond: int
) -> None:
    kept, parties = rules(region, practice, patients, beyond), [*municipalities(count), *OTHERS]
    assert all(finding.ok for finding in check(DAY, kept, filled(first_seats(kept, parties, "k0")), parties))


def test_the_leading_municipality_has_the_co_chair() -> None:
    parties = [*municipalities(3), *OTHERS]
    seats = first_seats(rules(2, 2, 2, 1), parties, leading="k2")
    assert [seat.party.key for seat in seats if seat.role is R.CO_CHAIR] == ["k2"]
    assert [seat.role for seat in seats[:2]] == [R.CHAIR, R.CO_CHAIR]


def test_while_no_municipality_is_leading_nobody_is_co_chair() -> None:
    seats = first_seats(rules(2, 2, 2, 1), [*municipalities(3), *OTHERS])
    assert [seat.role for seat in seats if seat.role is not R.MEMBER] == [R.CHAIR]
    assert sum(seat.party.kind is K.MUNICIPALITY for seat in seats) == 3


def test_several_seats_of_one_party_are_numbered_and_an_only_one_is_not() -> None:
    seats = first_seats(rules(2, 2, 2, 1), [*municipalities(1), *OTHERS])
    assert [seat.number for seat in seats if seat.party.kind is K.GENERAL_PRACTICE] == [1, 2]
    assert [seat.number for seat in seats if seat.party.kind is K.MUNICIPALITY] == [0]


def test_only_the_seats_that_must_be_offered_are_marked_so() -> None:
    seats = first_seats(rules(2, 2, 2, 1), [*municipalities(2), *OTHERS])
    assert {seat.party.kind for seat in seats if seat.must_be_offered} == {K.PATIENTS}


def test_a_kind_without_parties_gets_no_seats() -> None:
    assert {seat.party.kind for seat in first_seats(rules(2, 2, 2, 1), municipalities(2))} == {K.MUNICIPALITY}
