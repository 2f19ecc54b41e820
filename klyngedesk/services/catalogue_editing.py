"""The catalogue as the user keeps it: the dates, sections and standing items of each kind of body, outcomes, days off.

A row that is taken out holds no more from today; meetings before today still find it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Literal

from klyngedesk.domain.deadlines import Roll, Unit
from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import ItemKind
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.store.tables import ClosingDay, DeadlineStep, ItemSection, Outcome, StandingItem
from klyngedesk.store.tables.base import new_id
from klyngedesk.store.work import Work

Part = Literal["dates", "sections", "standing", "outcomes", "closing"]
CatalogueRow = DeadlineStep | ItemSection | StandingItem | Outcome | ClosingDay

MOST_OUTCOMES = 9
"""An outcome is chosen by one digit."""

_NEEDED = frozenset({"recommendation", "annexes", "decision"})
_TITLES = {"dates": "title", "sections": "title", "standing": "title", "outcomes": "name", "closing": "name"}
_CLASSES: dict[Part, type[Any]] = {
    "dates": DeadlineStep,
    "sections": ItemSection,
    "standing": StandingItem,
    "outcomes": Outcome,
    "closing": ClosingDay,
}


@dataclass(frozen=True)
class DateLine:
    """One date of the plan, `offset` days (of `unit`) from the meeting, negative before it."""

    id: str
    title: str
    offset: int
    unit: Unit
    roll: Roll


@dataclass(frozen=True)
class SectionLine:
    """A section of an item; `in_minutes` tells that it is printed in the minutes too."""

    id: str
    title: str
    help_text: str
    in_minutes: bool


@dataclass(frozen=True)
class StandingLine:
    """An item that is on every agenda; `first` puts it before the others."""

    id: str
    title: str
    kind: ItemKind
    minutes: int
    first: bool


@dataclass(frozen=True)
class OutcomeLine:
    """A decision word, the sentence it begins with, and what follows from it."""

    id: str
    name: str
    standard_text: str
    effect: Effect


@dataclass(frozen=True)
class ClosingLine:
    """A day each year that is no working day."""

    id: str
    name: str
    day: int
    month: int


Line = DateLine | SectionLine | StandingLine | OutcomeLine | ClosingLine


def lines(work: Work, part: Part, kind_id: str = "") -> list[Line]:
    """The rows in force today, of a kind of body where the part belongs to one, in the user's order."""
    return [_line(row) for row in _rows(work, part, kind_id)]


def set_value(work: Work, part: Part, row_id: str, field: str, value: object) -> None:
    """Change one field of a row. Refused with `catalogue.no_title` for an empty name and `catalogue.no_day`."""
    row = work.get(_CLASSES[part], row_id)
    stored = clean_line(value) if isinstance(value, str) and not isinstance(value, StrEnum) else value
    if field == _TITLES[part] and not stored:
        raise refuse("catalogue.no_title")
    setattr(row, field, stored.value if isinstance(stored, Effect) else stored)
    if isinstance(row, ClosingDay):
        _check_day(row)


def add_line(work: Work, part: Part, kind_id: str, title: str) -> str:
    """Add a row at the end; its id. Refused when there are as many outcomes as digits."""
    present = _rows(work, part, kind_id)
    if part == "outcomes" and len(present) >= MOST_OUTCOMES:
        raise refuse("catalogue.outcomes", most=MOST_OUTCOMES)
    row = _new(part, kind_id)
    if part != "closing":
        row.position = len(present)
    setattr(row, _TITLES[part], clean_line(title))
    work.add(row)
    return str(row.id)


def remove_line(work: Work, part: Part, row_id: str) -> None:
    """Take a row out from today; refused for the sections that papers cannot do without (`catalogue.needed`)."""
    row = work.get(_CLASSES[part], row_id)
    if isinstance(row, ItemSection) and row.section in _NEEDED:
        raise refuse("catalogue.needed", title=row.title)
    row.valid_to = work.today - timedelta(days=1)


def move_line(work: Work, part: Part, kind_id: str, row_id: str, step: int) -> None:
    """Move a row down (1) or up (-1) among those of its kind; at the end it stays."""
    rows = _rows(work, part, kind_id)
    place = next(place for place, row in enumerate(rows) if row.id == row_id)
    target = min(max(place + step, 0), len(rows) - 1)
    rows.insert(target, rows.pop(place))
    for position, row in enumerate(rows):
        row.position = position


def _rows(work: Work, part: Part, kind_id: str) -> list[Any]:
    if part == "closing":
        found: Sequence[Any] = work.find(ClosingDay, "month", "day")
    elif part == "outcomes":
        found = work.find(Outcome, "position")
    else:
        found = work.find(_CLASSES[part], "position", body_kind_id=kind_id)
    return [row for row in found if row.valid_on(work.today)]


def _new(part: Part, kind_id: str) -> Any:
    match part:
        case "dates":
            own = f"own-{new_id()}"
            return DeadlineStep(body_kind_id=kind_id, step=own, offset=-7, unit=Unit.DAYS, roll=Roll.BEFORE)
        case "sections":
            return ItemSection(body_kind_id=kind_id, section=f"own-{new_id()}")
        case "standing":
            empty = FormattedText(())
            return StandingItem(body_kind_id=kind_id, kind=ItemKind.INFORMATION, recommendation=empty)
        case "outcomes":
            return Outcome(effect=Effect.NONE.value)
    return ClosingDay(month=1, day=2)


def _check_day(row: ClosingDay) -> None:
    try:
        # A leap year, so that 29 February is a day.
        date(2024, row.month, row.day)
    except ValueError as error:
        raise refuse("catalogue.no_day", day=row.day, month=row.month) from error


def _line(row: CatalogueRow) -> Line:
    match row:
        case DeadlineStep():
            return DateLine(row.id, row.title, row.offset, row.unit, row.roll)
        case ItemSection():
            return SectionLine(row.id, row.title, row.help_text, row.in_minutes)
        case StandingItem():
            return StandingLine(row.id, row.title, row.kind, row.minutes, row.first)
        case Outcome():
            return OutcomeLine(row.id, row.name, row.standard_text, Effect(row.effect))
    return ClosingLine(row.id, row.name, row.day, row.month)
