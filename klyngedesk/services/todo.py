"""What a line of the work list is about, as facts; the page says it in its own language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from klyngedesk.domain.kinds import MeetingForm


class When(StrEnum):
    """Which part of the list a line stands in."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"


def when(due: date, today: date) -> When:
    """Which part of the list a date belongs in; a week is until Sunday."""
    if due < today:
        return When.OVERDUE
    if due == today:
        return When.TODAY
    return When.WEEK if due <= today + timedelta(days=6 - today.weekday()) else When.LATER


@dataclass(frozen=True)
class InputLacking:
    """Organisations that have sent no input by the earliest of their dates, and how many of all have answered."""

    organisations: tuple[str, ...]
    meeting: str
    day: date
    answered: int
    asked: int


@dataclass(frozen=True)
class StepDue:
    """A date of a meeting's chain; `step` is its code, `title` its name in the plan of dates."""

    step: str
    title: str
    meeting: str
    day: date


@dataclass(frozen=True)
class MeetingAhead:
    """A meeting to come."""

    meeting: str
    starts_at: datetime
    form: MeetingForm
    place: str


@dataclass(frozen=True)
class ItemUnwritten:
    """An item of an agenda in draft that lacks its "recommendation", "title" or "neutral_title"."""

    number: str
    lacks: str
    title: str
    presenter: str


@dataclass(frozen=True)
class FollowUps:
    """Open follow-ups from the meeting of a day; `what` of the first, and who they are with, each once."""

    count: int
    what: str
    who: tuple[str, ...]
    day: date


@dataclass(frozen=True)
class HomeWaiting:
    """Parties that are to approve a decision at home; the decision's number may be missing."""

    parties: tuple[str, ...]
    authorities: tuple[str, ...]
    title: str
    number: int | None
    year: int | None


@dataclass(frozen=True)
class Unpaid:
    """Municipalities that have not paid a year's collection, and what is missing of how much, in øre."""

    year: int
    municipalities: int
    missing_oere: int
    amount_oere: int


Deed = InputLacking | StepDue | MeetingAhead | ItemUnwritten | FollowUps | HomeWaiting | Unpaid


@dataclass(frozen=True)
class TodoLine:
    """Something to do: when it is due, and the tab and key that lead to it."""

    id: str
    deed: Deed
    due: date
    tab: str
    key: object


@dataclass(frozen=True)
class NoMembers:
    """A body whose seats are all vacant."""

    body: str
    seats: int


@dataclass(frozen=True)
class VacantSeat:
    """A seat that nobody fills; `offered_on` when it waits for an answer, `since` None when nobody has filled it."""

    seat: str
    body: str
    since: date | None
    offered_on: date | None


@dataclass(frozen=True)
class PatientsNotInvited:
    """A working group to which the patients' committee (PIU) was not invited, and since when it is there."""

    body: str
    since: date | None


Flaw = NoMembers | VacantSeat | PatientsNotInvited


@dataclass(frozen=True)
class MendLine:
    """Something that should be put right, without a date."""

    id: str
    flaw: Flaw
    tab: str
    key: object
