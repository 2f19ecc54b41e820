"""Many organisations in the same position are told in one sentence, few each in their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from klyngedesk.domain.composition import Finding, Holding, Party, Per, Rule, Seat, check
from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.kinds import OrganisationKind, SeatRole
from klyngedesk.ui.members.composition_words import finding_sentences, rule_count, rule_source, rule_title

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


TWO_SEATS = Rule(OrganisationKind.PATIENTS, None, 1, 2, valid_from=DAY, source="Aftalen")
PIU = Party("piu", "Patientinddragelsesudvalget", OrganisationKind.PATIENTS)
HELD = Seat("1", "Patientinddragelsesudvalget, plads 1", PIU, SeatRole.MEMBER, (Holding(),))


def found_with(seat: Seat) -> Finding:
    (finding,) = check(DAY, [replace(TWO_SEATS, least=2, must_be_offered=True)], [HELD, seat], [PIU])
    return finding


def second_seat(*, offered_on: date | None = None, declined_on: date | None = None) -> Seat:
    title = "Patientinddragelsesudvalget, plads 2"
    return Seat("2", title, PIU, SeatRole.MEMBER, (), None, None, offered_on, declined_on)


def test_an_offered_and_a_declined_seat_are_told_with_their_day() -> None:
    day, later = date(2022, 7, 1), date(2022, 11, 1)
    assert plain_spaces(finding_sentences(found_with(second_seat(offered_on=day)))[0]) == (
        "Plads 2 blev tilbudt Patientinddragelsesudvalget den 1. juli 2022 og er ikke besat endnu."
    )
    assert plain_spaces(finding_sentences(found_with(second_seat(offered_on=day, declined_on=later)))[0]) == (
        "Patientinddragelsesudvalget takkede nej til plads 2 den 1. november 2022."
    )


def test_a_rule_is_told_with_its_count_and_its_source() -> None:
    finding = found_with(second_seat())
    assert (rule_title(finding.rule), rule_count(finding)) == ("Patienter og pårørende", "1 af 2")
    assert rule_count(replace(finding, least=1, filled=2)) == "2 (mindst 1)"
    assert rule_count(replace(finding, least=0, filled=2)) == "2"
    assert plain_spaces(rule_source(finding.rule)) == "Regel: Aftalen. Gælder fra 22. november 2022."
    chair = Rule(OrganisationKind.HOSPITAL, SeatRole.CHAIR, 1, 1)
    assert rule_title(chair) == "Formand, hospital"


@pytest.mark.usefixtures("english_program")
def test_the_same_in_english() -> None:
    assert said(ONE_EACH, NAMES) == (
        "9 municipalities have nobody in the seat: Birkesø, Egelund, Fjordby, Granholm, Hedeby and 4 others. "
        "The rule asks for one from each municipality. The meeting can be held."
    )
    assert said(ONE_EACH, NAMES[:3], 2, seats=2) == (
        "The rule allows at most one from each municipality, and two are filled for Birkesø Kommune, Egelund Kommune "
        "and Fjordby Kommune. The meeting can be held."
    )
    co_chair = Rule(OrganisationKind.MUNICIPALITY, SeatRole.CO_CHAIR, 1, 1)
    assert said(co_chair, NAMES[:1], 1).startswith("The rule asks for one, and none are filled.")
    assert rule_title(co_chair) == "Co-chair, municipality"
    assert plain_spaces(rule_source(TWO_SEATS)) == "Rule: Aftalen. In force from 22 November 2022."
    offered = found_with(second_seat(offered_on=date(2022, 7, 1)))
    assert plain_spaces(finding_sentences(offered)[0]) == (
        "Plads 2 was offered to Patientinddragelsesudvalget on 1 July 2022 and is not filled yet."
    )
