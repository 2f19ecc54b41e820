"""Drafts that ask the municipalities for input to a meeting, and remind those who have not answered."""

from __future__ import annotations

from datetime import date

from mails import body, read, to

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.kinds import InputState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import inputs, meetings, members, settings
from klyngedesk.services.desk import Desk
from klyngedesk.services.input_mail import receivers, write_call, write_reminder
from klyngedesk.services.inputs import Asked
from klyngedesk.services.seats import SeatRow, members_on

NEXT = "m-syd-f-1201"
POLITICAL = "m-syd-p-0117"
DUE = date(2022, 12, 19)


def seat_of(desk: Desk, organisation: str) -> SeatRow:
    view = desk.ask(meetings.meeting, NEXT)
    return next(s for s in desk.ask(members_on, view.body_id, view.day) if s.organisation_short == organisation)


def test_the_call_asks_the_municipalities_members_and_tells_the_deadline_and_how(example_desk: Desk) -> None:
    example_desk.note("Skriv", settings.set_own_facts, settings.OwnFacts("Camilla Voss", "", "camilla@eksempel.dk"))
    example_desk.do("Indkald input", inputs.call_for_input, POLITICAL, DUE)
    mail = read(write_call(example_desk, POLITICAL))
    seats = example_desk.ask(members_on, "syd-politisk", date(2023, 1, 17))
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "Input til møde i politisk niveau 17. januar 2023"
    assert to(mail) == {seat.email for seat in seats if seat.organisation_kind == "municipality"}
    said = plain_spaces(body(mail))
    assert "Der er møde i politisk niveau i Sundhedsklynge Syd tirsdag 17. januar 2023 kl. " in said
    assert "punkter eller bilag" in said
    assert "Fristen er mandag 19. december 2022.\n" in said
    for asked in ("Svar på denne mail", "titel", "besluttet", "baggrund", "bilag", "minutter"):
        assert asked in said
    assert "Camilla Voss" in said
    assert said.rstrip().endswith("camilla@eksempel.dk")


def test_the_call_is_one_step_to_undo_and_the_draft_none(example_desk: Desk) -> None:
    before = example_desk.undo_label()
    example_desk.do("Indkald input", inputs.call_for_input, POLITICAL, DUE)
    write_call(example_desk, POLITICAL)
    assert example_desk.undo() == "Indkald input"
    assert example_desk.ask(inputs.requests, POLITICAL) == []
    assert example_desk.ask(meetings.meeting, POLITICAL).state is MeetingState.PLANNED
    assert example_desk.undo_label() == before


def test_without_a_deadline_none_is_told(example_desk: Desk) -> None:
    example_desk.do("Indkald input", inputs.call_for_input, POLITICAL, None)
    assert "Fristen" not in body(read(write_call(example_desk, POLITICAL)))


def test_a_reminder_goes_to_those_only_who_have_not_answered_and_marks_them(example_desk: Desk) -> None:
    late = example_desk.ask(inputs.waiting, NEXT)
    assert [row.organisation for row in late] == ["Ishøj", "Dragør"]
    assert example_desk.do("Ryk for input", inputs.remind, NEXT) == 2
    mail = read(write_reminder(example_desk, NEXT))
    assert to(mail) == {seat_of(example_desk, name).email for name in ("Ishøj", "Dragør")}
    assert mail["Subject"] == "Påmindelse: input til møde i fagligt niveau 1. december 2022"
    assert "Fristen var torsdag 17. november 2022. Svar gerne hurtigst muligt.\n" in plain_spaces(body(mail))
    rows = {row.id: row for row in example_desk.ask(inputs.requests, NEXT)}
    assert {rows[row.id].state for row in late} == {InputState.REMINDED}
    assert {row.reminded_on for row in rows.values()} == {date(2022, 11, 22), None}
    assert example_desk.undo() == "Ryk for input"
    assert example_desk.ask(inputs.waiting, NEXT) == late


def test_deadlines_that_differ_are_told_with_whose_they_are(example_desk: Desk) -> None:
    (ishoej, _) = example_desk.ask(inputs.waiting, NEXT)
    example_desk.do("Ret frist", inputs.set_due, ishoej.id, date(2022, 11, 24))
    said = plain_spaces(body(read(write_reminder(example_desk, NEXT))))
    assert "Fristen var torsdag 17. november 2022 for Dragør. " in said
    assert "Fristen er torsdag 24. november 2022 for Ishøj." in said


def test_one_who_alone_is_reminded_is_greeted_by_name(example_desk: Desk) -> None:
    (_, dragoer) = example_desk.ask(inputs.waiting, NEXT)
    example_desk.do("Svar", inputs.set_state, dragoer.id, InputState.NO_ITEMS)
    assert body(read(write_reminder(example_desk, NEXT))).startswith("Kære Rasmus Åkjær\n")


def test_nobody_is_waited_for_once_the_agenda_is_sent(example_desk: Desk) -> None:
    example_desk.do("Udsend", meetings.change_state, NEXT, MeetingState.SENT)
    assert example_desk.ask(inputs.waiting, NEXT) == []


def test_who_cannot_be_written_to_is_named_and_the_others_get_it(example_desk: Desk) -> None:
    seat = seat_of(example_desk, "Ishøj")
    example_desk.do("Ret mail", members.set_contact, seat.person_id or "", "email", "")
    asked = [*example_desk.ask(inputs.municipalities, NEXT), Asked("nogen", "Køge")]
    found = example_desk.ask(receivers, NEXT, asked)
    assert found.to.without == (seat.person,)
    assert found.unseated == ("Køge",)
    assert len(found.to.recipients) == 10
    assert to(read(write_reminder(example_desk, NEXT))) == {seat_of(example_desk, "Dragør").email}
