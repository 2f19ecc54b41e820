"""Asked before a meeting is started on a day before its own."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.words import long_date, long_date_in_year


class StartDialog(BaseDialog):
    """Lets the user start a meeting before its day, or wait."""

    def __init__(self, parent: QWidget, day: date, today: date) -> None:
        super().__init__(parent, self.tr("Start the meeting now?"))
        text = self.tr("The meeting is planned to {day}. Do you want to start it now?")
        self.body.add(Label(text.format(day=_told(day, today)), wrap=True))
        self.set_primary(self.tr("Start now"), "gavel")
        self.cancel_button.show_as(self.tr("Wait"))
        self.primary_button.setFocus()


def may_start(office: Office, window: QWidget, view: MeetingView) -> bool:
    """Whether the meeting shall start; before its day the user is asked."""
    today = office.ask(lambda work: work.today)
    if today >= view.day:
        return True
    dialog = StartDialog(window, view.day, today)
    agreed = bool(dialog.exec())
    dialog.deleteLater()
    return agreed


def _told(day: date, today: date) -> str:
    """The day; its year only when it is another one."""
    return long_date(day) if day.year != today.year else long_date_in_year(day)
