"""The items that follow from decisions: a postponed one comes again, a forwarded one goes to another body."""

from __future__ import annotations

from klyngedesk.domain import decisions
from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.kinds import ItemOrigin
from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState
from klyngedesk.services import numbers, standing
from klyngedesk.services.item_annexes import add_annex, annexes
from klyngedesk.services.positions import renumber
from klyngedesk.store.tables import Decision, Item, ItemText, Meeting, Outcome
from klyngedesk.store.work import Work


def make_follow_ons(work: Work, held: Meeting) -> list[str]:
    """Put what was postponed or sent on in the next planned meeting of its body; the ids of the new items.

    Without a planned meeting nothing is made: the decision is listed as unplaced until there is one. An item
    that was made already is not made again.
    """
    effects = {row.id: Effect(row.effect) for row in work.find(Outcome)}
    made = []
    for item in work.find(Item, "position", meeting_id=held.id):
        decision = work.first(Decision, item_id=item.id)
        if decision is None or decision.outcome_id is None or work.first(Item, origin_item_id=item.id):
            continue
        effect = effects[decision.outcome_id]
        if effect is Effect.FORWARDED and decision.forwarded_to_id is None:
            continue
        wanted = decisions.follow_on(item.id, held.body_id, effect, decision.forwarded_to_id)
        target = wanted and _next_meeting(work, wanted.body, held)
        if target:
            made.append(carry_over(work, item, target).id)
    return made


def carry_over(work: Work, item: Item, target: Meeting) -> Item:
    """A new item in another meeting before its closing items, linked to the old one, with its texts and annexes.

    The old one stays as it was. On an agenda that is out already the new one is a late item.
    """
    siblings = work.find(Item, "position", meeting_id=target.id, parent_id=None)
    new = work.add(
        Item(
            meeting_id=target.id,
            kind=item.kind,
            title=item.title,
            closed=item.closed,
            neutral_title=item.neutral_title,
            presenter=item.presenter,
            presenter_organisation_id=item.presenter_organisation_id,
            minutes=item.minutes,
            recommender=item.recommender,
            focus_area_id=item.focus_area_id,
            origin=ItemOrigin.CARRIED_OVER,
            origin_item_id=item.id,
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


def _next_meeting(work: Work, body_id: str, held: Meeting) -> Meeting | None:
    planned = work.find(Meeting, "starts_at", body_id=body_id, state=tuple(BEFORE_HELD))
    return next((row for row in planned if row.starts_at > held.starts_at), None)
