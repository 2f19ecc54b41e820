"""The six steps of a meeting's life, each with when it was or will be."""

from __future__ import annotations

from datetime import date

from klyngedesk.domain import danish
from klyngedesk.domain.meeting_states import CYCLE, MeetingState
from klyngedesk.services.meetings import DateRow, MeetingView
from klyngedesk.ui.language import tr
from klyngedesk.ui.widgets.stepper import Step
from klyngedesk.ui.words import at_clock, body_inside, date_text, day_and_month, long_date, place_text, state_word


def steps(view: MeetingView) -> list[Step]:
    """The steps with their notes: what is done has its day, what lies ahead its deadline."""
    notes = {
        MeetingState.PLANNED: _planned(view),
        MeetingState.DRAFT: _draft(view),
        MeetingState.SENT: _sent(view),
        MeetingState.HELD: f"{day_and_month(view.day)} {_hour(view)}",
        MeetingState.REVIEW: _since(view.minutes_sent_on, view, "draft"),
        MeetingState.APPROVED: _approved(view),
    }
    return [Step(danish.sentence_case(state_word(state)), notes[state]) for state in CYCLE]


def current_step(view: MeetingView) -> int:
    """Which step the meeting is at, counted from 0."""
    return CYCLE.index(view.state) if view.state in CYCLE else 0


def heading(view: MeetingView) -> str:
    """What a meeting is called: its title, or "Møde i fagligt niveau"."""
    return view.title or tr("Meeting of {body}").format(body=body_inside(view.body))


def date_line(view: MeetingView) -> str:
    """When and where, and that the body is closed: "Torsdag 1. december 2022 kl. 13.00–15.00 · Hvidovre Rådhus"."""
    hours = danish.clock_range(view.start, view.end)
    when = tr("{day}, {hours}").format(day=danish.sentence_case(long_date(view.day)), hours=hours)
    return " · ".join(filter(None, (when, place_text(view.form, view.place), _closed(view))))


def chain_date(view: MeetingView, step: str) -> DateRow | None:
    """One date of the meeting's chain; None when its body has no such step."""
    return next((row for row in view.dates if row.step == step), None)


def _closed(view: MeetingView) -> str:
    if view.body_closed_on is None:
        return ""
    words = tr("the body is closed as of {day}")
    return words.format(day=date_text(view.body_closed_on))


def _planned(view: MeetingView) -> str:
    call = chain_date(view, "call")
    if call is None:
        return ""
    if call.done_on:
        words = tr("called {day}")
        return words.format(day=day_and_month(call.done_on))
    return tr("call {day}").format(day=day_and_month(call.day))


def _draft(view: MeetingView) -> str:
    due = chain_date(view, "input")
    if due is None:
        return ""
    return tr("input by {day}").format(day=day_and_month(due.day))


def _sent(view: MeetingView) -> str:
    if view.agenda_sent_on:
        return day_and_month(view.agenda_sent_on)
    due = chain_date(view, "agenda")
    if due is None:
        return ""
    return tr("due {day}").format(day=day_and_month(due.day))


def _since(done: date | None, view: MeetingView, step: str) -> str:
    planned = chain_date(view, step)
    day = done or (planned.day if planned else None)
    if day is None:
        return ""
    return tr("from {day}").format(day=day_and_month(day))


def _approved(view: MeetingView) -> str:
    if view.minutes_approved_on:
        return day_and_month(view.minutes_approved_on)
    due = chain_date(view, "approved")
    if due is None:
        return ""
    return tr("at the latest {day}").format(day=day_and_month(due.day))


def _hour(view: MeetingView) -> str:
    return tr("at {hour}.00").format(hour=view.start.hour) if view.start.minute == 0 else at_clock(view.start)
