"""One meeting from plan to approved minutes, and all the way back again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

import pytest

from klyngedesk.domain.attendance_sentences import minutes_paragraphs
from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.kinds import AttendanceState, ItemKind, ItemOrigin
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, approvals, attendance, inputs, meetings, minutes
from klyngedesk.services.desk import Desk
from klyngedesk.services.papers.meeting_papers import minutes_paper
from klyngedesk.store.interchange import export_tables
from klyngedesk.store.tables import Decision, Item
from klyngedesk.store.work import Work

BODY, OTHER_BODY, OTHER_MEETING, NEXT = "syd-fagligt", "syd-politisk", "m-syd-p-0117", "m-syd-f-23-0209"
DAY = date(2022, 12, 15)
LAST_DECISION_OF_2022 = 13
CHAIR, CO_CHAIR = "syd-fagligt-hvidovre-hospital", "syd-fagligt-hoeje-taastrup"


@dataclass
class Story:
    """A meeting that is taken step by step, with the whole store as it was before each."""

    desk: Desk
    before: list[dict[str, Any]] = field(default_factory=list)
    meeting: str = ""
    items: dict[str, str] = field(default_factory=dict)

    def do(self, use_case: Callable[..., Any], *args: Any, **options: Any) -> Any:
        self.before.append(self.desk.ask(export_tables))
        return self.desk.do(use_case.__name__, use_case, *args, **options)

    def add(self, title: str, **options: Any) -> None:
        self.items[title] = self.do(agenda.add_item, self.meeting, title, **options)

    def numbers(self) -> dict[str, str]:
        return {row.title: row.number for row in self.desk.ask(agenda.agenda, self.meeting).rows}

    def titles(self, meeting_id: str) -> list[str]:
        return [row.title for row in self.desk.ask(agenda.agenda, meeting_id).rows if row.depth == 0]

    def decide(self, title: str, outcome: str) -> None:
        self.do(minutes.set_outcome, self.items[title], outcome)


@pytest.fixture
def story(example_desk: Desk) -> Story:
    """A meeting that is planned and has its items."""
    told = Story(example_desk)
    told.meeting = told.do(meetings.new_meeting, BODY, DAY, time(13), time(15), with_standing=False)
    told.do(inputs.call_for_input, told.meeting, date(2022, 12, 1))
    last = told.desk.ask(agenda.agenda, told.meeting).rows[-3].id
    for title in ("Akutpladser", "Fælles it", "Sygefravær"):
        told.add(title, after_id=last)
        last = told.items[title]
    told.add("Akutpladser i nord", parent_id=told.items["Akutpladser"])
    return told


def send(story: Story) -> None:
    story.do(meetings.change_state, story.meeting, MeetingState.SENT)


def hold(story: Story) -> None:
    """Send, open, decide on everything, and end."""
    send(story)
    story.do(meetings.open_meeting, story.meeting)
    story.decide("Akutpladser", "approved")
    story.decide("Fælles it", "postponed")
    story.decide("Sygefravær", "forwarded")
    story.do(minutes.set_forwarded, story.items["Sygefravær"], OTHER_BODY)
    story.do(meetings.change_state, story.meeting, MeetingState.HELD)


def test_the_plan_has_its_dates_and_the_call_its_standing_items(story: Story) -> None:
    view = story.desk.ask(meetings.meeting, story.meeting)
    assert view.state is MeetingState.DRAFT
    assert {line.step for line in view.dates} >= {"call", "input", "agenda", "draft"}
    assert all(line.day <= DAY for line in view.dates if line.step in ("call", "input", "agenda"))
    asked = story.desk.ask(inputs.requests, story.meeting)
    assert len(asked) == 11
    assert all(row.due_on == date(2022, 12, 1) for row in asked)
    titles = story.titles(story.meeting)
    assert titles[0] == "Godkendelse af dagsorden"
    assert titles[-1] == "Næste møde og eventuelt"


def test_numbers_are_fixed_when_the_agenda_is_sent_and_late_items_come_after(story: Story) -> None:
    before = story.numbers()
    send(story)
    assert story.numbers() == before
    story.do(agenda.move_item, story.items["Sygefravær"], 0)
    assert story.numbers() == before, "a number stays in whatever order the items are taken"
    story.add("Vinterberedskab", after_id=story.items["Akutpladser"])
    tops = [int(number) for number in before.values() if "." not in number and number]
    assert story.numbers()["Vinterberedskab"] == str(max(tops) + 1)
    story.add("Økonomi i nord", parent_id=story.items["Akutpladser"])
    assert story.numbers()["Økonomi i nord"] == f"{before['Akutpladser']}.2"
    with pytest.raises(Refused, match=r"meeting\.not_editable"):
        story.desk.do("Fjern", agenda.remove_item, story.items["Fælles it"])
    story.desk.do("Fjern", agenda.remove_item, story.items["Vinterberedskab"])


def test_a_meeting_opens_only_once_its_agenda_is_sent(story: Story) -> None:
    with pytest.raises(Refused, match=r"meeting\.cannot_open"):
        story.desk.do("Start", meetings.open_meeting, story.meeting)
    send(story)
    story.do(meetings.open_meeting, story.meeting)
    with pytest.raises(Refused, match=r"meeting\.in_progress"):
        story.desk.do("Træk tilbage", meetings.change_state, story.meeting, MeetingState.DRAFT)


def test_decisions_get_their_numbers_when_the_meeting_is_held(story: Story) -> None:
    hold(story)
    numbers = [story.desk.ask(minutes.decision, item_id).number for item_id in story.items.values()]
    wanted = [f"nr. {LAST_DECISION_OF_2022 + n}/2022" for n in (1, 2, 3)]
    assert [plain_spaces(number) for number in numbers] == [*wanted, ""]


def test_what_is_postponed_and_sent_on_comes_again(story: Story) -> None:
    hold(story)
    assert "Fælles it" in story.titles(NEXT)
    assert "Sygefravær" in story.titles(OTHER_MEETING)
    assert "Akutpladser" not in story.titles(NEXT) + story.titles(OTHER_MEETING)

    def origins(work: Work) -> dict[str, tuple[str | None, ItemOrigin]]:
        return {
            row.title: (row.origin_item_id, row.origin) for row in work.find(Item, meeting_id=(NEXT, OTHER_MEETING))
        }

    came = story.desk.ask(origins)
    assert came["Fælles it"] == (story.items["Fælles it"], ItemOrigin.CARRIED_OVER)
    assert came["Sygefravær"] == (story.items["Sygefravær"], ItemOrigin.CARRIED_OVER)


def test_the_next_agenda_approves_these_minutes_first(story: Story) -> None:
    story.do(meetings.change_state, NEXT, MeetingState.DRAFT)
    hold(story)
    titles = [plain_spaces(title) for title in story.titles(NEXT)]
    assert titles[:2] == ["Godkendelse af dagsorden", "Godkendelse af referat fra 15. december 2022"]
    assert sum(title.startswith("Godkendelse af referat") for title in titles) == 1


def test_a_next_agenda_made_afterwards_approves_them_too(story: Story) -> None:
    hold(story)
    story.do(meetings.change_state, NEXT, MeetingState.DRAFT)
    titles = [plain_spaces(title) for title in story.titles(NEXT)]
    assert titles[:2] == ["Godkendelse af dagsorden", "Godkendelse af referat fra 15. december 2022"]
    assert sum(title.startswith("Godkendelse af referat") for title in titles) == 1


def test_a_reopened_meeting_gives_its_numbers_back_and_makes_nothing_twice(story: Story) -> None:
    hold(story)
    there = story.desk.ask(lambda work: len(work.find(Item)))
    story.do(meetings.change_state, story.meeting, MeetingState.SENT)
    assert story.desk.ask(minutes.decision, story.items["Akutpladser"]).number == ""
    story.do(meetings.change_state, story.meeting, MeetingState.HELD)
    given = plain_spaces(story.desk.ask(minutes.decision, story.items["Akutpladser"]).number)
    assert given == f"nr. {LAST_DECISION_OF_2022 + 1}/2022"
    assert story.desk.ask(lambda work: len(work.find(Item))) == there


def test_approval_by_both_chairs_locks_the_minutes(story: Story) -> None:
    hold(story)
    story.do(meetings.change_state, story.meeting, MeetingState.REVIEW)
    assert {chair.seat_id for chair in story.desk.ask(approvals.chairs, story.meeting)} == {CHAIR, CO_CHAIR}
    story.do(approvals.approve, story.meeting, {CHAIR: "pr. e-mail"}, lock=False)
    story.do(approvals.approve, story.meeting, {CHAIR: "pr. e-mail", CO_CHAIR: "på mødet"}, lock=True)
    assert story.desk.ask(meetings.meeting, story.meeting).state is MeetingState.APPROVED
    item_id = story.items["Akutpladser"]
    for use_case, args in (
        (minutes.set_outcome, (item_id, "postponed")),
        (minutes.set_decision_text, (item_id, paragraphs(["Andet"]))),
        (agenda.set_field, (item_id, "title", "Andet")),
        (agenda.set_text, (item_id, "case", paragraphs(["Andet"]))),
        (agenda.move_item, (item_id, 0)),
        (agenda.remove_item, (item_id,)),
        (agenda.add_item, (story.meeting, "Andet")),
        (attendance.set_state, (story.meeting, CHAIR, AttendanceState.ABSENT)),
        (meetings.set_text, (story.meeting, "place", "Andet")),
        (meetings.reschedule, (story.meeting, DAY, time(9), time(10))),
        (meetings.change_state, (story.meeting, MeetingState.REVIEW)),
        (meetings.change_state, (story.meeting, MeetingState.CANCELLED, "Sygdom")),
        (meetings.remove_meeting, (story.meeting,)),
        (
            approvals.approve,
            (story.meeting, {}),
        ),
    ):
        options = {"lock": False} if use_case is approvals.approve else {}
        with pytest.raises(Refused, match=r"meeting\."):
            story.desk.do("Ret", use_case, *args, **options)  # type: ignore[arg-type]
    assert story.do(minutes.add_action, item_id, "Følg op"), "what is done afterwards can still be noted"


def test_attendance_is_printed_as_registered(story: Story) -> None:
    send(story)
    story.do(meetings.open_meeting, story.meeting)
    seats = {row.seat.organisation: row.seat.id for row in story.desk.ask(attendance.attendance, story.meeting)}
    for seat_id in seats.values():
        story.do(attendance.set_state, story.meeting, seat_id, AttendanceState.PRESENT)
    story.do(attendance.set_state, story.meeting, seats["Dragør Kommune"], AttendanceState.ABSENT)
    story.do(attendance.set_state, story.meeting, seats["Glostrup Kommune"], AttendanceState.NO_SHOW)
    story.do(attendance.set_substitute, story.meeting, seats["Ishøj Kommune"], "Sofie Prøve")
    story.do(attendance.set_part, story.meeting, seats["Amager Hospital"], arrived="13.20", left="")
    story.do(
        attendance.set_away, story.meeting, seats["Tårnby Kommune"], story.items["Fælles it"], away=True, conflict=True
    )
    story.do(attendance.add_participant, story.meeting, "Gerda Gæst", item_id=story.items["Akutpladser"])
    text = plain_spaces(" ".join(story.desk.ask(minutes_paper, story.meeting).sentences))
    number = story.numbers()
    assert "Mona Thorupgaard, Dragør Kommune, havde meldt afbud" in text
    assert "Rasmus Åkjær, Ishøj Kommune, havde meldt afbud, og Sofie Prøve deltog i stedet" in text
    assert "Jørgen Elkær, Glostrup Kommune, var ikke til stede og havde ikke meldt afbud" in text
    assert "Torben Kildeås, Amager Hospital, " in text
    assert "kl. 13.20" in text
    assert (
        f"Mikkel Søgård-Lund, Tårnby Kommune, var inhabil og deltog ikke i behandlingen af punkt {number['Fælles it']}"
        in text
    )
    assert f"Gerda Gæst deltog under punkt {number['Akutpladser']}." in text
    assert text == plain_spaces(" ".join(story.desk.ask(sentences, story.meeting)))


def sentences(work: Work, meeting_id: str) -> tuple[str, ...]:
    """The sentences straight from the records."""
    number_of, _ = attendance.heard_items(work, meeting_id)
    guests = attendance.guests(work, meeting_id, number_of)
    return minutes_paragraphs(attendance.records(work, meeting_id), guests, attendance.secretariat(work, meeting_id))


def test_everything_can_be_taken_back_step_by_step_and_done_again(story: Story) -> None:
    hold(story)
    story.do(minutes.add_reservation, story.items["Akutpladser"], None, paragraphs(["Dragør tager forbehold."]))
    story.do(minutes.add_action, story.items["Akutpladser"], "Skriv til alle", "Sekretariatet")
    story.do(meetings.change_state, story.meeting, MeetingState.REVIEW)
    story.do(approvals.approve, story.meeting, {CHAIR: "pr. e-mail", CO_CHAIR: "på mødet"}, lock=True)
    after = [story.desk.ask(export_tables)]
    for before in reversed(story.before):
        story.desk.undo()
        assert story.desk.ask(export_tables) == before
        after.append(before)
    for state in reversed(after[:-1]):
        story.desk.redo()
        assert story.desk.ask(export_tables) == state
    assert story.desk.redo_label() == ""


def test_a_cancelled_meeting_needs_a_reason_and_can_be_resumed(story: Story) -> None:
    with pytest.raises(Refused, match=r"meeting\.cancel_reason"):
        story.desk.do("Aflys", meetings.change_state, story.meeting, MeetingState.CANCELLED)
    story.do(meetings.change_state, story.meeting, MeetingState.CANCELLED, "Sne")
    assert story.desk.ask(meetings.meeting, story.meeting).cancelled_reason == "Sne"
    story.do(meetings.change_state, story.meeting, MeetingState.DRAFT)
    assert story.desk.ask(meetings.meeting, story.meeting).cancelled_reason == ""


@pytest.mark.parametrize("was", [MeetingState.PLANNED, MeetingState.DRAFT, MeetingState.SENT])
def test_a_cancelled_meeting_is_taken_up_as_it_was_and_not_otherwise(story: Story, was: MeetingState) -> None:
    if was is MeetingState.PLANNED:
        story.do(meetings.change_state, story.meeting, MeetingState.PLANNED)
    if was is MeetingState.SENT:
        send(story)
    before = story.numbers()
    for row in story.desk.ask(meetings.meeting, story.meeting).dates:
        if row.step == "call":
            story.do(meetings.tick_date, row.id, was is MeetingState.PLANNED)
    story.do(meetings.change_state, story.meeting, MeetingState.CANCELLED, "Sne")
    assert story.desk.ask(meetings.meeting, story.meeting).earlier is was
    for other in {MeetingState.PLANNED, MeetingState.DRAFT, MeetingState.SENT} - {was}:
        with pytest.raises(Refused, match=r"meeting\.cannot_follow"):
            story.desk.do("Genoptag", meetings.change_state, story.meeting, other)
    story.do(meetings.change_state, story.meeting, was)
    assert story.numbers() == before


def test_a_meeting_whose_agenda_was_sent_is_kept_also_when_it_is_cancelled(story: Story) -> None:
    send(story)
    story.do(meetings.change_state, story.meeting, MeetingState.CANCELLED, "Sne")
    assert not story.desk.ask(meetings.meeting, story.meeting).removable
    with pytest.raises(Refused, match=r"meeting\.not_removable"):
        story.desk.do("Fjern", meetings.remove_meeting, story.meeting)


def test_decisions_are_kept_with_their_items_when_a_draft_is_removed(story: Story) -> None:
    story.do(agenda.set_field, story.items["Fælles it"], "kind", ItemKind.INFORMATION)
    before = story.desk.ask(lambda work: len(work.find(Decision)))
    story.do(meetings.remove_meeting, story.meeting)
    assert story.desk.ask(lambda work: len(work.find(Decision))) == before
    assert story.desk.ask(lambda work: work.find(Item, meeting_id=story.meeting)) == []
