"""Closed items: which they are, and what may not outlive them."""

from __future__ import annotations

from collections.abc import Iterable

from klyngedesk.store.tables import Action, Item, Participant
from klyngedesk.store.work import Work


def is_closed(work: Work, item: Item) -> bool:
    """Whether an item is closed or lies under a closed one."""
    return item.closed or (item.parent_id is not None and work.get(Item, item.parent_id).closed)


def take_along(work: Work, leaving: Iterable[Item]) -> None:
    """Remove the follow-ups of items that are about to be removed, and who came for them, where these are closed.

    They would be left without an item, and then nothing would tell that they may not be shown openly.
    """
    ids = tuple(item.id for item in leaving if is_closed(work, item))
    for row in (*work.find(Action, item_id=ids), *work.find(Participant, item_id=ids)):
        work.delete(row)
