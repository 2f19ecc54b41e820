"""Minuting a meeting: who came, what was decided, who does what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from klyngedesk.domain import clock, danish
from klyngedesk.domain.danish import body_inside
from klyngedesk.domain.decisions import Effect, decision_number_text
from klyngedesk.domain.formatted import EMPTY, FormattedText, paragraphs
from klyngedesk.domain.kinds import ActionState
from klyngedesk.domain.meeting_states import MeetingState, Part
from klyngedesk.domain.plain import to_plain
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services import catalogue, follow_on, numbers, open_follow_ups
from klyngedesk.services.editable import check_not_shut, editable_item
from klyngedesk.services.positions import after_last
from klyngedesk.services.seats import holder_on
from klyngedesk.store.queries.bodies import bodies
from klyngedesk.store.tables import (
    Action,
    Body,
    BodyCluster,
    Decision,
    Item,
    Meeting,
    MinutesApproval,
    Organisation,
    Outcome,
    Reservation,
    Seat,
)
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class OutcomeRow:
    """A decision word to choose, with the digit that chooses it."""

    id: str
    digit: int
    name: str
    effect: Effect


@dataclass(frozen=True)
class ReservationRow:
    """A reservation under a decision."""

    id: str
    organisation_id: str | None
    organisation: str
    text: FormattedText


@dataclass(frozen=True)
class ActionRow:
    """A follow-up of an item."""

    id: str
    what: str
    who: str
    organisation_id: str | None
    organisation: str
    due_on: date | None
    state: ActionState
    closed_on: date | None


@dataclass(frozen=True)
class DecisionView:
    """What was decided on an item; empty before anything is."""

    item_id: str
    number: str
    outcome_id: str | None
    outcome: str
    effect: Effect
    text: FormattedText
    forwarded_to_id: str | None
    forwarded_to: str
    reservations: tuple[ReservationRow, ...]
    actions: tuple[ActionRow, ...]


def outcomes(work: Work, meeting_id: str) -> list[OutcomeRow]:
    """The decision words for a meeting, by digit."""
    day = work.get(Meeting, meeting_id).day
    return [
        OutcomeRow(row.id, digit, row.name, row.effect)
        for digit, row in enumerate(catalogue.outcomes(work, day), start=1)
    ]


def decision(work: Work, item_id: str) -> DecisionView:
    """The decision on an item with its reservations and follow-ups."""
    row = work.first(Decision, item_id=item_id)
    actions = tuple(action_rows(work, item_id))
    if row is None:
        return DecisionView(item_id, "", None, "", Effect.NONE, EMPTY, None, "", (), actions)
    outcome = work.get(Outcome, row.outcome_id) if row.outcome_id else None
    return DecisionView(
        item_id=item_id,
        number=decision_number_text(row.number, row.year) if row.number and row.year else "",
        outcome_id=row.outcome_id,
        outcome=outcome.name if outcome else "",
        effect=outcome.effect if outcome else Effect.NONE,
        text=row.text,
        forwarded_to_id=row.forwarded_to_id,
        forwarded_to=row.forwarded_to,
        reservations=tuple(_reservations(work, row)),
        actions=actions,
    )


def set_outcome(work: Work, item_id: str, outcome_id: str | None) -> None:
    """Choose the decision word; its standard sentence is put in where nobody has written anything else."""
    row = _decision(work, item_id)
    unedited = _is_standard(work, row)
    row.outcome_id = outcome_id
    if unedited:
        row.text = _standard_text(work, row)
    _follow_up_held(work, item_id)


def set_decision_text(work: Work, item_id: str, text: FormattedText) -> None:
    """Write the decision."""
    _decision(work, item_id).text = text


def set_forwarded(work: Work, item_id: str, body_id: str | None, where: str = "") -> None:
    """Say where an item is sent on to: a body of the store, or anything else in words; a standard sentence says it."""
    row = _decision(work, item_id)
    unedited = _is_standard(work, row)
    row.forwarded_to_id, row.forwarded_to = body_id, clean_line(where)
    if unedited:
        row.text = _standard_text(work, row)
    _follow_up_held(work, item_id)


def forward_choices(work: Work, meeting_id: str) -> list[tuple[str, str]]:
    """The bodies that a meeting's items can be sent on to, as (id, name): those around its cluster but its own."""
    meeting = work.get(Meeting, meeting_id)
    own = work.get(Body, meeting.body_id)
    around = [own.cluster_id] if own.cluster_id else [row.cluster_id for row in work.find(BodyCluster, body_id=own.id)]
    found = {row.id: row for cluster_id in around for row in bodies(work, cluster_id)}
    return [(row.id, row.name) for row in found.values() if row.id != own.id and not row.is_closed(meeting.day)]


def _follow_up_held(work: Work, item_id: str) -> None:
    """A decision that is minuted after the meeting gets its number, and the item that follows from it, at once."""
    item = work.get(Item, item_id)
    meeting = work.get(Meeting, item.meeting_id)
    if meeting.state in (MeetingState.HELD, MeetingState.REVIEW):
        work.session.flush()
        numbers.number_decisions(work, meeting)
        follow_on.make_follow_on(work, item, meeting)


def add_reservation(work: Work, item_id: str, organisation_id: str | None, text: FormattedText = EMPTY) -> str:
    """Minute a party's reservation or differing view; its id."""
    row = _decision(work, item_id)
    present = work.find(Reservation, decision_id=row.id)
    new = Reservation(decision_id=row.id, organisation_id=organisation_id, text=text, position=after_last(present))
    return work.add(new).id


def set_reservation(work: Work, reservation_id: str, organisation_id: str | None, text: FormattedText) -> None:
    """Change a reservation."""
    row = work.get(Reservation, reservation_id)
    editable_item(work, work.get(Decision, row.decision_id).item_id, Part.DECISIONS)
    row.organisation_id, row.text = organisation_id, text


def remove_reservation(work: Work, reservation_id: str) -> None:
    """Remove a reservation."""
    row = work.get(Reservation, reservation_id)
    editable_item(work, work.get(Decision, row.decision_id).item_id, Part.DECISIONS)
    work.delete(row)


def action_rows(work: Work, item_id: str) -> list[ActionRow]:
    """The follow-ups of an item, in order."""
    return [_action_row(work, row) for row in work.find(Action, "position", item_id=item_id)]


def add_action(
    work: Work, item_id: str, what: str, who: str = "", organisation_id: str | None = None, due_on: date | None = None
) -> str:
    """Agree on a follow-up; its id. What is to be done must be said (`action.nothing`)."""
    item = editable_item(work, item_id, Part.ACTIONS)
    meeting = work.get(Meeting, item.meeting_id)
    row = Action(
        body_id=meeting.body_id,
        item_id=item_id,
        focus_area_id=item.focus_area_id,
        what=_said(what),
        who=clean_line(who),
        organisation_id=organisation_id,
        due_on=due_on,
        position=after_last(work.find(Action, item_id=item_id)),
    )
    with open_follow_ups.kept_up(work, meeting.body_id):
        return work.add(row).id


def set_action(
    work: Work, action_id: str, what: str, who: str, organisation_id: str | None, due_on: date | None
) -> None:
    """Change a follow-up. Refused when its body is closed and its meeting over (`body.closed`)."""
    row = _changeable(work, action_id)
    with open_follow_ups.kept_up(work, row.body_id):
        row.what, row.who, row.organisation_id, row.due_on = _said(what), clean_line(who), organisation_id, due_on


def close_action(work: Work, action_id: str, state: ActionState = ActionState.DONE, result: str = "") -> None:
    """Close a follow-up, with its result if there is one, or open it again."""
    row = work.get(Action, action_id)
    with open_follow_ups.kept_up(work, row.body_id):
        row.state = state
    row.closed_on = None if state is ActionState.OPEN else work.today
    row.result = clean_line(result)


def remove_action(work: Work, action_id: str) -> None:
    """Remove a follow-up. Refused as `set_action` is."""
    row = _changeable(work, action_id)
    with open_follow_ups.kept_up(work, row.body_id):
        work.delete(row)


def approve_minutes(work: Work, meeting_id: str, seat_id: str, person_id: str | None, how: str) -> None:
    """Register that a chair approves the minutes today, and how ("pr. e-mail"). Refused when they are locked."""
    _check_not_locked(work, meeting_id)
    row = work.first(MinutesApproval, meeting_id=meeting_id, seat_id=seat_id)
    if row is None:
        row = work.add(MinutesApproval(meeting_id=meeting_id, seat_id=seat_id))
    row.person_id, row.approved_on, row.how = person_id or _holder(work, seat_id), work.today, clean_line(how)


def withdraw_approval(work: Work, meeting_id: str, seat_id: str) -> None:
    """Take a chair's approval back. Refused when the minutes are locked."""
    _check_not_locked(work, meeting_id)
    for row in work.find(MinutesApproval, meeting_id=meeting_id, seat_id=seat_id):
        work.delete(row)


def parse_time(text: str) -> str:
    """A typed clock time as it is stored ("13.18"), empty for nothing; refused as `clock.parse_clock` does."""
    return danish.clock_text(clock.parse_clock(text)) if text.strip() else ""


def _decision(work: Work, item_id: str) -> Decision:
    editable_item(work, item_id, Part.DECISIONS)
    row = work.first(Decision, item_id=item_id)
    return row or work.add(Decision(item_id=item_id))


def _is_standard(work: Work, row: Decision) -> bool:
    """Nobody has written anything: the text is empty, a standard sentence, or one with its place filled in."""
    standard = {each.standard_text for each in work.find(Outcome)}
    return not row.text or to_plain(row.text) in standard or row.text == _standard_text(work, row)


def _standard_text(work: Work, row: Decision) -> FormattedText:
    """The sentence of the outcome; "Sendes videre til …" with the place when that is known."""
    outcome = work.get(Outcome, row.outcome_id) if row.outcome_id else None
    if outcome is None:
        return EMPTY
    to = body_inside(work.get(Body, row.forwarded_to_id).name) if row.forwarded_to_id else row.forwarded_to
    known = bool(to) and outcome.effect is Effect.FORWARDED
    return paragraphs([danish.end_sentence(outcome.standard_text.replace("…", to)) if known else outcome.standard_text])


def _changeable(work: Work, action_id: str) -> Action:
    """The follow-up; one that was handed over is its new body's, whatever became of the meeting it comes from."""
    row = work.get(Action, action_id)
    meeting = work.get(Meeting, work.get(Item, row.item_id).meeting_id) if row.item_id else None
    if meeting is not None and meeting.body_id == row.body_id:
        check_not_shut(work, meeting)
    return row


def _check_not_locked(work: Work, meeting_id: str) -> None:
    if work.get(Meeting, meeting_id).state is MeetingState.APPROVED:
        raise refuse("meeting.locked")


def _reservations(work: Work, row: Decision) -> list[ReservationRow]:
    return [
        ReservationRow(each.id, each.organisation_id, _short_name(work, each.organisation_id), each.text)
        for each in work.find(Reservation, "position", decision_id=row.id)
    ]


def _action_row(work: Work, row: Action) -> ActionRow:
    return ActionRow(
        id=row.id,
        what=row.what,
        who=row.who,
        organisation_id=row.organisation_id,
        organisation=_short_name(work, row.organisation_id),
        due_on=row.due_on,
        state=row.state,
        closed_on=row.closed_on,
    )


def _short_name(work: Work, organisation_id: str | None) -> str:
    if organisation_id is None:
        return ""
    row = work.get(Organisation, organisation_id)
    return row.short_name or row.name


def _said(what: str) -> str:
    if not clean_line(what):
        raise refuse("action.nothing")
    return clean_line(what)


def _holder(work: Work, seat_id: str) -> str | None:
    membership = holder_on(work, work.get(Seat, seat_id), work.today)
    return membership.person_id if membership else None
