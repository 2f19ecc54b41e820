"""What the parties must approve at home: asked, answered, and told where it belongs."""

from __future__ import annotations

from datetime import date

import pytest

from klyngedesk.domain.danish import join_some, plain_spaces
from klyngedesk.domain.home_answers import answered, waited_for
from klyngedesk.domain.kinds import ApprovalState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.papers.data import Item
from klyngedesk.services import agenda, focus_thread, home_approvals, meetings, minutes, overview
from klyngedesk.services.desk import Desk
from klyngedesk.services.home_approvals import HomeRow, HomeView
from klyngedesk.services.papers.meeting_papers import minutes_paper
from klyngedesk.services.todo import HomeWaiting, TodoLine, When, when
from klyngedesk.store.tables import Meeting
from klyngedesk.store.work import Work

DECIDED, UNDECIDED = "syd-f-1013-04", "syd-f-1201-03"
TODAY = date(2022, 11, 22)
APPROVED, PENDING, REJECTED = ApprovalState.APPROVED, ApprovalState.PENDING, ApprovalState.REJECTED


def view(desk: Desk, item_id: str = DECIDED) -> HomeView:
    return desk.ask(home_approvals.home_approvals, item_id)


def row(desk: Desk, organisation: str) -> HomeRow:
    return next(each for each in view(desk).rows if each.organisation == organisation)


def lines(desk: Desk) -> list[TodoLine]:
    return [line for line in desk.ask(overview.overview, "syd").todo if line.id.startswith("home:")]


def test_parties_stand_in_the_clusters_order_with_who_decides_at_home(example_desk: Desk) -> None:
    asked = ["r-hovedstaden", "k-koebenhavn", "k-dragoer"]
    assert len(example_desk.do("Tilføj", home_approvals.add, DECIDED, asked)) == 2, "Dragør is asked already"
    rows = view(example_desk).rows
    assert [each.organisation for each in rows if each.organisation in ("København", "Hvidovre", "Tårnby")] == [
        "København", "Hvidovre", "Tårnby"
    ]  # fmt: skip
    assert row(example_desk, "København").authority == "Kommunalbestyrelsen"
    assert "Regionsrådet" in [each.authority for each in rows]
    assert {"k-koebenhavn", "k-dragoer"}.isdisjoint(key for key, _ in view(example_desk).parties)
    assert example_desk.undo() == "Tilføj"
    assert len(view(example_desk).rows) == 3


def test_who_decided_for_a_party_last_time_is_suggested(example_desk: Desk) -> None:
    item_id = "syd-p-0928-04"
    example_desk.do("Tilføj", home_approvals.add, item_id, ["k-hvidovre"])
    made = next(each for each in view(example_desk, item_id).rows if each.organisation == "Hvidovre")
    assert made.authority == "Sundhedsudvalget"


def test_an_answer_is_dated_today_unless_a_past_day_was_written(example_desk: Desk) -> None:
    waiting = row(example_desk, "Dragør").id
    example_desk.do("Dag", home_approvals.set_day, waiting, date(2022, 12, 6))
    example_desk.do("Svar", home_approvals.set_state, waiting, APPROVED)
    assert (row(example_desk, "Dragør").state, row(example_desk, "Dragør").day) == (APPROVED, TODAY)
    example_desk.do("Dag", home_approvals.set_day, waiting, date(2022, 11, 17))
    example_desk.do("Svar", home_approvals.set_state, waiting, REJECTED)
    assert row(example_desk, "Dragør").day == date(2022, 11, 17)
    example_desk.do("Note", home_approvals.set_text, waiting, "note", "  Med en\tbemærkning ")
    assert row(example_desk, "Dragør").note == "Med en bemærkning"
    example_desk.do("Fjern", home_approvals.remove, waiting)
    assert "Dragør" not in [each.organisation for each in view(example_desk).rows]


@pytest.mark.parametrize(
    ("day", "left"),
    [
        (None, None),
        (date(2022, 11, 17), None),
        (TODAY, None),
        (date(2022, 12, 6), date(2022, 12, 6)),
    ],
)
def test_who_waits_after_all_is_not_late_on_the_day_of_the_answer(
    example_desk: Desk, day: date | None, left: date | None
) -> None:
    waiting = row(example_desk, "Dragør").id
    example_desk.do("Svar", home_approvals.set_state, waiting, APPROVED)
    if day is not None:
        example_desk.do("Dag", home_approvals.set_day, waiting, day)
    example_desk.do("Svar", home_approvals.set_state, waiting, PENDING)
    assert (row(example_desk, "Dragør").state, row(example_desk, "Dragør").day) == (PENDING, left)
    assert [line for line in lines(example_desk) if line.due <= TODAY] == []


def test_saying_again_that_a_party_waits_leaves_the_day_when_it_should_have_decided(example_desk: Desk) -> None:
    waiting = row(example_desk, "Dragør").id
    example_desk.do("Dag", home_approvals.set_day, waiting, date(2022, 11, 17))
    example_desk.do("Svar", home_approvals.set_state, waiting, PENDING)
    assert row(example_desk, "Dragør").day == date(2022, 11, 17)


def test_nothing_can_be_approved_before_something_is_decided(example_desk: Desk) -> None:
    assert not view(example_desk, UNDECIDED).decided
    with pytest.raises(Refused, match=r"home_approval\.not_decided"):
        example_desk.do("Tilføj", home_approvals.add, UNDECIDED, ["k-dragoer"])


def test_a_reservation_alone_is_nothing_to_approve(example_desk: Desk) -> None:
    example_desk.do("Send", meetings.change_state, "m-syd-f-1201", MeetingState.SENT)
    example_desk.do("Forbehold", minutes.add_reservation, UNDECIDED, "k-dragoer")
    with pytest.raises(Refused, match=r"home_approval\.not_decided"):
        example_desk.do("Tilføj", home_approvals.add, UNDECIDED, ["k-dragoer"])


def test_what_waits_with_a_day_is_on_the_work_list_until_it_is_answered(example_desk: Desk) -> None:
    waiting = row(example_desk, "Dragør").id
    assert lines(example_desk) == [], "without a day nobody can be late"
    (added,) = example_desk.do("Tilføj", home_approvals.add, DECIDED, ["k-koebenhavn"])
    for each in (waiting, added):
        example_desk.do("Dag", home_approvals.set_day, each, date(2022, 11, 15))
    (line,) = lines(example_desk)
    assert when(line.due, TODAY) is When.OVERDUE
    asked, authorities = ("København", "Dragør"), ("Kommunalbestyrelsen", "Sundhedsudvalget")
    assert line.deed == HomeWaiting(asked, authorities, "Oplæg om ammeindsats", 7, 2022)
    assert (line.tab, line.key) == ("meetings", ("item", DECIDED))
    example_desk.do("Svar", home_approvals.set_state, added, APPROVED)
    example_desk.do("Dag", home_approvals.set_day, waiting, date(2023, 3, 1))
    assert lines(example_desk) == [], "what lies far ahead waits"


def test_the_thread_of_a_focus_area_tells_how_far_the_parties_are(example_desk: Desk) -> None:
    def line() -> tuple[dict[str, ApprovalState], date]:
        thread = example_desk.ask(focus_thread.thread, "ammeindsats", "syd")
        (found,) = [each for each in thread if each.kind is focus_thread.ThreadKind.HOME]
        assert isinstance(found.source, focus_thread.AtHome)
        return dict(found.source.answers), found.day

    answers, day = line()
    assert (answers["Dragør"], list(answers.values()).count(APPROVED), day) == (PENDING, 2, date(2022, 11, 15))
    example_desk.do("Svar", home_approvals.set_state, row(example_desk, "Dragør").id, APPROVED)
    answers, day = line()
    assert (set(answers.values()), day) == ({APPROVED}, TODAY)


def printed(desk: Desk, item_id: str = DECIDED) -> str:
    """What the minutes tell under the decision."""
    paper = desk.ask(minutes_paper, desk.ask(agenda.item, item_id).meeting_id)
    entry = next(each for each in paper.entries if isinstance(each, Item) and each.id == item_id)
    return plain_spaces(entry.decision.at_home) if entry.decision else ""


def test_minutes_tell_who_approves_at_home_and_what_was_known_when_they_were_approved(example_desk: Desk) -> None:
    known = "Hvidovre (Sundhedsudvalget, godkendt 1. nov. 2022)"
    assert printed(example_desk) == f"{known}, Tårnby (Sundhedsudvalget) og Dragør (Sundhedsudvalget)."
    example_desk.do("Dag", home_approvals.set_day, row(example_desk, "Dragør").id, date(2022, 12, 6))
    assert printed(example_desk).endswith("Dragør (Sundhedsudvalget, behandles 6. dec. 2022).")
    assert printed(example_desk, "syd-f-1013-05") == "", "nobody is asked"


def test_a_draft_of_minutes_tells_every_answer_there_is(example_desk: Desk) -> None:
    def unlock(work: Work) -> None:
        meeting = work.get(Meeting, "m-syd-f-1013")
        meeting.state, meeting.minutes_approved_on = MeetingState.REVIEW, None

    example_desk.do("Lås op", unlock)
    example_desk.do("Svar", home_approvals.set_state, row(example_desk, "Dragør").id, REJECTED)
    example_desk.do("Hvem", home_approvals.set_text, row(example_desk, "Tårnby").id, "authority", "")
    assert printed(example_desk).endswith(
        "Tårnby (godkendt 15. nov. 2022) og Dragør (Sundhedsudvalget, ikke godkendt 22. nov. 2022)."
    )


def test_how_far_they_are_is_told_in_words() -> None:
    assert (answered([]), waited_for([])) == ("", "")
    answers = [("Ishøj", PENDING)]
    assert (answered(answers), waited_for(answers)) == ("0 af 1 har godkendt", "Ishøj")
    answers = [("Ishøj", APPROVED), ("Dragør", REJECTED), ("Tårnby", PENDING)]
    assert (answered(answers), waited_for(answers)) == ("1 af 3 har godkendt. Dragør har ikke godkendt", "Tårnby")
    assert answered([("Ishøj", APPROVED)]) == "Alle har godkendt"
    assert join_some(["a", "b", "c"]) == "a, b og c"
    assert join_some(["a", "b", "c", "d"]) == "a, b og 2 andre"
