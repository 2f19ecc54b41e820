"""The fields of a meeting: day, hours, place and people."""

from __future__ import annotations

from datetime import date, time
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain import danish
from klyngedesk.domain.clock import parse_clock
from klyngedesk.domain.problems import Refused
from klyngedesk.services.planning import MeetingFacts
from klyngedesk.ui.dialogs.base import row_of
from klyngedesk.ui.widgets.fields import DateField, FormField, Memo, TextField, TimeField
from klyngedesk.ui.widgets.layouts import VBox


class FactsForm(QWidget):
    """`day_changed` carries the day while it is typed, None while it is none."""

    day_changed = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        read = DateField(lambda text: danish.parse_date(text, today.year), danish.long_date)
        self.day = FormField(self.tr("Date"), read)
        self.start = FormField(self.tr("From"), TimeField(parse_clock, _clock))
        self.end = FormField(self.tr("To"), TimeField(parse_clock, _clock))
        self.place = FormField(self.tr("Place"), TextField())
        self.leader = FormField(self.tr("Chaired by"), TextField())
        self.minute_taker = FormField(self.tr("Minutes by"), TextField())
        self.title = FormField(self.tr("Title"), TextField(self.tr("Only when the meeting has a name of its own")))
        self.remark = FormField(self.tr("Remark"), Memo())
        people = row_of(self.leader, self.minute_taker)
        hours = row_of(self.start, self.end)
        self.setLayout(VBox(self.day, hours, self.place, people, self.title, self.remark, spacing=12))
        self.day.edited.connect(self._day_edited)

    def show_facts(self, facts: MeetingFacts) -> None:
        """Show a meeting; what the user is in the middle of typing stays."""
        for name in ("day", "start", "end", "place", "leader", "minute_taker", "title", "remark"):
            cast(FormField, getattr(self, name)).set_value(getattr(facts, name))
        self.day_changed.emit(facts.day)

    def lock_plan(self) -> None:
        """Day and hours can no longer be changed."""
        for field in (self.day, self.start, self.end):
            field.setEnabled(False)

    def fields(self) -> list[FormField]:
        """All fields, to be checked before anything is stored."""
        return [self.day, self.start, self.end, self.place, self.leader, self.minute_taker, self.title, self.remark]

    def facts(self) -> MeetingFacts:
        """What is typed; raises Refused or ValueError."""
        return MeetingFacts(
            day=cast(date, self.day.value()),
            start=cast(time, self.start.value()),
            end=cast(time, self.end.value()),
            title=str(self.title.value()),
            place=str(self.place.value()),
            leader=str(self.leader.value()),
            minute_taker=str(self.minute_taker.value()),
            remark=str(self.remark.value()),
        )

    def _day_edited(self) -> None:
        try:
            day = self.day.value()
        except (Refused, ValueError):
            day = None
        self.day_changed.emit(day)


def _clock(value: object) -> str:
    return danish.clock_text(value) if isinstance(value, time) else ""
