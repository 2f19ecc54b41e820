"""The open follow-ups under the standing item of the next agenda: put there, kept up, and never telling too much."""

from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy import event

from klyngedesk.domain.formatted import EMPTY, Paragraph, Run, Table, paragraphs
from klyngedesk.domain.kinds import ActionState, ApprovalState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.plain import to_plain
from klyngedesk.domain.problems import Refused
from klyngedesk.services import (
    agenda,
    bodies,
    follow_ups,
    home_approvals,
    meetings,
    minutes,
    open_follow_ups,
    organisations,
)
from klyngedesk.services.catalogue_editing import Owner, lines, set_value
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import EXAMPLE_DAY, load_example
from klyngedesk.store.tables import Action, HomeApproval, Item, Meeting

HELD_ON, NEXT_ON, LATER_ON = date(2024, 3, 5), date(2024, 5, 7), date(2024, 9, 3)
HEAD = ["Opfølgning", "Hvem", "Frist", "Fra"]
BODY = "syd-fagligt"


@pytest.fixture
def desk(example_desk: Desk) -> Desk:
    """The example without its own follow-ups, answers from home and meetings to come."""
    example_desk.do("Ryd", clear)
    return example_desk


def clear(work):
    for row in (*work.find(Action), *work.find(HomeApproval)):
        work.delete(row)
    for row in work.find(Meeting, body_id=BODY, state=(MeetingState.PLANNED, MeetingState.DRAFT, MeetingState.SENT)):
        work.delete(row)


def planned(desk, day):
    return desk.do("Møde", meetings.new_meeting, BODY, day, time(13), time(15))


@pytest.fixture
def held(desk):
    """A meeting that begins, with one item on its agenda."""
    meeting_id = planned(desk, HELD_ON)
    desk.do("Kladde", meetings.change_state, meeting_id, MeetingState.DRAFT)
    desk.do("Punkt", agenda.add_item, meeting_id, "Ammeindsats")
    desk.do("Send", meetings.change_state, meeting_id, MeetingState.SENT)
    desk.do("Start", meetings.open_meeting, meeting_id)
    return meeting_id


def item_of(desk, meeting_id, title="Ammeindsats"):
    return next(row.id for row in desk.ask(agenda.agenda, meeting_id).rows if row.title == title)


def standing_of(desk, meeting_id):
    return item_of(desk, meeting_id, "Opfølgning og orientering")


def hold(desk, meeting_id):
    desk.do("Slut", meetings.change_state, meeting_id, MeetingState.HELD)


def agree(desk, meeting_id, what="Lav en plan", who="Hvidovre Kommune", due_on=date(2024, 4, 1), title="Ammeindsats"):
    return desk.do("Aftal", follow_ups.add, item_of(desk, meeting_id, title), what, who, due_on)


def texts(desk, item_id):
    return {section.key: section.text for section in desk.ask(agenda.item, item_id).sections if section.text}


def table(desk, meeting_id):
    """The lines of the table under the standing item, without its head; None without a table."""
    found = [
        block
        for text in texts(desk, standing_of(desk, meeting_id)).values()
        for block in text.blocks
        if isinstance(block, Table)
    ]
    if not found:
        return None
    rows = [["".join(run.text for run in cell).replace("\xa0", " ") for cell in row] for row in found[0].rows]
    assert len(found) == 1
    assert rows[0] == HEAD
    return rows[1:]


def source(desk, held, title="Ammeindsats"):
    number = desk.ask(agenda.item, item_of(desk, held)).number
    return f"5. mar. 2024, punkt {number}: {title}"


def test_what_is_open_comes_on_the_next_agenda_with_who_when_and_where_from(desk, held):
    agree(desk, held)
    agree(desk, held, "Spørg PLO", "", None)
    following = planned(desk, NEXT_ON)
    hold(desk, held)
    assert table(desk, following) == [
        ["Lav en plan", "Hvidovre Kommune", "1. apr. 2024", source(desk, held)],
        ["Spørg PLO", "", "", source(desk, held)],
    ]


def test_a_meeting_planned_after_the_last_one_gets_the_table_at_once_and_one_far_ahead_does_not(desk, held):
    agree(desk, held)
    hold(desk, held)
    following, later = planned(desk, NEXT_ON), planned(desk, LATER_ON)
    assert table(desk, following) is not None
    assert table(desk, later) is None
    desk.do("Indkald", meetings.change_state, later, MeetingState.DRAFT)
    assert table(desk, later) is not None


def test_the_table_follows_what_becomes_of_the_follow_ups_until_it_is_sent(desk, held):
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    assert table(desk, following) is None
    action = agree(desk, held)
    assert [row[0] for row in table(desk, following)] == ["Lav en plan"]
    desk.do("Ret", follow_ups.write, action, "Lav to planer", "PLO", date(2024, 4, 2))
    assert [row[:3] for row in table(desk, following)] == [["Lav to planer", "PLO", "2. apr. 2024"]]
    desk.undo()
    assert [row[0] for row in table(desk, following)] == ["Lav en plan"]
    desk.do("Luk", minutes.close_action, action)
    assert table(desk, following) is None
    desk.do("Åbn", minutes.close_action, action, ActionState.OPEN)
    desk.do("Kladde", meetings.change_state, following, MeetingState.DRAFT)
    desk.do("Send", meetings.change_state, following, MeetingState.SENT)
    desk.do("Fjern", minutes.remove_action, action)
    assert [row[0] for row in table(desk, following)] == ["Lav en plan"], "a sent agenda stays as it was sent"


def test_the_table_follows_the_meeting_it_tells_of_to_another_day(desk, held):
    agree(desk, held)
    following = planned(desk, NEXT_ON)
    desk.do("Kladde", meetings.change_state, following, MeetingState.DRAFT)
    assert table(desk, following)[0][3] == source(desk, held)
    desk.do("Flyt", meetings.reschedule, held, date(2024, 3, 7), time(13), time(15))
    assert table(desk, following)[0][3] == source(desk, held).replace("5. mar.", "7. mar.")
    desk.do("Flyt", meetings.reschedule, held, LATER_ON, time(13), time(15))
    assert table(desk, following) is None, "what comes of a later meeting is not open yet"


def write_status(desk, meeting_id):
    """Write under the table's first line what has happened since."""
    item_id = standing_of(desk, meeting_id)
    text = texts(desk, item_id)["case"]
    (old,) = text.blocks
    first = (old.rows[1][0], *old.rows[1][1:3], (Run("I gang"),))
    changed = Table((old.rows[0], first, *old.rows[2:]))
    desk.do("Skriv", agenda.set_text, item_id, "case", type(text)((Paragraph((Run("Kort status:"),)), changed)))


def test_what_somebody_wrote_in_the_table_is_not_written_over_unasked(desk, held):
    agree(desk, held)
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    write_status(desk, following)
    agree(desk, held, "Spørg PLO")
    assert [row[3] for row in table(desk, following)] == ["I gang"]
    item_id = standing_of(desk, following)
    assert desk.ask(open_follow_ups.offer, item_id) == open_follow_ups.Offer(2, True, False, True)
    desk.do("Opdatér", open_follow_ups.put, item_id)
    assert [row[0] for row in table(desk, following)] == ["Lav en plan", "Spørg PLO"]
    assert to_plain(texts(desk, item_id)["case"]).startswith("Kort status:"), "the words around it stay"
    assert desk.ask(open_follow_ups.offer, item_id).current


def test_a_table_that_was_taken_away_stays_away_until_it_is_asked_for(desk, held):
    agree(desk, held)
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    desk.do("Ryd", agenda.set_text, standing_of(desk, following), "case", EMPTY)
    agree(desk, held, "Spørg PLO")
    assert table(desk, following) is None


def test_it_can_be_put_under_any_item_but_not_when_nothing_is_open(desk, held):
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    own = desk.do("Punkt", agenda.add_item, following, "Siden sidst")
    desk.do("Skriv", agenda.set_text, own, "case", paragraphs(["Det er sket:"]))
    with pytest.raises(Refused) as refused:
        desk.do("Sæt ind", open_follow_ups.put, own)
    assert refused.value.problems[0].code == "follow_ups.none"
    agree(desk, held)
    desk.do("Sæt ind", open_follow_ups.put, own)
    assert to_plain(texts(desk, own)["case"]).splitlines()[0] == "Det er sket:"
    assert "Lav en plan" in to_plain(texts(desk, own)["case"])
    assert desk.undo() == "Sæt ind"
    assert to_plain(texts(desk, own)["case"]) == "Det er sket:"


def close_item(desk, item_id, neutral="En aftale"):
    desk.do("Neutral", agenda.set_field, item_id, "neutral_title", neutral)
    desk.do("Luk", agenda.set_field, item_id, "closed", True)


def test_a_table_that_was_written_in_hides_of_a_closed_item_also_what_is_done(desk, held):
    action = agree(desk, held, "Opsig aftalen med Jens", "Tine Falk")
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    write_status(desk, following)
    desk.do("Luk", minutes.close_action, action)
    assert table(desk, following)[0][0] == "Opsig aftalen med Jens", "what somebody wrote stays"
    close_item(desk, item_of(desk, held))
    assert table(desk, following) == [["Opfølgning på et lukket punkt", "", "", source(desk, held, "En aftale")]]


@pytest.mark.parametrize("written_in", [False, True])
def test_a_closed_item_shows_its_number_and_neutral_title_only(desk, held, written_in):
    agree(desk, held, "Opsig aftalen med Jens", "Tine Falk")
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    if written_in:
        write_status(desk, following)
    close_item(desk, item_of(desk, held))
    told = source(desk, held, "En aftale")
    assert table(desk, following) == [["Opfølgning på et lukket punkt", "", "", told]]
    everything = "".join(to_plain(text) for text in texts(desk, standing_of(desk, following)).values())
    assert not any(word in everything for word in ("Opsig", "Jens", "Tine", "Ammeindsats", "1. apr"))


def test_a_sub_item_of_a_closed_item_is_as_closed_as_that(desk, held):
    hold(desk, held)
    below = desk.do("Under", add_below, item_of(desk, held))
    desk.do("Aftal", follow_ups.add, below, "Opsig aftalen", "Tine Falk", None)
    following = planned(desk, NEXT_ON)
    assert "Opsig aftalen" in table(desk, following)[0]
    close_item(desk, item_of(desk, held))
    assert table(desk, following) == [["Opfølgning på et lukket punkt", "", "", source(desk, held, "En aftale")]]


def add_below(work, item_id):
    above = work.get(Item, item_id)
    return work.add(Item(meeting_id=above.meeting_id, parent_id=item_id, title="Hemmelig del", number="9.1")).id


def test_under_a_closed_item_all_is_told_and_none_of_it_when_that_item_is_opened(desk, held):
    close_item(desk, item_of(desk, held))
    agree(desk, held, "Opsig aftalen", "Tine Falk")
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    standing = standing_of(desk, following)
    desk.do("Luk", agenda.set_field, standing, "closed", True)
    assert table(desk, following)[0][:2] == ["Opsig aftalen", "Tine Falk"]
    desk.do("Åbn", agenda.set_field, standing, "closed", False)
    assert table(desk, following)[0][:2] == ["Opfølgning på et lukket punkt", ""]


def handed_over(desk, held):
    """The one meeting ahead of the body that takes over when the one with a follow-up closes."""
    agree(desk, held)
    hold(desk, held)
    meeting_id = desk.do("Møde", meetings.new_meeting, "syd-politisk", NEXT_ON, time(13), time(15))
    desk.do("Ryd", remove_other_meetings, "syd-politisk", meeting_id)
    desk.do("Luk", bodies.close_body, BODY, HELD_ON, "Reform", "syd-politisk", hand_over=True)
    return meeting_id


def test_follow_ups_handed_over_tell_which_body_they_come_from(desk, held):
    meeting_id = handed_over(desk, held)
    assert table(desk, meeting_id)[0][3] == f"Fagligt niveau, {source(desk, held)}"


def test_what_was_handed_over_leaves_the_agenda_of_the_body_that_closes(desk, held):
    agree(desk, held)
    hold(desk, held)
    last = planned(desk, NEXT_ON)
    assert [row[0] for row in table(desk, last)] == ["Lav en plan"]
    desk.do("Luk", bodies.close_body, BODY, NEXT_ON, "Reform", "syd-politisk", hand_over=True)
    assert table(desk, last) is None
    assert desk.undo() == "Luk"
    assert [row[0] for row in table(desk, last)] == ["Lav en plan"]


def remove_other_meetings(work, body_id, kept):
    for row in work.find(Meeting, body_id=body_id, state=(MeetingState.PLANNED, MeetingState.DRAFT)):
        if row.id != kept:
            work.delete(row)


def rename(desk, organisation_id, name, short_name=""):
    facts = desk.ask(organisation_facts, organisation_id)
    changed = replace(facts, name=name, short_name=short_name)
    desk.do("Omdøb", organisations.edit_organisation, organisation_id, changed)


def organisation_facts(work, organisation_id):
    day = work.today
    return next(row.facts for row in organisations.organisations(work, "syd", day) if row.id == organisation_id)


def test_the_table_follows_what_an_organisation_is_called_until_it_is_sent(desk, held):
    item_id = item_of(desk, held)
    desk.do("Aftal", minutes.add_action, item_id, "Lav en plan", organisation_id="k-hvidovre")
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    assert table(desk, following)[0][1] == "Hvidovre"
    rename(desk, "k-hvidovre", "Hvidovre Kommune", "Hvidovre By")
    assert table(desk, following)[0][1] == "Hvidovre By"
    rename(desk, "k-hvidovre", "Hvidovre Kommune")
    assert table(desk, following)[0][1] == "Hvidovre Kommune", "without a short name it is called by its name"
    assert desk.undo() == "Omdøb"
    assert table(desk, following)[0][1] == "Hvidovre By", "one undo takes the name and the table back"
    desk.do("Kladde", meetings.change_state, following, MeetingState.DRAFT)
    desk.do("Send", meetings.change_state, following, MeetingState.SENT)
    rename(desk, "k-hvidovre", "Avedøre Kommune", "Avedøre")
    assert table(desk, following)[0][1] == "Hvidovre By", "a sent agenda stays as it was sent"


def test_another_name_is_not_written_into_a_table_that_somebody_wrote_in(desk, held):
    desk.do("Aftal", minutes.add_action, item_of(desk, held), "Lav en plan", organisation_id="k-hvidovre")
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    write_status(desk, following)
    rename(desk, "k-hvidovre", "Avedøre Kommune", "Avedøre")
    assert table(desk, following)[0][1::2] == ["Hvidovre", "I gang"]


def test_the_table_follows_what_the_body_is_called_that_handed_over(desk, held):
    meeting_id = handed_over(desk, held)
    facts = replace(desk.ask(bodies.body, BODY).facts, name="Strategisk niveau")
    desk.do("Omdøb", bodies.edit_body, BODY, facts)
    assert table(desk, meeting_id)[0][3] == f"Strategisk niveau, {source(desk, held)}"


def test_the_table_follows_the_meetings_and_items_that_its_lines_come_from(desk):
    first, second = planned(desk, date(2024, 2, 6)), planned(desk, HELD_ON)
    item_id = desk.do("Punkt", agenda.add_item, first, "Ammeindsats")
    desk.do("Aftal", follow_ups.add, item_id, "Lav en plan", "", None)
    desk.do("Kladde", meetings.change_state, second, MeetingState.DRAFT)
    assert table(desk, second)[0][3] == "6. feb. 2024: Ammeindsats"
    desk.do("Flyt", meetings.reschedule, first, date(2024, 2, 8), time(13), time(15))
    assert table(desk, second)[0][3] == "8. feb. 2024: Ammeindsats"
    desk.do("Flyt", meetings.reschedule, second, date(2024, 1, 9), time(13), time(15))
    assert table(desk, second) is None, "nothing is open from before it"
    desk.do("Flyt", meetings.reschedule, second, HELD_ON, time(13), time(15))
    desk.do("Fjern", agenda.remove_item, item_id)
    assert table(desk, second) == [["Lav en plan", "", "", ""]]


def test_a_meeting_that_is_removed_leaves_its_follow_ups_without_a_source(desk):
    first, second = planned(desk, date(2024, 2, 6)), planned(desk, HELD_ON)
    item_id = desk.do("Punkt", agenda.add_item, first, "Ammeindsats")
    desk.do("Aftal", follow_ups.add, item_id, "Lav en plan", "", None)
    desk.do("Kladde", meetings.change_state, second, MeetingState.DRAFT)
    desk.do("Fjern", meetings.remove_meeting, first)
    assert table(desk, second) == [["Lav en plan", "", "", ""]]


def test_what_holds_the_table_can_be_removed_and_comes_back_with_it(desk, held):
    agree(desk, held)
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    before = table(desk, following)
    desk.do("Fjern", agenda.remove_item, standing_of(desk, following))
    desk.undo()
    assert table(desk, following) == before
    desk.do("Fjern", meetings.remove_meeting, following)
    desk.undo()
    assert table(desk, following) == before


def questions(desk, use_case, *arguments):
    """How many times the store is read while something is done."""
    asked = []

    def count(connection, cursor, statement, *rest):
        asked.append(statement.lstrip().startswith("SELECT"))

    event.listen(desk.store.engine, "before_cursor_execute", count)
    desk.do("Ret", use_case, *arguments)
    event.remove(desk.store.engine, "before_cursor_execute", count)
    return sum(asked)


def test_a_title_that_is_typed_reads_little_also_where_many_tables_stand(desk, held):
    agree(desk, held)
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    assert questions(desk, agenda.set_field, item_of(desk, held), "title", "Ammeindsatsen") <= 17
    other = desk.do("Punkt", agenda.add_item, following, "Siden sidst")
    for title in ("Først", "Så", "Sidst"):
        desk.do("Sæt ind", open_follow_ups.put, desk.do("Punkt", agenda.add_item, following, title))
    assert questions(desk, agenda.set_field, other, "title", "Siden sidste møde") <= 6


def decide(desk, held, *parties):
    item_id = item_of(desk, held)
    desk.do("Beslut", minutes.set_decision_text, item_id, paragraphs(["Godkendt."]))
    return desk.do("Hjemme", home_approvals.add, item_id, parties)


@pytest.fixture
def asked(desk, held):
    """The approvals at home, by Hvidovre, Tårnby and Dragør, of what was decided at a meeting that is held."""
    made = decide(desk, held, "k-hvidovre", "k-taarnby", "k-dragoer")
    hold(desk, held)
    return made


def test_what_parties_approve_at_home_stands_among_what_is_open_until_all_have_answered(desk, held, asked):
    agree(desk, held, due_on=date(2024, 4, 10))
    following = planned(desk, NEXT_ON)
    other = ["Lav en plan", "Hvidovre Kommune", "10. apr. 2024", source(desk, held)]
    told = ["Godkendelse hjemme", "Hvidovre, Tårnby og Dragør", "", source(desk, held)]
    assert sorted(table(desk, following)) == sorted([other, told])
    hvidovre, taarnby, dragoer = asked
    desk.do("Dag", home_approvals.set_day, hvidovre, date(2024, 4, 9))
    desk.do("Dag", home_approvals.set_day, dragoer, date(2024, 4, 1))
    assert [row[2] for row in table(desk, following)] == ["1. apr. 2024", "10. apr. 2024"], (
        "the first day is the deadline"
    )
    desk.do("Svar", home_approvals.set_state, dragoer, ApprovalState.APPROVED)
    desk.do("Svar", home_approvals.set_state, taarnby, ApprovalState.REJECTED)
    what = "Godkendelse hjemme: 1 af 3 har godkendt. Tårnby har ikke godkendt"
    assert table(desk, following)[0] == [what, "Hvidovre", "9. apr. 2024", source(desk, held)]
    rename(desk, "k-taarnby", "Kastrup Kommune", "Kastrup")
    rename(desk, "k-hvidovre", "Avedøre Kommune", "Avedøre")
    assert table(desk, following)[0][:2] == [what.replace("Tårnby", "Kastrup"), "Avedøre"]
    desk.do("Svar", home_approvals.set_state, hvidovre, ApprovalState.APPROVED)
    assert table(desk, following) == [other]
    desk.undo()
    assert len(table(desk, following)) == 2
    desk.do("Fjern", home_approvals.remove, hvidovre)
    assert table(desk, following) == [other]


@pytest.mark.parametrize("written_in", [False, True])
def test_of_a_closed_item_neither_parties_nor_answers_are_told(desk, held, asked, written_in):
    following = planned(desk, NEXT_ON)
    if written_in:
        write_status(desk, following)
    desk.do("Svar", home_approvals.set_state, asked[0], ApprovalState.APPROVED)
    close_item(desk, item_of(desk, held))
    assert table(desk, following) == [["Opfølgning på et lukket punkt", "", "", source(desk, held, "En aftale")]]
    standing = standing_of(desk, following)
    if not written_in:
        desk.do("Luk", agenda.set_field, standing, "closed", True)
        assert table(desk, following)[0][1] == "Tårnby og Dragør"


def test_the_body_that_follows_tells_what_is_still_approved_at_home(desk, held, asked):
    meeting_id = desk.do("Møde", meetings.new_meeting, "syd-politisk", NEXT_ON, time(13), time(15))
    desk.do("Ryd", remove_other_meetings, "syd-politisk", meeting_id)
    desk.do("Luk", bodies.close_body, BODY, date(2022, 11, 21), "Reform", "syd-politisk")
    assert table(desk, meeting_id)[0][3] == f"Fagligt niveau, {source(desk, held)}"
    desk.do("Svar", home_approvals.set_state, asked[0], ApprovalState.APPROVED)
    assert table(desk, meeting_id)[0][1] == "Tårnby og Dragør"
    desk.do("Genåbn", bodies.reopen_body, BODY)
    assert table(desk, meeting_id) is None


@pytest.mark.parametrize("today", [EXAMPLE_DAY, date(2026, 11, 21)])
def test_the_example_has_what_is_open_on_its_next_agenda_whatever_day_it_is_loaded(empty_desk, today):
    load_example(empty_desk, today)
    rows = table(empty_desk, "m-syd-f-1201")
    assert [row[0] for row in rows] == [
        "Indhente høringssvar om udkast 3",
        "Opdatere kontaktlisten til medicinsk visitation",
        "Undersøge, hvordan en fælles telefonlinje kan bemandes",
        "Beskrive kommunernes tilbud til børn og unge i mistrivsel",
        "Godkendelse hjemme: 2 af 3 har godkendt",
    ]
    assert rows[-1][1:] == ["Dragør", "", rows[0][3]]
    assert empty_desk.ask(open_follow_ups.offer, "syd-f-1201-08").current
    assert empty_desk.undo() == "Hent eksemplet", "it comes and goes with the example"
    assert empty_desk.ask(lambda work: work.find(Item)) == []


def test_which_standing_item_carries_them_is_the_users_choice(desk, held):
    owner = Owner(kind_id="professional")
    rows = {line.title: line for line in desk.ask(lines, "standing", owner)}
    assert [title for title, line in rows.items() if line.follow_ups] == ["Opfølgning og orientering"]
    desk.do("Fra", set_value, "standing", rows["Opfølgning og orientering"].id, "follow_ups", False)
    desk.do("Til", set_value, "standing", rows["Næste møde og eventuelt"].id, "follow_ups", True)
    agree(desk, held)
    hold(desk, held)
    following = planned(desk, NEXT_ON)
    assert table(desk, following) is None
    assert "Lav en plan" in to_plain(texts(desk, item_of(desk, following, "Næste møde og eventuelt"))["case"])
