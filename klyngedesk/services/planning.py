"""Planning a meeting: what to suggest, and changing its day, its facts and its dates in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from klyngedesk.domain.kinds import MeetingForm
from klyngedesk.domain.meeting_places import form_of
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.workdays import DayOff
from klyngedesk.services import catalogue, meetings
from klyngedesk.services.seats import chairs_on
from klyngedesk.services.settings import own_facts
from klyngedesk.store.tables import Body, Meeting, MeetingDate
from klyngedesk.store.work import Work

_WEEKS_AHEAD = 6
_THURSDAY = 3


@dataclass(frozen=True)
class MeetingFacts:
    """What is written about a meeting when it is planned; times are local clock times.

    `place` is the room, `link` where one joins by video; which of them counts is told by `form`.
    """

    day: date
    start: time
    end: time
    title: str = ""
    form: MeetingForm = MeetingForm.PHYSICAL
    place: str = ""
    link: str = ""
    leader: str = ""
    minute_taker: str = ""
    remark: str = ""


@dataclass(frozen=True)
class ChainLine:
    """One date of a chain as the user has set it."""

    id: str
    day: date
    reason: str
    done: bool


def suggestion(work: Work, body_id: str) -> MeetingFacts:
    """What a new meeting of a body starts from: its usual hours, and weekday, form, place and people of its last one.

    The day has no meeting of the body yet. A body without hours of its own meets as it did last. The first meeting
    has the body's chair and the user. The link is not taken over: each meeting by video has its own.
    """
    start, end = meetings.usual_times(work, body_id)
    body = work.get(Body, body_id)
    held = work.find(Meeting, "starts_at", body_id=body_id)
    past = [row for row in held if row.state is not MeetingState.CANCELLED]
    last = past[-1] if past else None
    if last and not body.meeting_start:
        start, end = meetings.local(last.starts_at).time(), meetings.local(last.ends_at).time()
    weekday = meetings.local(last.starts_at).weekday() if last else _THURSDAY
    taken = {meetings.local(row.starts_at).date() for row in past}
    day = _next(work.today + timedelta(weeks=_WEEKS_AHEAD), weekday)
    while day in taken:
        day += timedelta(weeks=1)
    return MeetingFacts(
        day=day,
        start=start,
        end=end,
        form=last.form if last else form_of(body.place),
        place=(last.place if last else "") or body.place,
        leader=last.leader if last else _chair(work, body_id, day),
        minute_taker=last.minute_taker if last else own_facts(work).name,
    )


def _chair(work: Work, body_id: str, day: date) -> str:
    return next((seat.person for seat in chairs_on(work, body_id, day) if seat.person), "")


def plan_meeting(work: Work, body_id: str, facts: MeetingFacts, *, with_standing: bool = True) -> str:
    """Plan a meeting; refused as `meetings.new_meeting` says. Its id."""
    meeting_id = meetings.new_meeting(
        work,
        body_id,
        facts.day,
        facts.start,
        facts.end,
        title=facts.title,
        form=facts.form,
        place=facts.place,
        link=facts.link,
        leader=facts.leader,
        minute_taker=facts.minute_taker,
        with_standing=with_standing,
    )
    meetings.set_text(work, meeting_id, "remark", facts.remark)
    return meeting_id


def edit_meeting(work: Work, meeting_id: str, facts: MeetingFacts) -> None:
    """Change a meeting; its dates are counted anew when it falls on another day (`meetings.reschedule`)."""
    view = meetings.meeting(work, meeting_id)
    if (view.day, view.start, view.end) != (facts.day, facts.start, facts.end):
        meetings.reschedule(work, meeting_id, facts.day, facts.start, facts.end)
    if view.form is not facts.form:
        meetings.set_form(work, meeting_id, facts.form)
    for field in sorted(meetings.TEXT_FIELDS):
        if getattr(view, field) != getattr(facts, field):
            meetings.set_text(work, meeting_id, field, getattr(facts, field))


def set_dates(work: Work, lines: Sequence[ChainLine]) -> None:
    """Set the dates of a meeting's chain; only what differs is changed."""
    for line in lines:
        row = work.get(MeetingDate, line.id)
        if (row.day, row.reason) != (line.day, line.reason):
            meetings.move_date(work, line.id, line.day, line.reason)
        if (row.done_on is not None) != line.done:
            meetings.tick_date(work, line.id, line.done)


def day_off(work: Work, day: date) -> DayOff | None:
    """Why nobody works on a day; None for a working day."""
    return catalogue.calendar(work, day).day_off(day)


def _next(earliest: date, weekday: int) -> date:
    return earliest + timedelta(days=(weekday - earliest.weekday()) % 7)
