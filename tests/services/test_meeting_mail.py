"""Drafts that send a meeting's paper to its members."""

from __future__ import annotations

from pathlib import Path

import pytest
from mails import body, read, to

from klyngedesk.domain.danish import long_date
from klyngedesk.domain.problems import Refused
from klyngedesk.services import members
from klyngedesk.services.desk import Desk
from klyngedesk.services.meeting_mail import mailing, write_mail
from klyngedesk.services.meetings import meeting
from klyngedesk.services.seats import members_on

NEXT = "m-syd-f-1201"


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    made = tmp_path / "2022-12-01 Dagsorden fagligt niveau.docx"
    made.write_bytes(b"PK papir")
    return made


def test_the_agenda_goes_unsent_to_all_members_on_the_day_with_the_paper(example_desk: Desk, paper: Path) -> None:
    mail = read(write_mail(example_desk, example_desk.ask(mailing, "agenda", NEXT), paper, full=False))
    day = example_desk.ask(meeting, NEXT).day
    addresses = {seat.email for seat in example_desk.ask(members_on, "syd-fagligt", day) if seat.email}
    assert mail["X-Unsent"] == "1"
    assert to(mail) == addresses
    assert mail["Subject"].replace("\xa0", " ") == "Dagsorden: Sundhedsklynge Syd, fagligt niveau, 1. december 2022"
    assert [part.get_filename() for part in mail.iter_attachments()] == [paper.name]
    assert "torsdag 1. december 2022 kl. 13.00–15.00" in body(mail).replace("\xa0", " ")
    assert "Sted: Hvidovre Rådhus, mødelokale 2" in body(mail)


def test_minutes_ask_for_comments_by_the_date_of_the_chain(example_desk: Desk, paper: Path) -> None:
    said = example_desk.ask(mailing, "minutes", NEXT).text.replace("\xa0", " ")
    assert "udkast til referat af mødet i fagligt niveau i Sundhedsklynge Syd" in said
    due = next(row.day for row in example_desk.ask(meeting, NEXT).dates if row.step == "comments")
    assert f"senest {long_date(due)}.".replace("\xa0", " ") in said


def test_annexes_of_closed_items_go_only_with_the_full_paper(example_desk: Desk, paper: Path) -> None:
    mail = example_desk.ask(mailing, "agenda", NEXT)
    assert mail.closed
    everything, open_only = mail.annexes_of(full=True), mail.annexes_of(full=False)
    assert not any(each.closed for each in open_only)
    assert set(open_only) == {each for each in everything if not each.closed}
    sent = read(write_mail(example_desk, mail, paper, full=False, annexes=open_only))
    assert [part.get_filename() for part in sent.iter_attachments()][1:] == [each.name for each in open_only]


def test_a_member_without_an_address_is_named_and_the_others_get_it(example_desk: Desk, paper: Path) -> None:
    seat = next(seat for seat in example_desk.ask(members_on, "syd-fagligt", example_desk.ask(meeting, NEXT).day))
    example_desk.do("Ret mail", members.set_contact, seat.person_id or "", "email", "")
    mail = example_desk.ask(mailing, "agenda", NEXT)
    assert mail.to.without == (seat.person,)
    assert seat.person not in {each.name for each in mail.to.recipients}
    assert read(write_mail(example_desk, mail, paper, full=False))["To"] is not None


def test_a_paper_that_is_gone_and_an_annex_that_is_gone_are_told(example_desk: Desk, paper: Path) -> None:
    mail = example_desk.ask(mailing, "agenda", NEXT)
    annex = mail.annexes[0]
    example_desk.store.annexes.path(annex.file.sha256).unlink()
    with pytest.raises(Refused) as gone:
        write_mail(example_desk, mail, paper, full=True, annexes=[annex])
    assert gone.value.problems[0].code == "annex.missing"
    paper.unlink()
    with pytest.raises(Refused) as lost:
        write_mail(example_desk, mail, paper, full=True)
    assert lost.value.problems[0].code == "file.missing"
