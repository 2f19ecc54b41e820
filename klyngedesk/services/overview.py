"""What the secretary does now: everything with a date that is not done, in one list, and what should be mended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from klyngedesk.domain.kinds import ActionState, SeatRole, SeatState
from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState
from klyngedesk.services.agenda import AgendaRow, agenda
from klyngedesk.services.composition import patients_invited
from klyngedesk.services.cost_sharing import cost_table, cost_years
from klyngedesk.services.inputs import waiting
from klyngedesk.services.meetings import DateRow, MeetingRow, list_meetings, local, meeting_dates
from klyngedesk.services.seat_lines import SeatLine, seat_lines
from klyngedesk.services.todo import (
    FollowUps,
    HomeWaiting,
    InputLacking,
    ItemUnwritten,
    MeetingAhead,
    MendLine,
    NoMembers,
    PatientsNotInvited,
    StepDue,
    TodoLine,
    Unpaid,
    VacantSeat,
)
from klyngedesk.store.queries.bodies import BodyRow, bodies
from klyngedesk.store.queries.home_approvals import WaitingApproval, waiting_approvals
from klyngedesk.store.tables import Action, Body, InputRequest, Item, Meeting, Organisation
from klyngedesk.store.work import Work

AHEAD = timedelta(days=28)
NEXT_MEETINGS = 2


@dataclass(frozen=True)
class NextMeeting:
    """A meeting to come with the dates of its chain."""

    meeting: MeetingRow
    dates: tuple[DateRow, ...]


@dataclass(frozen=True)
class Overview:
    """The whole page."""

    today: date
    todo: tuple[TodoLine, ...]
    mend: tuple[MendLine, ...]
    coming: tuple[NextMeeting, ...]


def overview(work: Work, cluster_id: str) -> Overview:
    """What there is to do for a cluster, in order of date."""
    meetings = list_meetings(work, cluster_id)
    dates = _by_meeting(meeting_dates(work, [row.id for row in meetings if _is_alive(row)]))
    todo = [
        *_missing_input(work, meetings),
        *(line for row in meetings if _is_alive(row) for line in _deadlines(row, dates.get(row.id, []), work.today)),
        *(line for row in meetings for line in _unwritten(work, row, dates.get(row.id, []))),
        *_actions(work, cluster_id),
        *_waiting_at_home(work, cluster_id),
        *_unpaid(work, cluster_id),
    ]
    coming = [row for row in meetings if row.state in BEFORE_HELD and local(row.ends_at).date() >= work.today]
    return Overview(
        today=work.today,
        todo=tuple(sorted(todo, key=lambda line: line.due)),
        mend=tuple(_to_mend(work, cluster_id)),
        coming=tuple(NextMeeting(row, tuple(dates.get(row.id, []))) for row in coming[:NEXT_MEETINGS]),
    )


def _is_alive(row: MeetingRow) -> bool:
    return row.state not in (MeetingState.APPROVED, MeetingState.CANCELLED)


def _by_meeting(rows: Iterable[DateRow]) -> dict[str, list[DateRow]]:
    found: dict[str, list[DateRow]] = defaultdict(list)
    for row in rows:
        found[row.meeting_id].append(row)
    return found


def _name(row: MeetingRow) -> str:
    return row.title or row.body


def _day(row: MeetingRow) -> date:
    return local(row.starts_at).date()


def _missing_input(work: Work, meetings: Sequence[MeetingRow]) -> list[TodoLine]:
    found = []
    for row in meetings:
        asked = work.find(InputRequest, meeting_id=row.id) if row.state in BEFORE_HELD else ()
        missing = waiting(work, row.id) if asked else ()
        due = min((each.due_on for each in missing if each.due_on), default=None)
        if due is None:
            continue
        names = sorted(each.organisation for each in missing if each.due_on == due)
        deed = InputLacking(tuple(names), _name(row), _day(row), len(asked) - len(missing), len(asked))
        found.append(TodoLine(f"input:{row.id}", deed, due, "meetings", row.id))
    return found


_ASKED_ELSEWHERE = "input"
"""The deadline for input stands in the list as those who are missing."""
_AFTER = frozenset({"draft", "comments", "approved"})


def _deadlines(row: MeetingRow, dates: Sequence[DateRow], today: date) -> list[TodoLine]:
    held = row.state not in BEFORE_HELD
    found = []
    for step in dates:
        waits = step.done_on is None and step.step != _ASKED_ELSEWHERE and (step.step in _AFTER) == held
        if waits and step.day <= today + AHEAD:
            due = StepDue(step.step, step.title, _name(row), _day(row))
            found.append(TodoLine(f"date:{step.id}", due, step.day, "meetings", row.id))
    if not held and _day(row) <= today + AHEAD:
        ahead = MeetingAhead(_name(row), local(row.starts_at), row.form, row.place)
        found.append(TodoLine(f"meeting:{row.id}", ahead, _day(row), "meetings", row.id))
    return found


def _unwritten(work: Work, row: MeetingRow, dates: Sequence[DateRow]) -> list[TodoLine]:
    """Items of an agenda being written that lack something; due when the agenda is to be sent."""
    due = next((step.day for step in dates if step.step == "agenda"), None)
    if row.state is not MeetingState.DRAFT or due is None or due > work.today + AHEAD:
        return []
    return [_unwritten_line(row, item, due) for item in agenda(work, row.id).rows if item.lacks]


def _unwritten_line(row: MeetingRow, item: AgendaRow, due: date) -> TodoLine:
    deed = ItemUnwritten(item.number, item.lacks[0], item.title, item.presenter)
    return TodoLine(f"item:{item.id}", deed, due, "meetings", ("item", item.id))


def _actions(work: Work, cluster_id: str) -> list[TodoLine]:
    """Open follow-ups, those of one meeting with one date together."""
    ours = tuple(row.id for row in bodies(work, cluster_id))
    groups: dict[tuple[str, date], list[Action]] = defaultdict(list)
    meeting_of: dict[str, str] = {}
    for action in work.find(Action, "due_on", "position", body_id=ours, state=ActionState.OPEN):
        if action.due_on is None or action.item_id is None or action.due_on > work.today + AHEAD:
            continue
        meeting_id = meeting_of.setdefault(action.item_id, work.get(Item, action.item_id).meeting_id)
        groups[(meeting_id, action.due_on)].append(action)
    return [_action_line(work, meeting_id, due, actions) for (meeting_id, due), actions in groups.items()]


def _action_line(work: Work, meeting_id: str, due: date, actions: Sequence[Action]) -> TodoLine:
    first = actions[0]
    who = [each.who or _short_name(work, each.organisation_id) for each in actions]
    named = tuple(dict.fromkeys(name for name in who if name))
    day = local(work.get(Meeting, meeting_id).starts_at).date()
    deed = FollowUps(len(actions), first.what, named, day)
    return TodoLine(f"action:{first.id}", deed, due, "meetings", ("item", first.item_id))


def _waiting_at_home(work: Work, cluster_id: str) -> list[TodoLine]:
    """Decisions that parties have said when they take up at home, those of one decision and day together."""
    ours = tuple(row.id for row in bodies(work, cluster_id))
    groups: dict[tuple[str, date], list[WaitingApproval]] = defaultdict(list)
    for row in waiting_approvals(work, ours, work.today + AHEAD):
        groups[(row.item_id, row.day)].append(row)
    return [_home_line(rows) for rows in groups.values()]


def _home_line(rows: Sequence[WaitingApproval]) -> TodoLine:
    first = rows[0]
    authorities = tuple(dict.fromkeys(row.authority for row in rows if row.authority))
    deed = HomeWaiting(tuple(row.party for row in rows), authorities, first.title, first.number, first.year)
    return TodoLine(f"home:{first.id}", deed, first.day, "meetings", ("item", first.item_id))


def _unpaid(work: Work, cluster_id: str) -> list[TodoLine]:
    found = []
    for row in cost_years(work, cluster_id):
        table = cost_table(work, row.id)
        sent = [share.collection for share in table.rows if share.collection and share.collection.sent_on]
        waiting = [collection for collection in sent if collection.paid_on is None]
        due = min((each.due_on for each in waiting if each.due_on), default=table.due_on)
        if not waiting or due is None:
            continue
        missing = sum(each.amount_oere for each in waiting)
        deed = Unpaid(row.year, len(waiting), missing, table.amount_oere)
        found.append(TodoLine(f"cost:{row.id}", deed, due, "finance", row.id))
    return found


def _to_mend(work: Work, cluster_id: str) -> list[MendLine]:
    found: list[MendLine] = []
    for body in bodies(work, cluster_id):
        if body.own and not body.is_closed(work.today):
            found += _vacant_seats(work, body)
            found += _patients_not_invited(work, body)
    return found


def _vacant_seats(work: Work, body: BodyRow) -> list[MendLine]:
    groups = seat_lines(work, body.id, work.today)
    lines = [line for group in groups for line in group.lines if line.seat.role is not SeatRole.SECRETARIAT]
    vacant = [line for line in lines if line.state is not SeatState.FILLED]
    if len(vacant) == len(lines) and len(lines) > 1:
        return [MendLine(f"members:{body.id}", NoMembers(body.name, len(lines)), "members", ("body", body.id))]
    return [
        MendLine(f"seat:{line.id}", _vacancy(line, body.name), "members", ("seat", body.id, line.id)) for line in vacant
    ]


def _vacancy(line: SeatLine, body: str) -> VacantSeat:
    offered = line.seat.offered_on if line.state is SeatState.OFFERED else None
    return VacantSeat(line.label, body, line.since, offered)


def _patients_not_invited(work: Work, body: BodyRow) -> list[MendLine]:
    row = work.get(Body, body.id)
    if patients_invited(work, row) is not False:
        return []
    flaw = PatientsNotInvited(body.name, row.valid_from)
    return [MendLine(f"piu:{body.id}", flaw, "members", ("body", body.id))]


def _short_name(work: Work, organisation_id: str | None) -> str:
    if organisation_id is None:
        return ""
    row = work.get(Organisation, organisation_id)
    return row.short_name or row.name
