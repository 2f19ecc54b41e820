"""The thread of a focus area: every item, decision, action and krone that belongs to it, the newest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import groupby

from klyngedesk.domain.danish import body_inside, day_and_month, sentence_case, short_date_with_year
from klyngedesk.domain.decisions import decision_number_text
from klyngedesk.domain.kinds import ActionState, ApprovalState
from klyngedesk.domain.meeting_states import BEFORE_HELD
from klyngedesk.domain.money import format_kroner
from klyngedesk.services.home_approvals import told
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
class ThreadLine:
    """One line: its kind in words ("Punkt 3"), the day it stands at and how that is told ("frist 25. nov.").

    `tab` and `key` lead to its source, in the cluster with `cluster_id` ("" when any will do).
    """

    id: str
    kind: ThreadKind
    kind_words: str
    title: str
    about: str
    day: date
    day_words: str
    tab: str
    key: object
    cluster_id: str


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
    return replace(line, about=f"{line.about} · {cluster}")


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
    day = local(row.starts_at).date()
    about = [row.body]
    if row.state in BEFORE_HELD:
        about.append("på dagsordenen")
    elif row.presenter:
        about.append(f"ved {row.presenter}")
    if row.closed:
        about.append("lukket punkt")
    words = f"Punkt {number}" if number else "Punkt"
    told = " · ".join(about)
    at = short_date_with_year(day)
    return ThreadLine(
        row.id, ThreadKind.ITEM, words, row.title, told, day, at, "meetings", ("item", row.id), row.cluster_id or ""
    )


def _decision(row: ThreadItem, number: str) -> ThreadLine:
    assert row.decision_id is not None
    day = local(row.starts_at).date()
    words = "Beslutning"
    if row.decision_number is not None and row.decision_year is not None:
        words = f"{words} {decision_number_text(row.decision_number, row.decision_year)}"
    body = body_inside(row.body)
    where = f"punkt {number}, {body}" if number else body
    return ThreadLine(
        row.decision_id,
        ThreadKind.DECISION,
        words,
        row.title,
        f"{sentence_case(row.outcome)} · {where}",
        day,
        short_date_with_year(day),
        "meetings",
        ("item", row.id),
        row.cluster_id or "",
    )


def _from_homes(work: Work, area_id: str) -> _Found:
    for decision_id, answers in groupby(thread_approvals(work, area_id), key=lambda row: row.decision_id):
        rows = list(answers)
        yield _home(decision_id, rows), rows[0].cluster


def _home(decision_id: str, rows: Sequence[ThreadApproval]) -> ThreadLine:
    """How far the parties are with a decision at home, on the day when the last one answered."""
    first = rows[0]
    answered = [row.day for row in rows if row.day is not None and row.state is not ApprovalState.PENDING]
    day = max(answered, default=local(first.starts_at).date())
    return ThreadLine(
        f"home:{decision_id}",
        ThreadKind.HOME,
        "Godkendelse hjemme",
        first.title,
        told((row.party, row.state) for row in rows),
        day,
        short_date_with_year(day),
        "meetings",
        ("item", first.item_id),
        first.cluster_id or "",
    )


def _from_actions(work: Work, area_id: str) -> _Found:
    for row in thread_actions(work, area_id):
        yield _action(work, row), row.cluster


def _action(work: Work, row: ThreadAction) -> ThreadLine:
    open_still = row.state is ActionState.OPEN
    day = row.due_on if open_still else row.closed_on or row.due_on
    at = "uden frist" if day is None else short_date_with_year(day)
    if open_still and day is not None:
        at = f"frist {day_and_month(day) if day.year == work.today.year else at}"
    state = {ActionState.OPEN: "", ActionState.DONE: "afsluttet", ActionState.DROPPED: "frafaldet"}[row.state]
    about = " · ".join(part for part in (row.who or row.body, row.result or state) if part)
    tab, key = ("meetings", ("item", row.item_id)) if row.item_id else ("overview", None)
    cluster_id = row.cluster_id or ""
    return ThreadLine(
        row.id, ThreadKind.ACTION, "Opfølgning", row.what, about, day or work.today, at, tab, key, cluster_id
    )


def _from_money(work: Work, area_id: str) -> _Found:
    for grant in thread_grants(work, area_id):
        yield _grant(grant), grant.cluster
    for posting in thread_postings(work, area_id):
        yield _posting(posting), posting.cluster


def _grant(row: ThreadGrant) -> ThreadLine:
    day = row.granted_on or local(row.decided_at).date()
    about = "Bevilling af klyngemidler"
    if row.decision_number is not None and row.decision_year is not None:
        about = f"Efter beslutning {decision_number_text(row.decision_number, row.decision_year)}"
    title = f"{format_kroner(row.amount_oere)} til {row.title[:1].lower()}{row.title[1:]}"
    at = short_date_with_year(day)
    return ThreadLine(
        row.id, ThreadKind.MONEY, "Bevilling", title, about, day, at, "finance", ("grant", row.id), row.cluster_id
    )


def _posting(row: ThreadPosting) -> ThreadLine:
    about = " · ".join(part for part in (row.text, f"bilag {row.voucher}" if row.voucher else "") if part)
    title = f"{format_kroner(abs(row.amount_oere))} {'brugt' if row.amount_oere >= 0 else 'modtaget'}"
    at = short_date_with_year(row.day)
    return ThreadLine(
        row.id, ThreadKind.MONEY, "Klyngemidler", title, about, row.day, at, "finance", ("posting", row.id),
        row.cluster_id,
    )  # fmt: skip
