"""What minutes miss, each thing with its place."""

from __future__ import annotations

from datetime import date

from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.formatted import EMPTY, paragraphs
from klyngedesk.domain.kinds import AttendanceState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.papers import data
from klyngedesk.services import agenda, attendance, follow_ups, meetings, minutes
from klyngedesk.services.desk import Desk
from klyngedesk.services.minutes_lacking import Gap, Missing, lacking, missing
from klyngedesk.services.papers.entries import minutes_entries, read_material
from klyngedesk.store.tables import Meeting

NEXT = "m-syd-f-1201"


def gaps(desk: Desk, item_id: str) -> list[Gap]:
    return [each.gap for each in desk.ask(missing, NEXT) if each.item_id == item_id]


def begun(desk: Desk) -> list[str]:
    """The ids of the items, the meeting being held."""
    desk.do("Udsend", meetings.change_state, NEXT, MeetingState.SENT)
    desk.do("Start", meetings.open_meeting, NEXT)
    return [row.id for row in desk.ask(agenda.agenda, NEXT).rows if not row.heading]


def test_each_item_misses_a_decision_until_it_has_outcome_and_text(example_desk: Desk) -> None:
    item_id = begun(example_desk)[0]
    outcome = example_desk.ask(minutes.outcomes, NEXT)[0].id
    assert gaps(example_desk, item_id) == [Gap.DECISION]
    example_desk.do("Skriv", minutes.set_decision_text, item_id, paragraphs(["Sådan blev det."]))
    assert gaps(example_desk, item_id) == [Gap.OUTCOME]
    example_desk.do("Vælg", minutes.set_outcome, item_id, outcome)
    assert gaps(example_desk, item_id) == []
    example_desk.do("Slet", minutes.set_decision_text, item_id, EMPTY)
    assert gaps(example_desk, item_id) == [Gap.TEXT]


def test_an_item_that_is_sent_on_misses_its_place_until_it_is_said(example_desk: Desk) -> None:
    item_id = begun(example_desk)[0]
    sent_on = next(row for row in example_desk.ask(minutes.outcomes, NEXT) if row.effect is Effect.FORWARDED)
    example_desk.do("Vælg", minutes.set_outcome, item_id, sent_on.id)
    assert gaps(example_desk, item_id) == [Gap.WHERE]
    example_desk.do("Send", minutes.set_forwarded, item_id, None, "Region Hovedstaden")
    assert gaps(example_desk, item_id) == []


def test_a_reservation_misses_its_text(example_desk: Desk) -> None:
    item_id = begun(example_desk)[0]
    key = example_desk.do("Tilføj", minutes.add_reservation, item_id, None)
    assert gaps(example_desk, item_id) == [Gap.DECISION, Gap.RESERVATION]
    assert printed_reservations(example_desk, item_id) == []
    example_desk.do("Skriv", minutes.set_reservation, key, None, paragraphs(["Ishøj er imod."]))
    assert gaps(example_desk, item_id) == [Gap.DECISION]
    assert printed_reservations(example_desk, item_id) == ["Ishøj er imod."]


def printed_reservations(desk: Desk, item_id: str) -> list[str]:
    entries = desk.ask(lambda work: minutes_entries(read_material(work, work.get(Meeting, NEXT)), full=True))
    decision = next(each.decision for each in entries if isinstance(each, data.Item) and each.id == item_id)
    return [each.text for each in decision.reservations] if decision else []


def test_a_heading_and_an_item_with_sub_items_miss_nothing(example_desk: Desk) -> None:
    begun(example_desk)
    rows = example_desk.ask(agenda.agenda, NEXT).rows
    parents = {row.parent_id for row in rows}
    told = {each.item_id for each in example_desk.ask(missing, NEXT)}
    assert not told & {row.id for row in rows if row.heading or row.id in parents}


def test_a_follow_up_needs_somebody_and_a_deadline(example_desk: Desk) -> None:
    item_id = begun(example_desk)[0]
    action = example_desk.do("Tilføj", follow_ups.add, item_id, "Skriv ud", "", None)
    assert Gap.WHO_AND_DUE in gaps(example_desk, item_id)
    example_desk.do("Ret", follow_ups.write, action, "Skriv ud", "Sekretariatet", None)
    assert Gap.DUE in gaps(example_desk, item_id)
    example_desk.do("Ret", follow_ups.write, action, "Skriv ud", "", date(2022, 12, 8))
    assert Gap.WHO in gaps(example_desk, item_id)
    example_desk.do("Ret", follow_ups.write, action, "Skriv ud", "Sekretariatet", date(2022, 12, 8))
    assert gaps(example_desk, item_id) == [Gap.DECISION]


def test_seats_nobody_has_registered_come_first_with_their_holder(example_desk: Desk) -> None:
    begun(example_desk)
    first = example_desk.ask(missing, NEXT)[0]
    assert first.gap is Gap.ATTENDANCE
    assert first.name == "Lene Østerby"
    before = example_desk.ask(lacking, NEXT)
    example_desk.do("Mødt", attendance.set_state, NEXT, first.seat_id or "", AttendanceState.ABSENT)
    assert example_desk.ask(lacking, NEXT).attendances == before.attendances - 1


def test_a_place_is_named_by_the_number_that_is_printed(example_desk: Desk) -> None:
    item_id = begun(example_desk)[2]
    found = next(each for each in example_desk.ask(missing, NEXT) if each.item_id == item_id)
    assert found == Missing(Gap.DECISION, "Fælles model for ammevejledning", "3", None, item_id)


def test_approved_minutes_of_the_example_miss_nothing(example_desk: Desk) -> None:
    assert example_desk.ask(missing, "m-syd-f-1013") == []
