"""Meetings and agenda items as lists show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import and_, func, or_, select

from klyngedesk.domain.kinds import ItemKind, Level, MeetingForm
from klyngedesk.domain.meeting_places import place_text
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.store.tables import (
    Annex,
    Body,
    BodyCluster,
    BodyKind,
    Decision,
    Item,
    ItemText,
    Meeting,
    MeetingDate,
    Organisation,
    Outcome,
)
from klyngedesk.store.work import Work


class MeetingRow(NamedTuple):
    """A meeting in a list; a tuple, since there may be thousands of them."""

    id: str
    body_id: str
    body: str
    level: Level
    title: str
    state: MeetingState
    starts_at: datetime
    ends_at: datetime
    opened_at: datetime | None
    form: MeetingForm
    place: str

    @property
    def where(self) -> str:
        """The place in one line."""
        return place_text(self.form, self.place)


@dataclass(frozen=True)
class DateRow:
    """One date of a meeting's chain."""

    id: str
    meeting_id: str
    step: str
    title: str
    day: date
    planned: date | None
    reason: str
    done_on: date | None


@dataclass(frozen=True)
class StoredItem:
    """An agenda item as stored, with what its line in the agenda tells."""

    id: str
    parent_id: str | None
    position: int
    number: str
    heading: bool
    kind: ItemKind
    title: str
    closed: bool
    neutral_title: str
    late: bool
    presenter: str
    presenter_organisation: str
    minutes: int | None
    annexes: int
    has_recommendation: bool
    outcome: str


def meetings(work: Work, cluster_id: str | None = None, body_id: str | None = None) -> list[MeetingRow]:
    """Meetings in order of time: all, those of a cluster and the bodies around it, or those of one body."""
    query = (
        select(
            Meeting.id,
            Meeting.body_id,
            Body.name,
            BodyKind.level,
            Meeting.title,
            Meeting.state,
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.opened_at,
            Meeting.form,
            Meeting.place,
        )
        .join(Body, Body.id == Meeting.body_id)
        .join(BodyKind, BodyKind.id == Body.kind_id)
        .order_by(Meeting.starts_at, Meeting.id)
    )
    if cluster_id is not None:
        around = select(BodyCluster.body_id).where(BodyCluster.cluster_id == cluster_id)
        query = query.where(or_(Body.cluster_id == cluster_id, Body.id.in_(around)))
    if body_id is not None:
        query = query.where(Meeting.body_id == body_id)
    # Asked of the connection: the session would go through every row once more for objects that are not there.
    return list(map(MeetingRow._make, work.session.connection().execute(query)))


def meeting_dates(work: Work, meeting_ids: list[str]) -> list[DateRow]:
    """The chains of several meetings, in order of time."""
    query = (
        select(
            MeetingDate.id,
            MeetingDate.meeting_id,
            MeetingDate.step,
            MeetingDate.title,
            MeetingDate.day,
            MeetingDate.planned,
            MeetingDate.reason,
            MeetingDate.done_on,
        )
        .where(MeetingDate.meeting_id.in_(meeting_ids))
        .order_by(MeetingDate.day, MeetingDate.position)
    )
    return [DateRow(*row) for row in work.session.execute(query)]


def items(work: Work, meeting_id: str) -> list[StoredItem]:
    """The items of a meeting, siblings in order, in no particular order across levels."""
    annexes = select(func.count()).where(Annex.item_id == Item.id).scalar_subquery()
    recommended = and_(ItemText.item_id == Item.id, ItemText.section == "recommendation", ItemText.text != "")
    query = (
        select(
            Item.id,
            Item.parent_id,
            Item.position,
            Item.number,
            Item.heading,
            Item.kind,
            Item.title,
            Item.closed,
            Item.neutral_title,
            Item.late,
            Item.presenter,
            func.coalesce(Organisation.short_name, ""),
            Item.minutes,
            annexes,
            select(ItemText.id).where(recommended).exists(),
            func.coalesce(Outcome.name, ""),
        )
        .outerjoin(Organisation, Organisation.id == Item.presenter_organisation_id)
        .outerjoin(Decision, Decision.item_id == Item.id)
        .outerjoin(Outcome, Outcome.id == Decision.outcome_id)
        .where(Item.meeting_id == meeting_id)
        .order_by(Item.position, Item.id)
    )
    return [StoredItem(*row) for row in work.session.execute(query)]
