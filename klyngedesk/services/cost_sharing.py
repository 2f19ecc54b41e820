"""The municipalities' co-financing: each year's table of shares, to the øre."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from klyngedesk.domain import cost_sharing as rules
from klyngedesk.domain.kinds import CountedAs
from klyngedesk.exchange.cost_sharing_xlsx import CostSharingSheet, CountedFrom, write_cost_sharing
from klyngedesk.store.tables import (
    Cluster,
    Collection,
    CostLine,
    CostScheme,
    CostShare,
    CostYear,
    Organisation,
)
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class CostYearRow:
    """A year of a scheme, to choose from."""

    id: str
    scheme_id: str
    scheme: str
    year: int


@dataclass(frozen=True)
class CostShareRow:
    """One participant's line in the table; `collection` is None before anything is sent."""

    id: str
    organisation_id: str
    name: str
    counted: int
    counted_as: CountedAs
    months: int
    share: Fraction
    amounts_oere: tuple[int, ...]
    total_oere: int
    footnote: str
    sign: str
    sent_on: date | None
    due_on: date | None
    paid_on: date | None


@dataclass(frozen=True)
class CostTable:
    """One year's sharing as window, Word and Excel show it."""

    id: str
    cluster_id: str
    cluster: str
    scheme: str
    year: int
    basis: str
    decided: str
    source: str
    due_on: date | None
    unit_oere: int
    lines: tuple[tuple[str, str, int], ...]
    rows: tuple[CostShareRow, ...]
    counted: int
    amount_oere: int
    shares: rules.ShareTable | None

    @property
    def footnotes(self) -> tuple[tuple[str, str], ...]:
        """The footnotes with their signs, in order."""
        return tuple((row.sign, row.footnote) for row in self.rows if row.footnote)


def cost_years(work: Work, cluster_id: str) -> list[CostYearRow]:
    """The years of a cluster's schemes, the newest first."""
    found = [
        CostYearRow(year.id, scheme.id, scheme.name, year.year)
        for scheme in work.find(CostScheme, "position", cluster_id=cluster_id)
        for year in work.find(CostYear, scheme_id=scheme.id)
    ]
    return sorted(found, key=lambda row: -row.year)


def cost_table(work: Work, cost_year_id: str) -> CostTable:
    """A year's table. Without participants or without any population there are no amounts yet."""
    year = work.get(CostYear, cost_year_id)
    scheme = work.get(CostScheme, year.scheme_id)
    lines = work.find(CostLine, "position", cost_year_id=year.id)
    shares = work.find(CostShare, "position", cost_year_id=year.id)
    shared = _shared(work, year, scheme, lines, shares)
    return CostTable(
        id=year.id,
        cluster_id=scheme.cluster_id,
        cluster=work.get(Cluster, scheme.cluster_id).name,
        scheme=scheme.name,
        year=year.year,
        basis=year.basis,
        decided=year.decided,
        source=year.source or scheme.source,
        due_on=year.due_on,
        unit_oere=scheme.unit_oere,
        lines=tuple((line.id, line.title, line.amount_oere) for line in lines),
        rows=_rows(work, year, shares, shared),
        counted=sum(share.counted for share in shares),
        amount_oere=sum(line.amount_oere for line in lines),
        shares=shared,
    )


def excel(table: CostTable) -> bytes:
    """The table as an Excel file with live formulas."""
    factors = {CountedAs.WHOLE: Fraction(1), CountedAs.HALF: Fraction(1, 2), CountedAs.PART: Fraction(1)}
    return write_cost_sharing(
        CostSharingSheet(
            title=f"Fordelingsnøgle {table.year}",
            table=table.shares or rules.ShareTable((), ()),
            unit_oere=table.unit_oere,
            subtitle=f"{table.cluster}. {table.scheme}",
            source=table.source,
            details={
                row.organisation_id: CountedFrom(factor=factors[row.counted_as], footnote=row.footnote)
                for row in table.rows
            },
        )
    )


def _shared(
    work: Work, year: CostYear, scheme: CostScheme, lines: Sequence[CostLine], shares: Sequence[CostShare]
) -> rules.ShareTable | None:
    participants = [_participant(work, year, share) for share in shares]
    if not any(participant.weight for participant in participants):
        return None
    costs = [rules.CostLine(line.title, line.amount_oere) for line in lines]
    return rules.share_table(costs, participants, scheme.unit_oere)


def _participant(work: Work, year: CostYear, share: CostShare) -> rules.Participant:
    name = work.get(Organisation, share.organisation_id)
    months = rules.months_in_year(year.year, share.valid_from, share.valid_to)
    return rules.Participant(share.organisation_id, name.short_name or name.name, share.counted, months)


def _rows(
    work: Work, year: CostYear, shares: Sequence[CostShare], shared: rules.ShareTable | None
) -> tuple[CostShareRow, ...]:
    amounts = {row.participant.key: row for row in shared.rows} if shared else {}
    found: list[CostShareRow] = []
    sign = 0
    for share in shares:
        sign += bool(share.footnote)
        amount = amounts.get(share.organisation_id)
        participant = amount.participant if amount else _participant(work, year, share)
        collection = work.first(Collection, cost_share_id=share.id)
        found.append(
            CostShareRow(
                id=share.id,
                organisation_id=share.organisation_id,
                name=participant.name,
                counted=share.counted,
                counted_as=share.counted_as,
                months=participant.months,
                share=amount.share if amount else Fraction(0),
                amounts_oere=amount.amounts_oere if amount else (),
                total_oere=amount.total_oere if amount else 0,
                footnote=share.footnote,
                sign=str(sign) if share.footnote else "",
                sent_on=collection.sent_on if collection else None,
                due_on=collection.due_on if collection else None,
                paid_on=collection.paid_on if collection else None,
            )
        )
    return tuple(found)
