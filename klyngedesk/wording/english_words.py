"""The words of the screens in English. Clock times, numbers and amounts are written as in Denmark."""

from __future__ import annotations

import errno
import re
from collections.abc import Sequence
from datetime import date, time
from enum import StrEnum

from klyngedesk.domain import kinds
from klyngedesk.domain.danish import (
    EN_DASH,
    ENGLISH_MONTHS,
    ENGLISH_WEEKDAYS,
    NBSP,
    RELATIVE_DAYS,
    clock_text,
    format_number,
    sentence_case,
)
from klyngedesk.domain.kinds import Kind, MeetingForm
from klyngedesk.domain.measuring import quarter_ending
from klyngedesk.domain.meeting_states import MeetingState

_WHOLE_MONTHS = ("June", "July")

_WORDS: dict[type[StrEnum], dict[str, str]] = {
    kinds.Level: {
        "political": "political level",
        "professional": "professional level",
        "working_group": "working group",
        "chairmanship": "chairmanship",
        "around": "other body",
    },
    kinds.OrganisationKind: {
        "municipality": "municipality",
        "administration": "administration",
        "region": "region",
        "hospital": "hospital",
        "psychiatry": "psychiatry",
        "general_practice": "general practice",
        "patients": "patients and relatives",
        "other": "others",
    },
    kinds.SeatRole: {
        "member": "member",
        "chair": "chair",
        "co_chair": "co-chair",
        "observer": "observer",
        "secretariat": "secretariat",
    },
    kinds.SeatState: {"offered": "offered", "filled": "filled", "vacant": "vacant"},
    kinds.MembershipKind: {"holder": "member", "substitute": "substitute"},
    kinds.ItemKind: {
        "decision": "decision",
        "discussion": "discussion",
        "information": "information",
        "theme": "theme discussion",
    },
    kinds.ItemOrigin: {
        "own": "own item",
        "municipality": "from a municipality",
        "inquiry": "from an inquiry",
        "carried_over": "carried over from an earlier meeting",
        "standing": "standing item",
    },
    kinds.AttendanceState: {
        "unknown": "not registered",
        "present": "present",
        "absent": "apologies",
        "no_show": "absent without apologies",
        "not_summoned": "not summoned",
    },
    kinds.AttendanceMode: {"physical": "in person", "virtual": "online"},
    kinds.MeetingForm: {"physical": "in person", "virtual": "online", "hybrid": "in person and online"},
    kinds.ActionState: {"open": "open", "done": "closed", "dropped": "dropped"},
    kinds.ApprovalState: {"pending": "pending", "approved": "approved", "rejected": "not approved"},
    kinds.InputState: {
        "asked": "asked",
        "reminded": "reminded",
        "answered": "answered",
        "no_items": "no items",
    },
    kinds.InquiryState: {
        "received": "received",
        "passed_on": "passed on",
        "answered": "answered",
        "closed": "closed",
    },
    kinds.FocusState: {"proposal": "proposal", "active": "active", "paused": "paused", "finished": "finished"},
    kinds.Purse: {"co_financing": "municipal co-financing", "cluster_funds": "cluster funds"},
    kinds.CommitteeHandling: {"submitted": "submitted", "informed": "for information"},
    kinds.CountedAs: {"whole": "the whole municipality", "half": "half", "part": "a part of the municipality"},
}

_STATES = {
    MeetingState.PLANNED: "planned",
    MeetingState.DRAFT: "agenda in draft",
    MeetingState.SENT: "agenda sent",
    MeetingState.HELD: "held",
    MeetingState.REVIEW: "minutes out for comments",
    MeetingState.APPROVED: "minutes approved",
    MeetingState.CANCELLED: "cancelled",
}


def word(kind: Kind) -> str:
    """A kind in lower case: "theme discussion"."""
    return _WORDS[type(kind)][kind.value]


def title_word(kind: Kind) -> str:
    """The same with a capital first letter."""
    return sentence_case(word(kind))


def state_word(state: MeetingState) -> str:
    """A meeting's state in lower case: "agenda sent"."""
    return _STATES[state]


def place_text(form: MeetingForm, place: str) -> str:
    """The place in one line: "Hvidovre Rådhus", "Online", "Hvidovre Rådhus and online"."""
    if form is MeetingForm.PHYSICAL:
        return place
    if form is MeetingForm.HYBRID and place:
        return f"{place} and online"
    return title_word(form)


def decision_number_text(number: int, year: int) -> str:
    """ "no. 14/2022"."""
    return f"no.{NBSP}{number}/{year}"


_DISK = {
    errno.ENOENT: "it is not there",
    errno.EEXIST: "there is a file of that name",
    errno.ENOTDIR: "a part of the path is a file and no folder",
    errno.EISDIR: "it is a folder",
    errno.EACCES: "access denied",
    errno.EPERM: "access denied",
    errno.EROFS: "the drive can only be read",
    errno.ENOSPC: "the disk is full",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EIO: "the disk answered with an error",
    errno.EINVAL: "the name cannot be used",
}


def disk_reason(number: int) -> str:
    """Why a disk refused."""
    return _DISK.get(number, f"the disk answered with error {number}")


_LINE_AND_FIELD = re.compile(r"Linje ([0-9]+)(?:, felt ([0-9]+))?")


def place_in_file(place: str) -> str:
    """ "Line 6, field 2"."""
    found = _LINE_AND_FIELD.fullmatch(place)
    if found is None:
        return place
    return f"Line {found[1]}, field {found[2]}" if found[2] else f"Line {found[1]}"


def weekday_name(day: date) -> str:
    """ "Thursday"."""
    return ENGLISH_WEEKDAYS[day.weekday()]


def month_name(month: int) -> str:
    """ "December" for 12."""
    return ENGLISH_MONTHS[month - 1]


def date_text(day: date) -> str:
    """ "1 December 2022"."""
    return f"{date_in_year(day)} {day.year}"


def long_date(day: date) -> str:
    """ "Thursday 1 December 2022"."""
    return f"{long_date_in_year(day)} {day.year}"


def date_in_year(day: date) -> str:
    """ "1 December"."""
    return f"{day.day}{NBSP}{ENGLISH_MONTHS[day.month - 1]}"


def long_date_in_year(day: date) -> str:
    """ "Thursday 1 December"."""
    return f"{ENGLISH_WEEKDAYS[day.weekday()]} {date_in_year(day)}"


def short_date(day: date) -> str:
    """ "Thu 24 Nov"."""
    return f"{ENGLISH_WEEKDAYS[day.weekday()][:3]}{NBSP}{day_and_month(day)}"


def short_date_with_year(day: date) -> str:
    """ "1 Dec 2022"."""
    return f"{day_and_month(day)}{NBSP}{day.year}"


def day_and_month(day: date) -> str:
    """ "24 Nov", but "24 June" and "24 July"."""
    month = ENGLISH_MONTHS[day.month - 1]
    return f"{day.day}{NBSP}{month if month in _WHOLE_MONTHS else month[:3]}"


def date_near(day: date, today: date) -> str:
    """A short date, with its year instead of its weekday when that year is not the present one."""
    return short_date(day) if day.year == today.year else short_date_with_year(day)


def relative_deadline(day: date, today: date) -> str:
    """A deadline from today: "today", "tomorrow", "in 9 days", "5 days late"; far off the date."""
    ahead = (day - today).days
    if abs(ahead) > RELATIVE_DAYS:
        return date_near(day, today)
    if ahead == 0:
        return "today"
    if ahead == 1:
        return "tomorrow"
    distance = "1 day" if abs(ahead) == 1 else f"{abs(ahead)} days"
    return f"in {distance}" if ahead > 0 else f"{distance} late"


def period_text(first: date | None, last: date | None) -> str:
    """A period, both days in it: "1–3 May 2022", "from 1 July 2022", "until …"; "" when it is open."""
    if first is None or last is None:
        return f"from {date_text(first)}" if first else f"until {date_text(last)}" if last else ""
    if first == last:
        return date_text(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{EN_DASH}{date_text(last)}"
    begins = date_in_year(first) if first.year == last.year else date_text(first)
    return f"{begins} {EN_DASH} {date_text(last)}"


def period_label(day: date) -> str:
    """ "Q3 22", "Oct 22"."""
    year = f"{day.year % 100:02d}"
    quarter = quarter_ending(day)
    return f"Q{quarter} {year}" if quarter else f"{ENGLISH_MONTHS[day.month - 1][:3]} {year}"


def at_clock(at: time) -> str:
    """A clock time inside a sentence: "at 13.05"."""
    return f"at{NBSP}{clock_text(at)}"


def body_inside(name: str) -> str:
    """A body's name inside a sentence: a name, as it is."""
    return name


def join_list(parts: Sequence[str]) -> str:
    """Parts as one phrase: "a", "a and b", "a, b and c"."""
    return " and ".join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else "".join(parts)


def join_some(names: Sequence[str]) -> str:
    """Up to three names as one phrase, of more the first two and how many the rest are: "a, b and 3 others"."""
    if len(names) <= 3:
        return join_list(names)
    return f"{names[0]}, {names[1]} and {format_number(len(names) - 2)} others"
