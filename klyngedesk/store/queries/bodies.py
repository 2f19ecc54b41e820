"""Bodies as lists show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from klyngedesk.domain.kinds import Level
from klyngedesk.store.tables import Body, BodyCluster, BodyKind, Cluster
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class ClusterRow:
    """A cluster in the switcher."""

    id: str
    name: str
    short_name: str
    hospital: str


@dataclass(frozen=True)
class BodyRow:
    """A body of a cluster or around it. `closed_on` is its last day, which may lie ahead; None when none is set."""

    id: str
    name: str
    short_name: str
    level: Level
    own: bool
    closed_on: date | None

    def is_closed(self, day: date) -> bool:
        """Whether it meets no more on a day."""
        return self.closed_on is not None and self.closed_on < day


def clusters(work: Work) -> list[ClusterRow]:
    """All clusters in the user's order."""
    query = select(Cluster.id, Cluster.name, Cluster.short_name, Cluster.hospital)
    return [ClusterRow(*row) for row in work.session.execute(query.order_by(Cluster.position, Cluster.name))]


def bodies(work: Work, cluster_id: str) -> list[BodyRow]:
    """The bodies of a cluster, its own before those around it."""
    query = (
        select(
            Body.id,
            Body.name,
            Body.short_name,
            BodyKind.level,
            Body.cluster_id.is_not(None),
            Body.valid_to,
        )
        .join(BodyKind, BodyKind.id == Body.kind_id)
        .outerjoin(BodyCluster, (BodyCluster.body_id == Body.id) & (BodyCluster.cluster_id == cluster_id))
        .where(or_(Body.cluster_id == cluster_id, BodyCluster.cluster_id == cluster_id))
        .order_by(Body.cluster_id.is_(None), Body.position, Body.name)
    )
    return [BodyRow(*row) for row in work.session.execute(query)]
