"""What is on an agenda by itself: the body's standing items, and the approval of the last minutes."""

from __future__ import annotations

from collections.abc import Sequence

from klyngedesk.domain import danish
from klyngedesk.domain.kinds import ItemOrigin
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services import catalogue, following, numbers, open_follow_ups
from klyngedesk.services.positions import renumber
from klyngedesk.store.tables import Body, Item, ItemText, Meeting, StandingItem
from klyngedesk.store.work import Work

MINUTES = "Godkendelse af referat"


def add_standing_items(work: Work, meeting: Meeting) -> int:
    """Put the body's standing items on an agenda that lacks them, and what is open under them; how many were added."""
    body = work.get(Body, meeting.body_id)
    present = list(work.find(Item, "position", meeting_id=meeting.id, parent_id=None))
    wanted = catalogue.for_body(work, StandingItem, body, meeting.day)
    missing = [row for row in wanted if not any(item.title.startswith(row.title) for item in present)]
    first = [_make(work, meeting, row) for row in missing if row.first]
    last = [_make(work, meeting, row) for row in missing if not row.first]
    renumber([*first, *present, *last])
    open_follow_ups.begin(work, meeting)
    return len(missing)


def before_closing(work: Work, meeting: Meeting, rows: Sequence[Item]) -> int:
    """The place among the items of an agenda that comes before those which close every meeting of the body."""
    body = work.get(Body, meeting.body_id)
    closing = tuple(row.title for row in catalogue.for_body(work, StandingItem, body, meeting.day) if not row.first)
    place = len(rows)
    while place and rows[place - 1].origin is ItemOrigin.STANDING and rows[place - 1].title.startswith(closing):
        place -= 1
    return place


def announce_minutes(work: Work, held: Meeting) -> None:
    """Let the next meeting of the body approve the minutes of the one just held."""
    coming = following.next_planned(work, held.body_id, held)
    if coming is not None:
        _announce(work, held, coming)


def announce_last_minutes(work: Work, planned: Meeting) -> None:
    """Let a new meeting approve the last minutes, when no meeting was planned as that one was held."""
    held = following.last_held(work, planned.body_id, planned.starts_at)
    if held is not None and following.is_only_one_after(work, planned, held):
        _announce(work, held, planned)


def _announce(work: Work, held: Meeting, coming: Meeting) -> None:
    title = f"{MINUTES} fra {danish.date_text(held.day)}"
    on_agenda = list(work.find(Item, "position", meeting_id=coming.id, parent_id=None))
    if any(item.title == title for item in on_agenda):
        return
    undated = next((item for item in on_agenda if item.title == MINUTES), None)
    if undated is not None:
        undated.title = title
        return
    item = work.add(
        Item(meeting_id=coming.id, title=title, origin=ItemOrigin.STANDING, minutes=5, recommender="Formandskabet")
    )
    # The agenda itself is approved before the minutes; what was carried over comes after both.
    ahead = 1 if on_agenda and on_agenda[0].origin is ItemOrigin.STANDING else 0
    renumber([*on_agenda[:ahead], item, *on_agenda[ahead:]])
    if coming.state is MeetingState.SENT:
        numbers.fix_late_number(work, coming, item)


def _make(work: Work, meeting: Meeting, row: StandingItem) -> Item:
    item = work.add(
        Item(
            meeting_id=meeting.id,
            title=row.title,
            kind=row.kind,
            minutes=row.minutes,
            recommender=row.recommender,
            origin=ItemOrigin.STANDING,
        )
    )
    if row.recommendation:
        work.add(ItemText(item_id=item.id, section="recommendation", text=row.recommendation))
    return item
