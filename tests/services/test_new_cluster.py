from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from klyngedesk.domain.kinds import OrganisationKind, SeatRole
from klyngedesk.domain.problems import Refused
from klyngedesk.services import clusters, new_cluster
from klyngedesk.services.composition import composition
from klyngedesk.services.desk import Desk
from klyngedesk.services.members import PersonFacts
from klyngedesk.services.new_cluster import CatalogueCluster, NewCluster
from klyngedesk.services.organisations import organisations
from klyngedesk.services.overview import overview
from klyngedesk.services.seats import SeatRow, seats_on
from klyngedesk.services.todo import NoMembers

K, R = OrganisationKind, SeatRole
DAY = date(2022, 11, 22)
TAASTRUP = "0169"


def choice(name: str) -> CatalogueCluster:
    return next(each for each in new_cluster.cluster_choices() if each.name == name)


def wanted(desk: Desk, name: str, co_chair: str = "") -> NewCluster:
    chosen = choice(name)
    return NewCluster(
        name=chosen.name,
        region=chosen.region,
        hospital=chosen.hospital,
        municipalities=tuple(each.code for each in chosen.municipalities),
        co_chair=co_chair,
        certain=chosen.certain,
        levels=tuple(desk.ask(new_cluster.level_plans)),
        since=desk.ask(new_cluster.first_day),
    )


def seats(desk: Desk, cluster_id: str) -> list[list[SeatRow]]:
    return [desk.ask(seats_on, body.id, DAY) for body in desk.ask(clusters.bodies, cluster_id)]


def test_the_catalogue_has_every_municipality_in_a_cluster_and_marks_what_is_uncertain() -> None:
    choices = new_cluster.cluster_choices()
    codes = {each.code for choice in choices for each in choice.municipalities}
    assert codes == {each.code for each in new_cluster.municipality_choices()}
    assert choice("Sundhedsklynge Syd").certain
    assert not choice("Sundhedsklyngen Holbæk").certain


def test_a_cluster_of_the_catalogue_comes_with_parties_levels_and_seats(empty_desk: Desk) -> None:
    made = empty_desk.do("Opret klynge", new_cluster.create_cluster, wanted(empty_desk, "Sundhedsklynge Syd", TAASTRUP))
    parties = [row for row in empty_desk.ask(organisations, made, DAY) if row.in_cluster]
    assert [row.facts.kind for row in parties] == [
        *[K.MUNICIPALITY] * 11,
        *(K.REGION, K.HOSPITAL, K.PSYCHIATRY, K.GENERAL_PRACTICE, K.PATIENTS),
    ]
    assert [row.facts.code for row in parties if row.co_chairing] == [TAASTRUP]
    assert "Københavns Kommune" in {row.facts.name for row in parties}
    political, professional = seats(empty_desk, made)
    assert sum(row.role is not R.SECRETARIAT for row in political) == 2 + 11 + 2
    assert sum(row.role is not R.SECRETARIAT for row in professional) == 1 + 1 + 11 + 2 + 2
    for level in (political, professional):
        assert [row.organisation for row in level if row.role is R.CO_CHAIR] == ["Høje-Taastrup Kommune"]
        assert not any(row.person_id for row in level)


def test_the_patients_two_seats_are_offered_from_the_first_day(empty_desk: Desk) -> None:
    made = empty_desk.do("Opret klynge", new_cluster.create_cluster, wanted(empty_desk, "Midtklyngen"))
    _, professional = seats(empty_desk, made)
    offered = [row for row in professional if row.offered_on is not None]
    assert [row.organisation_kind for row in offered] == [K.PATIENTS, K.PATIENTS]
    body = empty_desk.ask(clusters.bodies, made)[1]
    lines = empty_desk.ask(composition, body.id, DAY).lines
    assert [line.state for line in lines if line.finding.rule.kind is K.PATIENTS] == ["noted"]


def test_the_secretary_sits_in_the_secretariat_of_both_levels(empty_desk: Desk) -> None:
    facts = PersonFacts("Mette Sandholm", email="mette@eksempel.dk")
    asked = replace(wanted(empty_desk, "Sundhedsklynge Syd", TAASTRUP), secretary=facts)
    made = empty_desk.do("Opret klynge", new_cluster.create_cluster, asked)
    named = [row.person for level in seats(empty_desk, made) for row in level if row.role is R.SECRETARIAT]
    assert named.count("Mette Sandholm") == 2


def test_two_clusters_of_a_region_share_its_organisations(example_desk: Desk) -> None:
    before = len(example_desk.ask(organisations, "syd", DAY))
    made = example_desk.do("Opret klynge", new_cluster.create_cluster, wanted(example_desk, "Sundhedsklynge Midt"))
    parties = [row for row in example_desk.ask(organisations, made, DAY) if row.in_cluster]
    shared = {row.id for row in parties}
    assert {"r-hovedstaden", "psykiatrien", "plo", "piu", "k-gladsaxe"} <= shared
    # Gladsaxe and Rødovre of its nine municipalities were known before, its hospital was not.
    assert len(example_desk.ask(organisations, made, DAY)) == before + 7 + 1


def test_an_empty_cluster_has_its_levels_and_only_the_municipalities_it_is_given(empty_desk: Desk) -> None:
    plans = tuple(empty_desk.ask(new_cluster.level_plans))
    asked = NewCluster("Klyngen ved åen", municipalities=(TAASTRUP,), levels=plans)
    made = empty_desk.do("Opret klynge", new_cluster.create_cluster, asked)
    political, professional = seats(empty_desk, made)
    assert [row.organisation for row in political] == ["Høje-Taastrup Kommune"]
    assert len(professional) == 1


def test_a_level_without_members_is_one_line_to_mend(empty_desk: Desk) -> None:
    made = empty_desk.do("Opret klynge", new_cluster.create_cluster, wanted(empty_desk, "Klynge VEST"))
    shown = empty_desk.ask(overview, made)
    assert [type(line.flaw) for line in shown.mend] == [NoMembers, NoMembers]
    assert [line.flaw.body for line in shown.mend] == ["Politisk niveau", "Fagligt niveau"]


def test_a_slip_of_the_keyboard_makes_no_hundred_seats(empty_desk: Desk) -> None:
    (plan, *_) = empty_desk.ask(new_cluster.level_plans)
    many = replace(plan, seats=tuple(replace(each, number=222) for each in plan.seats))
    with pytest.raises(Refused) as refused:
        empty_desk.do("Opret", new_cluster.create_cluster, NewCluster("Ny klynge", levels=(many,)))
    assert refused.value.problems[0].code == "cluster.too_many_seats"


def test_undo_takes_a_new_cluster_back_as_a_whole(empty_desk: Desk) -> None:
    empty_desk.do("Opret klynge", new_cluster.create_cluster, wanted(empty_desk, "Klynge VEST"))
    empty_desk.undo()
    assert empty_desk.ask(clusters.clusters) == []
    assert empty_desk.ask(organisations, "", DAY) == []


@pytest.mark.parametrize(("name", "code"), [("  ", "cluster.no_name"), ("Sundhedsklynge Syd", "cluster.known")])
def test_a_name_is_needed_and_must_be_new(example_desk: Desk, name: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Opret klynge", new_cluster.create_cluster, NewCluster(name))
    assert refused.value.problems[0].code == code
