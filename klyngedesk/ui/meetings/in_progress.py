"""The meeting in progress: who is here, where we are on the agenda, and what is decided."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.danish import at_clock, long_date, sentence_case
from klyngedesk.services import meetings
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.page_header import HeaderFrame


class InProgress(QWidget):
    """Shows one meeting while it is held; everything is stored by itself.

    `back_wanted` asks for the agenda instead, `end_wanted` to end the meeting.
    """

    back_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._meeting_id = ""
        back = Button(self.tr("Back to the agenda"))
        end = Button(self.tr("End meeting"), "primary", "check")
        back.clicked.connect(self.back_wanted)
        end.clicked.connect(self.end_wanted)
        self._head = HeaderFrame("", "", back, end)
        self.setLayout(VBox(self._head, None, spacing=0))

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting that has been opened."""
        if meeting_id != self._meeting_id:
            self.flush()
        self._meeting_id = meeting_id
        self.refresh()

    def refresh(self) -> None:
        """Show the stored state."""
        if not self._meeting_id:
            return
        meeting = self._office.ask(meetings.meeting, self._meeting_id)
        where = " · ".join(filter(None, (sentence_case(long_date(meeting.day)), meeting.place)))
        since = self.tr("In progress since {time}").format(time=at_clock(meeting.opened)) if meeting.opened else ""
        self._head.show_title(meeting.heading, where, since)

    def flush(self) -> None:
        """Store what is being typed."""
