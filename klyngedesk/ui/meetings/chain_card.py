"""The dates that a meeting would have, live while its day is typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from klyngedesk.domain import danish
from klyngedesk.domain.deadlines import DatedStep
from klyngedesk.domain.workdays import DayOff
from klyngedesk.services import meetings, planning
from klyngedesk.services.meetings import DateRow, MeetingView
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.date_chain import ChainDate, DateChain
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.surfaces import Panel
from klyngedesk.ui.words import date_near, long_date_in_year


class ChainCard(Panel):
    """The chain with the meeting in it; what was moved and what is too late is said below in words."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._chain = DateChain(row_height=30)
        self._notes = Label("", "caption", wrap=True)
        self._warning = Label("", "warning", wrap=True)
        title = Label(self.tr("Dates"), "strong")
        box = VBox(title, self._chain, self._notes, self._warning, None, margins=(16, 12, 16, 12), spacing=8)
        super().__init__("well", box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._notes.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_plan(self, body_id: str, day: date | None) -> None:
        """Show the chain of a meeting on a day; None shows that there is no day yet."""
        self._chain.setVisible(day is not None)
        if day is None:
            self._say(self.tr("The dates appear when the day of the meeting is typed."), "")
            return
        today = self._office.ask(lambda work: work.today)
        planned = self._office.ask(meetings.plan, body_id, day)
        self._chain.show_dates(self._lines(planned, day, today))
        moved = [self._moved(step) for step in planned if step.moved_from]
        self._say(" ".join(moved), self._warn(planned, day, today))

    def show_meeting(self, view: MeetingView) -> None:
        """Show the dates a meeting has, with what is done."""
        today = self._office.ask(lambda work: work.today)
        lines = [(row.day, self._stored(row, view.day, today)) for row in view.dates]
        meeting = ChainDate(date_near(view.day, view.day), self.tr("Meeting"), "meeting")
        before = [line for day, line in lines if day <= view.day]
        self._chain.show_dates([*before, meeting, *(line for day, line in lines if day > view.day)])
        self._chain.show()
        self._say("", "")

    def _stored(self, row: DateRow, meeting_day: date, today: date) -> ChainDate:
        shown = date_near(row.day, meeting_day)
        if row.done_on:
            return ChainDate(shown, row.title, "done")
        over = row.day < today
        return ChainDate(shown, row.title, note=self.tr("passed") if over else "", tone="warn" if over else "neutral")

    def _say(self, notes: str, warning: str) -> None:
        for label, text in ((self._notes, notes), (self._warning, warning)):
            label.setText(text)
            label.setVisible(bool(text))

    def _lines(self, planned: tuple[DatedStep, ...], day: date, today: date) -> list[ChainDate]:
        meeting = ChainDate(date_near(day, day), self.tr("Meeting"), "meeting")
        before = [self._line(step, day, today) for step in planned if step.day <= day]
        after = [self._line(step, day, today) for step in planned if step.day > day]
        return [*before, meeting, *after]

    def _line(self, step: DatedStep, meeting_day: date, today: date) -> ChainDate:
        shown = date_near(step.day, meeting_day)
        if step.day < today:
            return ChainDate(shown, step.title, note=self.tr("passed"), tone="warn")
        return ChainDate(shown, step.title, note=self.tr("moved") if step.moved_from else "")

    def _moved(self, step: DatedStep) -> str:
        assert step.moved_from is not None
        words = self.tr("{day} is moved to the working day before.")
        if step.day > step.moved_from:
            words = self.tr("{day} is moved to the next working day.")
        return words.format(day=danish.sentence_case(long_date_in_year(step.moved_from)))

    def _warn(self, planned: tuple[DatedStep, ...], day: date, today: date) -> str:
        if day < today:
            return self.tr("The day is in the past. The meeting can be planned all the same.")
        off = self._office.ask(planning.day_off, day)
        if off is not None:
            words = {
                DayOff.WEEKEND: self.tr("{day} is in a weekend."),
                DayOff.HOLIDAY: self.tr("{day} is a public holiday."),
                DayOff.CLOSING_DAY: self.tr("{day} is a closing day."),
            }
            said = words[off].format(day=danish.sentence_case(long_date_in_year(day)))
            still = self.tr("The meeting can be planned all the same.")
            return f"{said} {still}"
        passed = sum(step.day < today for step in planned)
        return self.tr("%n date(s) of the plan have passed already.", "", passed) if passed else ""
