"""The open follow-ups of a body with where they come from, and where tables of them may stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import String, func, select, type_coerce
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
    parent = aliased(Item)
    query = (
        select(
            Action.what,
            func.coalesce(func.nullif(Action.who, ""), Organisation.short_name, ""),
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
        .where(Action.body_id == body_id, Action.state == ActionState.OPEN)
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


def items_with_tables(work: Work, body_id: str, states: Sequence[MeetingState]) -> list[str]:
    """The ids of the items in meetings of a body, in these states, that have a table in a text."""
    query = (
        select(Item.id)
        .join(Meeting, Meeting.id == Item.meeting_id)
        .join(ItemText, ItemText.item_id == Item.id)
        .where(Meeting.body_id == body_id, Meeting.state.in_(states))
        .where(type_coerce(ItemText.text, String).contains('{"table"'))
        .distinct()
    )
    return list(work.session.scalars(query))
