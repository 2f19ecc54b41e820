"""What holds for a body on a day: its own rows of the catalogue where it has its own, else those of its kind."""

from __future__ import annotations

from collections.abc import Iterable
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

Owned = CompositionRule | DeadlineStep | ItemSection | StandingItem
Scoped = TypeVar("Scoped", CompositionRule, DeadlineStep, ItemSection, StandingItem)

OWN: dict[type[Owned], str] = {
    CompositionRule: "own_rules",
    DeadlineStep: "own_dates",
    ItemSection: "own_sections",
    StandingItem: "own_standing",
}
"""Which flag of a body tells that its own rows hold, and not those of its kind."""

NOT_WRITTEN = frozenset({"annexes", "decision"})
"""Sections of an item that are made from other data and not written as text."""


def has_own(body: Body, row_class: type[Owned]) -> bool:
    """Whether the body has its own rows; they may be none at all."""
    return bool(getattr(body, OWN[row_class]))


def rows_of(work: Work, row_class: type[Scoped], body: Body) -> list[Scoped]:
    """All rows of a body through time, in order; its own take the place of its kind's altogether."""
    if has_own(body, row_class):
        return list(work.find(row_class, "position", body_id=body.id))
    return list(work.find(row_class, "position", body_kind_id=body.kind_id))


def for_body(work: Work, row_class: type[Scoped], body: Body, day: date) -> list[Scoped]:
    """The rows in force for a body on a day, in order."""
    return [row for row in rows_of(work, row_class, body) if row.valid_on(day)]


def sections_for(work: Work, body: Body, day: date, written: Iterable[str]) -> list[ItemSection]:
    """The sections of a body's items on a day, and after them those that hold no more but are `written` in.

    So what was written is shown and printed also when its section was taken out, or the body changed between its
    own sections and those of its kind. It has the body's own heading, else its kind's, else that of any other.
    """
    held = for_body(work, ItemSection, body, day)
    gone = [key for key in dict.fromkeys(written) if key not in {row.section for row in held}]
    if not gone:
        return held
    known = work.find(ItemSection, "position", section=tuple(gone))
    nearness = sorted(known, key=lambda row: (row.body_id == body.id, row.body_kind_id == body.kind_id))
    former = {row.section: row for row in nearness}
    return [*held, *sorted((former[key] for key in gone if key in former), key=lambda row: row.position)]


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
