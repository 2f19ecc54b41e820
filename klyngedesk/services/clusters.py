"""Clusters and the bodies in and around them."""

from __future__ import annotations

from dataclasses import dataclass

from klyngedesk.store.queries.bodies import BodyRow, ClusterRow, bodies, clusters
from klyngedesk.store.tables import Body, BodyCluster, Cluster
from klyngedesk.store.work import Work

__all__ = ["BodyInCluster", "BodyRow", "ClusterRow", "all_bodies", "bodies", "cluster_of", "clusters"]


@dataclass(frozen=True)
class BodyInCluster:
    """A body with its cluster's name, empty for one around several clusters."""

    id: str
    name: str
    cluster: str


def cluster_of(work: Work, body_id: str) -> str | None:
    """The cluster of a body, or the first of those it is around; None when it is in none."""
    body = work.get(Body, body_id)
    around = work.first(BodyCluster, "position", body_id=body_id)
    return body.cluster_id or (around.cluster_id if around else None)


def all_bodies(work: Work) -> list[BodyInCluster]:
    """Every body of the store."""
    names = {row.id: row.name for row in work.find(Cluster)}
    rows = work.find(Body, "cluster_id", "position", "name")
    return [BodyInCluster(row.id, row.name, names.get(row.cluster_id or "", "")) for row in rows]
