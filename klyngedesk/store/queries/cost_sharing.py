"""The cost sharing as lists show it: its years, the participants, and how the shares are collected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, select

from klyngedesk.domain.kinds import CountedAs, OrganisationKind
from klyngedesk.store.tables import (
    ClusterOrganisation,
    Collection,
    CostScheme,
    CostShare,
    CostYear,
    Organisation,
    Population,
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
class StoredShare:
    """A participant of a year as stored."""

    id: str
    organisation_id: str
    name: str
    counted: int
    counted_as: CountedAs
    footnote: str
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True)
class CollectionRow:
    """The collection of one share; `amount_oere` is what was asked for."""

    share_id: str
    number: str
    amount_oere: int
    sent_on: date | None
    due_on: date | None
    reminded_on: date | None
    paid_on: date | None
    note: str


@dataclass(frozen=True)
class MunicipalityRow:
    """A municipality to choose; `own` ones are parties of the cluster asked about."""

    id: str
    name: str
    code: str
    own: bool


_SHORT = func.coalesce(func.nullif(Organisation.short_name, ""), Organisation.name)


def cost_years(work: Work, cluster_id: str) -> list[CostYearRow]:
    """The years of a cluster's schemes, the newest first."""
    query = (
        select(CostYear.id, CostScheme.id, CostScheme.name, CostYear.year)
        .join(CostScheme, CostScheme.id == CostYear.scheme_id)
        .where(CostScheme.cluster_id == cluster_id)
        .order_by(CostYear.year.desc(), CostScheme.position, CostScheme.name)
    )
    return [CostYearRow(*row) for row in work.session.execute(query)]


def shares(work: Work, cost_year_id: str) -> list[StoredShare]:
    """The participants of a year, in order."""
    query = (
        select(
            CostShare.id,
            CostShare.organisation_id,
            _SHORT,
            CostShare.counted,
            CostShare.counted_as,
            CostShare.footnote,
            CostShare.valid_from,
            CostShare.valid_to,
        )
        .join(Organisation, Organisation.id == CostShare.organisation_id)
        .where(CostShare.cost_year_id == cost_year_id)
        .order_by(CostShare.position, CostShare.id)
    )
    return [StoredShare(*row) for row in work.session.execute(query)]


def collections(work: Work, cost_year_id: str) -> dict[str, CollectionRow]:
    """The collections of a year by the share they are of."""
    query = (
        select(
            Collection.cost_share_id,
            Collection.number,
            Collection.amount_oere,
            Collection.sent_on,
            Collection.due_on,
            Collection.reminded_on,
            Collection.paid_on,
            Collection.note,
        )
        .join(CostShare, CostShare.id == Collection.cost_share_id)
        .where(CostShare.cost_year_id == cost_year_id)
        .order_by(Collection.number.desc(), Collection.id.desc())
    )
    return {row[0]: CollectionRow(*row) for row in work.session.execute(query)}


def municipalities(work: Work, cluster_id: str) -> list[MunicipalityRow]:
    """Every municipality, those of the cluster first and in the cluster's order."""
    party = and_(ClusterOrganisation.organisation_id == Organisation.id, ClusterOrganisation.cluster_id == cluster_id)
    query = (
        select(Organisation.id, _SHORT, Organisation.code, ClusterOrganisation.id.is_not(None))
        .outerjoin(ClusterOrganisation, party)
        .where(Organisation.kind == OrganisationKind.MUNICIPALITY)
        .order_by(ClusterOrganisation.id.is_(None), ClusterOrganisation.position, _SHORT)
    )
    return [MunicipalityRow(*row) for row in work.session.execute(query)]


def populations(work: Work, period: str) -> dict[str, int]:
    """The populations of a period by organisation."""
    query = select(Population.organisation_id, Population.inhabitants).where(Population.period == period)
    return {row[0]: row[1] for row in work.session.execute(query)}


def periods(work: Work) -> list[str]:
    """The periods that there are populations of, the newest first."""
    return list(work.session.scalars(select(Population.period).distinct().order_by(Population.period.desc())))
