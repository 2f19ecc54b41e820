"""What minutes still miss, to be told and never to stop anyone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.kinds import ActionState, AttendanceState
from klyngedesk.services import numbers
from klyngedesk.services.attendance import attendance
from klyngedesk.store.queries.meetings import items
from klyngedesk.store.tables import Action, Decision, Item, Meeting, Outcome, Reservation
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class Lacking:
    """How much minutes still miss: items without a decision, seats without attendance."""

    decisions: int
    attendances: int


class Gap(StrEnum):
    """What can be missing."""

    ATTENDANCE = "attendance"
    DECISION = "decision"
    OUTCOME = "outcome"
    TEXT = "text"
    WHERE = "where"
    RESERVATION = "reservation"
    WHO = "who"
    DUE = "due"
    WHO_AND_DUE = "who_and_due"


@dataclass(frozen=True)
class Missing:
    """One thing that is missing, with its place.

    `name` is the holder of the seat, the title of the item, or what is to be done; `number` the item's as printed.
    """

    gap: Gap
    name: str
    number: str = ""
    seat_id: str | None = None
    item_id: str | None = None


def lacking(work: Work, meeting_id: str) -> Lacking:
    """How much of the minutes is not written yet; a parent of sub-items needs no decision of its own."""
    found = missing(work, meeting_id)
    return Lacking(
        decisions=sum(each.gap is Gap.DECISION for each in found),
        attendances=sum(each.gap is Gap.ATTENDANCE for each in found),
    )


def missing(work: Work, meeting_id: str) -> list[Missing]:
    """All that is missing: seats nobody has registered, then item by item in the order of the agenda."""
    meeting = work.get(Meeting, meeting_id)
    stored = numbers.in_order(items(work, meeting_id))
    number_of = numbers.item_numbers(work, meeting, stored)
    ids = tuple(each.id for each in stored)
    rows = {row.id: row for row in work.find(Item, id=ids)}
    decisions = {row.item_id: row for row in work.find(Decision, item_id=ids)}
    actions = work.find(Action, "position", item_id=ids, state=ActionState.OPEN)
    parents = {row.parent_id for row in rows.values()}
    nowhere, unwritten = _sent_nowhere(work, decisions.values()), _with_unwritten_reservation(work, decisions.values())
    found = list(_seats(work, meeting_id))
    for item_id in ids:
        row, number = rows[item_id], number_of[item_id]
        if not row.heading and item_id not in parents:
            found += _of_decision(row, number, decisions.get(item_id))
        for gap, lacking_it in ((Gap.WHERE, nowhere), (Gap.RESERVATION, unwritten)):
            if item_id in lacking_it:
                found.append(Missing(gap, row.title, number, item_id=item_id))
        found += _of_actions([each for each in actions if each.item_id == item_id], number)
    return found


def _seats(work: Work, meeting_id: str) -> Iterator[Missing]:
    for row in attendance(work, meeting_id):
        if row.seat.person_id and row.state is AttendanceState.UNKNOWN and not row.substitute:
            yield Missing(Gap.ATTENDANCE, row.seat.person, seat_id=row.seat.id)


def _of_decision(item: Item, number: str, decision: Decision | None) -> Iterator[Missing]:
    outcome, text = (decision.outcome_id, decision.text) if decision else (None, None)
    if outcome and text:
        return
    gap = Gap.TEXT if outcome else Gap.OUTCOME if text else Gap.DECISION
    yield Missing(gap, item.title, number, item_id=item.id)


def _sent_nowhere(work: Work, decisions: Iterable[Decision]) -> set[str]:
    """The items that are sent on without a place."""
    sending = {row.id for row in work.find(Outcome, effect=Effect.FORWARDED)}
    return {
        row.item_id for row in decisions if row.outcome_id in sending and not (row.forwarded_to_id or row.forwarded_to)
    }


def _with_unwritten_reservation(work: Work, decisions: Iterable[Decision]) -> set[str]:
    """The items with a reservation that says nothing yet."""
    item_of = {row.id: row.item_id for row in decisions}
    return {item_of[row.decision_id] for row in work.find(Reservation, decision_id=tuple(item_of)) if not row.text}


def _of_actions(actions: Iterable[Action], number: str) -> Iterator[Missing]:
    for row in actions:
        somebody = row.who or row.organisation_id or row.person_id
        if somebody and row.due_on:
            continue
        gap = Gap.DUE if somebody else Gap.WHO if row.due_on else Gap.WHO_AND_DUE
        yield Missing(gap, row.what, number, item_id=row.item_id)
