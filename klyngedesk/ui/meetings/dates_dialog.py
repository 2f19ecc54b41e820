"""The chain of dates of a meeting: moving each, with the reason, and ticking what is done."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from klyngedesk.domain.deadlines import DatedStep, out_of_order
from klyngedesk.domain.near_dates import parse_date_near
from klyngedesk.domain.problems import Refused
from klyngedesk.services import planning
from klyngedesk.services.meetings import DateRow, MeetingView, plan
from klyngedesk.services.planning import ChainLine
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import DateField, FormField, TextField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.words import date_text, long_date


class _DateLine(QWidget):
    """One date: done or not, its day, and why it is not where the plan put it."""

    edited = Signal()

    def __init__(self, row: DateRow) -> None:
        super().__init__()
        self.row = row
        name = row.title
        self.done = QCheckBox(self.tr("Done"))
        self.done.setAccessibleName(self.tr("{date}: done").format(date=name))
        self.done.setChecked(row.done_on is not None)
        read = DateField(lambda text: parse_date_near(text, row.day), long_date)
        self.day = FormField(name, read, width=250)
        self.day.set_value(row.day)
        self.reason = FormField(self.tr("Reason if moved"), TextField())
        self.reason.set_value(row.reason)
        self.reason.editor.widget().setAccessibleName(self.tr("{date}: reason").format(date=name))
        self.day.edited.connect(self.edited)
        done = VBox(22, self.done, None, spacing=4)
        fix(self.done, width=90)
        self.setLayout(HBox(self.day, (self.reason, 1), done, spacing=12))

    def typed(self) -> date | None:
        """The day typed, None while it is none."""
        try:
            return cast("date | None", self.day.value())
        except (Refused, ValueError):
            return None

    def line(self) -> ChainLine:
        """The date as it is to be stored."""
        day = cast(date, self.day.value())
        return ChainLine(self.row.id, day, str(self.reason.value()), self.done.isChecked())


class DatesDialog(BaseDialog):
    """All dates of one meeting; dates that overtake each other are pointed out and stored all the same."""

    def __init__(self, office: Office, parent: QWidget, view: MeetingView) -> None:
        title = self.tr("Dates of the meeting {day}").format(day=date_text(view.day))
        super().__init__(parent, title, self.tr("Move a date with its reason, and tick what is done."), width=BROAD)
        self._office, self._view = office, view
        self._lines = [_DateLine(row) for row in view.dates]
        self._order = Label("", "warning", wrap=True)
        for line in self._lines:
            self.body.add(line)
            self.name_field(line.row.id, line.day)
            line.edited.connect(self._check_order)
        self.body.add(self._order)
        self.set_primary(self.tr("Store"))
        self.add_help(self.tr("Count anew from the meeting"), self._count_anew)
        self._check_order()

    def _check_order(self) -> None:
        steps = [DatedStep(line.row.step, line.row.title, day) for line in self._lines if (day := line.typed())]
        words = self.tr("»{later}« comes before »{earlier}«.")
        found = [words.format(later=each.later.title, earlier=each.earlier.title) for each in out_of_order(steps)]
        self._order.setText(" ".join(found))
        self._order.setVisible(bool(found))

    def _count_anew(self) -> None:
        counted = {step.key: step.day for step in self._office.ask(plan, self._view.body_id, self._view.day)}
        for line in self._lines:
            if not line.done.isChecked() and line.row.step in counted:
                line.day.set_value(counted[line.row.step])
                line.reason.set_value("")
        self._check_order()

    def submit(self) -> None:
        self._office.attempt("Ret datoerne", planning.set_dates, [line.line() for line in self._lines])
