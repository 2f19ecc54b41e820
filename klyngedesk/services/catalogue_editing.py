"""The catalogue as the user keeps it: dates, sections and standing items of a kind of body or of one body alone,
outcomes, and days off.

A row that is taken out holds no more from today; meetings before today still find it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Literal

from klyngedesk.domain.deadlines import LONGEST_OFFSET, Roll, Unit
from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import ItemKind
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.agenda import LONGEST_ITEM
from klyngedesk.services.editable import check_open
from klyngedesk.services.positions import after_last, renumber
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
class Owner:
    """Whose rows they are: those of a kind of body or of one body; neither for what holds for all."""

    kind_id: str | None = None
    body_id: str | None = None

    @property
    def columns(self) -> dict[str, str | None]:
        """The columns that its rows are found and made by."""
        return {"body_kind_id": self.kind_id, "body_id": self.body_id}


EVERYBODY = Owner()


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
    """An item that is on every agenda; `first` puts it before the others, `follow_ups` the open follow-ups under it.

    `recommendation` is what it is put on the agenda with, by the `recommender` (empty: the secretariat).
    """

    id: str
    title: str
    kind: ItemKind
    minutes: int
    first: bool
    follow_ups: bool
    recommender: str
    recommendation: FormattedText


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


def lines(work: Work, part: Part, owner: Owner = EVERYBODY) -> list[Line]:
    """The rows in force today, of their owner where the part has one, in the user's order."""
    return [_line(row) for row in _rows(work, part, owner)]


def set_value(work: Work, part: Part, row_id: str, field: str, value: object) -> None:
    """Change one field of a row.

    Refused with `catalogue.no_title` for an empty name, `catalogue.no_day`, `item.minutes` outside 0–1440,
    `catalogue.offset` for a date ten years from its meeting, and `body.closed` for a closed body's own row.
    """
    row = _editable(work, part, row_id)
    if field == _TITLES[part]:
        value = _titled(str(value))
    elif isinstance(value, str) and not isinstance(value, StrEnum):
        value = clean_line(value)
    if isinstance(row, StandingItem) and field == "minutes" and not 0 <= int(str(value)) <= LONGEST_ITEM:
        raise refuse("item.minutes", minutes=value)
    if isinstance(row, DeadlineStep) and field == "offset" and abs(int(str(value))) > LONGEST_OFFSET:
        raise refuse("catalogue.offset", most=LONGEST_OFFSET)
    setattr(row, field, value)
    if isinstance(row, ClosingDay):
        _check_day(row)


def set_recommendation(work: Work, row_id: str, recommender: str, text: FormattedText) -> None:
    """Say what a standing item recommends, and who does; empty is nothing, and the secretariat.

    Refused with `body.closed`.
    """
    row = _editable(work, "standing", row_id)
    row.recommender, row.recommendation = clean_line(recommender), text


def add_line(work: Work, part: Part, owner: Owner, title: str) -> str:
    """Add a row at the end; its id.

    Refused with `catalogue.outcomes` when there are as many outcomes as digits, `catalogue.no_title` and `body.closed`.
    """
    _check_open(work, owner.body_id)
    if part == "outcomes" and len(_rows(work, part, owner)) >= MOST_OUTCOMES:
        raise refuse("catalogue.outcomes", most=MOST_OUTCOMES)
    row = _new(part, owner)
    if part != "closing":
        row.position = after_last(_all(work, part, owner))
    setattr(row, _TITLES[part], _titled(title))
    work.add(row)
    return str(row.id)


def remove_line(work: Work, part: Part, row_id: str) -> None:
    """Take a row out from today.

    Refused for the sections that papers cannot do without (`catalogue.needed`), and with `body.closed`.
    """
    row = _editable(work, part, row_id)
    if isinstance(row, ItemSection) and row.section in _NEEDED:
        raise refuse("catalogue.needed", title=row.title)
    row.valid_to = work.today - timedelta(days=1)


def move_line(work: Work, part: Part, owner: Owner, row_id: str, step: int) -> None:
    """Move a row down (1) or up (-1) among those of its owner; at the end it stays. Refused with `body.closed`."""
    _check_open(work, owner.body_id)
    rows = _rows(work, part, owner)
    place = next(place for place, row in enumerate(rows) if row.id == row_id)
    target = min(max(place + step, 0), len(rows) - 1)
    rows.insert(target, rows.pop(place))
    renumber(rows)


def _rows(work: Work, part: Part, owner: Owner) -> list[Any]:
    """Those in force today, in order."""
    return [row for row in _all(work, part, owner) if row.valid_on(work.today)]


def _all(work: Work, part: Part, owner: Owner) -> Sequence[Any]:
    """Those of an owner, or of everybody, through time, in order."""
    if part == "closing":
        return work.find(ClosingDay, "month", "day")
    whose = {} if part == "outcomes" else owner.columns
    return work.find(_CLASSES[part], "position", **whose)


def _editable(work: Work, part: Part, row_id: str) -> Any:
    row = work.get(_CLASSES[part], row_id)
    _check_open(work, getattr(row, "body_id", None))
    return row


def _check_open(work: Work, body_id: str | None) -> None:
    if body_id is not None:
        check_open(work, body_id)


def _titled(typed: str) -> str:
    title = clean_line(typed)
    if not title:
        raise refuse("catalogue.no_title")
    return title


def _new(part: Part, owner: Owner) -> Any:
    whose = owner.columns
    match part:
        case "dates":
            return DeadlineStep(step=f"own-{new_id()}", offset=-7, unit=Unit.DAYS, roll=Roll.BEFORE, **whose)
        case "sections":
            return ItemSection(section=f"own-{new_id()}", **whose)
        case "standing":
            return StandingItem(kind=ItemKind.INFORMATION, **whose)
        case "outcomes":
            return Outcome(effect=Effect.NONE)
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
            return StandingLine(
                id=row.id,
                title=row.title,
                kind=row.kind,
                minutes=row.minutes,
                first=row.first,
                follow_ups=row.follow_ups,
                recommender=row.recommender,
                recommendation=row.recommendation,
            )
        case Outcome():
            return OutcomeLine(row.id, row.name, row.standard_text, row.effect)
    return ClosingLine(row.id, row.name, row.day, row.month)
