"""Printed numbers of items and numbers of decisions: given when the agenda is sent and when the meeting is held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from klyngedesk.domain import decisions, numbering
from klyngedesk.domain.decisions import DecidedItem
from klyngedesk.services import catalogue
from klyngedesk.store.queries.meetings import StoredItem, items
from klyngedesk.store.tables import Body, Decision, Item, Meeting, Outcome
from klyngedesk.store.work import Work


def in_order(stored: Sequence[StoredItem]) -> list[StoredItem]:
    """Items as the agenda runs: each followed by its sub-items."""
    children: dict[str | None, list[StoredItem]] = {}
    for item in stored:
        children.setdefault(item.parent_id, []).append(item)

    def walk(parent: str | None) -> list[StoredItem]:
        return [line for item in children.get(parent, []) for line in (item, *walk(item.id))]

    return walk(None)


def item_numbers(work: Work, meeting: Meeting, stored: Sequence[StoredItem]) -> dict[str, str]:
    """The printed number of every item: fixed ones as they are, the others as they would be given."""
    body = work.get(Body, meeting.body_id)
    seen = [numbering.NumberedItem(item.id, item.parent_id, item.heading, item.number) for item in in_order(stored)]
    start = (body.next_number or 1) if runs_on(work, body) else 1
    return numbering.number_items(seen, start, numbering.read_numbers(meeting.removed_numbers))


def fix_numbers(work: Work, meeting: Meeting) -> None:
    """Give every item its number for good, as the agenda is sent."""
    given = item_numbers(work, meeting, items(work, meeting.id))
    for item in work.find(Item, meeting_id=meeting.id):
        item.number = given[item.id]
    _run_on_after(work, meeting, given.values())


def fix_late_number(work: Work, meeting: Meeting, item: Item) -> None:
    """Give an item that came after the agenda was sent the next number, for good."""
    work.session.flush()
    item.late, item.number = True, item_numbers(work, meeting, items(work, meeting.id))[item.id]
    _run_on_after(work, meeting, [item.number])


def retire_numbers(meeting: Meeting, removed: Iterable[Item]) -> None:
    """Let no other item get the numbers of those that are taken off an agenda after it was sent.

    A paper with them may be out, and the minutes and the case system quote an item by its number.
    """
    kept = numbering.read_numbers(meeting.removed_numbers)
    meeting.removed_numbers = " ".join([*kept, *(row.number for row in removed if row.number)])


def release_numbers(work: Work, meeting: Meeting) -> None:
    """Take the numbers back, as the agenda is withdrawn; those that nobody has counted on from are given anew."""
    body = work.get(Body, meeting.body_id)
    rows = work.find(Item, meeting_id=meeting.id)
    given = [*(row.number for row in rows if row.number), *numbering.read_numbers(meeting.removed_numbers)]
    own = {numbering.number_key(number)[0] for number in given}
    while runs_on(work, body) and (body.next_number or 1) - 1 in own:
        body.next_number = (body.next_number or 1) - 1
    meeting.removed_numbers = ""
    for row in rows:
        row.number, row.late = "", False


def runs_on(work: Work, body: Body) -> bool:
    """Do the body's item numbers run on from meeting to meeting?"""
    if body.running_numbers is not None:
        return body.running_numbers
    return catalogue.kind_of(work, body).running_numbers


def number_decisions(work: Work, meeting: Meeting) -> None:
    """Give the meeting's decisions their numbers, running per body and year."""
    year = meeting.day.year
    found = _decisions(work, meeting)
    effects = {row.id: row.effect for row in work.find(Outcome)}
    decided = [DecidedItem(item_id, effects.get(row.outcome_id or ""), row.number) for item_id, row in found.items()]
    given = decisions.give_numbers(decided, _used(work, meeting, year))
    for item_id, row in found.items():
        row.number, row.year = given.get(item_id), year if item_id in given else None


def release_decisions(work: Work, meeting: Meeting) -> None:
    """Give the numbers back, as the meeting is reopened; those before a number in use elsewhere stay."""
    year = meeting.day.year
    found = [row for row in _decisions(work, meeting).values() if row.number is not None]
    kept = decisions.reserved_on_reopening(
        [row.number for row in found if row.number is not None], _used(work, meeting, year)
    )
    for row in found:
        if row.number not in kept:
            row.number = row.year = None


def _run_on_after(work: Work, meeting: Meeting, given: Iterable[str]) -> None:
    """Let the body's next meeting begin after the numbers given."""
    body = work.get(Body, meeting.body_id)
    if runs_on(work, body):
        body.next_number = max(body.next_number or 1, numbering.next_running_number(given))


def _decisions(work: Work, meeting: Meeting) -> dict[str, Decision]:
    """The meeting's decisions by item, in the order of the agenda."""
    order = [item.id for item in in_order(items(work, meeting.id))]
    found = {row.item_id: row for row in work.find(Decision, item_id=tuple(order))}
    return {item_id: found[item_id] for item_id in order if item_id in found}


def _used(work: Work, meeting: Meeting, year: int) -> set[int]:
    others = {row.id for row in work.find(Meeting, body_id=meeting.body_id)} - {meeting.id}
    elsewhere = tuple(item.id for item in work.find(Item, meeting_id=tuple(others)))
    return {row.number for row in work.find(Decision, item_id=elsewhere, year=year) if row.number is not None}
