"""The years of a cost sharing: their costs and facts, and a new year made from the former."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from klyngedesk.domain.cost_sharing import counted_population, index_amount, split
from klyngedesk.domain.kinds import CountedAs
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.cost_lines import LineFields, lines_of, put_line
from klyngedesk.services.cost_sharing import FACTORS
from klyngedesk.store.queries.cost_sharing import municipalities, periods, populations
from klyngedesk.store.tables import CostLine, CostScheme, CostShare, CostYear
from klyngedesk.store.work import Work

FIRST_YEAR, LAST_YEAR = 2000, 2099
SOURCE = "Danmarks Statistik"


@dataclass(frozen=True)
class YearFields:
    """The facts of a year; `scheme` and `unit_oere` (100 kroner, 1 øre) are those of all the scheme's years."""

    scheme: str
    unit_oere: int
    basis: str
    source: str
    decided: str
    due_on: date | None


@dataclass(frozen=True)
class NewYear:
    """A year that is wanted: from `former_id`, its amount regulated by hundredths of a per cent or given in øre."""

    year: int
    former_id: str
    basis: str
    percent_hundredths: int = 0
    amount_oere: int | None = None


@dataclass(frozen=True)
class Proposal:
    """What a new year can start from: the former year's id, the year after it, its amount and the bases."""

    former_id: str
    year: int
    amount_oere: int
    unit_oere: int
    basis: str
    periods: tuple[str, ...]


def change_year(work: Work, cost_year_id: str, fields: YearFields) -> None:
    """Write the facts of a year. Refuses cost.no_scheme_name at "scheme"."""
    name = clean_line(fields.scheme)
    if not name:
        raise refuse("cost.no_scheme_name", "scheme")
    year = work.get(CostYear, cost_year_id)
    scheme = work.get(CostScheme, year.scheme_id)
    scheme.name, scheme.unit_oere = name, fields.unit_oere
    year.basis, year.source = clean_line(fields.basis), clean_line(fields.source)
    year.decided, year.due_on = clean_line(fields.decided), fields.due_on


def first_year(work: Work, cluster_id: str, year: int, title: str, amount_oere: int) -> str:
    """Begin the cost sharing of a cluster: all its municipalities by the newest populations; the year's id.

    Refuses `cost.no_amount` for what is not more than nothing.
    """
    _check_year(year)
    if amount_oere <= 0:
        raise refuse("cost.no_amount", "amount")
    scheme = CostScheme(cluster_id=cluster_id, name="Medfinansiering af sekretariatet", source=SOURCE)
    work.add(scheme)
    basis = next(iter(periods(work)), "")
    made = work.add(CostYear(scheme_id=scheme.id, year=year, basis=basis, source=SOURCE))
    put_line(work, made.id, None, LineFields(title, amount_oere))
    known = populations(work, basis)
    own = [row for row in municipalities(work, cluster_id) if row.own]
    for position, row in enumerate(own):
        counted = known.get(row.id, 0)
        work.add(CostShare(cost_year_id=made.id, organisation_id=row.id, counted=counted, position=position))
    return made.id


def proposal(work: Work, cost_year_id: str) -> Proposal:
    """What the year after a year would start from."""
    former = work.get(CostYear, cost_year_id)
    taken = {row.year for row in work.find(CostYear, scheme_id=former.scheme_id)}
    known = tuple(periods(work))
    return Proposal(
        former_id=former.id,
        year=max(taken) + 1,
        amount_oere=sum(line.amount_oere for line in lines_of(work, former.id)),
        unit_oere=work.get(CostScheme, former.scheme_id).unit_oere,
        basis=known[0] if known else former.basis,
        periods=known,
    )


def new_year(work: Work, wanted: NewYear) -> str:
    """Make a year like the former: participants who have not left, cost lines with the change; the new id.

    Each number follows the new basis where that has a figure; a part of a municipality keeps its number. Refuses
    cost.year_exists and cost.year_range at "year".
    """
    former = work.get(CostYear, wanted.former_id)
    _check_year(wanted.year)
    if work.first(CostYear, scheme_id=former.scheme_id, year=wanted.year):
        raise refuse("cost.year_exists", "year", year=wanted.year)
    made = work.add(
        CostYear(scheme_id=former.scheme_id, year=wanted.year, basis=clean_line(wanted.basis), source=former.source)
    )
    _copy_lines(work, former, made, wanted)
    _copy_shares(work, former, made)
    return made.id


def remove_year(work: Work, cost_year_id: str) -> None:
    """Remove a year with its participants and collections, and the scheme with its last year."""
    year = work.get(CostYear, cost_year_id)
    scheme = work.get(CostScheme, year.scheme_id)
    work.delete(year)
    if not work.find(CostYear, scheme_id=scheme.id):
        work.delete(scheme)


def _copy_lines(work: Work, former: CostYear, made: CostYear, wanted: NewYear) -> None:
    lines = lines_of(work, former.id)
    unit = work.get(CostScheme, former.scheme_id).unit_oere
    for line, amount in zip(lines, _amounts([line.amount_oere for line in lines], wanted, unit), strict=True):
        copied = CostLine(
            cost_year_id=made.id, title=line.title, amount_oere=amount, note=line.note, position=line.position
        )
        work.add(copied)


def _amounts(former: Sequence[int], wanted: NewYear, unit_oere: int) -> Sequence[int]:
    """The cost lines of the new year: each regulated, or the given amount in the same proportion."""
    if wanted.amount_oere is None:
        return [index_amount(amount, wanted.percent_hundredths, unit_oere) for amount in former]
    if not any(former):
        return [wanted.amount_oere, *(0 for _ in former[1:])] if former else []
    return split(wanted.amount_oere, former, unit_oere)


def _copy_shares(work: Work, former: CostYear, made: CostYear) -> None:
    known = populations(work, made.basis)
    rows = work.find(CostShare, "position", "id", cost_year_id=former.id)
    staying = [row for row in rows if row.valid_to is None or row.valid_to >= date(made.year, 1, 1)]
    for row in staying:
        counted = row.counted
        if row.counted_as is not CountedAs.PART and row.organisation_id in known:
            counted = counted_population(known[row.organisation_id], FACTORS[row.counted_as])
        work.add(
            CostShare(
                cost_year_id=made.id,
                organisation_id=row.organisation_id,
                counted=counted,
                counted_as=row.counted_as,
                footnote=row.footnote,
                valid_from=row.valid_from,
                valid_to=row.valid_to,
                position=row.position,
            )
        )


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise refuse("cost.year_range", "year", first=FIRST_YEAR, last=LAST_YEAR)
