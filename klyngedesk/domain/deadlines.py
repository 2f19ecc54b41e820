"""The dates of a meeting, counted back and forward from its day.

A plan is a body's own data. The usual one: call for items −28 days, deadline for items and annexes −14,
pre-meeting of the chairs −10, agenda sent −7 days (or −5 working days), then in working days draft minutes
+5, comments +10, approved +14. A date in calendar days that falls on a day off before the meeting moves to
the working day before, so that nobody gets less time than agreed; after the meeting it moves to the next
one. Source: the deadline plans of cluster secretariats; the move is printed in their årshjul.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from klyngedesk.domain.workdays import Calendar, DayOff, add_days

LONGEST_OFFSET = 3660
"""The most days that a date may lie from its meeting: ten years, more is a slip."""


class Unit(StrEnum):
    """What the offset of a step counts."""

    DAYS = "days"
    WORKDAYS = "workdays"


class Roll(StrEnum):
    """Where a date in calendar days goes when it falls on a day off."""

    BEFORE = "before"
    AFTER = "after"
    NONE = "none"


@dataclass(frozen=True)
class Step:
    """One date of a plan, `offset` from the meeting and negative before it; `roll` is for calendar days."""

    key: str
    title: str
    offset: int
    unit: Unit = Unit.DAYS
    roll: Roll = Roll.BEFORE


@dataclass(frozen=True)
class DatedStep:
    """A step with its day; `moved_from` is the day counted when that one is off, `reason` why it is."""

    key: str
    title: str
    day: date
    moved_from: date | None = None
    reason: DayOff | None = None


@dataclass(frozen=True)
class OutOfOrder:
    """Two steps of which `later` belongs after `earlier` but has a day before it."""

    earlier: DatedStep
    later: DatedStep


def dated(meeting_day: date, step: Step, calendar: Calendar) -> DatedStep:
    """The day of one step."""
    if step.unit is Unit.WORKDAYS:
        return DatedStep(step.key, step.title, calendar.add_workdays(meeting_day, step.offset))
    counted = add_days(meeting_day, step.offset)
    reason = calendar.day_off(counted)
    if reason is None or step.roll is Roll.NONE:
        return DatedStep(step.key, step.title, counted)
    moved = (
        calendar.workday_on_or_before(counted) if step.roll is Roll.BEFORE else calendar.workday_on_or_after(counted)
    )
    return DatedStep(step.key, step.title, moved, counted, reason)


def chain(meeting_day: date, steps: Iterable[Step], calendar: Calendar) -> tuple[DatedStep, ...]:
    """All dates of a meeting in order of time; those of one day in the order of the plan."""
    return tuple(sorted((dated(meeting_day, step, calendar) for step in steps), key=lambda step: step.day))


def out_of_order(planned: Sequence[DatedStep]) -> tuple[OutOfOrder, ...]:
    """Dates that overtake each other, given in the order in which they should come.

    Each step is compared with the latest day before it in the plan; steps on the same day are in order.
    """
    found: list[OutOfOrder] = []
    latest: DatedStep | None = None
    for step in planned:
        if latest and step.day < latest.day:
            found.append(OutOfOrder(latest, step))
        else:
            latest = step
    return tuple(found)
