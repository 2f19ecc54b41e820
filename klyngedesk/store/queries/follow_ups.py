"""What is open in a body: follow-ups and answers from home, where they come from, and where tables of them stand."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, func, select, type_coerce, union
from sqlalchemy.orm import aliased

from klyngedesk.domain.kinds import ActionState, ApprovalState
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.store.queries.organisations import PARTY
from klyngedesk.store.tables import Action, Body, Decision, HomeApproval, Item, ItemText, Meeting, Organisation
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class Source:
    """The item that something comes from, and its meeting; all of it is empty when it comes from none.

    `closed` tells that the item is closed or lies under a closed one; `open_number` and `open_title` are then what
    may be told of it openly.
    """

    starts_at: datetime | None
    body: str
    number: str
    title: str
    closed: bool
    open_number: str
    open_title: str


@dataclass(frozen=True)
class OpenFollowUp:
    """Something to be done: what, by whom, when, and where it comes from."""

    what: str
    who: str
    due_on: date | None
    source: Source


@dataclass(frozen=True)
class AskedAtHome:
    """What a party has answered to a decision that must be approved at home, and where that was decided.

    `day` is when it answered or, while it waits, when it is to answer.
    """

    decision_id: str
    party: str
    state: ApprovalState
    day: date | None
    source: Source


def follow_ups(work: Work, body_id: str, before: datetime, *, also_closed: bool = False) -> list[OpenFollowUp]:
    """Those of a body from meetings that begin before a time, or from none; the earliest deadline first."""
    above = aliased(Item)
    query = (
        select(Action.what, func.coalesce(func.nullif(Action.who, ""), PARTY), Action.due_on, *_source_columns(above))
        .outerjoin(Organisation, Organisation.id == Action.organisation_id)
        .outerjoin(Item, Item.id == Action.item_id)
        .outerjoin(above, above.id == Item.parent_id)
        .outerjoin(Meeting, Meeting.id == Item.meeting_id)
        .outerjoin(Body, Body.id == Meeting.body_id)
        .where(Action.body_id == body_id, (Meeting.id.is_(None)) | (Meeting.starts_at < before))
        .order_by(Action.due_on.is_(None), Action.due_on, Meeting.starts_at, Item.position, Action.position, Action.id)
    )
    found = work.session.execute(query if also_closed else query.where(Action.state == ActionState.OPEN))
    return [OpenFollowUp(what, who, due_on, _source(*source)) for what, who, due_on, *source in found]


def asked_at_home(work: Work, body_id: str, before: datetime, *, also_answered: bool = False) -> list[AskedAtHome]:
    """All answers to decisions that some party has still to approve, in the order of the decisions.

    They were made in meetings, begun before a time, of a body or of those that it has followed.
    """
    above = aliased(Item)
    waiting = select(HomeApproval.decision_id).where(HomeApproval.state == ApprovalState.PENDING)
    followed = and_(Body.successor_id == body_id, Body.valid_to < work.today)
    query = (
        select(HomeApproval.decision_id, PARTY, HomeApproval.state, HomeApproval.day, *_source_columns(above))
        .join(Decision, Decision.id == HomeApproval.decision_id)
        .join(Item, Item.id == Decision.item_id)
        .outerjoin(above, above.id == Item.parent_id)
        .join(Meeting, Meeting.id == Item.meeting_id)
        .join(Body, Body.id == Meeting.body_id)
        .outerjoin(Organisation, Organisation.id == HomeApproval.organisation_id)
        .where((Meeting.body_id == body_id) | followed, Meeting.starts_at < before)
        .order_by(Meeting.starts_at, Item.position, Item.id, Organisation.position, HomeApproval.id)
    )
    found = work.session.execute(query if also_answered else query.where(HomeApproval.decision_id.in_(waiting)))
    return [AskedAtHome(key, party, state, day, _source(*source)) for key, party, state, day, *source in found]


def _source_columns(above: type[Item]) -> tuple[Any, ...]:
    """What tells of the item and the one above it, in the order of `_source`."""
    return (
        Meeting.starts_at,
        func.coalesce(Body.name, ""),
        func.coalesce(Item.number, ""),
        func.coalesce(Item.title, ""),
        func.coalesce(Item.closed, False),
        func.coalesce(Item.neutral_title, ""),
        func.coalesce(above.closed, False),
        func.coalesce(above.number, ""),
        func.coalesce(above.neutral_title, ""),
    )


def _source(
    starts_at: datetime | None,
    body: str,
    number: str,
    title: str,
    closed: bool,
    neutral_title: str,
    above_closed: bool,
    above_number: str,
    above_title: str,
) -> Source:
    openly = (above_number, above_title) if above_closed else (number, neutral_title)
    return Source(starts_at, body, number, title, bool(closed or above_closed), *openly)


def bodies_telling_of_items(work: Work, item_ids: Collection[str]) -> set[str]:
    """The ids of the bodies that have follow-ups from items, or decisions on them that are approved at home."""
    return _bodies(work, select(Action.body_id).where(Action.item_id.in_(item_ids)), Decision.item_id.in_(item_ids))


def bodies_telling_of_organisation(work: Work, organisation_id: str) -> set[str]:
    """Those that have open follow-ups in which nobody but it is named, or decisions that it approves at home."""
    alone = _open().where(Action.organisation_id == organisation_id, Action.who == "")
    return _bodies(work, alone, HomeApproval.organisation_id == organisation_id)


def bodies_telling_of_body(work: Work, body_id: str) -> set[str]:
    """Those that have open follow-ups from its meetings, or follow it with its decisions."""
    of_it = _open().join(Item, Item.id == Action.item_id).join(Meeting, Meeting.id == Item.meeting_id)
    return _bodies(work, of_it.where(Meeting.body_id == body_id), Meeting.body_id == body_id)


def _open() -> Select[tuple[str]]:
    return select(Action.body_id).where(Action.state == ActionState.OPEN)


def _bodies(work: Work, of_actions: Select[tuple[str]], of_answers: ColumnElement[bool]) -> set[str]:
    """Those of follow-ups, those that made the decisions, and those that have followed these."""
    decided = (
        select(Body)
        .join(Meeting, Meeting.body_id == Body.id)
        .join(Item, Item.meeting_id == Meeting.id)
        .join(Decision, Decision.item_id == Item.id)
        .join(HomeApproval, HomeApproval.decision_id == Decision.id)
        .where(of_answers)
    )
    parts = (of_actions, decided.with_only_columns(Body.id), decided.with_only_columns(Body.successor_id))
    found: Iterable[str | None] = work.session.scalars(union(*parts))
    return {body_id for body_id in found if body_id is not None}


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
