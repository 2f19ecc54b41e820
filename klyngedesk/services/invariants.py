"""What must hold in every store, whatever was imported into it."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

from klyngedesk.domain.kinds import MembershipKind
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Problem
from klyngedesk.domain.purses import fits_purse, needs_grant
from klyngedesk.store.tables import (
    Body,
    CostShare,
    CostYear,
    Decision,
    Item,
    Meeting,
    Membership,
    Organisation,
    Posting,
    PostingCategory,
    Seat,
)
from klyngedesk.store.tables.base import Validity
from klyngedesk.store.work import Work


def invariant_problems(work: Work) -> list[Problem]:
    """Every breach, with what it concerns."""
    return [
        *unshowable_problems(work),
        *_two_holders(work),
        *_double_decision_numbers(work),
        *_funds_on_administration(work),
        *_meetings_that_end_first(work),
    ]


def unshowable_problems(work: Work) -> list[Problem]:
    """The breaches with which an agenda or a table could not be shown at all: a file that brings one is refused."""
    return [*_items_in_order(work), *_participants_twice(work)]


def _two_holders(work: Work) -> list[Problem]:
    """A seat is held by one person at a time."""
    by_seat: dict[str, list[Membership]] = defaultdict(list)
    for row in work.find(Membership, "valid_from", kind=MembershipKind.HOLDER):
        by_seat[row.seat_id].append(row)
    return [
        Problem("check.two_holders", {"seat": _seat_name(work, seat_id)})
        for seat_id, rows in by_seat.items()
        if any(_overlap(one, other) for one, other in pairwise(rows))
    ]


def _seat_name(work: Work, seat_id: str) -> str:
    seat = work.get(Seat, seat_id)
    return f"{work.get(Body, seat.body_id).name}, {seat.name or seat_id}"


def _overlap(one: Validity, other: Validity) -> bool:
    return (one.valid_from or date.min) <= (other.valid_to or date.max) and (other.valid_from or date.min) <= (
        one.valid_to or date.max
    )


def _items_in_order(work: Work) -> list[Problem]:
    """A sub-item lies in its parent's meeting, no deeper than one level; headings have none and are none."""
    items = {row.id: row for row in work.find(Item)}
    below = [(row, items[row.parent_id]) for row in items.values() if row.parent_id is not None]
    return [
        Problem("check.item_place", {"title": row.title})
        for row, parent in below
        if parent.meeting_id != row.meeting_id or parent.parent_id is not None or parent.heading or row.heading
    ]


def _participants_twice(work: Work) -> list[Problem]:
    """A municipality takes part once in a year's cost sharing."""
    counted = Counter((row.cost_year_id, row.organisation_id) for row in work.find(CostShare))
    return [
        Problem(
            "check.participant_twice",
            {"name": work.get(Organisation, organisation_id).name, "year": work.get(CostYear, year_id).year},
        )
        for (year_id, organisation_id), times in counted.items()
        if times > 1
    ]


def _double_decision_numbers(work: Work) -> list[Problem]:
    """A decision's number is used once per body and year."""
    body_of = {row.id: row.body_id for row in work.find(Meeting)}
    meeting_of = {row.id: row.meeting_id for row in work.find(Item)}
    seen: set[tuple[str, int, int]] = set()
    found = []
    for row in work.find(Decision):
        if row.number is None or row.year is None:
            continue
        key = (body_of[meeting_of[row.item_id]], row.year, row.number)
        if key in seen:
            found.append(Problem("check.decision_number", {"number": row.number, "year": row.year}))
        seen.add(key)
    return found


def _funds_on_administration(work: Work) -> list[Problem]:
    """Cluster funds are not for administration, and each posting of them has its grant."""
    administrative = {row.id: row.administrative for row in work.find(PostingCategory)}
    return [
        Problem("check.funds", {"text": row.text})
        for row in work.find(Posting)
        if not fits_purse(row.purse, administrative=administrative[row.category_id])
        or (needs_grant(row.purse, row.amount_oere) and row.grant_id is None)
    ]


def _meetings_that_end_first(work: Work) -> list[Problem]:
    return [
        Problem("check.meeting_times", {"day": row.starts_at.date().isoformat()})
        for row in work.find(Meeting)
        if row.ends_at <= row.starts_at and row.state is not MeetingState.CANCELLED
    ]
