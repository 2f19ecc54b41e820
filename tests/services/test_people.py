from __future__ import annotations

from datetime import date

import pytest
from mails import body, read

from klyngedesk.domain.problems import Refused
from klyngedesk.services import member_mail, members
from klyngedesk.services.desk import Desk
from klyngedesk.services.people import current_seats, people, person_card, seat_history
from klyngedesk.services.seats import seats_on

TODAY = date(2022, 11, 22)
KARSTEN = "p-karsten-vedelsby"


def test_a_person_is_told_with_seats_meetings_and_follow_ups(example_desk: Desk) -> None:
    card = example_desk.ask(person_card, "p-lene-oesterby", "syd-fagligt")
    assert (card.person.title, card.person.organisation) == ("vicedirektør", "Hvidovre Hospital")
    assert {row.body for row in card.seats} == {"Fagligt niveau", "Formandskabet"}
    assert [(action.what[:9], action.due_on) for action in card.actions] == [("Opdatere ", date(2022, 11, 25))]
    assert (card.met, card.expected) == (2, 2)


def test_only_meetings_one_was_expected_at_count(example_desk: Desk) -> None:
    card = example_desk.ask(person_card, KARSTEN, "syd-fagligt")
    assert card.expected == 1, "the meeting in August was before his time"
    assert example_desk.ask(person_card, KARSTEN, "syd-politisk").expected == 0


def test_who_was_there_before(example_desk: Desk) -> None:
    history = example_desk.ask(seat_history, "syd-fagligt-broendby")
    former = history.before(history.holders[0].membership_id)
    assert former is not None
    assert (former.person, former.last_day) == ("Ole Winterfeldt", date(2022, 8, 31))
    assert history.before(former.membership_id) is None
    assert history.before(None) == history.holders[0]


def test_people_stand_in_danish_order(example_desk: Desk) -> None:
    names = [row.name for row in example_desk.ask(people)]
    assert names.index("Zehra Kirkebjerg") == len(names) - 1
    assert [row.body_id for row in example_desk.ask(current_seats, "p-ole-winterfeldt")] == []


def test_each_address_stands_once_and_who_has_none_is_named(example_desk: Desk) -> None:
    example_desk.do("Ret mail", members.set_contact, KARSTEN, "email", "")
    seats = example_desk.ask(seats_on, "syd-fagligt", TODAY)
    found = member_mail.addresses([*seats, *seats])
    assert found.without == ("Karsten Vedelsby",)
    assert len(found.recipients) == len({each.mail for each in found.recipients})
    assert "Lene Østerby <lene.oesterby@eksempel.dk>; " in found.text


def test_a_draft_to_the_members_is_unsent_mail_with_all_of_them(example_desk: Desk) -> None:
    seats = example_desk.ask(seats_on, "ammegruppen", TODAY)
    path = member_mail.draft_to_members(example_desk, "ammegruppen", seats)
    mail = read(path)
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "Sundhedsklynge Syd, Ammegruppen"
    assert len(mail["To"].addresses) == 9


def test_a_party_is_asked_for_a_person_to_its_vacant_seat(example_desk: Desk) -> None:
    path = member_mail.draft_for_new_person(example_desk, "syd-fagligt", "piu")
    mail = read(path)
    assert mail["To"].addresses[0].addr_spec == "piu@eksempel.dk"
    assert "Patientinddragelsesudvalget har en ubesat plads i Sundhedsklynge Syd, Fagligt niveau" in body(mail)


def test_nobody_to_write_to_is_refused(example_desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        member_mail.draft_to_members(example_desk, "syd-fagligt", [])
    assert refused.value.problems[0].code == "mail.no_recipients"
