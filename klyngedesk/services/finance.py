"""The two purses at a glance. There is never a total across them."""

from __future__ import annotations

from dataclasses import dataclass

from klyngedesk.services.cluster_funds import funds
from klyngedesk.services.cost_sharing import cost_table, cost_years
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class CoFinancing:
    """The newest year of the co-financing, or of the chosen one: its amount and what is missing, in øre.

    `shared` tells whether anything is laid on the municipalities yet.
    """

    cost_year_id: str
    year: int
    amount_oere: int
    missing_oere: int
    shared: bool


@dataclass(frozen=True)
class ClusterFunds:
    """What was received, and what of it is not granted, in øre."""

    received_oere: int
    ungranted_oere: int


@dataclass(frozen=True)
class Purses:
    """Both, each by itself; None where there is nothing yet."""

    co_financing: CoFinancing | None
    cluster_funds: ClusterFunds | None


def purses(work: Work, cluster_id: str, cost_year_id: str | None = None) -> Purses:
    """What stands on the cards of the two purses; `cost_year_id` is the year to tell of, else the newest."""
    return Purses(_co_financing(work, cluster_id, cost_year_id), _cluster_funds(work, cluster_id))


def _co_financing(work: Work, cluster_id: str, cost_year_id: str | None) -> CoFinancing | None:
    ids = [row.id for row in cost_years(work, cluster_id)]
    if not ids:
        return None
    table = cost_table(work, cost_year_id if cost_year_id in ids else ids[0])
    paid, missing = table.collected.paid_oere, table.collected.missing_oere
    return CoFinancing(table.id, table.year, table.amount_oere, missing, shared=bool(paid or missing))


def _cluster_funds(work: Work, cluster_id: str) -> ClusterFunds | None:
    found = funds(work, cluster_id)
    if not found.allocations and not found.grants:
        return None
    return ClusterFunds(found.received_oere, found.ungranted_oere)
