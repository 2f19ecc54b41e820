"""What holds for a body on a day: its own rows of the catalogue, else those of its kind."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from klyngedesk.domain.workdays import Calendar
from klyngedesk.exchange.danish_holidays import danish_holidays
from klyngedesk.store.tables import (
    Body,
    BodyKind,
    ClosingDay,
    CompositionRule,
    DeadlineStep,
    ItemSection,
    Outcome,
    StandingItem,
)
from klyngedesk.store.work import Work

Scoped = TypeVar("Scoped", CompositionRule, DeadlineStep, ItemSection, StandingItem)


def for_body(work: Work, row_class: type[Scoped], body: Body, day: date) -> list[Scoped]:
    """The rows in force for a body on a day, in order; its own take the place of its kind's altogether."""
    own = [row for row in work.find(row_class, "position", body_id=body.id) if row.valid_on(day)]
    if own:
        return own
    kinds = work.find(row_class, "position", body_kind_id=body.kind_id)
    return [row for row in kinds if row.valid_on(day)]


def kind_of(work: Work, body: Body) -> BodyKind:
    """The kind of a body."""
    return work.get(BodyKind, body.kind_id)


def outcomes(work: Work, day: date) -> list[Outcome]:
    """The decision words in force on a day, in the order of their digits."""
    return [row for row in work.find(Outcome, "position") if row.valid_on(day)]


def calendar(work: Work, day: date) -> Calendar:
    """The days off around a day: holidays by law, closing days as the user keeps them."""
    years = range(day.year - 1, day.year + 2)
    closing = {(row.month, row.day) for row in work.find(ClosingDay) if row.valid_on(day)}
    return Calendar(danish_holidays(years), frozenset(closing))
