"""The states of a meeting: what may follow what, the one next thing to do, and what may be edited when.

planlagt → dagsorden i kladde → dagsorden udsendt → afholdt → referat i høring → referat godkendt; aflyst,
with a reason, from any state before afholdt. Between "udsendt" and "afholdt" a meeting can be in progress:
it has been opened, which is a time and no state. Source: the meeting cycle as cluster secretariats run it;
approved minutes are locked, so no step leads back from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from klyngedesk.domain.problems import refuse


class MeetingState(StrEnum):
    """Where a meeting stands; the values are stored."""

    PLANNED = "planned"
    DRAFT = "draft"
    SENT = "sent"
    HELD = "held"
    REVIEW = "review"
    APPROVED = "approved"
    CANCELLED = "cancelled"


class Step(StrEnum):
    """The ways from one state to another. Those that lead back are named for what they take back."""

    CALL_FOR_INPUT = "call_for_input"
    SEND_AGENDA = "send_agenda"
    END_MEETING = "end_meeting"
    SEND_MINUTES = "send_minutes"
    APPROVE_MINUTES = "approve_minutes"
    CANCEL = "cancel"
    WITHDRAW_CALL = "withdraw_call"
    WITHDRAW_AGENDA = "withdraw_agenda"
    REOPEN_MEETING = "reopen_meeting"
    WITHDRAW_MINUTES = "withdraw_minutes"
    RESUME = "resume"


class PrimaryAction(StrEnum):
    """The one filled button of a meeting."""

    CALL_FOR_INPUT = "call_for_input"
    MAKE_AGENDA = "make_agenda"
    START_MEETING = "start_meeting"
    END_MEETING = "end_meeting"
    SEND_MINUTES = "send_minutes"
    APPROVE_MINUTES = "approve_minutes"


class Part(StrEnum):
    """What of a meeting can be open for editing."""

    PLAN = "plan"
    """Day, time, place and deadlines."""
    STRUCTURE = "structure"
    """Adding, removing and numbering items freely."""
    LATE_ITEMS = "late_items"
    """Adding items after the agenda was sent; their numbers follow the last one."""
    ORDER = "order"
    """The order in which items are taken."""
    TEXTS = "texts"
    """The items' titles, sections and annexes."""
    ATTENDANCE = "attendance"
    DECISIONS = "decisions"
    ACTIONS = "actions"
    """Who does what by when, and whether it is done."""


@dataclass(frozen=True)
class Move:
    """One allowed way: `back` is true when it takes an earlier step back."""

    step: Step
    start: MeetingState
    end: MeetingState
    back: bool = False


CYCLE = (
    MeetingState.PLANNED,
    MeetingState.DRAFT,
    MeetingState.SENT,
    MeetingState.HELD,
    MeetingState.REVIEW,
    MeetingState.APPROVED,
)
"""The six states of a meeting that takes place, in order."""

BEFORE_SENT = frozenset({MeetingState.PLANNED, MeetingState.DRAFT})
BEFORE_HELD = BEFORE_SENT | {MeetingState.SENT}
ONCE_HELD = frozenset({MeetingState.HELD, MeetingState.REVIEW, MeetingState.APPROVED})

_WORDS = {
    MeetingState.PLANNED: "planlagt",
    MeetingState.DRAFT: "dagsorden i kladde",
    MeetingState.SENT: "dagsorden udsendt",
    MeetingState.HELD: "afholdt",
    MeetingState.REVIEW: "referat i høring",
    MeetingState.APPROVED: "referat godkendt",
    MeetingState.CANCELLED: "aflyst",
}

_FORWARD = (
    Step.CALL_FOR_INPUT,
    Step.SEND_AGENDA,
    Step.END_MEETING,
    Step.SEND_MINUTES,
    Step.APPROVE_MINUTES,
)
_BACK = (Step.WITHDRAW_CALL, Step.WITHDRAW_AGENDA, Step.REOPEN_MEETING, Step.WITHDRAW_MINUTES)

_MOVES = (
    *(Move(step, CYCLE[i], CYCLE[i + 1]) for i, step in enumerate(_FORWARD)),
    *(Move(step, CYCLE[i + 1], CYCLE[i], back=True) for i, step in enumerate(_BACK)),
    *(Move(Step.CANCEL, state, MeetingState.CANCELLED) for state in CYCLE if state in BEFORE_HELD),
    *(Move(Step.RESUME, MeetingState.CANCELLED, state, back=True) for state in CYCLE if state in BEFORE_HELD),
)

_PRIMARY = {
    MeetingState.PLANNED: PrimaryAction.CALL_FOR_INPUT,
    MeetingState.DRAFT: PrimaryAction.MAKE_AGENDA,
    MeetingState.SENT: PrimaryAction.START_MEETING,
    MeetingState.HELD: PrimaryAction.SEND_MINUTES,
    MeetingState.REVIEW: PrimaryAction.APPROVE_MINUTES,
}

_WHILE_PLANNING = frozenset({Part.PLAN, Part.STRUCTURE, Part.ORDER, Part.TEXTS, Part.ATTENDANCE, Part.ACTIONS})
_AFTERWARDS = frozenset({Part.ORDER, Part.TEXTS, Part.ATTENDANCE, Part.DECISIONS, Part.ACTIONS})
_EDITABLE = {
    MeetingState.PLANNED: _WHILE_PLANNING,
    MeetingState.DRAFT: _WHILE_PLANNING,
    MeetingState.SENT: _AFTERWARDS | {Part.PLAN, Part.LATE_ITEMS},
    MeetingState.HELD: _AFTERWARDS,
    MeetingState.REVIEW: _AFTERWARDS,
    MeetingState.APPROVED: frozenset({Part.ACTIONS}),
    MeetingState.CANCELLED: frozenset[Part](),
}


def state_word(state: MeetingState) -> str:
    """The Danish name of a state, in lower case ("dagsorden udsendt")."""
    return _WORDS[state]


def moves_from(state: MeetingState) -> tuple[Move, ...]:
    """Every allowed way out of a state, the way forward first."""
    return tuple(move for move in _MOVES if move.start is state)


def move(start: MeetingState, end: MeetingState, *, reason: str = "", in_progress: bool = False) -> Move:
    """The allowed way between two states.

    `reason` is needed to cancel; `in_progress` says that the meeting has been opened. Refuses a way that
    does not exist (meeting.cannot_follow), cancelling what has been held (meeting.cancel_held) or without a
    reason (meeting.cancel_reason), changing approved minutes (meeting.locked) and withdrawing the agenda of
    a meeting in progress (meeting.in_progress).
    """
    if start is MeetingState.APPROVED:
        raise refuse("meeting.locked")
    if end is MeetingState.CANCELLED and start not in BEFORE_HELD | {MeetingState.CANCELLED}:
        raise refuse("meeting.cancel_held")
    found = next((m for m in moves_from(start) if m.end is end), None)
    if found is None:
        raise refuse("meeting.cannot_follow", start=start, end=end)
    if found.step is Step.CANCEL and not reason.strip():
        raise refuse("meeting.cancel_reason")
    if found.step is Step.WITHDRAW_AGENDA and in_progress:
        raise refuse("meeting.in_progress")
    return found


def earlier_state(
    state: MeetingState,
    *,
    in_progress: bool = False,
    cancelled_from: MeetingState | None = None,
    sent: bool = False,
) -> MeetingState | None:
    """Where a step back leads; None when there is none.

    A cancelled meeting is taken up again where it was, which is `cancelled_from`. Of one that came from a file which
    does not say so, only whether its agenda was `sent` is known.
    """
    if state is MeetingState.CANCELLED:
        known = cancelled_from if cancelled_from in BEFORE_HELD else None
        return known or (MeetingState.SENT if sent else MeetingState.PLANNED)
    if state is MeetingState.SENT and in_progress:
        return None
    return next((each.end for each in moves_from(state) if each.back), None)


def may_remove(state: MeetingState, *, sent: bool) -> bool:
    """Whether a meeting may be removed with all its items: its agenda has never been `sent` to anybody."""
    return not sent and state in BEFORE_SENT | {MeetingState.CANCELLED}


def check_can_open(state: MeetingState, *, in_progress: bool = False) -> None:
    """Refuse to open a meeting whose agenda has not been sent, or that is over (meeting.cannot_open).

    Refuse also one that has been opened (meeting.already_open): it would begin again now.
    """
    if state is not MeetingState.SENT:
        raise refuse("meeting.cannot_open", state=state)
    if in_progress:
        raise refuse("meeting.already_open")


def primary_action(state: MeetingState, in_progress: bool = False) -> PrimaryAction | None:
    """The one thing to do next; None when the meeting is finished or cancelled."""
    if state is MeetingState.SENT and in_progress:
        return PrimaryAction.END_MEETING
    return _PRIMARY.get(state)


def may_edit(state: MeetingState, part: Part) -> bool:
    """Whether a part of the meeting is open for editing in this state."""
    return part in _EDITABLE[state]


def check_may_edit(state: MeetingState, part: Part) -> None:
    """Refuse an edit that the state does not allow (meeting.not_editable)."""
    if not may_edit(state, part):
        raise refuse("meeting.not_editable", state=state)
