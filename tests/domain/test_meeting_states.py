"""A meeting goes its cycle step by step, may be cancelled before it is held, and is locked when approved."""

from __future__ import annotations

from itertools import pairwise

import pytest

from klyngedesk.domain.meeting_states import (
    BEFORE_HELD,
    CYCLE,
    MeetingState,
    Part,
    PrimaryAction,
    Step,
    check_can_open,
    check_may_edit,
    earlier_state,
    may_edit,
    move,
    moves_from,
    primary_action,
    state_word,
)
from klyngedesk.domain.problems import Refused

S = MeetingState
EVERY_PAIR = [(a, b) for a in S for b in S]


def refusal(start: S, end: S, *, reason: str = "", in_progress: bool = False) -> str:
    with pytest.raises(Refused) as refused:
        move(start, end, reason=reason, in_progress=in_progress)
    return refused.value.problems[0].code


def test_the_cycle_in_danish() -> None:
    assert [state_word(state) for state in CYCLE] == [
        "planlagt",
        "dagsorden i kladde",
        "dagsorden udsendt",
        "afholdt",
        "referat i høring",
        "referat godkendt",
    ]
    assert state_word(S.CANCELLED) == "aflyst"


def test_each_step_leads_to_the_next_state() -> None:
    steps = [move(a, b) for a, b in pairwise(CYCLE)]
    assert not any(step.back for step in steps)
    assert [moves_from(state)[0] for state in CYCLE[:-1]] == steps


def test_one_step_back_until_the_minutes_are_approved() -> None:
    backwards = [move(b, a) for a, b in pairwise(CYCLE[:-1])]
    assert all(step.back for step in backwards)
    assert backwards[2].step is Step.REOPEN_MEETING
    assert refusal(S.APPROVED, S.REVIEW) == "meeting.locked"
    assert moves_from(S.APPROVED) == ()


def test_cancelling_takes_a_reason_and_a_meeting_not_yet_held() -> None:
    for state in BEFORE_HELD:
        assert move(state, S.CANCELLED, reason="For få kan komme").step is Step.CANCEL
        assert refusal(state, S.CANCELLED, reason=" ") == "meeting.cancel_reason"
    assert refusal(S.HELD, S.CANCELLED, reason="For sent") == "meeting.cancel_held"


def test_a_cancelled_meeting_may_be_taken_up_again() -> None:
    assert {m.end for m in moves_from(S.CANCELLED)} == BEFORE_HELD
    assert move(S.CANCELLED, S.SENT).step is Step.RESUME


def test_a_step_back_leads_to_the_state_before() -> None:
    assert [earlier_state(state) for state in CYCLE] == [None, S.PLANNED, S.DRAFT, S.SENT, S.HELD, None]
    assert earlier_state(S.SENT, in_progress=True) is None
    assert earlier_state(S.HELD, in_progress=True) is S.SENT


def test_a_cancelled_meeting_is_taken_up_where_it_was() -> None:
    for was in BEFORE_HELD:
        assert earlier_state(S.CANCELLED, cancelled_from=was) is was
        assert earlier_state(S.CANCELLED, cancelled_from=was, sent=True) is was


@pytest.mark.parametrize("unknown", [None, S.HELD, S.CANCELLED])
def test_of_a_cancelled_meeting_from_a_file_only_its_sent_agenda_is_known(unknown: S | None) -> None:
    assert earlier_state(S.CANCELLED, cancelled_from=unknown) is S.PLANNED
    assert earlier_state(S.CANCELLED, cancelled_from=unknown, sent=True) is S.SENT


@pytest.mark.parametrize(("start", "end"), EVERY_PAIR)
def test_every_other_way_is_refused(start: S, end: S) -> None:
    allowed = any(m.end is end for m in moves_from(start))
    if allowed:
        assert move(start, end, reason="Grund").end is end
    else:
        assert refusal(start, end, reason="Grund").startswith("meeting.")


def test_an_agenda_is_not_withdrawn_while_the_meeting_runs() -> None:
    assert refusal(S.SENT, S.DRAFT, in_progress=True) == "meeting.in_progress"
    assert move(S.SENT, S.HELD, in_progress=True).step is Step.END_MEETING


def test_one_thing_to_do_next() -> None:
    assert [primary_action(state) for state in CYCLE] == [
        PrimaryAction.CALL_FOR_INPUT,
        PrimaryAction.MAKE_AGENDA,
        PrimaryAction.START_MEETING,
        PrimaryAction.SEND_MINUTES,
        PrimaryAction.APPROVE_MINUTES,
        None,
    ]
    assert primary_action(S.SENT, in_progress=True) is PrimaryAction.END_MEETING
    assert primary_action(S.CANCELLED) is None


def test_only_a_meeting_with_a_sent_agenda_is_opened() -> None:
    check_can_open(S.SENT)
    with pytest.raises(Refused, match=r"meeting\.cannot_open"):
        check_can_open(S.DRAFT)
    with pytest.raises(Refused, match=r"meeting\.already_open"):
        check_can_open(S.SENT, in_progress=True)


def test_what_may_be_edited_when() -> None:
    assert may_edit(S.DRAFT, Part.STRUCTURE)
    assert not may_edit(S.SENT, Part.STRUCTURE)
    assert may_edit(S.SENT, Part.LATE_ITEMS)
    assert may_edit(S.REVIEW, Part.DECISIONS)
    assert {part for part in Part if may_edit(S.APPROVED, part)} == {Part.ACTIONS}
    assert not any(may_edit(S.CANCELLED, part) for part in Part)
    with pytest.raises(Refused, match=r"meeting\.not_editable"):
        check_may_edit(S.APPROVED, Part.TEXTS)
