"""Collecting the municipalities' shares: sent, reminded, paid, for one or several at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from klyngedesk.domain.collection import CollectionState
from klyngedesk.domain.problems import refuse
from klyngedesk.services.cost_sharing import CostShareRow, CostTable, cost_table
from klyngedesk.store.tables import Collection, CostShare
from klyngedesk.store.work import Work


def mark(work: Work, share_ids: Sequence[str], state: CollectionState, day: date) -> None:
    """Let shares have reached a state on a day; later states are taken back, earlier dates stay.

    Sending fixes the amount asked for, the due day of the year and the number. A share of which nothing was sent
    takes NOT_SENT by losing its collection. Refuses collection.not_sent for a reminder of what was never sent.
    """
    for table in _tables(work, share_ids):
        numbers = _next_number(work, table)
        for row in table.rows:
            if row.id in share_ids:
                numbers += _mark_one(work, table, row, state, day, numbers)


def missing(table: CostTable) -> list[CostShareRow]:
    """The shares that were asked for and not paid."""
    return [row for row in table.rows if row.state in (CollectionState.SENT, CollectionState.REMINDED)]


def _tables(work: Work, share_ids: Sequence[str]) -> list[CostTable]:
    years = {work.get(CostShare, share_id).cost_year_id for share_id in share_ids}
    return [cost_table(work, year_id) for year_id in sorted(years)]


def _mark_one(work: Work, table: CostTable, row: CostShareRow, state: CollectionState, day: date, number: int) -> bool:
    """Mark one share; tells whether a new collection took the number."""
    stored = work.first(Collection, cost_share_id=row.id)
    if state is CollectionState.NOT_SENT:
        if stored is not None:
            work.delete(stored)
        return False
    if state is CollectionState.REMINDED and (stored is None or stored.sent_on is None):
        raise refuse("collection.not_sent", name=row.name)
    made = stored or work.add(
        Collection(cost_share_id=row.id, number=f"{table.year}-{number:02d}", amount_oere=row.total_oere)
    )
    if state is CollectionState.SENT:
        made.sent_on, made.reminded_on, made.paid_on = day, None, None
        made.due_on, made.amount_oere = table.due_on, row.total_oere
    elif state is CollectionState.REMINDED:
        made.reminded_on, made.paid_on = day, None
    else:
        made.paid_on = day
    return stored is None


def _next_number(work: Work, table: CostTable) -> int:
    used = [row.collection.number for row in table.rows if row.collection is not None]
    running = [int(number.rpartition("-")[2]) for number in used if number.rpartition("-")[2].isdecimal()]
    return max(running, default=0) + 1
