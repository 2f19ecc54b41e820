"""What can be chosen while an item is written."""

from __future__ import annotations

from dataclasses import dataclass

from klyngedesk.domain.kinds import FocusState
from klyngedesk.services.parties import organisation_names
from klyngedesk.store.tables import Body, BodyCluster, FocusArea, FocusAreaCluster, Item, Meeting
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class ItemChoices:
    """`parties` are names to suggest; `focus_areas` are (id, title) in the user's order."""

    parties: tuple[str, ...]
    focus_areas: tuple[tuple[str, str], ...]


def item_choices(work: Work, item_id: str) -> ItemChoices:
    """The parties, and the focus areas of the clusters around the item's body; the item's own is always there."""
    item = work.get(Item, item_id)
    body = work.get(Body, work.get(Meeting, item.meeting_id).body_id)
    clusters = {row.cluster_id for row in work.find(BodyCluster, body_id=body.id)} | {body.cluster_id}
    chosen = {row.focus_area_id for row in work.find(FocusAreaCluster, cluster_id=tuple(filter(None, clusters)))}
    areas = [
        (row.id, row.title)
        for row in work.find(FocusArea, "position", "title")
        if row.id == item.focus_area_id or (row.id in chosen and row.state is not FocusState.FINISHED)
    ]
    return ItemChoices(tuple(organisation_names(work)), tuple(areas))
