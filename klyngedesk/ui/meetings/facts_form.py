"""The fields of a meeting: day, hours, form, place and people."""

from __future__ import annotations

from datetime import date, time
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain import danish
from klyngedesk.domain.clock import parse_clock
from klyngedesk.domain.kinds import MeetingForm
from klyngedesk.domain.near_dates import parse_date_from
from klyngedesk.domain.problems import Refused
from klyngedesk.services.planning import MeetingFacts
from klyngedesk.ui.dialogs.base import row_of
from klyngedesk.ui.meetings.form_choice import FormChoice
from klyngedesk.ui.widgets.fields import DateField, FormField, Memo, TextField, TimeField
from klyngedesk.ui.widgets.layouts import VBox, holder
from klyngedesk.ui.words import long_date

_FIELDS = ("day", "start", "end", "form", "place", "link", "leader", "minute_taker", "title", "remark")


class FactsForm(QWidget):
    """`more` are the fields of lesser use, to be put where there is room. `day_changed` carries the day
    while it is typed, None while it is none; `arranged` tells that other fields are shown.

    A day without a year is the next one from `today` on. A place is asked for where there is a room, a link where one
    can join by video.
    """

    day_changed = Signal(object)
    arranged = Signal()

    def __init__(self, earliest: date) -> None:
        """A day typed without a year is the first such day from `earliest` on."""
        super().__init__()
        read = DateField(lambda text: parse_date_from(text, earliest), long_date)
        self.day = FormField(self.tr("Date"), read)
        self.start = FormField(self.tr("From"), TimeField(parse_clock, _clock))
        self.end = FormField(self.tr("To"), TimeField(parse_clock, _clock))
        self.form = FormField(self.tr("Form of meeting"), FormChoice())
        self.place = FormField(self.tr("Place"), TextField())
        self.link = FormField(self.tr("Link"), TextField(self.tr("Where one joins by video")))
        self.leader = FormField(self.tr("Chaired by"), TextField(self.tr("Empty: the chair on the day of the meeting")))
        self.minute_taker = FormField(self.tr("Minutes by"), TextField())
        self.title = FormField(self.tr("Title"), TextField(self.tr("Only when the meeting has a name of its own")))
        self.remark = FormField(self.tr("Remark"), Memo())
        hours = row_of(self.start, self.end)
        where = (self.form, self.place, self.link)
        self.more = holder(VBox(self.title, self.remark, spacing=12))
        self.setLayout(VBox(self.day, hours, *where, self.leader, self.minute_taker, spacing=12))
        self.day.edited.connect(self._day_edited)
        self.form.edited.connect(self._ask_where)

    def show_facts(self, facts: MeetingFacts) -> None:
        """Show a meeting; what the user is in the middle of typing stays."""
        for name in _FIELDS:
            cast(FormField, getattr(self, name)).set_value(getattr(facts, name))
        self._ask_where()
        self.day_changed.emit(facts.day)

    def lock_plan(self) -> None:
        """Day and hours can no longer be changed."""
        for field in (self.day, self.start, self.end):
            field.setEnabled(False)

    def fields(self) -> list[FormField]:
        """All fields, to be checked before anything is stored."""
        return [cast(FormField, getattr(self, name)) for name in _FIELDS]

    def facts(self) -> MeetingFacts:
        """What is typed; raises Refused or ValueError."""
        return MeetingFacts(
            day=cast(date, self.day.value()),
            start=cast(time, self.start.value()),
            end=cast(time, self.end.value()),
            title=str(self.title.value()),
            form=self._form(),
            place=str(self.place.value()),
            link=str(self.link.value()),
            leader=str(self.leader.value()),
            minute_taker=str(self.minute_taker.value()),
            remark=str(self.remark.value()),
        )

    def _form(self) -> MeetingForm:
        return cast(MeetingForm, self.form.value())

    def _ask_where(self) -> None:
        form = self._form()
        self.place.setVisible(form is not MeetingForm.VIRTUAL)
        self.link.setVisible(form is not MeetingForm.PHYSICAL)
        self.arranged.emit()

    def _day_edited(self) -> None:
        try:
            day = self.day.value()
        except (Refused, ValueError):
            day = None
        self.day_changed.emit(day)


def _clock(value: object) -> str:
    return danish.clock_text(value) if isinstance(value, time) else ""
