"""A meeting to come, as a card with the dates of its chain."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from klyngedesk.domain.danish import clock_text, sentence_case
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.services.meetings import local
from klyngedesk.services.overview import NextMeeting
from klyngedesk.ui.language import tr
from klyngedesk.ui.widgets.date_chain import ChainDate, DateChain
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox
from klyngedesk.ui.widgets.pill import Pill
from klyngedesk.ui.widgets.surfaces import ChoiceCard
from klyngedesk.ui.words import day_and_month, long_date, place_text, relative_deadline, state_word

_SHOWN = 5
_SHOWN_BEFORE_DRAFTING = 3
_NEAR_DAYS = 28


class MeetingCard(ChoiceCard):
    """Enter or a click opens the meeting."""

    opened = Signal(str)

    def __init__(self, coming: NextMeeting, today: date) -> None:
        row = coming.meeting
        starts = local(row.starts_at)
        title = row.title or row.body
        told = self.tr("{day} at {clock}").format(day=long_date(starts.date()), clock=clock_text(starts.time()))
        told = sentence_case(told)
        where = place_text(row.form, row.place)
        told = f"{told} · {where}" if where else told
        state = sentence_case(state_word(row.state))
        super().__init__(f"{title}, {state}. {told}")
        drafting = row.state is not MeetingState.PLANNED
        pill = Pill(state, "info" if drafting else "neutral")
        self.body.add(HBox(Label(title, "strong"), None, pill), Label(told, "sub", wrap=True))
        self.body.add(4, DateChain(_chain(coming, today)))
        self.chosen.connect(lambda: self.opened.emit(row.id))


def _chain(coming: NextMeeting, today: date) -> list[ChainDate]:
    """The last date that is done and those to come, the meeting itself among them."""
    day = local(coming.meeting.starts_at).date()
    lines = [(step.day, step.title, step.done_on is not None) for step in coming.dates]
    meets = tr("Meeting")
    lines = sorted([*lines, (day, meets, False)], key=lambda line: line[0])
    done = [line for line in lines if line[2]]
    ahead = [line for line in lines if not line[2]]
    room = _SHOWN_BEFORE_DRAFTING if coming.meeting.state is MeetingState.PLANNED else _SHOWN
    return [_line(*line, day, today) for line in [*done[-1:], *ahead[: room - len(done[-1:])]]]


def _line(on: date, title: str, done: bool, meeting_day: date, today: date) -> ChainDate:
    words = day_and_month(on)
    if done:
        return ChainDate(words, title, "done")
    if on == meeting_day and title == tr("Meeting"):
        return ChainDate(words, title, "meeting", _note(on, today))
    if on <= today:
        return ChainDate(words, title, "now", _note(on, today), "info" if on == today else "err")
    return ChainDate(words, title, "ahead", _note(on, today))


def _note(on: date, today: date) -> str:
    return relative_deadline(on, today) if (on - today).days <= _NEAR_DAYS // 2 else ""
