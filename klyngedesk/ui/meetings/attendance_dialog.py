"""The details of how one seat was met."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import AttendanceMode, AttendanceState
from klyngedesk.services import agenda, attendance_details
from klyngedesk.services.attendance import AttendanceRow
from klyngedesk.services.attendance_details import Details, details_of
from klyngedesk.services.minutes import parse_time
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog, row_of
from klyngedesk.ui.meetings.presence_list import PresenceList
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField, SuggestField, TextField, TimeField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.words import title_word

_STATES = (
    AttendanceState.UNKNOWN,
    AttendanceState.PRESENT,
    AttendanceState.ABSENT,
    AttendanceState.NO_SHOW,
    AttendanceState.NOT_SUMMONED,
)


class AttendanceDialog(BaseDialog):
    """State, substitute, when somebody came and left, and the items they did not take part in; one step."""

    def __init__(self, parent: QWidget | None, office: Office, meeting_id: str, row: AttendanceRow) -> None:
        super().__init__(parent, row.seat.person, row.seat.label, width=BROAD)
        self._office, self._meeting_id, self._row = office, meeting_id, row
        now = details_of(row)
        lines = [line for line in office.ask(agenda.agenda, meeting_id).rows if not line.heading]
        self._state = Combo([Choice(state, title_word(state)) for state in _STATES], now.state)
        self._mode = Combo([Choice(mode, title_word(mode)) for mode in AttendanceMode], now.mode)
        self._substitute = SuggestField([each.name for each in row.seat.substitutes])
        self._reason = TextField(self.tr("For example: the agenda suited the substitute better"))
        self._arrived, self._left = TimeField(parse_time, str), TimeField(parse_time, str)
        items = [Choice(line.id, f"{line.number} {line.title}") for line in lines]
        self._under = Combo([Choice(None, self.tr("By the planned times")), *items], now.arrived_item_id)
        self._presence = PresenceList(
            self.tr("Items"), [(line.id, f"{line.number} {line.title}", "") for line in lines]
        )
        self._presence.show_presence({line.id: attendance_details.part_in(row, line.id) for line in lines})
        for field, value in zip(
            self._texts(), (now.substitute, now.instead_reason, now.arrived, now.left), strict=True
        ):
            field.set_value(value)
        self._lay_out()
        self.set_primary(self.tr("Save details"))

    def _texts(self) -> tuple[SuggestField | TextField | TimeField, ...]:
        return (self._substitute, self._reason, self._arrived, self._left)

    def _lay_out(self) -> None:
        self.body.add(
            row_of(FormField(self.tr("Attendance"), self._state), FormField(self.tr("How"), self._mode)),
            row_of(
                self.name_field("substitute", FormField(self.tr("Substitute"), self._substitute)),
                self.name_field("instead_reason", FormField(self.tr("Why chosen instead"), self._reason)),
            ),
            row_of(
                self.name_field("arrived", FormField(self.tr("Came at"), self._arrived)),
                FormField(self.tr("Came during"), self._under),
                self.name_field("left", FormField(self.tr("Left at"), self._left)),
            ),
            Label(self.tr("Did not take part in"), "label"),
            self._presence,
        )

    def submit(self) -> None:
        state, mode, under = self._state.value(), self._mode.value(), self._under.value()
        details = Details(
            state=AttendanceState(str(state)),
            mode=AttendanceMode(str(mode)),
            substitute=self._substitute.value(),
            instead_reason=str(self._reason.value()),
            arrived=str(self._arrived.value()),
            arrived_item_id=str(under) if under else None,
            left=str(self._left.value()),
        )
        self._office.attempt(
            f"Fremmøde: {self._row.seat.person}",
            attendance_details.set_details_and_presence,
            self._meeting_id,
            self._row.seat.id,
            details,
            self._presence.presence(),
        )
