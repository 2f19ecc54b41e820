"""Key figures (nøgletal) of a focus area: baseline, target, and what was measured when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from klyngedesk.domain.measuring import period_label
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.positions import after_last, renumber
from klyngedesk.store.queries.focus import FigureRow, ValueRow, figures, values
from klyngedesk.store.tables import KeyFigure, KeyFigureValue
from klyngedesk.store.work import Work

__all__ = ["FigureRow", "ValueRow"]


@dataclass(frozen=True)
class FigureView:
    """A key figure with its values in order of time."""

    figure: FigureRow
    values: tuple[ValueRow, ...]


@dataclass(frozen=True)
class FigureFields:
    """What is typed about a key figure."""

    title: str
    unit: str = ""
    baseline: Decimal | None = None
    target: Decimal | None = None
    source: str = ""


@dataclass(frozen=True)
class ValueFields:
    """What is typed about a measuring; an empty `label` lets the day say the period."""

    day: date | None
    value: Decimal | None
    label: str = ""
    note: str = ""


def figure_views(work: Work, area_id: str) -> list[FigureView]:
    """The key figures of a focus area in order."""
    measured = values(work, area_id)
    return [
        FigureView(row, tuple(each for each in measured if each.figure_id == row.id)) for row in figures(work, area_id)
    ]


def when(row: ValueRow) -> str:
    """The period of a value as it is printed."""
    return row.label or period_label(row.day)


def put_figure(work: Work, area_id: str, figure_id: str | None, fields: FigureFields) -> str:
    """Write a key figure, a new one at the end without an id; its id. Refuses figure.no_title at "title"."""
    title = clean_line(fields.title)
    if not title:
        raise refuse("figure.no_title", "title")
    if figure_id is None:
        position = after_last(work.find(KeyFigure, focus_area_id=area_id))
        row = work.add(KeyFigure(focus_area_id=area_id, position=position))
    else:
        row = work.get(KeyFigure, figure_id)
    row.title, row.unit, row.source = title, clean_line(fields.unit), clean_line(fields.source)
    row.baseline, row.target = fields.baseline, fields.target
    return row.id


def remove_figure(work: Work, figure_id: str) -> None:
    """Remove a key figure with its values."""
    work.delete(work.get(KeyFigure, figure_id))


def move_figure(work: Work, figure_id: str, step: int) -> None:
    """Move a key figure up (−1) or down (1); at the end it stays."""
    row = work.get(KeyFigure, figure_id)
    order = list(work.find(KeyFigure, "position", "title", focus_area_id=row.focus_area_id))
    place = order.index(row)
    order.insert(min(max(place + step, 0), len(order) - 1), order.pop(place))
    renumber(order)


def put_value(work: Work, figure_id: str, value_id: str | None, fields: ValueFields) -> str:
    """Write a measuring, a new one without an id; its id.

    Refuses value.no_day and value.day_taken at "day" and value.no_value at "value".
    """
    if fields.day is None:
        raise refuse("value.no_day", "day")
    if fields.value is None:
        raise refuse("value.no_value", "value")
    same_day = work.find(KeyFigureValue, key_figure_id=figure_id, day=fields.day)
    if any(row.id != value_id for row in same_day):
        raise refuse("value.day_taken", "day")
    if value_id is None:
        row = work.add(KeyFigureValue(key_figure_id=figure_id, day=fields.day, value=fields.value))
    else:
        row = work.get(KeyFigureValue, value_id)
    row.day, row.value = fields.day, fields.value
    row.label, row.note = clean_line(fields.label), clean_line(fields.note)
    return row.id


def remove_value(work: Work, value_id: str) -> None:
    """Remove a measuring."""
    work.delete(work.get(KeyFigureValue, value_id))
