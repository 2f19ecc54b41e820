"""The costs that are shared in a year: wages, meetings …, each with its amount and, if need be, a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.positions import after_last
from klyngedesk.store.tables import CostLine
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class LineFields:
    """What is typed about a cost; `note` says what it covers."""

    title: str
    amount_oere: int
    note: str = ""


def lines_of(work: Work, cost_year_id: str) -> Sequence[CostLine]:
    """The costs of a year in their order."""
    return work.find(CostLine, "position", "id", cost_year_id=cost_year_id)


def put_line(work: Work, cost_year_id: str, line_id: str | None, fields: LineFields) -> str:
    """Write a cost, a new one at the end without an id; its id. Refuses cost.no_line_title at "title"."""
    title = clean_line(fields.title)
    if not title:
        raise refuse("cost.no_line_title", "title")
    if line_id is None:
        position = after_last(lines_of(work, cost_year_id))
        row = work.add(CostLine(cost_year_id=cost_year_id, position=position))
    else:
        row = work.get(CostLine, line_id)
    row.title, row.amount_oere, row.note = title, fields.amount_oere, clean_line(fields.note)
    return row.id


def add_lines(work: Work, cost_year_id: str, lines: Sequence[LineFields]) -> None:
    """Add costs at the end. Refused as `put_line`."""
    for fields in lines:
        put_line(work, cost_year_id, None, fields)


def remove_lines(work: Work, line_ids: Sequence[str]) -> None:
    """Remove costs."""
    for line_id in line_ids:
        work.delete(work.get(CostLine, line_id))
