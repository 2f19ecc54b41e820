"""What goes with each step of a meeting from one state to another, beside the state itself."""

from __future__ import annotations

from klyngedesk.domain.meeting_states import MeetingState, Move, Step, earlier_state
from klyngedesk.services import follow_on, numbers, open_follow_ups, standing
from klyngedesk.store.tables import Meeting, MeetingDate
from klyngedesk.store.work import Work

_DONE_WITH = {
    Step.CALL_FOR_INPUT: "call",
    Step.SEND_AGENDA: "agenda",
    Step.SEND_MINUTES: "draft",
    Step.APPROVE_MINUTES: "approved",
}


def carry_out(work: Work, row: Meeting, move: Move, reason: str) -> None:
    """Take a meeting a step further, or back, with what goes with that; `reason` is why it is cancelled."""
    row.state = move.end
    row.cancelled_from = move.start if move.step is Step.CANCEL else None
    _tick_step(work, row, move.step)
    _EFFECTS[move.step](work, row, reason)


def earlier(row: Meeting) -> MeetingState | None:
    """The state that a step back leads to; None when there is none."""
    return earlier_state(
        row.state,
        in_progress=row.opened_at is not None,
        cancelled_from=row.cancelled_from,
        sent=row.agenda_sent_on is not None,
    )


def _tick_step(work: Work, row: Meeting, step: Step) -> None:
    for date_row in work.find(MeetingDate, meeting_id=row.id, step=_DONE_WITH.get(step, "")):
        date_row.done_on = work.today


def _untick(work: Work, row: Meeting, step: Step) -> None:
    for date_row in work.find(MeetingDate, meeting_id=row.id, step=_DONE_WITH[step]):
        date_row.done_on = None


def _call(work: Work, row: Meeting, reason: str) -> None:
    standing.add_standing_items(work, row)


def _withdraw_call(work: Work, row: Meeting, reason: str) -> None:
    _untick(work, row, Step.CALL_FOR_INPUT)


def _send_agenda(work: Work, row: Meeting, reason: str) -> None:
    numbers.fix_numbers(work, row)
    row.agenda_sent_on = work.today


def _withdraw_agenda(work: Work, row: Meeting, reason: str) -> None:
    numbers.release_numbers(work, row)
    row.agenda_sent_on = None
    _untick(work, row, Step.SEND_AGENDA)


def _hold(work: Work, row: Meeting, reason: str) -> None:
    if row.opened_at is not None and row.closed_at is None:
        closing = work.now if row.day == work.today and work.now > row.opened_at else row.ends_at
        row.closed_at = closing if closing > row.opened_at else None
    numbers.number_decisions(work, row)
    follow_on.make_follow_ons(work, row)
    standing.announce_minutes(work, row)
    open_follow_ups.begin_next(work, row.body_id)


def _reopen(work: Work, row: Meeting, reason: str) -> None:
    row.closed_at = None
    numbers.release_decisions(work, row)


def _send_minutes(work: Work, row: Meeting, reason: str) -> None:
    row.minutes_sent_on = work.today


def _withdraw_minutes(work: Work, row: Meeting, reason: str) -> None:
    row.minutes_sent_on = None
    _untick(work, row, Step.SEND_MINUTES)


def _approve(work: Work, row: Meeting, reason: str) -> None:
    row.minutes_approved_on = work.today


def _cancel(work: Work, row: Meeting, reason: str) -> None:
    row.cancelled_reason = reason


def _resume(work: Work, row: Meeting, reason: str) -> None:
    row.cancelled_reason = ""


_EFFECTS = {
    Step.CALL_FOR_INPUT: _call,
    Step.WITHDRAW_CALL: _withdraw_call,
    Step.SEND_AGENDA: _send_agenda,
    Step.WITHDRAW_AGENDA: _withdraw_agenda,
    Step.END_MEETING: _hold,
    Step.REOPEN_MEETING: _reopen,
    Step.SEND_MINUTES: _send_minutes,
    Step.WITHDRAW_MINUTES: _withdraw_minutes,
    Step.APPROVE_MINUTES: _approve,
    Step.CANCEL: _cancel,
    Step.RESUME: _resume,
}
