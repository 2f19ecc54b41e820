"""The chain of dates of a meeting: counted from its day by the body's plan, moved and ticked off one by one."""

from __future__ import annotations

from datetime import date

from klyngedesk.domain import danish, deadlines
from klyngedesk.domain.deadlines import DatedStep
from klyngedesk.domain.typed import clean
from klyngedesk.services import catalogue
from klyngedesk.services.editable import check_not_shut
from klyngedesk.store.tables import Body, DeadlineStep, Meeting, MeetingDate
from klyngedesk.store.work import Work


def plan(work: Work, body_id: str, day: date) -> tuple[DatedStep, ...]:
    """The dates that a meeting of a body on that day would have."""
    body = work.get(Body, body_id)
    steps = [
        deadlines.Step(row.step, row.title, row.offset, row.unit, row.roll)
        for row in catalogue.for_body(work, DeadlineStep, body, day)
    ]
    return deadlines.chain(day, steps, catalogue.calendar(work, day))


def add_dates(work: Work, meeting: Meeting) -> None:
    """Give a new meeting its chain."""
    for position, step in enumerate(plan(work, meeting.body_id, meeting.day)):
        work.add(
            MeetingDate(
                meeting_id=meeting.id,
                step=step.key,
                title=step.title,
                day=step.day,
                planned=step.day,
                reason=_why_moved(step),
                position=position,
            )
        )


def count_anew(work: Work, meeting: Meeting) -> None:
    """Count the dates that are not done from the meeting's new day, moved ones included."""
    counted = {step.key: step for step in plan(work, meeting.body_id, meeting.day)}
    for row in work.find(MeetingDate, meeting_id=meeting.id):
        if row.done_on is None and row.step in counted:
            step = counted[row.step]
            row.day = row.planned = step.day
            row.reason = _why_moved(step)


def move_date(work: Work, date_id: str, day: date, reason: str = "") -> None:
    """Let one date of the chain fall on another day, with the reason if there is one."""
    row = _open_date(work, date_id)
    row.day, row.reason = day, clean(reason)


def tick_date(work: Work, date_id: str, done: bool) -> None:
    """Mark one date of the chain as done today, or as not done."""
    _open_date(work, date_id).done_on = work.today if done else None


def _open_date(work: Work, date_id: str) -> MeetingDate:
    row = work.get(MeetingDate, date_id)
    check_not_shut(work, work.get(Meeting, row.meeting_id))
    return row


def _why_moved(step: DatedStep) -> str:
    if step.moved_from is None:
        return ""
    return f"Flyttet fra {danish.short_date(step.moved_from)}, som er en fridag"
