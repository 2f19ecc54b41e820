"""The municipalities' co-financing: each year's table of shares, to the øre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import count

from klyngedesk.domain import cost_sharing as rules
from klyngedesk.domain.collection import Collected, CollectionState, collected, state_of
from klyngedesk.domain.kinds import CountedAs
from klyngedesk.domain.money import KRONE
from klyngedesk.services.cost_lines import lines_of
from klyngedesk.store.queries.cost_sharing import (
    CollectionRow,
    CostYearRow,
    StoredShare,
    collections,
    cost_years,
    populations,
    shares,
)
from klyngedesk.store.tables import Cluster, CostScheme, CostYear
from klyngedesk.store.work import Work

__all__ = [
    "CollectionRow",
    "CostLineRow",
    "CostShareRow",
    "CostTable",
    "CostYearRow",
    "cost_table",
    "cost_years",
]


FACTORS = {CountedAs.WHOLE: Fraction(1), CountedAs.HALF: Fraction(1, 2)}
"""What a population is multiplied by; a part of a municipality is counted for itself."""


@dataclass(frozen=True)
class CostLineRow:
    """One cost of the year."""

    id: str
    title: str
    amount_oere: int
    note: str = ""


@dataclass(frozen=True)
class CostShareRow:
    """One participant's line in the table; `collection` is None before anything is sent.

    `population` is the whole one of the year's basis, where that is known.
    """

    id: str
    organisation_id: str
    name: str
    population: int | None
    counted: int
    counted_as: CountedAs
    valid_from: date | None
    valid_to: date | None
    months: int
    share: Fraction
    amounts_oere: tuple[int, ...]
    total_oere: int
    footnote: str
    sign: str
    collection: CollectionRow | None

    @property
    def state(self) -> CollectionState:
        """Where the collection stands."""
        if self.collection is None:
            return CollectionState.NOT_SENT
        return state_of(self.collection.sent_on, self.collection.reminded_on, self.collection.paid_on)

    @property
    def asked_oere(self) -> int:
        """What was asked for, else what will be."""
        return self.total_oere if self.collection is None else self.collection.amount_oere


@dataclass(frozen=True)
class CostTable:
    """One year's sharing as window, Word and Excel show it."""

    id: str
    cluster_id: str
    cluster: str
    scheme_id: str
    scheme: str
    year: int
    basis: str
    decided: str
    source: str
    due_on: date | None
    unit_oere: int
    lines: tuple[CostLineRow, ...]
    rows: tuple[CostShareRow, ...]
    counted: int
    amount_oere: int
    shares: rules.ShareTable | None

    @property
    def decimals(self) -> int:
        """How the year's amounts are shown under each other: with øre (2) when any of them has some, else 0."""
        amounts = (self.unit_oere, self.amount_oere, *(row.total_oere for row in self.rows))
        return 2 if any(amount % KRONE for amount in amounts) else 0

    @property
    def footnotes(self) -> tuple[tuple[str, str], ...]:
        """The footnotes with their signs, in order."""
        return tuple((row.sign, row.footnote) for row in self.rows if row.footnote)

    @property
    def collected(self) -> Collected:
        """What has come in of what was, or will be, asked for."""
        return collected((row.asked_oere, row.state is CollectionState.PAID) for row in self.rows)

    @property
    def differing(self) -> tuple[CostShareRow, ...]:
        """The rows whose amount has changed since it was asked for."""
        return tuple(row for row in self.rows if row.asked_oere != row.total_oere)


def cost_table(work: Work, cost_year_id: str) -> CostTable:
    """A year's table. Without participants or without any population there are no amounts yet."""
    year = work.get(CostYear, cost_year_id)
    scheme = work.get(CostScheme, year.scheme_id)
    lines = [CostLineRow(row.id, row.title, row.amount_oere, row.note) for row in lines_of(work, year.id)]
    stored = shares(work, year.id)
    participants = [_participant(year.year, share) for share in stored]
    shared = _shared(lines, participants, scheme.unit_oere)
    return CostTable(
        id=year.id,
        cluster_id=scheme.cluster_id,
        cluster=work.get(Cluster, scheme.cluster_id).name,
        scheme_id=scheme.id,
        scheme=scheme.name,
        year=year.year,
        basis=year.basis,
        decided=year.decided,
        source=year.source or scheme.source,
        due_on=year.due_on,
        unit_oere=scheme.unit_oere,
        lines=tuple(lines),
        rows=_rows(_Read(stored, participants, shared, populations(work, year.basis), collections(work, year.id))),
        counted=sum(share.counted for share in stored),
        amount_oere=sum(line.amount_oere for line in lines),
        shares=shared,
    )


def _participant(year: int, share: StoredShare) -> rules.Participant:
    months = rules.months_in_year(year, share.valid_from, share.valid_to)
    return rules.Participant(share.organisation_id, share.name, share.counted, months)


def _shared(
    lines: Sequence[CostLineRow], participants: Sequence[rules.Participant], unit_oere: int
) -> rules.ShareTable | None:
    if not any(participant.weight for participant in participants):
        return None
    return rules.share_table([rules.CostLine(line.title, line.amount_oere) for line in lines], participants, unit_oere)


@dataclass(frozen=True)
class _Read:
    """What the rows of a table are put together from."""

    stored: Sequence[StoredShare]
    participants: Sequence[rules.Participant]
    shared: rules.ShareTable | None
    populations: Mapping[str, int]
    collections: Mapping[str, CollectionRow]


def _rows(read: _Read) -> tuple[CostShareRow, ...]:
    amounts = {row.participant.key: row for row in read.shared.rows} if read.shared else {}
    signs = count(1)
    found: list[CostShareRow] = []
    for share, participant in zip(read.stored, read.participants, strict=True):
        amount = amounts.get(share.organisation_id)
        found.append(
            CostShareRow(
                id=share.id,
                organisation_id=share.organisation_id,
                name=share.name,
                population=read.populations.get(share.organisation_id),
                counted=share.counted,
                counted_as=share.counted_as,
                valid_from=share.valid_from,
                valid_to=share.valid_to,
                months=participant.months,
                share=amount.share if amount else Fraction(0),
                amounts_oere=amount.amounts_oere if amount else (),
                total_oere=amount.total_oere if amount else 0,
                footnote=share.footnote,
                sign=str(next(signs)) if share.footnote else "",
                collection=read.collections.get(share.id),
            )
        )
    return tuple(found)
