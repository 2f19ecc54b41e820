"""Meetings: planning with the chain of dates, and the way from planned to approved minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from klyngedesk.domain import clock, danish
from klyngedesk.domain.kinds import MeetingForm
from klyngedesk.domain.meeting_places import place_text
from klyngedesk.domain.meeting_states import (
    BEFORE_HELD,
    MeetingState,
    Part,
    PrimaryAction,
    check_can_open,
    may_edit,
    may_remove,
    move,
    primary_action,
)
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean
from klyngedesk.services import catalogue, closed_items, follow_on, meeting_steps, open_follow_ups, standing
from klyngedesk.services.editable import check_not_shut, check_open, check_part, closed_on, is_shut
from klyngedesk.services.meeting_dates import add_dates, count_anew, move_date, plan, tick_date
from klyngedesk.store.queries.follow_ups import bodies_telling_of_items
from klyngedesk.store.queries.meetings import DateRow, MeetingRow, meeting_dates, meetings
from klyngedesk.store.tables import Body, Cluster, Item, Meeting
from klyngedesk.store.work import COPENHAGEN, Work

__all__ = [
    "DateRow",
    "MeetingRow",
    "MeetingView",
    "list_meetings",
    "meeting",
    "meeting_dates",
    "move_date",
    "plan",
    "tick_date",
]

TEXT_FIELDS = frozenset({"title", "place", "link", "leader", "minute_taker", "remark"})

_EARLIEST_OPENING = timedelta(hours=1)
"""Who starts a meeting longer before its time is preparing it."""


@dataclass(frozen=True)
class MeetingView:
    """One meeting with all that its page tells; times are local clock times.

    `primary` is the one thing to do next, `earlier` the state that a step back leads to. `body_closed_on` is the last
    day of a body that is closed; the meeting is `shut` when it can only be read for that.
    """

    id: str
    cluster: str
    body_id: str
    body: str
    title: str
    state: MeetingState
    day: date
    start: time
    end: time
    opened: time | None
    closed: time | None
    form: MeetingForm
    place: str
    link: str
    leader: str
    minute_taker: str
    remark: str
    cancelled_reason: str
    agenda_sent_on: date | None
    minutes_sent_on: date | None
    minutes_approved_on: date | None
    dates: tuple[DateRow, ...]
    primary: PrimaryAction | None
    earlier: MeetingState | None
    body_closed_on: date | None
    shut: bool

    def may(self, part: Part) -> bool:
        """Whether a part of it is open for editing."""
        return not self.shut and may_edit(self.state, part)

    @property
    def removable(self) -> bool:
        """Whether it may be removed: nobody has been sent its agenda."""
        return may_remove(self.state, sent=self.agenda_sent_on is not None)

    @property
    def announceable(self) -> bool:
        """Whether there is something to tell the members: it has not begun, or it was cancelled."""
        return self.state is MeetingState.CANCELLED or (self.state in BEFORE_HELD and self.opened is None)

    @property
    def where(self) -> str:
        """The place in one line, without the link."""
        return place_text(self.form, self.place)

    @property
    def inside(self) -> str:
        """The body inside a sentence of a mail: "fagligt niveau i Sundhedsklynge Syd"."""
        return f"{danish.body_inside(self.body)} i {self.cluster}" if self.cluster else self.body


def list_meetings(work: Work, cluster_id: str | None = None, body_id: str | None = None) -> list[MeetingRow]:
    """Meetings in order of time."""
    return meetings(work, cluster_id, body_id)


def meeting(work: Work, meeting_id: str) -> MeetingView:
    """One meeting; refused when it is gone."""
    row = work.get(Meeting, meeting_id)
    body = work.get(Body, row.body_id)
    cluster = work.get(Cluster, body.cluster_id) if body.cluster_id else None
    starts, ends = local(row.starts_at), local(row.ends_at)
    return MeetingView(
        id=row.id,
        cluster=cluster.name if cluster else "",
        body_id=body.id,
        body=body.name,
        title=row.title,
        state=row.state,
        day=starts.date(),
        start=starts.time(),
        end=ends.time(),
        opened=local(row.opened_at).time() if row.opened_at else None,
        closed=local(row.closed_at).time() if row.closed_at else None,
        form=row.form,
        place=row.place,
        link=row.link,
        leader=row.leader,
        minute_taker=row.minute_taker,
        remark=row.remark,
        cancelled_reason=row.cancelled_reason,
        agenda_sent_on=row.agenda_sent_on,
        minutes_sent_on=row.minutes_sent_on,
        minutes_approved_on=row.minutes_approved_on,
        dates=tuple(meeting_dates(work, [row.id])),
        primary=primary_action(row.state, in_progress=row.opened_at is not None),
        earlier=meeting_steps.earlier(row),
        body_closed_on=closed_on(work, body.id),
        shut=is_shut(work, row),
    )


def usual_times(work: Work, body_id: str) -> tuple[time, time]:
    """When a meeting of the body usually begins and ends."""
    body = work.get(Body, body_id)
    kind = catalogue.kind_of(work, body)
    start = clock.parse_clock(body.meeting_start or kind.meeting_start)
    length = body.meeting_minutes or kind.meeting_minutes
    return start, clock.clock_of(clock.minutes_of(start) + length)


def new_meeting(
    work: Work,
    body_id: str,
    day: date,
    start: time,
    end: time,
    *,
    title: str = "",
    form: MeetingForm = MeetingForm.PHYSICAL,
    place: str = "",
    link: str = "",
    leader: str = "",
    minute_taker: str = "",
    with_standing: bool = True,
) -> str:
    """Plan a meeting with its chain of dates and, unless told otherwise, the body's standing items; its id.

    What was postponed or sent on while the body had no meeting planned is put on its agenda; with the standing items
    come the minutes that nobody could approve yet.

    Refused when the body is closed (`body.closed`) or is so on that day (`meeting.body_closed`), or it ends before
    it starts (`meeting.ends_before_start`).
    """
    check_open(work, body_id)
    body = _body_on(work, body_id, day)
    _check_times(start, end)
    row = work.add(
        Meeting(
            body_id=body_id,
            starts_at=moment(day, start),
            ends_at=moment(day, end),
            title=clean(title),
            form=form,
            place=clean(place) or body.place,
            link=clean(link),
            leader=clean(leader),
            minute_taker=clean(minute_taker),
        )
    )
    add_dates(work, row)
    if with_standing:
        standing.add_standing_items(work, row)
        standing.announce_last_minutes(work, row)
    follow_on.place_waiting(work, row)
    return row.id


def set_text(work: Work, meeting_id: str, field: str, text: str) -> None:
    """Set one of the meeting's texts: title, place, link, leader, minute_taker or remark."""
    if field not in TEXT_FIELDS:
        raise KeyError(field)
    setattr(_unlocked(work, meeting_id), field, clean(text))


def set_form(work: Work, meeting_id: str, form: MeetingForm) -> None:
    """Hold the meeting in a room, by video, or both."""
    _unlocked(work, meeting_id).form = form


def reschedule(work: Work, meeting_id: str, day: date, start: time, end: time) -> None:
    """Move a meeting; the dates of its chain that are not done are counted anew, moved ones included.

    Refused like `new_meeting`.
    """
    _check_times(start, end)
    row = work.get(Meeting, meeting_id)
    check_part(work, row, Part.PLAN)
    former = row.day
    if day != former:
        _body_on(work, row.body_id, day)
    with open_follow_ups.kept_up(work, row.body_id):
        row.starts_at, row.ends_at = moment(day, start), moment(day, end)
    if day != former:
        count_anew(work, row)


def open_meeting(work: Work, meeting_id: str) -> None:
    """The meeting begins now, or when it was planned to if it is prepared or minuted at another time.

    Refused unless its agenda is sent (`meeting.cannot_open`), and when it has begun (`meeting.already_open`).
    """
    row = work.get(Meeting, meeting_id)
    check_can_open(row.state, in_progress=row.opened_at is not None)
    check_not_shut(work, row)
    meets_now = row.starts_at - _EARLIEST_OPENING <= work.now < row.ends_at
    row.opened_at, row.closed_at = (work.now if meets_now else row.starts_at), None


def change_state(work: Work, meeting_id: str, state: MeetingState, reason: str = "") -> None:
    """Take the meeting to another state, forward or back, with all that goes with it.

    Sending fixes the numbers of the items; holding gives the decisions their numbers and makes the items that
    follow from them. A step back takes the numbers back; the items stay, for the decisions do. Refused as
    `meeting_states.move` says, and for a cancelled meeting that would be taken up in another state than it was; of a
    closed body a meeting that did not come about can only be cancelled.
    """
    row = work.get(Meeting, meeting_id)
    if state is not MeetingState.CANCELLED:
        check_not_shut(work, row)
    if row.state is MeetingState.CANCELLED and state is not meeting_steps.earlier(row):
        raise refuse("meeting.cannot_follow", start=row.state, end=state)
    step = move(row.state, state, reason=reason, in_progress=row.opened_at is not None)
    with open_follow_ups.kept_up(work, row.body_id):
        meeting_steps.carry_out(work, row, step, clean(reason))


def remove_meeting(work: Work, meeting_id: str) -> None:
    """Remove a meeting with all its items, and the follow-ups of those that are closed.

    Refused once its agenda was sent: then it is cancelled instead.
    """
    row = work.get(Meeting, meeting_id)
    if not may_remove(row.state, sent=row.agenda_sent_on is not None):
        raise refuse("meeting.not_removable")
    if row.state is MeetingState.CANCELLED:
        check_not_shut(work, row)
    leaving = work.find(Item, meeting_id=meeting_id)
    concerned = bodies_telling_of_items(work, [item.id for item in leaving])
    with open_follow_ups.kept_up(work, *{row.body_id, *concerned}):
        closed_items.take_along(work, leaving)
        work.delete(row)


def local(at: datetime) -> datetime:
    """A stored time as the clock on the wall shows it."""
    return at.astimezone(COPENHAGEN)


def moment(day: date, at: time) -> datetime:
    """A clock time of a day, with its zone."""
    return datetime.combine(day, at, COPENHAGEN)


def _unlocked(work: Work, meeting_id: str) -> Meeting:
    row = work.get(Meeting, meeting_id)
    if row.state is MeetingState.APPROVED:
        raise refuse("meeting.locked")
    check_not_shut(work, row)
    return row


def _body_on(work: Work, body_id: str, day: date) -> Body:
    body = work.get(Body, body_id)
    if not body.valid_on(day):
        raise refuse("meeting.body_closed", body=body.name, day=day)
    return body


def _check_times(start: time, end: time) -> None:
    if end <= start:
        raise refuse("meeting.ends_before_start", start=danish.clock_text(start), end=danish.clock_text(end))
