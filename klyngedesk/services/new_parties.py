"""The organisations that take part in a new cluster: those the store knows, and new ones where it knows none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from klyngedesk import paths
from klyngedesk.domain.kinds import OrganisationKind
from klyngedesk.domain.organisation_names import match_organisation
from klyngedesk.exchange.catalogue_files import Municipality, read_municipalities
from klyngedesk.services.positions import after_last
from klyngedesk.store.tables import Cluster, ClusterOrganisation, Organisation
from klyngedesk.store.work import Work

_SHORT = {
    OrganisationKind.REGION: "Regionen",
    OrganisationKind.PSYCHIATRY: "Psykiatrien",
    OrganisationKind.PATIENTS: "PIU",
}


@dataclass
class Parties:
    """The organisations of the cluster in their order; `co_chair` is the id of the co-chairing one, or empty."""

    rows: list[Organisation] = field(default_factory=list)
    co_chair: str = ""

    def of(self, kind: OrganisationKind) -> Organisation | None:
        """The first of a kind; None when there is none."""
        return next((row for row in self.rows if row.kind is kind), None)


def municipality_choices() -> list[Municipality]:
    """All municipalities of the country."""
    return read_municipalities(paths.resource("catalogue", "municipalities.csv"))


def cluster_parties(work: Work, region: str, hospital: str, codes: Sequence[str], co_chair: str) -> Parties:
    """Municipalities first, then region, hospital, psychiatry, general practice and the patients' committee.

    An organisation that the store knows is used again, in spite of another spelling; without a `region` there are
    municipalities only.
    """
    catalogue = {municipality.code: municipality for municipality in municipality_choices()}
    parties = Parties()
    for code in codes:
        row = _municipality(work, catalogue[code])
        parties.rows.append(row)
        parties.co_chair = row.id if code == co_chair else parties.co_chair
    if region:
        parties.rows += _regional(work, region, hospital)
    return parties


def _municipality(work: Work, wanted: Municipality) -> Organisation:
    known = work.first(Organisation, kind=OrganisationKind.MUNICIPALITY, code=wanted.code)
    return known or _new(
        work, OrganisationKind.MUNICIPALITY, wanted.full_name, short_name=wanted.name, code=wanted.code
    )


def _regional(work: Work, region_name: str, hospital: str) -> list[Organisation]:
    region = _named(work, OrganisationKind.REGION, region_name)
    rows = [region]
    if hospital:
        rows.append(_named(work, OrganisationKind.HOSPITAL, hospital, region))
    place = region_name.removeprefix("Region ")
    for kind, name in (
        (OrganisationKind.PSYCHIATRY, f"Psykiatrien i {region_name}"),
        (OrganisationKind.GENERAL_PRACTICE, f"PLO-{place}"),
        (OrganisationKind.PATIENTS, f"Patientinddragelsesudvalget i {region_name}"),
    ):
        rows.append(_of_region(work, kind, region_name) or _named(work, kind, name, region))
    return rows


def _of_region(work: Work, kind: OrganisationKind, region: str) -> Organisation | None:
    """The party of a kind that the other clusters of the region have; None when they have none or several."""
    clusters = {row.id for row in work.find(Cluster, region=region)}
    parties = {row.organisation_id for row in work.find(ClusterOrganisation, cluster_id=clusters)}
    found = work.find(Organisation, id=parties, kind=kind)
    return found[0] if len(found) == 1 else None


def _named(work: Work, kind: OrganisationKind, name: str, parent: Organisation | None = None) -> Organisation:
    rows = work.find(Organisation, kind=kind)
    known = match_organisation(name, [row.name for row in rows])
    if known is not None:
        return next(row for row in rows if row.name == known)
    return _new(work, kind, name, short_name=_SHORT.get(kind, ""), parent_id=parent.id if parent else None)


def _new(
    work: Work,
    kind: OrganisationKind,
    name: str,
    *,
    short_name: str = "",
    code: str = "",
    parent_id: str | None = None,
) -> Organisation:
    position = after_last(work.find(Organisation))
    row = Organisation(kind=kind, name=name, short_name=short_name, code=code, parent_id=parent_id, position=position)
    return work.add(row)
