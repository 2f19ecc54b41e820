"""The work list's lines as the list widget shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from klyngedesk.domain.danish import sentence_case
from klyngedesk.services.overview import MendLine, Theme, TodoLine, When, when
from klyngedesk.ui.theme import Tone
from klyngedesk.ui.widgets.grouped_list import Heading, Row
from klyngedesk.ui.widgets.grouped_list.rows import Entry
from klyngedesk.ui.words import relative_deadline, short_date

_ICONS = {
    Theme.INPUT: "mail",
    Theme.MEETING: "users",
    Theme.WRITING: "file-text",
    Theme.SENDING: "send",
    Theme.ACTION: "list-checks",
    Theme.MONEY: "coins",
    Theme.HOME: "landmark",
}
_TONES: dict[When, Tone] = {When.OVERDUE: "err", When.TODAY: "info", When.WEEK: "neutral", When.LATER: "neutral"}


def todo_entries(lines: Sequence[TodoLine], today: date, titles: Mapping[When, str], action: str) -> list[Entry]:
    """The lines under the headings that have any; `action` is the word on a line's button."""
    entries: list[Entry] = []
    for part in When:
        inside = [line for line in lines if when(line.due, today) is part]
        if inside:
            entries.append(Heading(titles[part], token="err" if part is When.OVERDUE else "text"))
            entries += [_row(line, part, today, action) for line in inside]
    return entries


def mend_entries(lines: Sequence[MendLine]) -> list[Row]:
    """What should be mended."""
    return [
        Row(line.id, line.title, line.subtitle, icon="triangle-alert", icon_token="warn", data=line) for line in lines
    ]


def _row(line: TodoLine, part: When, today: date, action: str) -> Row:
    return Row(
        line.id,
        line.title,
        line.subtitle,
        icon=_ICONS[line.theme],
        icon_token="err" if part is When.OVERDUE else "text2",
        pill=_due(line.due, part, today),
        tone=_TONES[part],
        action=action,
        data=line,
    )


def _due(due: date, part: When, today: date) -> str:
    if part is When.WEEK:
        return sentence_case(short_date(due))
    words = relative_deadline(due, today)
    return sentence_case(words) if part is When.TODAY else words
