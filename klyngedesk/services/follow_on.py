"""The items that follow from decisions: a postponed one comes again, a forwarded one goes to another body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from klyngedesk.domain import decisions
from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.kinds import ItemOrigin
from klyngedesk.domain.meeting_states import BEFORE_SENT, ONCE_HELD, MeetingState
from klyngedesk.services import closed_items, following, numbers, standing
from klyngedesk.services.editable import closed_on
from klyngedesk.services.item_annexes import add_annex, annexes
from klyngedesk.services.positions import renumber
from klyngedesk.store.tables import Body, Decision, Item, ItemText, Meeting, Outcome
from klyngedesk.store.work import Work

_CARRIED = (
    *("kind", "title", "closed", "neutral_title", "presenter", "presenter_organisation_id"),
    *("minutes", "recommender", "focus_area_id"),
)


def make_follow_ons(work: Work, held: Meeting) -> None:
    """Put what was postponed or sent on in the next planned meeting of its body.

    Without a planned meeting nothing is made until there is one (`place_waiting`). An item that was made already is
    not made again; one that a corrected decision no longer asks for is taken back, unless somebody has worked on it
    or it was sent out.
    """
    for item in work.find(Item, "position", meeting_id=held.id):
        make_follow_on(work, item, held)


def make_follow_on(work: Work, item: Item, held: Meeting) -> None:
    """The same for one item of the meeting."""
    body_id = _wanted_body(work, item, held)
    for earlier in work.find(Item, origin_item_id=item.id):
        if work.get(Meeting, earlier.meeting_id).body_id != body_id and _is_as_made(work, earlier, item):
            closed_items.take_along(work, [earlier])
            work.delete(earlier)
    target = body_id and following.next_planned(work, body_id, held)
    if target and not work.first(Item, origin_item_id=item.id):
        carry_over(work, item, target)


def place_waiting(work: Work, planned: Meeting) -> None:
    """Put on a new meeting what was postponed or sent on to its body when no later meeting of it was planned."""
    for item in _may_wait_for(work, planned):
        held = work.get(Meeting, item.meeting_id)
        if (
            held.state in ONCE_HELD
            and _wanted_body(work, item, held) == planned.body_id
            and not work.first(Item, origin_item_id=item.id)
            and following.is_only_one_after(work, planned, held)
        ):
            carry_over(work, item, planned)


def _may_wait_for(work: Work, planned: Meeting) -> Iterator[Item]:
    """The items of the body's last meeting and of those of the bodies it follows, and any that were sent on to it."""
    followed = [row.id for row in work.find(Body, "position", successor_id=planned.body_id)]
    for body_id in (planned.body_id, *followed):
        held = following.last_held(work, body_id, planned.starts_at)
        if held is not None:
            yield from work.find(Item, "position", meeting_id=held.id)
    for decision in work.find(Decision, "year", "number", forwarded_to_id=planned.body_id):
        yield work.get(Item, decision.item_id)


def _wanted_body(work: Work, item: Item, held: Meeting) -> str | None:
    """The body whose next meeting the decision on an item sends it to; None when it goes nowhere."""
    decision = work.first(Decision, item_id=item.id)
    if decision is None or decision.outcome_id is None:
        return None
    effect = work.get(Outcome, decision.outcome_id).effect
    if effect is Effect.FORWARDED and decision.forwarded_to_id is None:
        return None
    wanted = decisions.follow_on(item.id, held.body_id, effect, decision.forwarded_to_id)
    return _meeting_body(work, wanted.body, held) if wanted else None


def _meeting_body(work: Work, body_id: str, held: Meeting) -> str:
    """The body, or the one that has followed it when it meets no more."""
    seen: set[str] = set()
    body = work.get(Body, body_id)
    while body.successor_id and body.id not in seen and _meets_no_more(work, body, held):
        seen.add(body.id)
        body = work.get(Body, body.successor_id)
    return body.id


def _meets_no_more(work: Work, body: Body, held: Meeting) -> bool:
    """Whether a body is closed or, on its last day, has no other meeting left after one that was held."""
    last_day_has_come = body.valid_to == work.today and following.next_planned(work, body.id, held) is None
    return last_day_has_come or closed_on(work, body.id) is not None


def _is_as_made(work: Work, made: Item, item: Item) -> bool:
    """Whether nothing has become of an item that was carried over."""
    open_still = work.get(Meeting, made.meeting_id).state in BEFORE_SENT
    return open_still and not work.first(Item, parent_id=made.id) and _content(work, made) == _content(work, item)


def _content(work: Work, item: Item) -> tuple[object, ...]:
    """What an item holds of that which is carried over."""
    fields = _carried(work, item)
    texts = {row.section: row.text for row in work.find(ItemText, item_id=item.id)}
    files = [(annex.title, annex.file) for annex in annexes(work, [item.id])]
    return fields, texts, files


def _carried(work: Work, item: Item) -> dict[str, Any]:
    """The fields that are carried over; what lay under a closed item is then closed itself, as that was called."""
    fields = {name: getattr(item, name) for name in _CARRIED}
    if not item.closed and item.parent_id is not None and closed_items.is_closed(work, item):
        fields |= {"closed": True, "neutral_title": item.neutral_title or work.get(Item, item.parent_id).neutral_title}
    return fields


def carry_over(work: Work, item: Item, target: Meeting) -> Item:
    """A new item in another meeting before its closing items, linked to the old one, with its texts and annexes.

    The old one stays as it was. On an agenda that is out already the new one is a late item.
    """
    siblings = work.find(Item, "position", meeting_id=target.id, parent_id=None)
    new = work.add(
        Item(
            meeting_id=target.id,
            origin=ItemOrigin.CARRIED_OVER,
            origin_item_id=item.id,
            **_carried(work, item),
        )
    )
    for text in work.find(ItemText, item_id=item.id):
        work.add(ItemText(item_id=new.id, section=text.section, text=text.text))
    for annex in annexes(work, [item.id]):
        add_annex(work, new.id, annex.file_name, annex.sha256, annex.size, title=annex.title)
    place = standing.before_closing(work, target, siblings)
    renumber([*siblings[:place], new, *siblings[place:]])
    if target.state is MeetingState.SENT:
        numbers.fix_late_number(work, target, new)
    return new
