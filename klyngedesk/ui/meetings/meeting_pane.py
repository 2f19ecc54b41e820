"""The pane of the meetings at the left: a choice of body, a new meeting, and the list by year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from klyngedesk.services.clusters import BodyRow
from klyngedesk.services.meetings import MeetingRow
from klyngedesk.ui.meetings.meeting_rows import meeting_choice, meeting_entries, nearest
from klyngedesk.ui.widgets.buttons import IconButton
from klyngedesk.ui.widgets.fields import Choice, Combo
from klyngedesk.ui.widgets.grouped_list import GroupedList
from klyngedesk.ui.widgets.grouped_list.rows import SIDE_LIST
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel

ALL = ""
"""The choice of every body."""


class MeetingPane(Panel):
    """Lists the meetings of the chosen body. `meeting_chosen` carries an id, `body_chosen` an id or ALL."""

    meeting_chosen = Signal(object)
    body_chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("side")
        self._rows: tuple[MeetingRow, ...] = ()
        self.body = Combo(name=self.tr("Show meetings of"))
        self.body.chosen.connect(self.body_chosen)
        new = IconButton("plus", self.tr("New meeting"))
        new.clicked.connect(self.new_wanted)
        self.list = GroupedList(self.tr("Meetings"), SIDE_LIST)
        self.list.current_changed.connect(self.meeting_chosen)
        head = HBox((self.body, 1), new, margins=(16, 16, 14, 8))
        self.setLayout(VBox(head, (self.list, 1), spacing=0))
        fix(self, min_width=200)

    def show_bodies(self, bodies: Sequence[BodyRow], chosen: str) -> None:
        """Offer the bodies of the cluster."""
        choices = [Choice(ALL, self.tr("All bodies")), *(Choice(row.id, row.name) for row in bodies)]
        self.body.set_choices(choices, chosen)

    def show_meetings(self, rows: Sequence[MeetingRow]) -> None:
        """Show meetings in order of time; the current one stays while it is among them."""
        self._rows = tuple(rows)
        self.list.set_rows(meeting_entries(rows))

    def choose(self, meeting_id: str | None, now: datetime) -> str | None:
        """Make a meeting current, or the nearest one when it is not here; its id. Nothing is told as the user's."""
        if meeting_id is None or self.list.row(meeting_id) is None:
            meeting_id = nearest(self._rows, now)
        if meeting_id is not None:
            with QSignalBlocker(self.list):
                self.list.set_current(meeting_id)
        return meeting_id


class MeetingPicker(QWidget):
    """The same as a drop-down, for when there is no room for the pane."""

    meeting_chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[MeetingRow] = ()
        self._current: str | None = None
        self.meeting = Combo(name=self.tr("Meeting"))
        self.meeting.chosen.connect(self.meeting_chosen)
        new = IconButton("plus", self.tr("New meeting"))
        new.clicked.connect(self.new_wanted)
        fix(self.meeting, min_width=140)
        fix(self, max_width=400)
        self.setLayout(HBox((self.meeting, 1), new, margins=(0, 0, 0, 4), spacing=4))

    def show_meetings(self, rows: Sequence[MeetingRow], current: str | None) -> None:
        """Offer the meetings, the latest first."""
        self._rows, self._current = rows, current
        if self.isVisible():
            self._fill()

    def choose(self, meeting_id: str) -> None:
        """Make a meeting current; nothing is told as the user's."""
        self._current = meeting_id
        self.meeting.set_value(meeting_id)

    def showEvent(self, event: QShowEvent) -> None:
        # In a broad window it is never seen, and there may be hundreds of meetings.
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        choices = [Choice(row.id, meeting_choice(row)) for row in reversed(self._rows)]
        self.meeting.set_choices(choices, self._current)
