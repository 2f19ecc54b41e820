from __future__ import annotations

from datetime import date

import pytest

from klyngedesk.domain.kinds import OrganisationKind
from klyngedesk.domain.problems import Refused
from klyngedesk.services import bodies, clusters, organisations
from klyngedesk.services.bodies import BodyFacts
from klyngedesk.services.desk import Desk
from klyngedesk.services.organisations import OrganisationFacts
from klyngedesk.store.tables import Action

LAST = date(2022, 11, 15)


def refusal(desk: Desk, *arguments: object) -> str:
    with pytest.raises(Refused) as refused:
        desk.do("Luk", bodies.close_body, *arguments)  # type: ignore[arg-type]
    return refused.value.problems[0].code


def test_a_new_working_group_stands_among_the_bodies(example_desk: Desk) -> None:
    facts = BodyFacts("working-group", " Overgangsgruppen ", meeting_start="9", patients_invited_on=date(2022, 11, 20))
    body_id = example_desk.do("Opret forum", bodies.add_body, "syd", facts)
    view = example_desk.ask(bodies.body, body_id)
    assert (view.facts.name, view.facts.meeting_start) == ("Overgangsgruppen", "09.00")
    assert view.facts.patients_invited_on == date(2022, 11, 20)
    assert body_id in {row.id for row in example_desk.ask(clusters.bodies, "syd")}
    assert body_id not in {row.id for row in example_desk.ask(clusters.bodies, "byen")}


def test_a_body_around_several_clusters_is_tied_to_the_one_it_is_made_in(example_desk: Desk) -> None:
    body_id = example_desk.do("Opret forum", bodies.add_body, "byen", BodyFacts("piu", "Patientudvalget"))
    assert example_desk.ask(clusters.cluster_of, body_id) == "byen"
    row = next(row for row in example_desk.ask(clusters.bodies, "byen") if row.id == body_id)
    assert not row.own


def test_a_closed_body_tells_why_and_what_follows_it(example_desk: Desk) -> None:
    close = bodies.close_body
    left = example_desk.ask(bodies.left_open, "syd-fagligt", LAST)
    assert (left.actions > 0, left.meetings > 0) == (True, True)
    example_desk.do("Luk", close, "syd-fagligt", LAST, "Klyngen nedlægges.", "syd-politisk", hand_over=True)
    view = example_desk.ask(bodies.body, "syd-fagligt")
    assert (view.closed, view.close_reason, view.successor) == (True, "Klyngen nedlægges.", "Politisk niveau")
    assert example_desk.ask(bodies.left_open, "syd-fagligt", LAST).actions == 0
    done = example_desk.ask(lambda work: work.find(Action, body_id="syd-fagligt"))
    assert done, "what is done stays where it was done"
    example_desk.do("Genåbn", bodies.reopen_body, "syd-fagligt")
    assert not example_desk.ask(bodies.body, "syd-fagligt").closed


def test_without_handing_over_the_follow_ups_stay(example_desk: Desk) -> None:
    before = example_desk.ask(bodies.left_open, "syd-fagligt", LAST)
    example_desk.do("Luk", bodies.close_body, "syd-fagligt", LAST, "Nedlagt", "syd-politisk")
    assert example_desk.ask(bodies.left_open, "syd-fagligt", LAST) == before


def test_closing_needs_a_reason_a_day_and_another_body(example_desk: Desk) -> None:
    assert refusal(example_desk, "ammegruppen", LAST, "  ") == "body.close_reason"
    assert refusal(example_desk, "ammegruppen", date(2022, 1, 1), "Nedlagt") == "body.ends_before_start"
    assert refusal(example_desk, "ammegruppen", LAST, "Nedlagt", "ammegruppen") == "body.own_successor"


def test_an_organisation_is_known_under_all_its_spellings(example_desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        facts = OrganisationFacts(OrganisationKind.MUNICIPALITY, "Høje Taastrup")
        example_desk.do("Opret", organisations.add_organisation, "syd", facts)
    assert refused.value.problems[0].code == "organisation.known"
    assert refused.value.problems[0].facts == {"name": "Høje-Taastrup Kommune"}


def test_a_new_organisation_is_a_party_with_a_code_of_four_digits(example_desk: Desk) -> None:
    facts = OrganisationFacts(OrganisationKind.MUNICIPALITY, "Solrød Kommune", code="269")
    made = example_desk.do("Opret", organisations.add_organisation, "syd", facts)
    today = example_desk.ask(lambda work: work.today)
    row = next(row for row in example_desk.ask(organisations.organisations, "syd", today) if row.id == made)
    assert (row.in_cluster, row.facts.code) == (True, "0269")
    elsewhere = example_desk.ask(organisations.organisations, "byen", today)
    assert not next(row for row in elsewhere if row.id == made).in_cluster


@pytest.mark.parametrize("typed", ["abc", "12345", "1½"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        organisations.checked_code(typed)


@pytest.mark.parametrize("typed", ["123", "57980059898921", "579800598989x"])
def test_what_is_no_ean_number_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        organisations.checked_ean(typed)


@pytest.mark.parametrize(
    ("typed", "digits"), [("5798005989892", "5798005989892"), (" 57980 05989 892", "5798005989892"), (" ", "")]
)
def test_an_ean_number_is_taken_however_it_is_spaced(typed: str, digits: str) -> None:
    assert organisations.checked_ean(typed) == digits
