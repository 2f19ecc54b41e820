"""Invitations that calendars take in, move and remove."""

from __future__ import annotations

from datetime import date, time
from email.message import EmailMessage

import icalendar
import pytest
from mails import read, to

from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import meetings, members, planning, settings
from klyngedesk.services.desk import Desk
from klyngedesk.services.invitations import write_invitation
from klyngedesk.services.seats import members_on

NEXT, ONLINE = "m-syd-f-1201", "m-syd-f-23-1012"


@pytest.fixture
def desk(example_desk: Desk) -> Desk:
    """The example with a user who has a mail address."""
    example_desk.note("Skriv", settings.set_own_facts, settings.OwnFacts("Camilla Rosenbæk", "", "camilla@eksempel.dk"))
    return example_desk


def invitation(desk: Desk, meeting_id: str = NEXT) -> tuple[EmailMessage, icalendar.cal.Component]:
    """The mail, and the event that goes with it."""
    mail = read(write_invitation(desk, meeting_id))
    (file,) = mail.iter_attachments()
    calendar = icalendar.Calendar.from_ical(file.get_payload(decode=True))
    return mail, calendar.walk("VEVENT")[0]


def code(desk: Desk, meeting_id: str = NEXT) -> str:
    with pytest.raises(Refused) as refused:
        write_invitation(desk, meeting_id)
    return refused.value.problems[0].code


def test_the_members_on_the_day_are_invited_with_place_and_time(desk: Desk) -> None:
    mail, event = invitation(desk)
    seats = desk.ask(members_on, "syd-fagligt", date(2022, 12, 1))
    assert mail["X-Unsent"] == "1"
    assert to(mail) == {seat.email for seat in seats if seat.email}
    assert event["SUMMARY"] == "Møde i Sundhedsklynge Syd, fagligt niveau"
    assert event["LOCATION"] == "Hvidovre Rådhus, mødelokale 2"
    assert event.decoded("DTSTART").isoformat() == "2022-12-01T13:00:00+01:00"
    assert event["ORGANIZER"] == "mailto:camilla@eksempel.dk"


def test_a_meeting_by_video_tells_its_link(desk: Desk) -> None:
    _, event = invitation(desk, ONLINE)
    assert event["LOCATION"] == "Virtuelt møde: https://video.eksempel.dk/klynge-syd-1012"


def test_a_moved_meeting_is_the_same_one_with_a_higher_number(desk: Desk) -> None:
    _, first = invitation(desk)
    desk.do("Flyt", meetings.reschedule, NEXT, date(2022, 12, 2), time(9), time(11))
    _, second = invitation(desk)
    assert second["UID"] == first["UID"]
    assert second["SEQUENCE"] > first["SEQUENCE"]
    desk.undo()
    _, third = invitation(desk)
    assert third["SEQUENCE"] > second["SEQUENCE"]


def test_a_meeting_that_was_invited_to_can_be_taken_back_and_put_back_with_its_number(desk: Desk) -> None:
    facts = planning.MeetingFacts(date(2025, 3, 4), time(13), time(15))
    meeting_id = desk.do("Opret møde", planning.plan_meeting, "syd-fagligt", facts)
    _, first = invitation(desk, meeting_id)
    assert desk.undo() == "Opret møde"
    with pytest.raises(Refused, match=r"row\.gone"):
        desk.ask(meetings.meeting, meeting_id)
    assert desk.redo() == "Opret møde"
    _, second = invitation(desk, meeting_id)
    assert (second["UID"], second["SEQUENCE"]) == (first["UID"], first["SEQUENCE"] + 1)
    assert desk.undo() == "Opret møde"


def test_a_cancelled_meeting_is_taken_out_of_the_calendars_with_its_reason(desk: Desk) -> None:
    _, first = invitation(desk)
    desk.do("Aflys", meetings.change_state, NEXT, MeetingState.CANCELLED, "For få kan komme.")
    mail, event = invitation(desk)
    assert mail["Subject"].startswith("Aflysning: ")
    assert (event["UID"], event["STATUS"]) == (first["UID"], "CANCELLED")
    assert event["DESCRIPTION"] == "For få kan komme."


def test_it_needs_a_sender_a_receiver_and_a_meeting_ahead(example_desk: Desk) -> None:
    assert code(example_desk) == "invitation.no_sender"
    own = settings.OwnFacts("Camilla Rosenbæk", "", "camilla@eksempel.dk")
    example_desk.note("Skriv", settings.set_own_facts, own)
    assert code(example_desk, "m-syd-f-1013") == "invitation.held"
    for seat in example_desk.ask(members_on, "ammegruppen", date(2022, 12, 8)):
        if seat.person_id:
            example_desk.do("Ret mail", members.set_contact, seat.person_id, "email", "")
    assert code(example_desk, "m-amme-1208") == "mail.no_recipients"
