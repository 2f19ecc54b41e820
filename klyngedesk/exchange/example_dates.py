"""The example's dates: what is going on is moved to lie around the day one looks, what is history stays.

The example is several documents `{"format", "version", "tables"}`. One, `current`, is written as seen on a
reference day and is moved by whole weeks, so that weekdays and the distances between dates hold. The others
keep their dates; a meeting of theirs that has not come yet on the day becomes a planned one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from klyngedesk.domain.danish import MONTHS

Document = dict[str, Any]
PlainRow = dict[str, Any]
Tables = dict[str, list[PlainRow]]

MOVING = "current"
_COPENHAGEN = ZoneInfo("Europe/Copenhagen")
_KEPT_AS_WRITTEN = frozenset({"id", "file"})
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_ISO_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})")
_WRITTEN_DATE = re.compile(
    r"\b(?P<day>[1-9]|[12]\d|3[01])\.(?P<gap>[ \u00a0])"
    rf"(?P<month>{'|'.join(MONTHS)})(?P<gap2>[ \u00a0])(?P<year>\d{{4}})\b"
)

_HAPPENED = ("sent", "held", "review", "approved")
_MARKS_OF_A_MEETING = ("state", "opened_at", "closed_at", "agenda_sent_on", "minutes_sent_on", "minutes_approved_on")
_LEAVES_WITH = (
    ("attendance", "meeting_id", "meeting"),
    ("minutes_approval", "meeting_id", "meeting"),
    ("decision", "item_id", "item"),
    ("action", "item_id", "item"),
    ("attendance_exception", "attendance_id", "attendance"),
    ("reservation", "decision_id", "decision"),
    ("home_approval", "decision_id", "decision"),
    ("fund_grant", "decision_id", "decision"),
    ("budget_line", "grant_id", "fund_grant"),
    ("posting", "grant_id", "fund_grant"),
)
"""Rows that are there only because something happened: table, reference, and what it refers to."""

_NOT_YET: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "action": ("closed_on", ("state", "closed_on", "result")),
    "committee_note": ("handled_on", ("handled_on",)),
    "effort": ("done_on", ("done_on",)),
    "home_approval": ("day", ("state", "day", "note")),
    "meeting_date": ("done_on", ("done_on",)),
    "milestone": ("done_on", ("done_on",)),
    "minutes_approval": ("approved_on", ("approved_on", "how")),
}
"""By table: the day on which something was done, and what is not known before that day."""


def merged(contents: Iterable[tuple[str, Any]], reference: date, today: date) -> Document:
    """One document of all, by name (the file's without its ending), as it looks on a day."""
    weeks = weeks_between(reference, today)
    tables: Tables = defaultdict(list)
    whole: Document = {}
    for name, document in contents:
        whole = {**document, "tables": tables}
        moved = shift(document, weeks) if name == MOVING else document
        for table, rows in moved["tables"].items():
            tables[table].extend(rows)
    return {**whole, "tables": renumbered(as_on(tables, today))}


def weeks_between(reference: date, today: date) -> int:
    """Whole weeks from the reference day, rounded down: nothing that has been done then lies after today."""
    return (today - reference).days // 7


def shift(document: Document, weeks: int) -> Document:
    """The document with every date, moment and written date ("1. december 2022") moved by that many weeks.

    Ids and names of files stay, as do clock times: a moment keeps its time of day in Copenhagen.
    """
    moved: Document = _shifted(document, timedelta(weeks=weeks))
    return moved


def as_on(tables: Mapping[str, list[PlainRow]], today: date) -> Tables:
    """The tables as they are on a day: meetings after it are planned, and nothing has come of them."""
    later = {row["id"] for row in tables.get("meeting", ()) if row.get("state") in _HAPPENED and _day(row) > today}
    gone: dict[str, set[str]] = defaultdict(set)
    gone["meeting"] = later
    gone["item"] = {row["id"] for row in tables.get("item", ()) if row["meeting_id"] in later}
    for table, reference, target in _LEAVES_WITH:
        gone[table] |= {row["id"] for row in tables.get(table, ()) if row.get(reference) in gone[target]}
    leaving = {table for table, _, _ in _LEAVES_WITH}
    return {
        table: [
            _row_on(table, row, later, today) for row in rows if table not in leaving or row["id"] not in gone[table]
        ]
        for table, rows in tables.items()
    }


def renumbered(tables: Mapping[str, list[PlainRow]]) -> Tables:
    """The tables with decisions numbered from 1 in each body and year of its meetings, in the order they had."""
    meetings = {row["id"]: row for row in tables.get("meeting", ())}
    meeting_of = {row["id"]: meetings[row["meeting_id"]] for row in tables.get("item", ())}
    last: dict[tuple[str, int], int] = defaultdict(int)
    numbers: dict[str, dict[str, int]] = {}
    numbered = [row for row in tables.get("decision", ()) if "number" in row]
    for row in sorted(numbered, key=lambda row: (meeting_of[row["item_id"]]["starts_at"], row["number"])):
        meeting = meeting_of[row["item_id"]]
        key = (meeting["body_id"], _day(meeting).year)
        last[key] += 1
        numbers[row["id"]] = {"number": last[key], "year": key[1]}
    decisions = [row | numbers.get(row["id"], {}) for row in tables.get("decision", ())]
    return {**tables, "decision": decisions}


def _row_on(table: str, row: PlainRow, later: set[str], today: date) -> PlainRow:
    if table == "item" and row["meeting_id"] in later:
        return _without(row, ("number",))
    if table == "meeting":
        return _meeting_on(row, later, today)
    when, unknown = _NOT_YET.get(table, ("", ()))
    return _without(row, unknown) if row.get(when, "") > today.isoformat() else row


def _meeting_on(row: PlainRow, later: set[str], today: date) -> PlainRow:
    """A meeting that is held, with its minutes as far as they are on the day."""
    if row["id"] in later:
        return _without(row, _MARKS_OF_A_MEETING)
    if row.get("minutes_sent_on", "") > today.isoformat():
        return _without(row, ("minutes_sent_on", "minutes_approved_on")) | {"state": "held"}
    if row.get("minutes_approved_on", "") > today.isoformat():
        return _without(row, ("minutes_approved_on",)) | {"state": "review"}
    return row


def _without(row: PlainRow, names: Iterable[str]) -> PlainRow:
    return {name: value for name, value in row.items() if name not in names}


def _day(meeting: PlainRow) -> date:
    return datetime.fromisoformat(meeting["starts_at"]).astimezone(_COPENHAGEN).date()


def _shifted(value: Any, by: timedelta) -> Any:
    if isinstance(value, dict):
        return {name: each if name in _KEPT_AS_WRITTEN else _shifted(each, by) for name, each in value.items()}
    if isinstance(value, list):
        return [_shifted(each, by) for each in value]
    return _shifted_text(value, by) if isinstance(value, str) else value


def _shifted_text(text: str, by: timedelta) -> str:
    if _ISO_DATE.fullmatch(text):
        return (date.fromisoformat(text) + by).isoformat()
    if _ISO_MOMENT.fullmatch(text):
        local = datetime.fromisoformat(text).astimezone(_COPENHAGEN)
        return (local + by).astimezone(UTC).isoformat()
    return _WRITTEN_DATE.sub(lambda found: _shifted_words(found, by), text)


def _shifted_words(found: re.Match[str], by: timedelta) -> str:
    try:
        written = date(int(found["year"]), MONTHS.index(found["month"]) + 1, int(found["day"]))
    except ValueError:
        return found[0]
    day = written + by
    return f"{day.day}.{found['gap']}{MONTHS[day.month - 1]}{found['gap2']}{day.year}"
