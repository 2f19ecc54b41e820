"""What a store must have before it is shown; nothing more is imported, since the user is waiting for the window."""

from __future__ import annotations

from klyngedesk.services.desk import Desk
from klyngedesk.store.tables import BodyKind, Cluster


def fill_new(desk: Desk, *, example: bool) -> None:
    """Give a store that is opened for writing what it lacks: the catalogue, and the example when asked for."""
    if desk.store.read_only:
        return
    if example and not desk.ask(lambda work: work.first(Cluster)):
        from klyngedesk.services.interchange import load_example

        load_example(desk)
    elif not desk.ask(lambda work: work.first(BodyKind)):
        from klyngedesk.services.interchange import ensure_catalogue

        ensure_catalogue(desk)
