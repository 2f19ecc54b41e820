"""The bodies of a cluster: setting one up, changing it, and closing it with its successor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from klyngedesk.domain import danish
from klyngedesk.domain.clock import parse_clock
from klyngedesk.domain.kinds import ActionState, Level
from klyngedesk.domain.meeting_states import BEFORE_HELD
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services import open_follow_ups
from klyngedesk.services.editable import check_open, closed_on
from klyngedesk.services.positions import after_last
from klyngedesk.store.tables import Action, Body, BodyCluster, BodyKind, Cluster, Meeting
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class BodyKindRow:
    """A kind of body that one can be set up as."""

    id: str
    name: str
    level: Level


@dataclass(frozen=True)
class BodyFacts:
    """What is typed about a body. `patients_invited_on` is when PIU was invited to a working group."""

    kind_id: str
    name: str
    short_name: str = ""
    place: str = ""
    meeting_start: str = ""
    meeting_minutes: int | None = None
    valid_from: date | None = None
    patients_invited_on: date | None = None


@dataclass(frozen=True)
class BodyView:
    """A body as its page tells. `closes_on` is its last day, on which it is open; `closed` that the day is past."""

    id: str
    facts: BodyFacts
    level: Level
    cluster: str
    closes_on: date | None
    closed: bool
    close_reason: str
    successor: str


@dataclass(frozen=True)
class LeftOpen:
    """What a body still has when it is closed on a day: follow-ups, and meetings planned after it."""

    actions: int
    meetings: int


def body(work: Work, body_id: str) -> BodyView:
    """One body; refused when it is gone."""
    row = work.get(Body, body_id)
    return BodyView(
        id=row.id,
        facts=BodyFacts(
            row.kind_id,
            row.name,
            row.short_name,
            row.place,
            row.meeting_start,
            row.meeting_minutes,
            row.valid_from,
            row.patients_invited_on,
        ),
        level=work.get(BodyKind, row.kind_id).level,
        cluster=work.get(Cluster, row.cluster_id).name if row.cluster_id else "",
        closes_on=row.valid_to,
        closed=closed_on(work, body_id) is not None,
        close_reason=row.close_reason,
        successor=work.get(Body, row.successor_id).name if row.successor_id else "",
    )


def body_kinds(work: Work, day: date) -> list[BodyKindRow]:
    """The kinds of body in force on a day."""
    rows = work.find(BodyKind, "position")
    return [BodyKindRow(row.id, row.name, row.level) for row in rows if row.valid_on(day)]


def add_body(work: Work, cluster_id: str, facts: BodyFacts) -> str:
    """Set up a body in a cluster; its id. One around several clusters is tied to this one.

    Refused without a name (`body.no_name`) and with hours that cannot be read.
    """
    around = work.get(BodyKind, facts.kind_id).level is Level.AROUND
    row = Body(cluster_id=None if around else cluster_id, position=after_last(work.find(Body, cluster_id=cluster_id)))
    _put(row, facts)
    work.add(row)
    if around:
        work.add(BodyCluster(body_id=row.id, cluster_id=cluster_id))
    return row.id


def edit_body(work: Work, body_id: str, facts: BodyFacts) -> None:
    """Change what is written about a body. Agendas being written follow its name.

    Refused of a closed one (`body.closed`), without a name (`body.no_name`) and with hours that cannot be read.
    """
    check_open(work, body_id)
    row = work.get(Body, body_id)
    with open_follow_ups.renamed(work, row):
        _put(row, facts)


def invite_patients(work: Work, body_id: str, day: date | None) -> None:
    """Register when the patients' committee was invited to a working group; None: it was not.

    Refused of a closed body (`body.closed`).
    """
    check_open(work, body_id)
    work.get(Body, body_id).patients_invited_on = day


def left_open(work: Work, body_id: str, last_day: date) -> LeftOpen:
    """What a body would leave behind when closed after a day."""
    planned = work.find(Meeting, body_id=body_id, state=BEFORE_HELD)
    later = [row for row in planned if row.day > last_day]
    return LeftOpen(len(work.find(Action, body_id=body_id, state=ActionState.OPEN)), len(later))


def close_body(
    work: Work, body_id: str, last_day: date, reason: str, successor_id: str | None = None, *, hand_over: bool = False
) -> None:
    """Close a body after its last day, with the reason; with `hand_over` its open follow-ups go to the successor.

    The body is open on the day itself, as every period lasts until and including its last day: it may meet then.

    Until that day is past it can be closed on another one. Refused when it is closed (`body.closed`), without a reason
    (`body.close_reason`), when it would end before it began (`body.ends_before_start`) and when it would succeed
    itself (`body.own_successor`).
    """
    check_open(work, body_id)
    row = work.get(Body, body_id)
    if not clean_line(reason):
        raise refuse("body.close_reason", "reason")
    if row.valid_from is not None and last_day < row.valid_from:
        raise refuse("body.ends_before_start", "last_day", day=row.valid_from)
    if successor_id == body_id:
        raise refuse("body.own_successor", "successor")
    with open_follow_ups.kept_up(work, body_id, *filter(None, {row.successor_id, successor_id})):
        row.valid_to, row.close_reason, row.successor_id = last_day, clean_line(reason), successor_id
        if successor_id is not None and hand_over:
            for action in work.find(Action, body_id=body_id, state=ActionState.OPEN):
                action.body_id = successor_id


def reopen_body(work: Work, body_id: str) -> None:
    """Let a closed body meet again."""
    row = work.get(Body, body_id)
    with open_follow_ups.kept_up(work, *filter(None, [row.successor_id])):
        row.valid_to, row.close_reason, row.successor_id = None, "", None


def _put(row: Body, facts: BodyFacts) -> None:
    if not clean_line(facts.name):
        raise refuse("body.no_name", "name")
    row.kind_id, row.name, row.short_name = facts.kind_id, clean_line(facts.name), clean_line(facts.short_name)
    row.place, row.valid_from = clean_line(facts.place), facts.valid_from
    row.meeting_start = danish.clock_text(parse_clock(facts.meeting_start)) if facts.meeting_start.strip() else ""
    row.meeting_minutes, row.patients_invited_on = facts.meeting_minutes, facts.patients_invited_on
