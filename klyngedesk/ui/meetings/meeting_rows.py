"""The lines of the meeting list: by year, each with its day, its body and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from klyngedesk.domain import danish
from klyngedesk.domain.meeting_states import BEFORE_HELD, MeetingState
from klyngedesk.services.meetings import MeetingRow, local
from klyngedesk.ui.language import tr
from klyngedesk.ui.theme import Token
from klyngedesk.ui.widgets.grouped_list.rows import Entry, Heading, Row
from klyngedesk.ui.words import at_clock, day_and_month, long_date, short_date_with_year, state_word

_LOOKS: dict[MeetingState, tuple[str, Token]] = {
    MeetingState.PLANNED: ("circle", "text3"),
    MeetingState.DRAFT: ("pencil", "accent"),
    MeetingState.SENT: ("send", "accent"),
    MeetingState.HELD: ("gavel", "accent"),
    MeetingState.REVIEW: ("message-square", "accent"),
    MeetingState.APPROVED: ("circle-check", "ok"),
    MeetingState.CANCELLED: ("x", "err"),
}

_RUNNING: tuple[str, Token] = ("clock", "accent")


def state_text(row: MeetingRow) -> str:
    """Where a meeting stands, as a label: "Dagsorden i kladde", "I gang"."""
    if in_progress(row.state, row.opened_at):
        return tr("In progress")
    return danish.sentence_case(state_word(row.state))


def in_progress(state: MeetingState, opened: object) -> bool:
    """Whether a meeting was opened and is not over."""
    return state is MeetingState.SENT and opened is not None


def meeting_entries(rows: Sequence[MeetingRow]) -> list[Entry]:
    """The list, a heading for each year; `rows` in order of time."""
    entries: list[Entry] = []
    for year, of_year in groupby(rows, key=lambda row: local(row.starts_at).year):
        entries.append(Heading(str(year), token="text2"))
        entries.extend(_row(row) for row in of_year)
    return entries


def meeting_choice(row: MeetingRow) -> str:
    """A meeting in one line, for a drop-down: "1. dec. 2022 · Fagligt niveau"."""
    return f"{short_date_with_year(local(row.starts_at).date())} · {row.title or row.body}"


def nearest(rows: Sequence[MeetingRow], now: datetime) -> str | None:
    """The meeting to begin with: the next one that is not over, else the last one."""
    ahead = (row for row in rows if row.state in BEFORE_HELD and row.ends_at >= now)
    found = next(ahead, rows[-1] if rows else None)
    return found.id if found else None


def _row(row: MeetingRow) -> Row:
    starts = local(row.starts_at)
    icon, token = _RUNNING if in_progress(row.state, row.opened_at) else _LOOKS[row.state]
    title, state = row.title or row.body, state_text(row)
    day, month = day_and_month(starts.date()).split(danish.NBSP)
    when = f"{long_date(starts.date())} {at_clock(starts.time())}"
    return Row(
        key=row.id,
        title=title,
        subtitle=state,
        day=day,
        month=month,
        subtitle_icon=icon,
        subtitle_icon_token=token,
        quiet=row.state is MeetingState.CANCELLED,
        spoken=", ".join((title, when, danish.sentence_case(state).lower())),
    )
