"""The open follow-ups of a body with where they come from, and where tables of them may stand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, String, func, select, type_coerce
from sqlalchemy.orm import aliased

from klyngedesk.domain.kinds import ActionState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.store.tables import Action, Body, Item, ItemText, Meeting, Organisation
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class OpenFollowUp:
    """A follow-up and the item it comes from; all of the item is empty when it comes from none.

    `closed` tells that the item is closed or lies under a closed one; `open_number` and `open_title` are then what
    may be told of it openly.
    """

    what: str
    who: str
    due_on: date | None
    starts_at: datetime | None
    body: str
    number: str
    title: str
    closed: bool
    open_number: str
    open_title: str


def open_follow_ups(work: Work, body_id: str, before: datetime) -> list[OpenFollowUp]:
    """Those of a body from meetings that begin before a time, or from none; the earliest deadline first."""
    return _follow_ups(work, body_id, before, Action.state == ActionState.OPEN)


def closed_follow_ups(work: Work, body_id: str, before: datetime) -> list[OpenFollowUp]:
    """Those from closed items, whether they are still open or not."""
    return [row for row in _follow_ups(work, body_id, before) if row.closed]


def _follow_ups(work: Work, body_id: str, before: datetime, *which: ColumnElement[bool]) -> list[OpenFollowUp]:
    parent = aliased(Item)
    query = (
        select(
            Action.what,
            func.coalesce(func.nullif(Action.who, ""), func.nullif(Organisation.short_name, ""), Organisation.name, ""),
            Action.due_on,
            Meeting.starts_at,
            func.coalesce(Body.name, ""),
            func.coalesce(Item.number, ""),
            func.coalesce(Item.title, ""),
            func.coalesce(Item.closed, False),
            func.coalesce(Item.neutral_title, ""),
            func.coalesce(parent.closed, False),
            func.coalesce(parent.number, ""),
            func.coalesce(parent.neutral_title, ""),
        )
        .outerjoin(Organisation, Organisation.id == Action.organisation_id)
        .outerjoin(Item, Item.id == Action.item_id)
        .outerjoin(parent, parent.id == Item.parent_id)
        .outerjoin(Meeting, Meeting.id == Item.meeting_id)
        .outerjoin(Body, Body.id == Meeting.body_id)
        .where(Action.body_id == body_id, *which)
        .where((Meeting.id.is_(None)) | (Meeting.starts_at < before))
        .order_by(Action.due_on.is_(None), Action.due_on, Meeting.starts_at, Item.position, Action.position, Action.id)
    )
    return [_follow_up(*row) for row in work.session.execute(query)]


def _follow_up(
    what: str,
    who: str,
    due_on: date | None,
    starts_at: datetime | None,
    body: str,
    number: str,
    title: str,
    closed: bool,
    neutral_title: str,
    above_closed: bool,
    above_number: str,
    above_title: str,
) -> OpenFollowUp:
    openly = (above_number, above_title) if above_closed else (number, neutral_title)
    return OpenFollowUp(what, who, due_on, starts_at, body, number, title, bool(closed or above_closed), *openly)


def bodies_waiting_for(work: Work, organisation_id: str) -> set[str]:
    """The ids of the bodies that have open follow-ups in which nobody but an organisation is named."""
    of_it = _bodies_with_open().where(Action.organisation_id == organisation_id, Action.who == "")
    return set(work.session.scalars(of_it))


def bodies_with_open_from(work: Work, body_id: str) -> set[str]:
    """The ids of the bodies that have open follow-ups from meetings of a body."""
    meetings = _bodies_with_open().join(Item, Item.id == Action.item_id).join(Meeting, Meeting.id == Item.meeting_id)
    return set(work.session.scalars(meetings.where(Meeting.body_id == body_id)))


def _bodies_with_open() -> Select[tuple[str]]:
    return select(Action.body_id).where(Action.state == ActionState.OPEN).distinct()


def texts_with_tables(
    work: Work, body_id: str, states: Collection[MeetingState]
) -> list[tuple[Item, Meeting, ItemText]]:
    """The texts that have a table in them, of the items in meetings of a body that are in these states."""
    query = (
        select(Item, Meeting, ItemText)
        .join(Meeting, Meeting.id == Item.meeting_id)
        .join(ItemText, ItemText.item_id == Item.id)
        .where(Meeting.body_id == body_id, Meeting.state.in_(states))
        .where(type_coerce(ItemText.text, String).contains('{"table"'))
        .order_by(Item.id, ItemText.id)
    )
    return [(item, meeting, text) for item, meeting, text in work.session.execute(query)]
