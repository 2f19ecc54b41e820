"""The work list's lines as the list widget shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from klyngedesk.domain.danish import sentence_case
from klyngedesk.services.todo import (
    Deed,
    FollowUps,
    HomeWaiting,
    InputLacking,
    ItemUnwritten,
    MeetingAhead,
    MendLine,
    StepDue,
    TodoLine,
    Unpaid,
    When,
    when,
)
from klyngedesk.ui.overview.words import deed_words, flaw_words
from klyngedesk.ui.theme import Tone
from klyngedesk.ui.widgets.grouped_list import Heading, Row
from klyngedesk.ui.widgets.grouped_list.rows import Entry
from klyngedesk.ui.words import relative_deadline, short_date

_ICONS: dict[type[Deed], str] = {
    InputLacking: "mail",
    StepDue: "users",
    MeetingAhead: "users",
    ItemUnwritten: "file-text",
    FollowUps: "list-checks",
    HomeWaiting: "landmark",
    Unpaid: "coins",
}
_STEP_ICONS = {"agenda": "send", "draft": "send", "call": "mail"}
_TONES: dict[When, Tone] = {When.OVERDUE: "err", When.TODAY: "info", When.WEEK: "neutral", When.LATER: "neutral"}


def todo_entries(lines: Sequence[TodoLine], today: date, titles: Mapping[When, str], action: str) -> list[Entry]:
    """The lines under the headings that have any; `action` is the word on a line's button."""
    rows = sorted((_said(line) for line in lines), key=lambda said: (said.line.due, said.title))
    entries: list[Entry] = []
    for part in When:
        inside = [row for row in rows if when(row.line.due, today) is part]
        if inside:
            entries.append(Heading(titles[part], token="err" if part is When.OVERDUE else "text"))
            entries += [_row(said, part, today, action) for said in inside]
    return entries


def mend_entries(lines: Sequence[MendLine]) -> list[Row]:
    """What should be mended."""
    return [Row(line.id, *flaw_words(line.flaw), icon="triangle-alert", icon_token="warn", data=line) for line in lines]


class _Said(NamedTuple):
    title: str
    subtitle: str
    line: TodoLine


def _said(line: TodoLine) -> _Said:
    return _Said(*deed_words(line.deed), line)


def _row(said: _Said, part: When, today: date, action: str) -> Row:
    return Row(
        said.line.id,
        said.title,
        said.subtitle,
        icon=_icon(said.line.deed),
        icon_token="err" if part is When.OVERDUE else "text2",
        pill=_due(said.line.due, part, today),
        tone=_TONES[part],
        action=action,
        data=said.line,
    )


def _icon(deed: Deed) -> str:
    usual = _ICONS[type(deed)]
    return _STEP_ICONS.get(deed.step, usual) if isinstance(deed, StepDue) else usual


def _due(due: date, part: When, today: date) -> str:
    return sentence_case(short_date(due) if part is When.WEEK else relative_deadline(due, today))
