"""Every refusal of the rules has its Danish sentence, and the facts that it needs."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from klyngedesk.domain import clock, cost_sharing, danish, decisions, meeting_states, money, numbering
from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Refused
from klyngedesk.wording import lines
from klyngedesk.wording.rules import SENTENCES

A = cost_sharing.Participant("a", "Ishøj", 10)
LINE = cost_sharing.CostLine("Løn", 100)
REFUSED: list[tuple[str, Callable[[], object]]] = [
    ("date.unreadable", lambda: danish.parse_date("x")),
    ("date.no_year", lambda: danish.parse_date("1/12")),
    ("date.year_out_of_range", lambda: danish.parse_date("1.1.1022")),
    ("date.no_such_month", lambda: danish.parse_date("1.13.2022")),
    ("date.no_such_day", lambda: danish.parse_date("31.4.2022")),
    ("date.other_weekday", lambda: danish.parse_date("fredag 1. december 2022")),
    ("clock.unreadable", lambda: clock.parse_clock("x")),
    ("clock.no_such_time", lambda: clock.parse_clock("25")),
    ("clock.negative_minutes", lambda: clock.timetable(clock.clock_of(0), [clock.TimedItem("a", -1)])),
    ("money.empty", lambda: money.parse_amount("")),
    ("money.unreadable", lambda: money.parse_amount("x")),
    ("money.point_for_comma", lambda: money.parse_amount("1.5")),
    ("money.too_many_decimals", lambda: money.parse_amount("1,555")),
    ("money.too_large", lambda: money.parse_amount("9" * 20)),
    ("cost.no_participants", lambda: cost_sharing.split(1, [])),
    ("cost.no_population", lambda: cost_sharing.split(1, [0])),
    ("cost.negative_weight", lambda: cost_sharing.split(1, [-1])),
    ("cost.participant_twice", lambda: cost_sharing.share_table([LINE], [A, A])),
    (
        "cost.months",
        lambda: cost_sharing.share_table([LINE], [cost_sharing.Participant("a", "Ishøj", 1, 13)]),
    ),
    ("cost.factor", lambda: cost_sharing.counted_population(1, Fraction(2))),
    ("meeting.cannot_follow", lambda: meeting_states.move(MeetingState.PLANNED, MeetingState.HELD)),
    (
        "meeting.cancel_held",
        lambda: meeting_states.move(MeetingState.HELD, MeetingState.CANCELLED, reason="x"),
    ),
    ("meeting.cancel_reason", lambda: meeting_states.move(MeetingState.SENT, MeetingState.CANCELLED)),
    ("meeting.locked", lambda: meeting_states.move(MeetingState.APPROVED, MeetingState.HELD)),
    (
        "meeting.in_progress",
        lambda: meeting_states.move(MeetingState.SENT, MeetingState.DRAFT, in_progress=True),
    ),
    ("meeting.cannot_open", lambda: meeting_states.check_can_open(MeetingState.DRAFT)),
    ("meeting.already_open", lambda: meeting_states.check_can_open(MeetingState.SENT, in_progress=True)),
    (
        "meeting.not_editable",
        lambda: meeting_states.check_may_edit(MeetingState.APPROVED, meeting_states.Part.PLAN),
    ),
    ("numbering.unknown_parent", lambda: numbering.number_items([numbering.NumberedItem("a", "b")])),
    ("numbering.unreadable", lambda: numbering.number_key("x")),
    ("decision.no_target", lambda: decisions.follow_on("a", "b", decisions.Effect.FORWARDED)),
    ("decision.same_body", lambda: decisions.follow_on("a", "b", decisions.Effect.FORWARDED, "b")),
]


@pytest.mark.parametrize(("code", "rule"), REFUSED, ids=[code for code, _ in REFUSED])
def test_a_refusal_is_said_in_whole_sentences(code: str, rule: Callable[[], object]) -> None:
    with pytest.raises(Refused, match=code) as refused:
        rule()
    (line,) = lines(refused.value)
    assert line.endswith(".")
    assert not {"{", "}", "!"} & set(line)


def test_no_sentence_is_left_over() -> None:
    assert {code for code, _ in REFUSED} == set(SENTENCES)


def test_the_sentence_for_a_day_that_does_not_exist() -> None:
    with pytest.raises(Refused) as refused:
        danish.parse_date("29.2.2023")
    assert [plain_spaces(line) for line in lines(refused.value)] == [
        "29. februar 2023 findes ikke. Vælg en dag fra 1 til 28; så mange dage har februar det år."
    ]
