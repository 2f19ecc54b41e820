"""The store that a command works on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from klyngedesk.cli.options import Words
from klyngedesk.domain.problems import refuse
from klyngedesk.machine import Machine
from klyngedesk.services import clusters
from klyngedesk.services.desk import Desk
from klyngedesk.services.meetings import list_meetings
from klyngedesk.services.storekeeping import Clock, fixed_clock, has_store, open_desk, real_clock


def folder_of(options: Words) -> Path:
    """The data folder that was named, else the one the user has chosen."""
    return Machine(named=options.data_dir).folder


def clock_of(options: Words) -> Clock:
    """The clock on the wall, or one that stands on the day that was named."""
    return fixed_clock(options.today) if options.today else real_clock


@contextmanager
def opened(options: Words, *, read_only: bool = False) -> Iterator[Desk]:
    """The desk on the named folder, closed again afterwards. Refused when there is no store there."""
    folder = folder_of(options)
    if not has_store(folder):
        raise refuse("store.none", folder=str(folder))
    desk = open_desk(folder, read_only=read_only, clock=clock_of(options))
    try:
        yield desk
    finally:
        desk.close()


def known_meeting(desk: Desk, meeting_id: str) -> str:
    """The id as it was typed; refused when no meeting has it."""
    if meeting_id not in {row.id for row in desk.ask(list_meetings)}:
        raise refuse("command.no_meeting", id=meeting_id)
    return meeting_id


def known_body(desk: Desk, body_id: str) -> str:
    """The id as it was typed; refused when no body has it."""
    if body_id not in {row.id for row in desk.ask(clusters.all_bodies)}:
        raise refuse("command.no_body", id=body_id)
    return body_id


def known_cluster(desk: Desk, cluster_id: str) -> str:
    """The id as it was typed; refused when no cluster has it, with those there are."""
    present = [row.id for row in desk.ask(clusters.clusters)]
    if cluster_id not in present:
        raise refuse("command.no_cluster", id=cluster_id, present=", ".join(present) or "ingen")
    return cluster_id
