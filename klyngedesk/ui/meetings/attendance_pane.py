"""Who is at the meeting: counted, registered in one pass by letters, with details for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from klyngedesk.domain.kinds import AttendanceState
from klyngedesk.domain.meeting_states import Part
from klyngedesk.services import attendance, attendance_details, meetings
from klyngedesk.services.attendance import AttendanceRow, ParticipantRow
from klyngedesk.ui.meetings.attendance_counts import Counters
from klyngedesk.ui.meetings.attendance_dialog import AttendanceDialog
from klyngedesk.ui.meetings.attendance_list import AttendanceList
from klyngedesk.ui.meetings.attendance_rows import (
    PARTICIPANT,
    SEAT,
    Key,
    is_vacant,
    participant_entries,
    seat_entries,
    state_of,
)
from klyngedesk.ui.meetings.participant_dialog import ParticipantDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel

_STATES = {
    "present": AttendanceState.PRESENT,
    "absent": AttendanceState.ABSENT,
    "no_show": AttendanceState.NO_SHOW,
    "unknown": AttendanceState.UNKNOWN,
}
_LETTERS = {"t": "present", "a": "absent", "s": "substitute", "u": "no_show"}
"""The first letters of the Danish words, as printed below the list."""
_NEXT = {"": "present", "present": "absent", "absent": "no_show", "no_show": "unknown", "substitute": "present"}


class AttendancePane(Panel):
    """Shows and stores the attendance of one meeting."""

    def __init__(self, office: Office) -> None:
        super().__init__("pane")
        self._office = office
        self._meeting_id = ""
        self._editable = False
        self._rows: dict[str, AttendanceRow] = {}
        self._people: dict[str, ParticipantRow] = {}
        self._numbers: dict[str, str] = {}
        self._filtered: set[str] = set()
        self._counters = Counters()
        self._counters.chosen.connect(self._filter)
        self.list = AttendanceList(self.tr("Attendance"), _LETTERS)
        self._connect()
        self._add = Button(self.tr("Guest …"), "flat", "user-plus")
        self._add.setToolTip(self.tr("Add a guest, a presenter or somebody from the secretariat"))
        self._add.clicked.connect(self.add_participant)
        self._lay_out()
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.substituted.connect(self._substitute)
        self.list.opened.connect(self.edit)
        self.list.rename_wanted.connect(self.edit)
        self.list.remove_wanted.connect(self._remove)
        self.list.menu_wanted.connect(self._show_menu)

    def _lay_out(self) -> None:
        head = HBox(Label(self.tr("Attendance"), "h3"), (self._counters, 1), margins=(20, 8, 16, 4), spacing=12)
        keys = Label(self.tr("T present · A absent · S substitute · ↓ next"), "caption")
        self._foot = Panel("foot", HBox(keys, None, self._add, margins=(20, 0, 8, 0)))
        fix(self._foot, min_height=36)
        self.setLayout(VBox(head, (self.list, 1), self._foot, spacing=0))

    # -- what is shown

    def show_meeting(self, meeting_id: str) -> None:
        """Show the attendance as it is stored."""
        if meeting_id != self._meeting_id:
            self._counters.clear()
            self._filtered = set()
        self._meeting_id = meeting_id
        self._editable = self._office.ask(meetings.meeting, meeting_id).may(Part.ATTENDANCE)
        self._numbers, _ = self._office.ask(attendance.heard_items, meeting_id)
        self._rows = {row.seat.id: row for row in self._office.ask(attendance.attendance, meeting_id)}
        self._people = {each.id: each for each in self._office.ask(attendance.participants, meeting_id)}
        self._counters.count(list(self._rows.values()))
        self._add.setVisible(self._editable)
        self._fill()

    def _fill(self) -> None:
        shown = self._shown()
        entries = seat_entries(shown, self._numbers, locked=not self._editable)
        if not self._counters.filter():
            entries += participant_entries(list(self._people.values()), self._numbers, locked=not self._editable)
        self.list.set_rows(entries)

    def _shown(self) -> Sequence[AttendanceRow]:
        """The rows that the filter lets through; one that has just been registered stays while the filter does."""
        wanted = self._counters.filter()
        if not wanted:
            self._filtered = set()
            return list(self._rows.values())
        self._filtered |= {key for key, row in self._rows.items() if self._counters.counts(row, wanted)}
        return [row for key, row in self._rows.items() if key in self._filtered]

    def _filter(self) -> None:
        self._filtered = set()
        self._fill()
        self.list.select_first()

    # -- what the user does

    def go_to(self, seat_id: str) -> None:
        """Make a seat current and go there; nothing is filtered away."""
        self._counters.clear()
        self._filter()
        self.list.set_current((SEAT, seat_id))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Store a name that is being written."""
        self.list.flush()

    def _choose(self, key: Key, state: str) -> None:
        if not self._editable:
            return
        kind, row_id = key
        if kind == PARTICIPANT:
            self._choose_participant(self._people[row_id], state)
        elif is_vacant(self._rows[row_id]):
            self._go_on(key)
        else:
            self._choose_seat(self._rows[row_id], state)

    def _choose_seat(self, row: AttendanceRow, state: str) -> None:
        if state == "substitute":
            names = [each.name for each in row.seat.substitutes]
            self.list.ask_substitute((SEAT, row.seat.id), names, row.substitute)
            return
        stays = state == "next"
        wanted = _STATES[_NEXT.get(state_of(row), "present") if stays else state]
        self._office.do(
            f"Fremmøde: {row.seat.person}", attendance_details.register, self._meeting_id, row.seat.id, wanted
        )
        if not stays:
            self._go_on((SEAT, row.seat.id))

    def _choose_participant(self, person: ParticipantRow, state: str) -> None:
        wanted = not person.present if state == "next" else state == "present"
        if state in ("present", "absent", "next"):
            self._office.do(f"Fremmøde: {person.name}", attendance.set_participant_present, person.id, wanted)
            if state != "next":
                self._go_on((PARTICIPANT, person.id))

    def _substitute(self, key: Key, name: str) -> None:
        row = self._rows[key[1]]
        label = f"Stedfortræder for {row.seat.person}"
        self._office.do(
            label, attendance_details.set_substitute_named, self._meeting_id, row.seat.id, name, row.instead_reason
        )
        self._go_on(key)

    def _go_on(self, key: Key) -> None:
        """The cursor moves on, over vacant seats, so that a whole meeting is one pass."""
        if self.list.current_key() != key:
            return
        keys = cast("list[Key]", self.list.keys())
        below = keys[keys.index(key) + 1 :]
        there = (each for each in below if each[0] == PARTICIPANT or not is_vacant(self._rows[each[1]]))
        self.list.set_current(next(there, key))

    def edit(self, key: Key) -> None:
        """Open the details of a row."""
        kind, row_id = key
        if not self._editable:
            return
        if kind == PARTICIPANT:
            self._open(ParticipantDialog(self, self._office, self._meeting_id, self._people[row_id]))
        elif not is_vacant(self._rows[row_id]):
            self._open(AttendanceDialog(self, self._office, self._meeting_id, self._rows[row_id]))

    def add_participant(self) -> None:
        """Ask for somebody beside the seats."""
        if self._editable:
            self._open(ParticipantDialog(self, self._office, self._meeting_id))

    def _open(self, dialog: AttendanceDialog | ParticipantDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _remove(self, key: Key) -> None:
        kind, row_id = key
        if not self._editable:
            return
        if kind == PARTICIPANT:
            label = f"Fjern {self._people[row_id].name} fra deltagerne"
            self._office.do(label, attendance.remove_participant, row_id)
        elif state_of(self._rows[row_id]):
            self._choose_seat(self._rows[row_id], "unknown")

    def _show_menu(self, key: Key, where: QPoint) -> None:
        if self._editable:
            self.menu_for(key).popup(where)

    def menu_for(self, key: Key) -> QMenu:
        """What can be done with a row."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, state, letter in self._choices(key[0]):
            action = menu.addAction(words)
            action.setShortcut(letter)
            action.triggered.connect(lambda _=False, state=state: self._choose(key, state))
        menu.addSeparator()
        menu.addAction(self.tr("Details …"), lambda: self.edit(key)).setShortcut("Enter")
        if key[0] == PARTICIPANT:
            menu.addAction(self.tr("Remove"), lambda: self._remove(key)).setShortcut("Del")
        return menu

    def _choices(self, kind: str) -> list[tuple[str, str, str]]:
        both = [(self.tr("Present"), "present", "T"), (self.tr("Absent"), "absent", "A")]
        if kind == PARTICIPANT:
            return both
        return [
            *both,
            (self.tr("Substitute …"), "substitute", "S"),
            (self.tr("Stayed away without notice"), "no_show", "U"),
            (self.tr("Not registered"), "unknown", "Del"),
        ]
