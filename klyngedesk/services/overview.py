"""What the secretary does now: everything with a date that is not done, in one list, and what should be mended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from klyngedesk.domain import danish, money
from klyngedesk.domain.danish import body_inside
from klyngedesk.domain.decisions import decision_number_text
from klyngedesk.domain.kinds import ActionState, SeatRole, SeatState
from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState
from klyngedesk.services.agenda import AgendaRow, agenda
from klyngedesk.services.composition import patients_invited
from klyngedesk.services.cost_sharing import cost_table, cost_years
from klyngedesk.services.inputs import waiting
from klyngedesk.services.meetings import DateRow, MeetingRow, list_meetings, local, meeting_dates
from klyngedesk.services.seat_lines import SeatLine, seat_lines
from klyngedesk.store.queries.bodies import BodyRow, bodies
from klyngedesk.store.queries.home_approvals import WaitingApproval, waiting_approvals
from klyngedesk.store.tables import Action, Body, InputRequest, Item, Meeting, Organisation
from klyngedesk.store.work import Work

AHEAD = timedelta(days=28)
NEXT_MEETINGS = 2


class When(StrEnum):
    """Which part of the list a line stands in."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"


class Theme(StrEnum):
    """What a line is about; it chooses the icon."""

    INPUT = "input"
    MEETING = "meeting"
    WRITING = "writing"
    SENDING = "sending"
    ACTION = "action"
    MONEY = "money"
    HOME = "home"


@dataclass(frozen=True)
class TodoLine:
    """Something to do: when it is due, and the tab and key that lead to it."""

    id: str
    theme: Theme
    title: str
    subtitle: str
    due: date
    tab: str
    key: object


@dataclass(frozen=True)
class MendLine:
    """Something that should be put right, without a date."""

    id: str
    title: str
    subtitle: str
    tab: str
    key: object


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
        todo=tuple(sorted(todo, key=lambda line: (line.due, line.title))),
        mend=tuple(_to_mend(work, cluster_id)),
        coming=tuple(NextMeeting(row, tuple(dates.get(row.id, []))) for row in coming[:NEXT_MEETINGS]),
    )


def when(due: date, today: date) -> When:
    """Which part of the list a date belongs in; a week is until Sunday."""
    if due < today:
        return When.OVERDUE
    if due == today:
        return When.TODAY
    return When.WEEK if due <= today + timedelta(days=6 - today.weekday()) else When.LATER


def _is_alive(row: MeetingRow) -> bool:
    return row.state not in (MeetingState.APPROVED, MeetingState.CANCELLED)


def _by_meeting(rows: Iterable[DateRow]) -> dict[str, list[DateRow]]:
    found: dict[str, list[DateRow]] = defaultdict(list)
    for row in rows:
        found[row.meeting_id].append(row)
    return found


def _name(row: MeetingRow) -> str:
    return row.title or row.body


def _day(row: MeetingRow) -> str:
    day = local(row.starts_at).date()
    return f"{day.day}. {danish.month_name(day.month)}"


def _missing_input(work: Work, meetings: Sequence[MeetingRow]) -> list[TodoLine]:
    found = []
    for row in meetings:
        asked = work.find(InputRequest, meeting_id=row.id) if row.state in BEFORE_HELD else ()
        missing = waiting(work, row.id) if asked else ()
        due = min((each.due_on for each in missing if each.due_on), default=None)
        if due is None:
            continue
        names = sorted(each.organisation for each in missing if each.due_on == due)
        told = f"{_name(row)} {_day(row)} · {len(asked) - len(missing)} af {len(asked)} har svaret"
        title = f"{danish.join_some(names)} har ikke sendt input"
        found.append(TodoLine(f"input:{row.id}", Theme.INPUT, title, told, due, "meetings", row.id))
    return found


_STEP_THEMES = {"agenda": Theme.SENDING, "draft": Theme.SENDING, "call": Theme.INPUT}
_ASKED_ELSEWHERE = "input"
"""The deadline for input stands in the list as those who are missing."""
_AFTER = frozenset({"draft", "comments", "approved"})


def _deadlines(row: MeetingRow, dates: Sequence[DateRow], today: date) -> list[TodoLine]:
    held = row.state not in BEFORE_HELD
    found = []
    for step in dates:
        waits = step.done_on is None and step.step != _ASKED_ELSEWHERE and (step.step in _AFTER) == held
        if waits and step.day <= today + AHEAD:
            theme = _STEP_THEMES.get(step.step, Theme.MEETING)
            subtitle = f"{_name(row)} · møde {_day(row)}"
            found.append(TodoLine(f"date:{step.id}", theme, step.title, subtitle, step.day, "meetings", row.id))
    meets_on = local(row.starts_at).date()
    if not held and meets_on <= today + AHEAD:
        clock = danish.clock_text(local(row.starts_at).time())
        subtitle = " · ".join(part for part in (f"Kl. {clock}", row.where) if part)
        title = f"Møde i {body_inside(_name(row))}"
        found.append(TodoLine(f"meeting:{row.id}", Theme.MEETING, title, subtitle, meets_on, "meetings", row.id))
    return found


_LACKS = {"recommendation": "mangler indstilling", "title": "mangler titel", "neutral_title": "mangler neutral titel"}


def _unwritten(work: Work, row: MeetingRow, dates: Sequence[DateRow]) -> list[TodoLine]:
    """Items of an agenda being written that lack something; due when the agenda is to be sent."""
    due = next((step.day for step in dates if step.step == "agenda"), None)
    if row.state is not MeetingState.DRAFT or due is None or due > work.today + AHEAD:
        return []
    return [_unwritten_line(row, item, due) for item in agenda(work, row.id).rows if item.lacks]


def _unwritten_line(row: MeetingRow, item: AgendaRow, due: date) -> TodoLine:
    subtitle = " · ".join(part for part in (item.title, item.presenter and f"oplæg: {item.presenter}") if part)
    title = f"Punkt {item.number} {_LACKS[item.lacks[0]]}"
    return TodoLine(f"item:{item.id}", Theme.WRITING, title, subtitle, due, "meetings", ("item", item.id))


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
    key = ("item", first.item_id)
    who = [each.who or _short_name(work, each.organisation_id) for each in actions]
    named = danish.join_list(list(dict.fromkeys(name for name in who if name)))
    day = local(work.get(Meeting, meeting_id).starts_at).date()
    several = f"{len(actions)} opfølgninger fra {day.day}. {danish.month_name(day.month)} er ikke afsluttet"
    title = first.what if len(actions) == 1 else several
    return TodoLine(f"action:{first.id}", Theme.ACTION, title, named, due, "meetings", key)


def _waiting_at_home(work: Work, cluster_id: str) -> list[TodoLine]:
    """Decisions that parties have said when they take up at home, those of one decision and day together."""
    ours = tuple(row.id for row in bodies(work, cluster_id))
    groups: dict[tuple[str, date], list[WaitingApproval]] = defaultdict(list)
    for row in waiting_approvals(work, ours, work.today + AHEAD):
        groups[(row.item_id, row.day)].append(row)
    return [_home_line(rows) for rows in groups.values()]


def _home_line(rows: Sequence[WaitingApproval]) -> TodoLine:
    first = rows[0]
    title = f"{danish.join_some([row.party for row in rows])} skal godkende »{first.title}« hjemme"
    number = f"Beslutning {decision_number_text(first.number, first.year)}" if first.number and first.year else ""
    authorities = danish.join_some(list(dict.fromkeys(row.authority for row in rows if row.authority)))
    told = " · ".join(part for part in (authorities, number) if part)
    return TodoLine(f"home:{first.id}", Theme.HOME, title, told, first.day, "meetings", ("item", first.item_id))


def _unpaid(work: Work, cluster_id: str) -> list[TodoLine]:
    found = []
    for row in cost_years(work, cluster_id):
        table = cost_table(work, row.id)
        sent = [share.collection for share in table.rows if share.collection and share.collection.sent_on]
        waiting = [collection for collection in sent if collection.paid_on is None]
        due = min((each.due_on for each in waiting if each.due_on), default=table.due_on)
        if not waiting or due is None:
            continue
        missing = money.format_kroner(sum(each.amount_oere for each in waiting))
        count = danish.count_text(len(waiting), "kommune", "kommuner")
        title = f"Opkrævning {row.year}: {count} mangler at betale"
        subtitle = f"{missing} af {money.format_kroner(table.amount_oere)} mangler"
        found.append(TodoLine(f"cost:{row.id}", Theme.MONEY, title, subtitle, due, "finance", row.id))
    return found


def _to_mend(work: Work, cluster_id: str) -> list[MendLine]:
    found: list[MendLine] = []
    for body in bodies(work, cluster_id):
        if body.own and body.closed_on is None:
            found += _vacant_seats(work, body)
            found += _patients_not_invited(work, body)
    return found


def _vacant_seats(work: Work, body: BodyRow) -> list[MendLine]:
    groups = seat_lines(work, body.id, work.today)
    lines = [line for group in groups for line in group.lines if line.seat.role is not SeatRole.SECRETARIAT]
    vacant = [line for line in lines if line.state is not SeatState.FILLED]
    if len(vacant) == len(lines) and len(lines) > 1:
        title, count = f"{body.name} har ingen medlemmer endnu", danish.count_text(len(lines), "plads", "pladser")
        return [MendLine(f"members:{body.id}", title, f"{count} at besætte", "members", ("body", body.id))]
    return [
        MendLine(
            f"seat:{line.id}",
            f"{line.label} er ubesat i {body_inside(body.name)}",
            _vacancy(line),
            "members",
            ("seat", body.id, line.id),
        )
        for line in vacant
    ]


def _vacancy(line: SeatLine) -> str:
    if line.state is SeatState.OFFERED and line.seat.offered_on is not None:
        return f"Tilbudt {danish.date_text(line.seat.offered_on)}"
    return f"Ubesat siden {danish.date_text(line.since)}" if line.since else "Har ikke været besat"


def _patients_not_invited(work: Work, body: BodyRow) -> list[MendLine]:
    row = work.get(Body, body.id)
    if patients_invited(work, row) is not False:
        return []
    since = f"{body.name}, nedsat {danish.date_text(row.valid_from)}" if row.valid_from else body.name
    return [MendLine(f"piu:{body.id}", "PIU er ikke inviteret til arbejdsgruppe", since, "members", ("body", body.id))]


def _short_name(work: Work, organisation_id: str | None) -> str:
    if organisation_id is None:
        return ""
    row = work.get(Organisation, organisation_id)
    return row.short_name or row.name
