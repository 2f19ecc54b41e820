"""Efforts (indsatser) of a focus area and their milestones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.positions import after_last, renumber
from klyngedesk.store.queries.focus import EffortRow, MilestoneRow, efforts, milestones
from klyngedesk.store.tables import Effort, Milestone
from klyngedesk.store.work import Work

__all__ = ["EffortRow", "MilestoneRow"]


class Progress(StrEnum):
    """Where an effort or a milestone stands on a day."""

    DONE = "done"
    UNDER_WAY = "under_way"
    AHEAD = "ahead"
    LATE = "late"


@dataclass(frozen=True)
class EffortView:
    """An effort with its milestones in order."""

    effort: EffortRow
    milestones: tuple[MilestoneRow, ...]


@dataclass(frozen=True)
class EffortFields:
    """What is typed about an effort."""

    title: str
    starts_on: date | None = None
    due_on: date | None = None
    done_on: date | None = None
    description: FormattedText = EMPTY


@dataclass(frozen=True)
class MilestoneFields:
    """What is typed about a milestone."""

    title: str
    due_on: date | None = None
    done_on: date | None = None


def effort_views(work: Work, area_id: str) -> list[EffortView]:
    """The efforts of a focus area in order."""
    inside = milestones(work, area_id)
    return [
        EffortView(row, tuple(each for each in inside if each.effort_id == row.id)) for row in efforts(work, area_id)
    ]


def progress(starts_on: date | None, due_on: date | None, done_on: date | None, today: date) -> Progress:
    """Where something stands: late once its last day is past, under way from its first day."""
    if done_on is not None:
        return Progress.DONE
    if due_on is not None and due_on < today:
        return Progress.LATE
    if starts_on is not None and starts_on <= today:
        return Progress.UNDER_WAY
    return Progress.AHEAD


def put_effort(work: Work, area_id: str, effort_id: str | None, fields: EffortFields) -> str:
    """Write an effort, a new one at the end without an id; its id.

    Refuses effort.no_title at "title" and effort.ends_before_start at "due_on".
    """
    title = clean_line(fields.title)
    if not title:
        raise refuse("effort.no_title", "title")
    if fields.starts_on and fields.due_on and fields.due_on < fields.starts_on:
        raise refuse("effort.ends_before_start", "due_on")
    if effort_id is None:
        row = work.add(Effort(focus_area_id=area_id, position=after_last(work.find(Effort, focus_area_id=area_id))))
    else:
        row = work.get(Effort, effort_id)
    row.title, row.description = title, fields.description
    row.starts_on, row.due_on, row.done_on = fields.starts_on, fields.due_on, fields.done_on
    return row.id


def put_milestone(work: Work, effort_id: str, milestone_id: str | None, fields: MilestoneFields) -> str:
    """Write a milestone, a new one at the end of its effort without an id; its id. Refuses milestone.no_title."""
    title = clean_line(fields.title)
    if not title:
        raise refuse("milestone.no_title", "title")
    if milestone_id is None:
        row = work.add(Milestone(effort_id=effort_id, position=after_last(work.find(Milestone, effort_id=effort_id))))
    else:
        row = work.get(Milestone, milestone_id)
    row.title, row.due_on, row.done_on = title, fields.due_on, fields.done_on
    return row.id


def set_done(work: Work, row_id: str, *, done: bool) -> None:
    """Mark an effort or a milestone as done today, or take that back."""
    row = _effort_or_milestone(work, row_id)
    row.done_on = work.today if done else None


def move(work: Work, row_id: str, step: int) -> None:
    """Move an effort, or a milestone within its effort, up (−1) or down (1); at the end it stays."""
    row = _effort_or_milestone(work, row_id)
    if isinstance(row, Effort):
        beside = list(work.find(Effort, "position", "title", focus_area_id=row.focus_area_id))
        _reorder(beside, row, step)
    else:
        inside = list(work.find(Milestone, "position", "title", effort_id=row.effort_id))
        _reorder(inside, row, step)


def remove(work: Work, row_id: str) -> None:
    """Remove an effort with its milestones, or a milestone."""
    work.delete(_effort_or_milestone(work, row_id))


def _effort_or_milestone(work: Work, row_id: str) -> Effort | Milestone:
    return work.first(Milestone, id=row_id) or work.get(Effort, row_id)


def _reorder(rows: list[Effort] | list[Milestone], row: Effort | Milestone, step: int) -> None:
    order: list[Effort | Milestone] = list(rows)
    place = order.index(row)
    order.insert(min(max(place + step, 0), len(order) - 1), order.pop(place))
    renumber(order)
