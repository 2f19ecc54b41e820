from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from example_store import NOW
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.kinds import Level, OrganisationKind, SeatRole
from klyngedesk.domain.problems import Refused
from klyngedesk.services import bodies, members, organisations
from klyngedesk.services.bodies import BodyFacts
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import ensure_catalogue
from klyngedesk.services.invariants import invariant_problems
from klyngedesk.services.members import PersonFacts, SeatFacts
from klyngedesk.services.organisations import OrganisationFacts
from klyngedesk.services.people import SeatHistory, seat_history
from klyngedesk.services.seats import SeatRow, seats_on
from klyngedesk.store.opening import in_memory
from klyngedesk.store.tables import Cluster, Person
from klyngedesk.store.work import Work

BRONDBY, PIU2, TODAY = "syd-fagligt-broendby", "syd-fagligt-piu-2", date(2022, 11, 22)
KARSTEN = "p-karsten-vedelsby"


def seat_on(desk: Desk, seat_id: str, day: date) -> SeatRow:
    return next(row for row in desk.ask(seats_on, "syd-fagligt", day) if row.id == seat_id)


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_replacing_a_person_keeps_the_history(example_desk: Desk) -> None:
    new = PersonFacts("Vibeke Nyborg", "sundhedschef", "k-broendby", "vibeke@eksempel.dk")
    example_desk.do("Skift person", members.fill_with_new_person, BRONDBY, new, date(2022, 12, 1))
    assert seat_on(example_desk, BRONDBY, date(2022, 8, 31)).person == "Ole Winterfeldt"
    assert seat_on(example_desk, BRONDBY, date(2022, 11, 30)).person == "Karsten Vedelsby"
    assert seat_on(example_desk, BRONDBY, date(2022, 12, 1)).person == "Vibeke Nyborg"
    history: SeatHistory = example_desk.ask(seat_history, BRONDBY)
    assert [row.person for row in history.holders] == ["Vibeke Nyborg", "Karsten Vedelsby", "Ole Winterfeldt"]
    assert history.holders[1].last_day == date(2022, 11, 30)
    example_desk.undo()
    assert seat_on(example_desk, BRONDBY, date(2022, 12, 1)).person == "Karsten Vedelsby"


def test_nobody_is_put_before_somebody_who_is_to_come(example_desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Skift person", members.fill_seat, BRONDBY, "p-pia-lundtofte", date(2022, 8, 1))
    assert codes(refused) == ["seat.taken"]
    assert seat_on(example_desk, BRONDBY, TODAY).person == "Karsten Vedelsby"


def test_an_ended_membership_leaves_the_seat_vacant(example_desk: Desk) -> None:
    held = seat_on(example_desk, BRONDBY, TODAY).membership_id
    example_desk.do("Afslut", members.end_membership, held or "", date(2022, 12, 31))
    assert seat_on(example_desk, BRONDBY, date(2022, 12, 31)).until == date(2022, 12, 31)
    assert seat_on(example_desk, BRONDBY, date(2023, 1, 1)).person_id is None
    with pytest.raises(Refused) as refused:
        example_desk.do("Afslut", members.end_membership, held or "", date(2022, 8, 1))
    assert codes(refused) == ["seat.ends_before_start"]


def test_a_period_may_not_run_into_the_former_holder(example_desk: Desk) -> None:
    held = seat_on(example_desk, BRONDBY, TODAY).membership_id or ""
    with pytest.raises(Refused) as refused:
        example_desk.do("Ret periode", members.change_period, held, date(2022, 8, 15), None)
    assert codes(refused) == ["seat.taken"]
    example_desk.do("Ret periode", members.change_period, held, date(2022, 9, 15), None)
    assert seat_on(example_desk, BRONDBY, date(2022, 9, 14)).person_id is None


def test_a_substitute_is_named_once_for_each_topic(example_desk: Desk) -> None:
    def name(topic: str) -> str:
        return example_desk.do(
            "Navngiv", members.name_substitute, BRONDBY, "p-pia-lundtofte", topic=topic, first_day=TODAY
        )

    first = name("")
    name("Børn og unge")
    with pytest.raises(Refused) as refused:
        name("Børn  og unge ")
    assert codes(refused) == ["substitute.named"]
    example_desk.do("Fjern", members.end_substitute, first)
    assert [each.topic for each in seat_on(example_desk, BRONDBY, TODAY).substitutes] == ["Børn og unge"]


def test_a_removed_substitute_stays_in_the_history(example_desk: Desk) -> None:
    seat = seat_on(example_desk, "syd-fagligt-glostrup", TODAY)
    example_desk.do("Fjern", members.end_substitute, seat.substitutes[0].membership_id)
    assert seat_on(example_desk, seat.id, TODAY).substitutes == ()
    assert [row.person for row in example_desk.ask(seat_history, seat.id).substitutes] == ["Line Aabyhøj"]


def test_only_a_seat_that_never_met_can_be_removed(example_desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Fjern", members.remove_seat, BRONDBY)
    assert codes(refused) == ["seat.used"]
    seat_id = example_desk.do("Opret", members.add_seat, "syd-fagligt", SeatFacts("k-broendby", "Brøndby, plads 2"))
    example_desk.do("Fjern", members.remove_seat, seat_id)
    assert seat_id not in {row.id for row in example_desk.ask(seats_on, "syd-fagligt", TODAY)}


def test_a_seat_is_declined_only_after_it_was_offered(example_desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Ret tilbud", members.offer_seat, PIU2, date(2022, 11, 1), date(2022, 10, 1))
    assert codes(refused) == ["seat.declined_not_offered"]
    example_desk.do("Ret tilbud", members.offer_seat, PIU2, date(2022, 10, 1), date(2022, 11, 1))
    assert example_desk.ask(members.offer, PIU2) == (date(2022, 10, 1), date(2022, 11, 1))


@pytest.mark.parametrize("typed", ["ingen snabel-a", "a@b", "to@x.dk, tre@y.dk"])
def test_what_is_no_mail_address_is_refused(example_desk: Desk, typed: str) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Ret mail", members.set_contact, KARSTEN, "email", typed)
    assert codes(refused) == ["person.bad_mail"]


def test_contact_details_may_be_emptied(example_desk: Desk) -> None:
    example_desk.do("Ret mail", members.set_contact, KARSTEN, "email", "  ")
    assert seat_on(example_desk, BRONDBY, TODAY).email == ""


def test_a_closed_body_is_kept_as_it_was(example_desk: Desk) -> None:
    example_desk.do("Luk", bodies.close_body, "syd-fagligt", date(2022, 11, 1), "Nedlagt")
    changes: list[Callable[[Work], object]] = [
        lambda work: members.add_seat(work, "syd-fagligt", SeatFacts("k-broendby")),
        lambda work: members.fill_seat(work, BRONDBY, KARSTEN, date(2023, 1, 1)),
        lambda work: members.remove_seat(work, BRONDBY),
        lambda work: members.name_substitute(work, BRONDBY, KARSTEN),
    ]
    for change in changes:
        with pytest.raises(Refused) as refused:
            example_desk.do("Ret", change)
        assert codes(refused) == ["body.closed"]


# Whatever is done, in whatever order, a seat has one holder at a time and the past stays what it was.

START = date(2022, 7, 1)
Step = tuple[str, int, int]
steps = st.lists(
    st.tuples(st.sampled_from(["fill", "fill for a while", "end", "move"]), st.integers(0, 2), st.integers(0, 60)),
    max_size=8,
)


@pytest.fixture(scope="module")
def one_body(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, str, str, list[str]]]:
    """A store with one body, one party and three people."""
    desk = Desk(in_memory(lambda: NOW, tmp_path_factory.mktemp("members")))
    ensure_catalogue(desk)

    def fill(work: Work) -> tuple[str, str, list[str]]:
        cluster = work.add(Cluster(name="Klynge")).id
        kind = next(row.id for row in bodies.body_kinds(work, START) if row.level is Level.POLITICAL)
        body = bodies.add_body(work, cluster, BodyFacts(kind, "Politisk niveau"))
        party = organisations.add_organisation(work, cluster, OrganisationFacts(OrganisationKind.REGION, "Regionen"))
        return body, party, [members.add_person(work, PersonFacts(name)) for name in ("Ane", "Bo", "Cai")]

    yield desk, *desk.do("Begynd", fill)
    desk.close()


def holders(desk: Desk, seat_id: str) -> dict[date, str]:
    history = desk.ask(seat_history, seat_id)
    found: dict[date, str] = {}
    for row in history.holders:
        assert (row.first_day or date.min) <= (row.last_day or date.max), "somebody who left before coming"
        day = row.first_day or START
        while day <= min(row.last_day or date.max, START + timedelta(days=90)):
            assert day not in found, "two people on one seat"
            found[day] = row.person_id
            day += timedelta(days=1)
    return found


@given(steps)
def test_a_seat_has_one_holder_at_a_time_whatever_is_done(
    one_body: tuple[Desk, str, str, list[str]], done: list[Step]
) -> None:
    desk, body_id, party_id, people = one_body
    seat_id = desk.do("Opret plads", members.add_seat, body_id, SeatFacts(party_id, role=SeatRole.CHAIR))
    for what, which, offset in done:
        before, day = holders(desk, seat_id), START + timedelta(days=offset)
        rows = desk.ask(seat_history, seat_id).holders
        held = rows[which].membership_id if which < len(rows) else ""
        try:
            if what.startswith("fill"):
                last = day + timedelta(days=10) if what == "fill for a while" else None
                desk.do("Skift", members.fill_seat, seat_id, people[which], day, last)
                after = holders(desk, seat_id)
                assert {each: after.get(each) for each in before if each < day} == {
                    each: person for each, person in before.items() if each < day
                }
                assert after[day] == people[which]
            elif held and what == "end":
                desk.do("Afslut", members.end_membership, held, day)
            elif held:
                desk.do("Ret", members.change_period, held, day, day + timedelta(days=10))
        except Refused:
            assert holders(desk, seat_id) == before
    holders(desk, seat_id)
    assert desk.ask(invariant_problems) == []


def test_a_person_needs_a_name(example_desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Opret", members.add_person, PersonFacts(" \t"))
    assert codes(refused) == ["person.no_name"]
    assert example_desk.ask(lambda work: work.first(Person, name="")) is None
