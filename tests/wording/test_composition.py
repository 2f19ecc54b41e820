"""Many organisations in the same position are told in one sentence, few each in their own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from klyngedesk.domain.composition import Holding, Party, Per, Rule, Seat, check
from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.kinds import OrganisationKind, SeatRole
from klyngedesk.wording.composition import finding_sentences

DAY = date(2022, 11, 22)
NAMES = ("Birkesø", "Egelund", "Fjordby", "Granholm", "Hedeby", "Lindeby", "Mosevang", "Nørrekær", "Østerlund")
ONE_EACH = Rule(OrganisationKind.MUNICIPALITY, None, 1, 1, per=Per.ORGANISATION)


def said(rule: Rule, names: Sequence[str], holders: int = 0, *, seats: int = 1) -> str:
    kind = rule.kind or OrganisationKind.OTHER
    parties = [Party(name, f"{name} Kommune", kind) for name in names]
    made = [
        Seat(f"{party.key}{number}", party.key, party, SeatRole.MEMBER, (Holding(),) * (number < holders), DAY)
        for party in parties
        for number in range(seats)
    ]
    (finding,) = check(DAY, [rule], made, parties)
    return plain_spaces(" ".join(finding_sentences(finding)))


def test_nine_vacant_seats_of_a_new_cluster_are_two_sentences() -> None:
    assert said(ONE_EACH, NAMES) == (
        "9 kommuner har ingen på pladsen: Birkesø, Egelund, Fjordby, Granholm, Hedeby og 4 andre. "
        "Reglen kræver én fra hver kommune. Mødet kan godt holdes."
    )


@pytest.mark.parametrize(
    ("count", "listed"),
    [(3, "Birkesø, Egelund og Fjordby"), (6, "Birkesø, Egelund, Fjordby, Granholm, Hedeby og Lindeby")],
)
def test_a_list_that_would_hide_one_name_is_told_whole(count: int, listed: str) -> None:
    assert said(ONE_EACH, NAMES[:count]).startswith(f"{count} kommuner har ingen på pladsen: {listed}.")


def test_two_vacant_seats_are_told_each_with_its_day() -> None:
    assert said(ONE_EACH, NAMES[:2]) == (
        "Birkesø har været ubesat siden 22. november 2022. Egelund har været ubesat siden 22. november 2022. "
        "Reglen kræver én fra Birkesø Kommune. Reglen kræver én fra Egelund Kommune. Mødet kan godt holdes."
    )


def test_too_many_of_many_names_them_once() -> None:
    assert said(ONE_EACH, NAMES[:3], 2, seats=2) == (
        "Reglen tillader højst én fra hver kommune, og to er besat hos Birkesø Kommune, Egelund Kommune og "
        "Fjordby Kommune. Mødet kan godt holdes."
    )


def test_parties_without_a_seat_are_listed_as_short() -> None:
    assert said(ONE_EACH, NAMES, seats=0).startswith(
        "Birkesø Kommune, Egelund Kommune, Fjordby Kommune, Granholm Kommune, Hedeby Kommune og 4 andre har ingen plads"
    )


def test_a_role_that_nobody_has_is_told_in_words_that_fit() -> None:
    co_chair = Rule(OrganisationKind.MUNICIPALITY, SeatRole.CO_CHAIR, 1, 1)
    assert said(co_chair, NAMES[:1], 1).startswith("Reglen kræver én, og ingen er besat.")
