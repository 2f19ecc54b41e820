"""The thread of a focus area: every item, decision, action and krone that belongs to it, the newest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import groupby

from klyngedesk.domain.kinds import ActionState, ApprovalState
from klyngedesk.services.meetings import local
from klyngedesk.services.numbers import item_numbers
from klyngedesk.store.queries.focus_thread import (
    ThreadAction,
    ThreadGrant,
    ThreadItem,
    ThreadPosting,
    thread_actions,
    thread_grants,
    thread_items,
    thread_postings,
)
from klyngedesk.store.queries.home_approvals import ThreadApproval, thread_approvals
from klyngedesk.store.queries.meetings import items
from klyngedesk.store.tables import Meeting
from klyngedesk.store.work import Work

__all__ = [
    "AtHome",
    "Decided",
    "OnAgenda",
    "ThreadAction",
    "ThreadGrant",
    "ThreadKind",
    "ThreadLine",
    "ThreadPosting",
    "thread",
]


class ThreadKind(StrEnum):
    """What a line of the thread is."""

    ITEM = "item"
    DECISION = "decision"
    ACTION = "action"
    MONEY = "money"
    HOME = "home"


# Of one day, what followed stands above what it followed from.
_LATER_FIRST = (ThreadKind.HOME, ThreadKind.MONEY, ThreadKind.ACTION, ThreadKind.DECISION, ThreadKind.ITEM)


@dataclass(frozen=True)
class OnAgenda:
    """An item, and its number on its agenda; "" when it has none."""

    row: ThreadItem
    number: str


@dataclass(frozen=True)
class Decided:
    """What was decided on an item."""

    row: ThreadItem
    number: str


@dataclass(frozen=True)
class AtHome:
    """What the parties have answered to a decision at home, each by name."""

    title: str
    answers: tuple[tuple[str, ApprovalState], ...]


Source = OnAgenda | Decided | AtHome | ThreadAction | ThreadGrant | ThreadPosting


@dataclass(frozen=True)
class ThreadLine:
    """One line: what it is and the day it stands at.

    `tab` and `key` lead to its source, in the cluster with `cluster_id` ("" when any will do). `elsewhere` names that
    cluster when the thread is seen from another.
    """

    id: str
    kind: ThreadKind
    source: Source
    day: date
    tab: str
    key: object
    cluster_id: str
    elsewhere: str = ""


def thread(work: Work, area_id: str, cluster_id: str) -> list[ThreadLine]:
    """The thread as seen from a cluster: what is another cluster's says so."""
    parts = (_from_items, _from_homes, _from_actions, _from_money)
    lines = [line for part in parts for line in part(work, area_id)]
    told = [_named(line, cluster, cluster_id) for line, cluster in lines]
    return sorted(told, key=lambda line: (-line.day.toordinal(), _LATER_FIRST.index(line.kind), line.id))


_Found = Iterator[tuple[ThreadLine, str]]


def _named(line: ThreadLine, cluster: str, cluster_id: str) -> ThreadLine:
    if not line.cluster_id or line.cluster_id == cluster_id:
        return line
    return replace(line, elsewhere=cluster)


def _from_items(work: Work, area_id: str) -> _Found:
    found = thread_items(work, area_id)
    numbers: dict[str, str] = {}
    for meeting_id in {row.meeting_id for row in found if not row.number}:
        numbers |= item_numbers(work, work.get(Meeting, meeting_id), items(work, meeting_id))
    for row in found:
        yield _item(row, row.number or numbers.get(row.id, "")), row.cluster
        if row.decision_id is not None:
            yield _decision(row, row.number or numbers.get(row.id, "")), row.cluster


def _item(row: ThreadItem, number: str) -> ThreadLine:
    day, key = local(row.starts_at).date(), ("item", row.id)
    return ThreadLine(row.id, ThreadKind.ITEM, OnAgenda(row, number), day, "meetings", key, row.cluster_id or "")


def _decision(row: ThreadItem, number: str) -> ThreadLine:
    assert row.decision_id is not None
    day, key, source = local(row.starts_at).date(), ("item", row.id), Decided(row, number)
    return ThreadLine(row.decision_id, ThreadKind.DECISION, source, day, "meetings", key, row.cluster_id or "")


def _from_homes(work: Work, area_id: str) -> _Found:
    for decision_id, answers in groupby(thread_approvals(work, area_id), key=lambda row: row.decision_id):
        rows = list(answers)
        yield _home(decision_id, rows), rows[0].cluster


def _home(decision_id: str, rows: Sequence[ThreadApproval]) -> ThreadLine:
    """How far the parties are with a decision at home, on the day when the last one answered."""
    first = rows[0]
    answered = [row.day for row in rows if row.day is not None and row.state is not ApprovalState.PENDING]
    day = max(answered, default=local(first.starts_at).date())
    source = AtHome(first.title, tuple((row.party, row.state) for row in rows))
    line_id, key = f"home:{decision_id}", ("item", first.item_id)
    return ThreadLine(line_id, ThreadKind.HOME, source, day, "meetings", key, first.cluster_id or "")


def _from_actions(work: Work, area_id: str) -> _Found:
    for row in thread_actions(work, area_id):
        yield _action(work, row), row.cluster


def _action(work: Work, row: ThreadAction) -> ThreadLine:
    """At its deadline while it is open, then at the day when it was closed; today when it has neither."""
    day = row.due_on if row.state is ActionState.OPEN else row.closed_on or row.due_on
    tab, key = ("meetings", ("item", row.item_id)) if row.item_id else ("overview", None)
    return ThreadLine(row.id, ThreadKind.ACTION, row, day or work.today, tab, key, row.cluster_id or "")


def _from_money(work: Work, area_id: str) -> _Found:
    for grant in thread_grants(work, area_id):
        yield _grant(grant), grant.cluster
    for posting in thread_postings(work, area_id):
        yield _posting(posting), posting.cluster


def _grant(row: ThreadGrant) -> ThreadLine:
    day = row.granted_on or local(row.decided_at).date()
    return ThreadLine(row.id, ThreadKind.MONEY, row, day, "finance", ("grant", row.id), row.cluster_id)


def _posting(row: ThreadPosting) -> ThreadLine:
    return ThreadLine(row.id, ThreadKind.MONEY, row, row.day, "finance", ("posting", row.id), row.cluster_id)
