"""What a line of the thread says: what it is, its title, what is known about it, and when."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from klyngedesk.domain.danish import sentence_case
from klyngedesk.domain.kinds import ActionState
from klyngedesk.domain.meeting_states import BEFORE_HELD
from klyngedesk.domain.money import format_kroner
from klyngedesk.services.focus_thread import (
    AtHome,
    Decided,
    OnAgenda,
    ThreadAction,
    ThreadGrant,
    ThreadLine,
    ThreadPosting,
)
from klyngedesk.ui.home_words import home_told
from klyngedesk.ui.language import tr
from klyngedesk.ui.words import body_inside, day_and_month, decision_number_text, short_date_with_year, word


class Said(NamedTuple):
    """A line in words: its kind ("Punkt 3"), and the day as it is told ("frist 25. nov.")."""

    line: ThreadLine
    kind: str
    title: str
    about: str
    day: str


def said(line: ThreadLine, today: date) -> Said:
    """A line of the thread as it stands there today."""
    day = short_date_with_year(line.day)
    match line.source:
        case OnAgenda():
            kind, title, about = _item(line.source)
        case Decided():
            kind, title, about = _decision(line.source)
        case AtHome():
            kind, title, about = tr("Approval at home"), line.source.title, home_told(line.source.answers)
        case ThreadAction():
            kind, title, about = tr("Follow-up"), line.source.what, _action(line.source)
            day = _action_day(line.source, today)
        case ThreadGrant():
            kind, title, about = _grant(line.source)
        case ThreadPosting():
            kind, title, about = _posting(line.source)
    return Said(line, kind, title, f"{about} · {line.elsewhere}" if line.elsewhere else about, day)


def _item(source: OnAgenda) -> tuple[str, str, str]:
    row, about = source.row, [source.row.body]
    if row.state in BEFORE_HELD:
        about.append(tr("on the agenda"))
    elif row.presenter:
        about.append(tr("by {presenter}").format(presenter=row.presenter))
    if row.closed:
        about.append(tr("closed item"))
    kind = tr("Item {number}").format(number=source.number) if source.number else tr("Item")
    return kind, row.title, " · ".join(about)


def _decision(source: Decided) -> tuple[str, str, str]:
    row, where = source.row, body_inside(source.row.body)
    kind = tr("Decision")
    if row.decision_number is not None and row.decision_year is not None:
        kind = tr("Decision {number}").format(number=decision_number_text(row.decision_number, row.decision_year))
    if source.number:
        where = tr("item {number}, {body}").format(number=source.number, body=where)
    return kind, row.title, f"{sentence_case(row.outcome)} · {where}"


def _action(row: ThreadAction) -> str:
    state = "" if row.state is ActionState.OPEN else word(row.state)
    return " · ".join(part for part in (row.who or row.body, row.result or state) if part)


def _action_day(row: ThreadAction, today: date) -> str:
    open_still = row.state is ActionState.OPEN
    day = row.due_on if open_still else row.closed_on or row.due_on
    if day is None:
        return tr("no deadline")
    if not open_still:
        return short_date_with_year(day)
    return tr("due {day}").format(day=day_and_month(day) if day.year == today.year else short_date_with_year(day))


def _grant(row: ThreadGrant) -> tuple[str, str, str]:
    about = tr("Grant of cluster funds")
    if row.decision_number is not None and row.decision_year is not None:
        number = decision_number_text(row.decision_number, row.decision_year)
        about = tr("By decision {number}").format(number=number)
    title = tr("{amount} for {purpose}")
    purpose = f"{row.title[:1].lower()}{row.title[1:]}"
    return tr("Grant"), title.format(amount=format_kroner(row.amount_oere), purpose=purpose), about


def _posting(row: ThreadPosting) -> tuple[str, str, str]:
    voucher = tr("voucher {number}").format(number=row.voucher) if row.voucher else ""
    title = tr("{amount} spent") if row.amount_oere >= 0 else tr("{amount} received")
    about = " · ".join(part for part in (row.text, voucher) if part)
    return tr("Cluster funds"), title.format(amount=format_kroner(abs(row.amount_oere))), about
