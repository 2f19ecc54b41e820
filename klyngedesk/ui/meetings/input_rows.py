"""What the municipalities have answered, as lines and as one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from klyngedesk.domain.kinds import InputState
from klyngedesk.services.inputs import ANSWERED, InputRow
from klyngedesk.ui.language import tr
from klyngedesk.ui.theme import Token, Tone
from klyngedesk.ui.widgets.grouped_list.rows import Mark, Row
from klyngedesk.ui.words import day_and_month, relative_deadline, title_word

_LOOKS: dict[InputState, tuple[str, Token, Tone]] = {
    InputState.ASKED: ("circle", "text3", "neutral"),
    InputState.REMINDED: ("history", "warn", "warn"),
    InputState.ANSWERED: ("circle-check", "ok", "ok"),
    InputState.NO_ITEMS: ("circle-check", "ok", "neutral"),
}


def input_lines(rows: Sequence[InputRow], today: date) -> list[Row]:
    """One line for each municipality."""
    return [_line(row, today) for row in rows]


def answered_text(rows: Sequence[InputRow]) -> str:
    """How many have answered: "9 af 11 har svaret"; empty when nobody was asked."""
    if not rows:
        return ""
    answered = sum(row.state in ANSWERED for row in rows)
    words = tr("{answered} of {asked} have answered")
    return words.format(answered=answered, asked=len(rows))


def _line(row: InputRow, today: date) -> Row:
    icon, token, tone = _LOOKS[row.state]
    if row.overdue(today):
        icon, token, tone = "circle-alert", "err", "err"
    files = len(row.files)
    return Row(
        key=row.id,
        title=row.organisation,
        subtitle=_when(row, today),
        icon=icon,
        icon_token=token,
        pill=title_word(row.state),
        tone=tone,
        marks=(Mark("paperclip", text=str(files), spoken=tr("%Ln annex(es)", "", files)),) if files else (),
    )


def _when(row: InputRow, today: date) -> str:
    if row.answered_on:
        on = tr("answered {day}")
        return on.format(day=day_and_month(row.answered_on))
    if row.due_on is None:
        return ""
    when = relative_deadline(row.due_on, today)
    if when.endswith("over"):
        return tr("{days} the deadline").format(days=when)
    return tr("due {day}").format(day=when)
