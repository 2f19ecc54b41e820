from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from klyngedesk.domain.composition import Reason, ReasonCode
from klyngedesk.domain.kinds import Level, OrganisationKind, SeatRole, SeatState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import bodies, composition_rules, members, organisations, seat_lines
from klyngedesk.services.bodies import BodyFacts
from klyngedesk.services.composition import Composition, RuleLine, composition
from klyngedesk.services.composition_rules import RuleFacts
from klyngedesk.services.desk import Desk
from klyngedesk.services.members import PersonFacts, SeatFacts
from klyngedesk.services.organisations import OrganisationFacts
from klyngedesk.services.seats import seats_on
from klyngedesk.store.tables import Cluster
from klyngedesk.store.work import Work

TODAY = date(2022, 11, 22)
K = OrganisationKind


def shown(desk: Desk, body_id: str = "syd-fagligt", day: date = TODAY) -> Composition:
    return desk.ask(composition, body_id, day)


def line(desk: Desk, kind: OrganisationKind, body_id: str = "syd-fagligt", day: date = TODAY) -> RuleLine:
    """How the rule for all seats of a kind stands."""
    lines = shown(desk, body_id, day).lines
    return next(each for each in lines if each.finding.rule.kind is kind and each.finding.rule.role is None)


def counted(found: RuleLine) -> tuple[int, int]:
    return found.finding.filled, found.finding.least


def reasons(found: RuleLine) -> list[Reason]:
    return list(found.finding.reasons)


def leave(desk: Desk, seat_id: str, last_day: date) -> None:
    held = next(row for row in desk.ask(seats_on, "syd-fagligt", TODAY) if row.id == seat_id)
    desk.do("Afslut", members.end_membership, held.membership_id or "", last_day)


def test_the_example_is_composed_as_its_rules_ask(example_desk: Desk) -> None:
    found = shown(example_desk)
    assert found.warnings == 0
    assert found.since == date(2022, 7, 1)
    assert {(each.finding.rule.kind, each.finding.rule.role): counted(each) for each in found.lines} == {
        (K.HOSPITAL, None): (2, 1),
        (K.PSYCHIATRY, None): (1, 1),
        (K.MUNICIPALITY, None): (11, 11),
        (K.GENERAL_PRACTICE, None): (2, 2),
        (K.PATIENTS, None): (1, 2),
        (K.HOSPITAL, SeatRole.CHAIR): (1, 1),
        (K.MUNICIPALITY, SeatRole.CO_CHAIR): (1, 1),
    }


def test_a_vacancy_is_told_with_its_day_the_rule_and_what_still_works(example_desk: Desk) -> None:
    leave(example_desk, "syd-fagligt-plo-2", date(2022, 9, 30))
    found = line(example_desk, K.GENERAL_PRACTICE)
    assert (found.state, *counted(found), found.ask) == ("breached", 1, 2, "PLO-Hovedstaden")
    vacant, few = sorted(reasons(found), key=lambda reason: reason.code, reverse=True)
    assert (vacant.code, few.code) == (ReasonCode.VACANT, ReasonCode.TOO_FEW)
    assert (vacant.facts["seat"], vacant.facts["since"]) == ("PLO-Hovedstaden, plads 2", date(2022, 10, 1))
    rule = found.finding.rule
    assert rule.source == "Sædvanlig sammensætning i sundhedsklynger; tallene kan rettes for hvert forum"
    assert rule.valid_from == date(2022, 7, 1)
    assert shown(example_desk).warnings == 1
    assert shown(example_desk, day=date(2022, 9, 30)).warnings == 0


def test_an_offered_seat_of_the_patients_is_no_breach(example_desk: Desk) -> None:
    found = line(example_desk, K.PATIENTS)
    assert found.state == "noted"
    (offered,) = reasons(found)
    assert (offered.code, offered.facts["since"]) == (ReasonCode.OFFERED, date(2022, 7, 1))
    example_desk.do("Ret", members.offer_seat, "syd-fagligt-piu-2", date(2022, 7, 1), date(2022, 11, 1))
    declined = reasons(line(example_desk, K.PATIENTS))[0]
    assert (declined.code, declined.facts["since"]) == (ReasonCode.DECLINED, date(2022, 11, 1))
    example_desk.do("Ret", members.offer_seat, "syd-fagligt-piu-2", None)
    assert line(example_desk, K.PATIENTS).state == "breached"


def test_a_party_without_a_seat_is_named(example_desk: Desk) -> None:
    example_desk.do("Gør til part", organisations.join_cluster, "syd", "k-frederiksberg")
    found = line(example_desk, K.MUNICIPALITY)
    assert counted(found) == (11, 12)
    (without,) = reasons(found)
    assert (without.code, without.facts["party"]) == (ReasonCode.PARTY_WITHOUT_SEAT, "Frederiksberg Kommune")


def test_a_working_group_waits_for_the_invitation_to_the_patients(example_desk: Desk) -> None:
    assert shown(example_desk, "ammegruppen").patients_invited is False
    assert shown(example_desk, "ammegruppen").warnings == 1
    example_desk.do("PIU er inviteret", bodies.invite_patients, "ammegruppen", date(2022, 10, 14))
    assert shown(example_desk, "ammegruppen").patients_invited_on == date(2022, 10, 14)
    assert shown(example_desk, "ammegruppen").warnings == 0
    assert shown(example_desk).patients_invited is None


@pytest.mark.parametrize(("regional", "warnings"), [(2, 1), (3, 0), (4, 1)])
def test_a_health_council_has_one_regional_seat_more_than_the_municipalities(
    empty_desk: Desk, regional: int, warnings: int
) -> None:
    day = date(2026, 2, 1)

    def council(work: Work) -> str:
        cluster = work.add(Cluster(name="Klynge")).id
        body = bodies.add_body(work, cluster, BodyFacts("health-council", "Sundhedsråd"))
        wanted = [(K.REGION, "Regionen", regional), (K.MUNICIPALITY, "Herlev", 1), (K.MUNICIPALITY, "Furesø", 1)]
        for kind, name, count in wanted:
            party = organisations.add_organisation(work, cluster, OrganisationFacts(kind, name))
            for number in range(count):
                seat = members.add_seat(work, body, SeatFacts(party))
                person = members.add_person(work, PersonFacts(f"{name} {number}"))
                members.fill_seat(work, seat, person, date(2026, 1, 1))
        return body

    assert shown(empty_desk, empty_desk.do("Begynd", council), day).warnings == warnings


def test_a_body_can_have_rules_of_its_own(example_desk: Desk) -> None:
    usual = example_desk.ask(composition_rules.rule_set, "syd-fagligt")
    assert not usual.own
    stricter = [replace(rule, least=3) if rule.kind is K.HOSPITAL and not rule.role else rule for rule in usual.rules]
    example_desk.do("Ret reglerne", composition_rules.set_rules, "syd-fagligt", stricter)
    assert counted(line(example_desk, K.HOSPITAL)) == (2, 3)
    assert reasons(line(example_desk, K.HOSPITAL))[0].code is ReasonCode.TOO_FEW
    assert line(example_desk, K.HOSPITAL, "byen-fagligt").state == "met"
    example_desk.do("Brug de sædvanlige", composition_rules.use_usual_rules, "syd-fagligt")
    assert example_desk.ask(composition_rules.rule_set, "syd-fagligt") == usual


def test_a_rule_holds_from_its_first_day_to_its_last(example_desk: Desk) -> None:
    usual = example_desk.ask(composition_rules.rule_set, "syd-fagligt").rules
    hospital = next(rule for rule in usual if rule.kind is K.HOSPITAL and not rule.role)
    others = [rule for rule in usual if rule != hospital]
    until = replace(hospital, valid_to=date(2022, 12, 31))
    since = replace(hospital, least=3, valid_from=date(2023, 1, 1))
    example_desk.do("Ret", composition_rules.set_rules, "syd-fagligt", [until, since, *others])
    assert counted(line(example_desk, K.HOSPITAL, day=date(2022, 12, 31))) == (2, 1)
    assert counted(line(example_desk, K.HOSPITAL, day=date(2023, 1, 1))) == (2, 3)
    assert example_desk.ask(composition_rules.rule_set, "syd-fagligt").rules == (until, since, *others)


def test_a_body_can_do_without_rules(example_desk: Desk) -> None:
    example_desk.do("Ret", composition_rules.set_rules, "syd-fagligt", [])
    assert shown(example_desk).lines == ()
    assert shown(example_desk, "byen-fagligt").lines


CONTRADICTIONS = [
    (RuleFacts(K.REGION, None, 3, 2), "rule.most_below_least"),
    (
        RuleFacts(K.REGION, None, 1, 2, valid_from=date(2023, 1, 1), valid_to=date(2022, 1, 1)),
        "rule.ends_before_start",
    ),
]


@pytest.mark.parametrize(("rule", "code"), CONTRADICTIONS)
def test_a_rule_cannot_contradict_itself(example_desk: Desk, rule: RuleFacts, code: str) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Ret", composition_rules.set_rules, "syd-fagligt", [rule])
    assert refused.value.problems[0].code == code


def test_the_seats_stand_under_their_kind_and_the_secretariat_last(example_desk: Desk) -> None:
    leave(example_desk, "syd-fagligt-plo-2", date(2022, 9, 30))
    groups = example_desk.ask(seat_lines.seat_lines, "syd-fagligt", TODAY)
    assert [(group.kind, len(group.lines), group.vacant) for group in groups] == [
        (K.HOSPITAL, 2, 0),
        (K.PSYCHIATRY, 1, 0),
        (K.GENERAL_PRACTICE, 2, 1),
        (K.MUNICIPALITY, 11, 0),
        (K.PATIENTS, 2, 1),
        (None, 2, 0),
    ]
    vacant = groups[2].lines[1]
    assert (vacant.state, vacant.since) == (SeatState.VACANT, date(2022, 10, 1))
    offered = groups[4].lines[1]
    assert (offered.label, offered.state) == ("PIU, plads 2", SeatState.OFFERED)
    assert all(each.seat.role is SeatRole.SECRETARIAT for each in groups[5].lines)


def test_only_a_working_group_is_asked_about_the_invitation(example_desk: Desk) -> None:
    kinds = example_desk.ask(bodies.body_kinds, TODAY)
    group = next(row.id for row in kinds if row.level is Level.WORKING_GROUP)
    body_id = example_desk.do("Opret", bodies.add_body, "syd", BodyFacts(group, "Overgangsgruppen"))
    assert shown(example_desk, body_id).patients_invited is False
