"""Who takes part in a year's cost sharing, and with how many inhabitants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from klyngedesk.domain.cost_sharing import counted_population
from klyngedesk.domain.kinds import CountedAs
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.cost_sharing import FACTORS
from klyngedesk.services.positions import after_last, renumber
from klyngedesk.store.queries.cost_sharing import MunicipalityRow, municipalities, periods, populations, shares
from klyngedesk.store.tables import CostScheme, CostShare, CostYear, Population
from klyngedesk.store.work import Work

__all__ = ["MunicipalityRow", "periods"]


@dataclass(frozen=True)
class ShareFields:
    """What may be written about a participant; the dates are its first and last day, None for the whole year."""

    counted: int
    counted_as: CountedAs
    footnote: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


def candidates(work: Work, cost_year_id: str) -> list[MunicipalityRow]:
    """The municipalities that can still be added, those of the cluster first."""
    year = work.get(CostYear, cost_year_id)
    cluster_id = work.get(CostScheme, year.scheme_id).cluster_id
    present = {row.organisation_id for row in shares(work, cost_year_id)}
    return [row for row in municipalities(work, cluster_id) if row.id not in present]


def add_share(work: Work, cost_year_id: str, organisation_id: str) -> str:
    """Let a municipality take part, last in the table, with the whole population of the year's basis; the new id."""
    basis = work.get(CostYear, cost_year_id).basis
    known = work.first(Population, organisation_id=organisation_id, period=basis)
    present = work.find(CostShare, cost_year_id=cost_year_id)
    if any(row.organisation_id == organisation_id for row in present):
        raise refuse("cost.present", "organisation")
    share = CostShare(
        cost_year_id=cost_year_id,
        organisation_id=organisation_id,
        counted=known.inhabitants if known else 0,
        position=after_last(present),
    )
    return work.add(share).id


def change_share(work: Work, share_id: str, fields: ShareFields) -> None:
    """Write what counts for a participant.

    Refuses cost.negative_weight at "counted" and cost.left_before_joining at "valid_to".
    """
    if fields.counted < 0:
        raise refuse("cost.negative_weight", "counted")
    if fields.valid_from and fields.valid_to and fields.valid_to < fields.valid_from:
        raise refuse("cost.left_before_joining", "valid_to")
    row = work.get(CostShare, share_id)
    row.counted, row.counted_as, row.footnote = fields.counted, fields.counted_as, clean_line(fields.footnote)
    row.valid_from, row.valid_to = fields.valid_from, fields.valid_to


def set_counted(work: Work, share_id: str, counted: int) -> None:
    """Write the number of inhabitants that counts; refuses cost.negative_weight."""
    if counted < 0:
        raise refuse("cost.negative_weight")
    work.get(CostShare, share_id).counted = counted


def set_counted_as(work: Work, share_id: str, counted_as: CountedAs) -> None:
    """Let a municipality count whole, half or by a part; what counts follows, a part keeps its number."""
    row = work.get(CostShare, share_id)
    if counted_as is not CountedAs.PART:
        row.counted = _recounted(work, row, FACTORS[counted_as])
    row.counted_as = counted_as


def remove_shares(work: Work, share_ids: Sequence[str]) -> None:
    """Take participants out of the sharing, and their collections with them."""
    for share_id in share_ids:
        work.delete(work.get(CostShare, share_id))


def move_share(work: Work, share_id: str, step: int) -> None:
    """Move a participant up (−1) or down (1); nothing happens at the ends."""
    year_id = work.get(CostShare, share_id).cost_year_id
    rows = list(work.find(CostShare, "position", "id", cost_year_id=year_id))
    place = next(number for number, row in enumerate(rows) if row.id == share_id)
    target = place + step
    if 0 <= target < len(rows):
        rows.insert(target, rows.pop(place))
        renumber(rows)


def use_populations(work: Work, cost_year_id: str, period: str) -> int:
    """Count everyone by the populations of a period and make it the year's basis; how many numbers changed.

    A part of a municipality keeps its number, and so does a municipality the period has no figure of. Refuses
    cost.no_period when the period has no figures.
    """
    known = populations(work, period)
    if not known:
        raise refuse("cost.no_period", "basis", period=period)
    changed = 0
    for row in work.find(CostShare, cost_year_id=cost_year_id):
        if row.counted_as is CountedAs.PART or row.organisation_id not in known:
            continue
        counted = counted_population(known[row.organisation_id], FACTORS[row.counted_as])
        changed += counted != row.counted
        row.counted = counted
    work.get(CostYear, cost_year_id).basis = period
    return changed


def _recounted(work: Work, row: CostShare, factor: Fraction) -> int:
    """The number by another factor: of the known population, else of what the present number came from."""
    period = work.get(CostYear, row.cost_year_id).basis
    known = work.first(Population, organisation_id=row.organisation_id, period=period)
    if known is not None:
        return counted_population(known.inhabitants, factor)
    whole = row.counted * 2 if row.counted_as is CountedAs.HALF else row.counted
    return counted_population(whole, factor)
