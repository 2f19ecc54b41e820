"""Decisions that must be approved at home: which parties, by which authority, when, and with what outcome.

A cluster is no authority: it agrees, and the parties decide at home. What they answer comes weeks after the minutes
are locked, so it is registered at any time once something is decided, also when the body is closed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TypeGuard

from klyngedesk.domain.kinds import ApprovalState, OrganisationKind
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services import open_follow_ups
from klyngedesk.services.composition import parties_on
from klyngedesk.store.queries.organisations import organisation_labels
from klyngedesk.store.tables import Body, Decision, HomeApproval, Item, Meeting, Organisation
from klyngedesk.store.work import Work

TEXT_FIELDS = frozenset({"authority", "note"})

_AUTHORITIES = {
    OrganisationKind.MUNICIPALITY: "Kommunalbestyrelsen",
    OrganisationKind.REGION: "Regionsrådet",
}
"""Who usually decides at home, until something else was written for the organisation."""


@dataclass(frozen=True)
class HomeRow:
    """One party's answer. `day` is when it decided or, while it waits, when it is to decide."""

    id: str
    organisation_id: str | None
    organisation: str
    authority: str
    state: ApprovalState
    day: date | None
    note: str


@dataclass(frozen=True)
class HomeView:
    """What is known of a decision: its answers in order, and the parties that can still be asked, as (id, name).

    Before anything is written of a decision nobody can be asked.
    """

    decided: bool
    rows: tuple[HomeRow, ...]
    parties: tuple[tuple[str, str], ...]
    municipalities: tuple[str, ...]


def home_approvals(work: Work, item_id: str) -> HomeView:
    """The approvals at home of what was decided on an item, in the order of the cluster's parties."""
    decision = work.first(Decision, item_id=item_id)
    if decision is None:
        return HomeView(decided=False, rows=(), parties=(), municipalities=())
    meeting = work.get(Meeting, work.get(Item, item_id).meeting_id)
    parties = parties_on(work, work.get(Body, meeting.body_id), meeting.day)
    order = {party.key: place for place, party in enumerate(parties)}
    found = work.find(HomeApproval, decision_id=decision.id)
    names = dict(organisation_labels(work))
    rows = [_row(row, names.get(row.organisation_id or "", "")) for row in found]
    rows.sort(key=lambda row: (order.get(row.organisation_id or "", len(order)), row.organisation, row.id))
    asked = {row.organisation_id for row in rows}
    waiting = [party for party in parties if party.key not in asked]
    return HomeView(
        decided=_is_decided(decision),
        rows=tuple(rows),
        parties=tuple((party.key, names[party.key]) for party in waiting),
        municipalities=tuple(party.key for party in waiting if party.kind is OrganisationKind.MUNICIPALITY),
    )


def add(work: Work, item_id: str, organisation_ids: Sequence[str]) -> list[str]:
    """Say that parties must approve at home what was decided on an item; the ids.

    Refused when nothing is decided (`home_approval.not_decided`). A party that is asked already is left as it is.
    """
    decision = work.first(Decision, item_id=item_id)
    if not _is_decided(decision):
        raise refuse("home_approval.not_decided")
    asked = {row.organisation_id for row in work.find(HomeApproval, decision_id=decision.id)}
    with _told_of(work, decision.id):
        return [
            work.add(HomeApproval(decision_id=decision.id, organisation_id=key, authority=_usual(work, key))).id
            for key in dict.fromkeys(organisation_ids)
            if key not in asked
        ]


def set_state(work: Work, approval_id: str, state: ApprovalState) -> None:
    """Register what a party decided, today unless another day that is past was written.

    When it waits after all, the day of its answer is no day that it is to decide on; one that is to come stays.
    """
    row = work.get(HomeApproval, approval_id)
    to_come = row.day is not None and row.day > work.today
    with _told_of(work, row.decision_id):
        if state is not ApprovalState.PENDING and (row.day is None or to_come):
            row.day = work.today
        elif state is ApprovalState.PENDING and row.state is not ApprovalState.PENDING and not to_come:
            row.day = None
        row.state = state


def set_day(work: Work, approval_id: str, day: date | None) -> None:
    """When the party decided, or is to decide."""
    row = work.get(HomeApproval, approval_id)
    with _told_of(work, row.decision_id):
        row.day = day


def set_text(work: Work, approval_id: str, field: str, text: str) -> None:
    """Write who decides at home, or a note."""
    if field not in TEXT_FIELDS:
        raise KeyError(field)
    setattr(work.get(HomeApproval, approval_id), field, clean_line(text))


def remove(work: Work, approval_id: str) -> None:
    """The party need not approve it after all."""
    row = work.get(HomeApproval, approval_id)
    with _told_of(work, row.decision_id):
        work.delete(row)


@contextmanager
def _told_of(work: Work, decision_id: str) -> Iterator[None]:
    """Around a change of the answers to a decision: the next agenda of its body, or the one after it, tells them."""
    meeting = work.get(Meeting, work.get(Item, work.get(Decision, decision_id).item_id).meeting_id)
    body = work.get(Body, meeting.body_id)
    with open_follow_ups.kept_up(work, body.id, *filter(None, [body.successor_id])):
        yield


def _is_decided(decision: Decision | None) -> TypeGuard[Decision]:
    return decision is not None and (decision.outcome_id is not None or bool(decision.text))


def _row(row: HomeApproval, name: str) -> HomeRow:
    return HomeRow(row.id, row.organisation_id, name, row.authority, row.state, row.day, row.note)


def _usual(work: Work, organisation_id: str) -> str:
    """The authority that was last written for an organisation, else the usual one of its kind."""
    written = [row.authority for row in work.find(HomeApproval, "day", organisation_id=organisation_id)]
    kind = work.get(Organisation, organisation_id).kind
    return next((words for words in reversed(written) if words), _AUTHORITIES.get(kind, ""))
