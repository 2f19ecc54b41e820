"""Where an item of the agenda can go: by one step, in or out, to a chosen place, or where it is dropped.

An agenda has two levels. Headings and items with sub-items stay on the upper one; nothing lies under a heading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from klyngedesk.domain import clock
from klyngedesk.services.agenda import AgendaRow

Rows = Sequence[AgendaRow]


@dataclass(frozen=True)
class Place:
    """A place among the items under `parent_id` (None: the upper level), counted without the item that moves."""

    parent_id: str | None
    position: int


@dataclass(frozen=True)
class Gap:
    """Where a dragged item lands: above the line at `index` of the whole list, at a depth of 0 or 1."""

    index: int
    depth: int
    place: Place


def step(rows: Rows, item_id: str, by: int) -> Place | None:
    """One place up (-1) or down (1) among its own; None at the end."""
    row = _row(rows, item_id)
    siblings = _siblings(rows, row.parent_id)
    wanted = siblings.index(item_id) + by
    return Place(row.parent_id, wanted) if 0 <= wanted < len(siblings) else None


def indent(rows: Rows, item_id: str) -> Place | None:
    """Last under the item before it; None when that cannot be."""
    if not may_nest(rows, item_id):
        return None
    siblings = _siblings(rows, None)
    place = siblings.index(item_id)
    if place == 0 or _row(rows, siblings[place - 1]).heading:
        return None
    return Place(siblings[place - 1], len(_siblings(rows, siblings[place - 1])))


def outdent(rows: Rows, item_id: str) -> Place | None:
    """Out of its item, to right after it; None when it is on the upper level already."""
    parent = _row(rows, item_id).parent_id
    return Place(None, _siblings(rows, None).index(parent) + 1) if parent else None


def may_nest(rows: Rows, item_id: str) -> bool:
    """Whether an item on the upper level can become a sub-item."""
    row = _row(rows, item_id)
    return row.parent_id is None and not row.heading and not _siblings(rows, item_id)


def gap(rows: Rows, item_id: str, index: int, depth: int) -> Gap | None:
    """Where an item lands that is dropped above the line `index`, as near as can be to the depth wanted.

    Between sub-items only a sub-item can land; whatever cannot goes below them. None when it would stay put.
    """
    moving = _block(rows, item_id)
    rest = [row for row in rows if row.id not in moving]
    at = sum(row.id not in moving for row in rows[:index])
    nests = _row(rows, item_id).parent_id is not None or may_nest(rows, item_id)
    while not nests and at < len(rest) and rest[at].depth == 1:
        at += 1
    above = rest[at - 1] if at else None
    lowest = rest[at].depth if at < len(rest) else 0
    deepest = 1 if nests and above is not None and not above.heading else 0
    chosen = max(lowest, min(depth, deepest))
    place = _place(rest, at, chosen)
    landed = next((i for i, row in enumerate(rows) if at < len(rest) and row.id == rest[at].id), len(rows))
    return None if place == where(rows, item_id) else Gap(landed, chosen, place)


def where(rows: Rows, item_id: str) -> Place:
    """The place an item has now."""
    parent = _row(rows, item_id).parent_id
    return Place(parent, _siblings(rows, parent).index(item_id))


def places(rows: Rows, item_id: str) -> list[tuple[Place, AgendaRow | None]]:
    """Every other place for an item, each with the line of its level it would come after, or under (None: first)."""
    moving = _block(rows, item_id)
    rest = [row for row in rows if row.id not in moving]
    found: list[tuple[Place, AgendaRow | None]] = []
    for at in range(len(rest) + 1):
        for depth in (1, 0):
            index = next((i for i, row in enumerate(rows) if at < len(rest) and row.id == rest[at].id), len(rows))
            landed = gap(rows, item_id, index, depth)
            if landed is not None and landed.depth == depth and all(landed.place != place for place, _ in found):
                before = [row for row in rest[:at] if row.depth == 0 or depth == 1]
                found.append((landed.place, before[-1] if before else None))
    return found


def moved(rows: Rows, item_id: str, place: Place) -> list[AgendaRow]:
    """The lines in the order they would have, with an item in another place; numbers stay as they are."""
    moving = _block(rows, item_id)
    rest = [row for row in rows if row.id not in moving]
    siblings = [row.id for row in rest if row.parent_id == place.parent_id]
    if place.position < len(siblings):
        at = next(i for i, row in enumerate(rest) if row.id == siblings[place.position])
    elif place.parent_id is None:
        at = len(rest)
    else:
        family = {place.parent_id, *siblings}
        at = max(i for i, row in enumerate(rest) if row.id in family) + 1
    return [*rest[:at], *(row for row in rows if row.id in moving), *rest[at:]]


def start_times(rows: Rows, start: time, parents: dict[str, str | None]) -> dict[str, str]:
    """When each line would begin ("13.10") in the order given; `parents` overrides who lies under whom."""
    timed = [clock.TimedItem(row.id, row.minutes or 0, parents.get(row.id, row.parent_id)) for row in rows]
    slots = clock.timetable(start, timed).slots
    return {key: slot.text().split("–")[0] for key, slot in slots.items()}


def _place(rest: Rows, at: int, depth: int) -> Place:
    if depth == 0:
        return Place(None, sum(row.depth == 0 for row in rest[:at]))
    parent = next(row for row in reversed(rest[:at]) if row.depth == 0)
    return Place(parent.id, sum(row.parent_id == parent.id for row in rest[:at]))


def _block(rows: Rows, item_id: str) -> set[str]:
    return {row.id for row in rows if item_id in (row.id, row.parent_id)}


def _siblings(rows: Rows, parent_id: str | None) -> list[str]:
    return [row.id for row in rows if row.parent_id == parent_id]


def _row(rows: Rows, item_id: str) -> AgendaRow:
    return next(row for row in rows if row.id == item_id)
